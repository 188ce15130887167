package import EntenteAnswer
import EntenteModel
import EntenteStore

extension Graph {
  /// One entity through the documents, in time.
  package func trace(_ name: String) throws(EntenteError) -> Trace {
    let node = try entity(name).node
    return try reading { () throws(StoreError) in try Tracer(records).trace(node) }
  }

  /// A trace as values with their evidence.
  package func reply(_ trace: Trace) throws(EntenteError) -> Reply {
    try reading { () throws(StoreError) in try trace.reply(question: "trace \(trace.entity.name)", records) }
  }
}
