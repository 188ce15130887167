package import EntenteAnswer
import EntenteStore

extension Graph {
  /// All that is known of the entity that bears this name. Throws ``EntenteError/name(message:suggestions:)`` where nothing or several things do.
  package func page(about name: String) throws(EntenteError) -> EntityPage {
    let node = try entity(name)
    return try reading { () throws(StoreError) in try EntityPage(node, in: records) }
  }
}
