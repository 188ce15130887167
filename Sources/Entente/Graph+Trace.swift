package import EntenteAnswer
import EntenteModel
import EntenteStore

extension Graph {
  /// One entity through the documents, in time.
  package func trace(_ name: String) throws(EntenteError) -> Trace {
    let node = try entity(name).node
    return try reading { () throws(StoreError) in try Tracer(records).trace(node) }
  }

  /// A trace as one line of JSON.
  package func json(_ trace: Trace) throws(EntenteError) -> [UInt8] {
    try reading { () throws(StoreError) in try trace.json(question: "trace \(trace.entity.name)", records) }
  }
}
