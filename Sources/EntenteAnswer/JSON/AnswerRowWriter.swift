import EntenteModel
package import EntenteRun
package import EntenteStore

/// Writes rows of answers as JSON, a row an object. Reads properties of many rows together, a column after the other, and writes them without making
/// values of them. Keeps its buffers from one answer to the next.
package struct AnswerRowWriter {
  private let store: GraphStore
  private let rendering: ValueRendering
  /// By column: what the store holds, of properties.
  private var stored: [[StoredValue]] = []
  private var text: [UInt8] = []
  private var ahead: UInt64 = 0

  package init(_ store: GraphStore) {
    self.store = store
    rendering = ValueRendering(store)
  }

  /// Appends the rows; `keys` are the columns' names.
  package mutating func write(_ rows: AnswerRows, _ keys: [JSONWriter.Key], to writer: inout JSONWriter) throws(StoreError) {
    try read(rows)
    for row in 0..<rows.count {
      writer.beginObject()
      for (place, column) in rows.columns.enumerated() {
        writer.key(keys[place])
        if case .values(let values) = column {
          try rendering.write(values[row], to: &writer)
        } else {
          try write(stored[place][row], to: &writer)
        }
      }
      writer.endObject()
    }
  }

  private mutating func read(_ rows: AnswerRows) throws(StoreError) {
    while stored.count < rows.columns.count { stored.append([]) }
    for (place, column) in rows.columns.enumerated() {
      stored[place].removeAll(keepingCapacity: true)
      switch column {
      case .values: continue
      case .nodeProperty(let key, let nodes): try store.storedValues(ofNodes: nodes, key, into: &stored[place])
      case .edgeProperty(let key, let edges): try store.storedValues(ofEdges: edges, key, into: &stored[place])
      }
      ahead ^= store.touch(textsOf: stored[place])
    }
  }

  private mutating func write(_ value: StoredValue, to writer: inout JSONWriter) throws(StoreError) {
    switch value.kind {
    case .absent: writer.null()
    case .boolean: writer.boolean(value.number != 0)
    case .integer: writer.integer(value.number)
    case .text:
      text.removeAll(keepingCapacity: true)
      try store.appendText(of: value, to: &text)
      writer.string(utf8: text)
    case .date where writer.day(value.number): break
    case .date, .float, .other: try rendering.write(try store.value(of: value).map { Value($0) } ?? .null, to: &writer)
    }
  }
}
