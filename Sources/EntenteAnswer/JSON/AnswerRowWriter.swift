import EntenteModel
package import EntenteRun
package import EntenteStore

/// Writes rows of answers as JSON, a row an object. Reads properties of many rows together, a column after the other, and writes them without making
/// values of them. Keeps its buffers from one answer to the next.
package struct AnswerRowWriter {
  private let store: GraphStore
  private let rendering: ValueRendering
  /// What the store holds of properties, a column after the other, and where each begins; `nil` for a column of values.
  private var stored: [StoredValue] = []
  private var starts: [Int?] = []
  private var ahead: UInt64 = 0

  package init(_ store: GraphStore) {
    self.store = store
    rendering = ValueRendering(store)
  }

  /// Appends the rows; `keys` are the columns' names.
  package mutating func write(_ rows: AnswerRows, _ keys: borrowing JSONWriter.Keys, to writer: inout JSONWriter) throws(StoreError) {
    try read(rows)
    for row in 0..<rows.count {
      if keys.count == 0 { writer.beginObject() }
      for place in 0..<keys.count {
        writer.field(place, of: keys)
        if let start = starts[place] {
          try write(stored[start + row], to: &writer)
        } else if case .values(let values) = rows.columns[place] {
          try rendering.write(values[row], to: &writer)
        }
      }
      writer.endObject()
    }
  }

  private mutating func read(_ rows: AnswerRows) throws(StoreError) {
    stored.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
    for column in rows.columns {
      let start = stored.count
      switch column {
      case .values:
        starts.append(nil)
        continue
      case .nodeProperty(let key, let nodes): try store.storedValues(ofNodes: nodes, key, into: &stored)
      case .edgeProperty(let key, let edges): try store.storedValues(ofEdges: edges, key, into: &stored)
      }
      starts.append(start)
      ahead ^= store.touch(textsOf: stored[start...])
    }
  }

  private func write(_ value: StoredValue, to writer: inout JSONWriter) throws(StoreError) {
    switch value.kind {
    case .absent: writer.null()
    case .boolean: writer.boolean(value.number != 0)
    case .integer: writer.integer(value.number)
    case .text: try writer.string { text throws(StoreError) in try store.appendText(of: value, to: &text) }
    case .date where writer.day(value.number): break
    case .date, .float, .other: try rendering.write(try store.value(of: value).map { Value($0) } ?? .null, to: &writer)
    }
  }
}
