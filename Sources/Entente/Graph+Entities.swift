package import EntenteAnswer
import EntenteStore

extension Graph {
  /// What bears a name. Throws ``EntenteError/name(message:suggestions:)`` where nothing does, or several things do.
  package func entity(_ name: String) throws(EntenteError) -> NodeRecord {
    let result = try reading { () throws(StoreError) in try EntityFinder(records).find(name) }
    switch result {
    case .found(let node): return node
    case .ambiguous(let nodes):
      throw .name(
        message: "'\(name)' is the name of \(nodes.count) things", suggestions: nodes.map { "\($0.id) (\($0.name), \($0.kindAndRole))" })
    case .unknown(let suggestions): throw .name(message: "nothing here is called '\(name)'", suggestions: suggestions)
    }
  }

  /// The documents that were read, in time.
  package func documents() throws(EntenteError) -> [DocumentView] {
    try reading { () throws(StoreError) in try records.documents() }
  }
}
