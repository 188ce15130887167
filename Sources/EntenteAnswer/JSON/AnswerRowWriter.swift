import EntenteModel
package import EntenteRun
package import EntenteStore

/// Writes rows of answers as JSON, a row an object. Reads properties of many rows together, a column after the other, and writes them without making
/// values of them. Keeps its buffers from one answer to the next.
package struct AnswerRowWriter {
  private let store: GraphStore
  private let rendering: ValueRendering
  /// What the store holds of properties, a column after the other, and where each begins; −1 for a column of values.
  private var stored: [StoredValue] = []
  private var starts: [Int] = []
  private var ahead: UInt64 = 0

  package init(_ store: GraphStore) {
    self.store = store
    rendering = ValueRendering(store)
  }

  /// Appends the rows; `keys` are the columns' names.
  package mutating func write(_ rows: AnswerRows, _ keys: borrowing JSONWriter.Keys, to writer: inout JSONWriter) throws(StoreError) {
    try read(rows)
    let store = store
    let stored = stored.span
    let starts = starts.span
    let columns = rows.columns.span
    for row in 0..<rows.count {
      if starts.isEmpty { writer.beginObject() }
      for place in starts.indices {
        writer.field(place, of: keys)
        let start = starts[place]
        if start < 0 {
          try write(columns[place], row, to: &writer)
        } else {
          try write(stored[start &+ row], of: store, to: &writer)
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
        starts.append(-1)
        continue
      case .nodeProperty(let key, let nodes): try store.storedValues(ofNodes: nodes, key, into: &stored)
      case .edgeProperty(let key, let edges): try store.storedValues(ofEdges: edges, key, into: &stored)
      }
      starts.append(start)
      ahead ^= store.touch(textsOf: stored[start...])
    }
  }

  @inline(__always) private func write(_ column: AnswerRows.Column, _ row: Int, to writer: inout JSONWriter) throws(StoreError) {
    switch column {
    case .values(let values): try rendering.write(values[row], to: &writer)
    case .nodeProperty, .edgeProperty: break
    }
  }

  @inline(__always) private func write(_ value: StoredValue, of store: GraphStore, to writer: inout JSONWriter) throws(StoreError) {
    switch value.kind {
    case .absent: writer.null()
    case .boolean: writer.boolean(value.number != 0)
    case .integer: writer.integer(value.number)
    case .text:
      let start = writer.beginString()
      try store.appendText(of: value, to: &writer.bytes)
      writer.endString(from: start)
    case .date where writer.day(value.number): break
    case .date, .float, .other: try rendering.write(try store.value(of: value).map { Value($0) } ?? .null, to: &writer)
    }
  }
}
