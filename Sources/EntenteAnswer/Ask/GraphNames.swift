package import EntenteLanguage
import EntenteModel
package import EntenteStore

/// The names of a graph, for reading questions with. Every look-up goes to the store; the list of all names is made once, and only where
/// a word is not known.
package final class GraphNames: NameIndex {
  private let records: GraphRecords
  private var every: [ThingName]?
  private var views: [DocumentView]?

  package init(_ records: GraphRecords) { self.records = records }

  /// O(log names).
  package func things(named key: String) throws(StoreError) -> [Thing] {
    var things: [Thing] = []
    for node in try records.store.nodes(named: key) { things.append(GraphNames.thing(try records.node(node))) }
    return things
  }

  /// O(names).
  package func allNames() throws(StoreError) -> [ThingName] {
    if let every { return every }
    var entries: [NameEntry] = []
    var position = 0
    try records.store.names(from: &position, limit: .max, into: &entries)
    var things: [NodeID: Thing] = [:]
    var names: [ThingName] = []
    for entry in entries {
      let thing: Thing
      if let known = things[entry.node] { thing = known } else { thing = GraphNames.thing(try records.node(entry.node)) }
      things[entry.node] = thing
      names.append(ThingName(thing: thing, words: entry.key.split(separator: " ").map(String.init)))
    }
    every = names
    return names
  }

  package func documents() throws(StoreError) -> [DocumentThing] {
    try documentViews().map { view in
      DocumentThing(
        thing: GraphNames.thing(view.record), number: view.number, date: view.date,
        hasAnnex: view.paragraphs.contains { $0.label.utf8.starts(with: "Annex".utf8) })
    }
  }

  /// The documents that were read, in time; read once.
  package func documentViews() throws(StoreError) -> [DocumentView] {
    if let views { return views }
    let read = try records.documents()
    views = read
    return read
  }

  static func thing(_ record: NodeRecord) -> Thing {
    Thing(id: record.id, name: record.name, labels: [record.kind, record.role].compactMap { $0 })
  }
}
