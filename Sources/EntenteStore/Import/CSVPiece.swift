import EntenteBytes

/// What one piece of a CSV file holds: columns of its own, numbered from 0.
struct CSVPiece: Sendable {
  var columns = GraphColumns()
  /// Ids of the nodes, one after the other, and where each ends.
  var ids: [UInt8] = []
  var idEnds: [Int] = []
  var lines = 0
  var byteCount: Int
  /// The first thing that is wrong, with the line within the piece from 0.
  var failure: (line: Int, what: String)?

  /// Bytes of a record of edges that is rather short: room is made for as many as would fit.
  private static let shortRecord = 40

  init(nodes bytes: [UInt8], _ header: CSVHeader, _ values: CSVValues) {
    byteCount = bytes.count
    readNodes(bytes, header, values)
  }

  init(edges bytes: [UInt8], _ header: CSVHeader, _ values: CSVValues, _ table: NodeTable) {
    byteCount = bytes.count
    // Ids that are looked up together are found several at a time. Where one is of another kind, or nobody's, all is read again.
    if table.isPlain {
      readEdges(bytes, header, values, table, laterIDs: true)
      if failure == nil, table.replace(&columns.sources), table.replace(&columns.targets) { return }
      (columns, failure) = (GraphColumns(), nil)
    }
    readEdges(bytes, header, values, table, laterIDs: false)
  }

  /// Reads node records.
  private mutating func readNodes(_ bytes: [UInt8], _ header: CSVHeader, _ values: CSVValues) {
    let steps = header.steps { columns.nodeColumn($0) }
    var reader = CSVFields(bytes)
    var labels = LabelMemory()
    while !reader.isAtEnd, failure == nil {
      let line = reader.lines
      let row = columns.nodes.count
      var set: UInt32?
      var number = 0
      repeat {
        reader.advance()
        if number == 0, reader.endsRecord, reader.isEmpty, steps.count > 1 { break }
        guard number < steps.count else { return fail(line, "more fields than the header names") }
        let step = steps[number]
        number += 1
        switch step.action {
        case .id:
          ids.append(contentsOf: reader.field)
          idEnds.append(ids.count)
          if step.column >= 0 { storeNode(reader, step, values, row) }
        case .label: set = labels.set(reader.field, &columns)
        case .property:
          if !reader.isEmpty, !storeNode(reader, step, values, row) { return fail(line, reader, step) }
        default: break
        }
      } while !reader.endsRecord
      if number == 0 { continue }
      guard number == steps.count else { return fail(line, "\(number) fields, and the header names \(steps.count)") }
      columns.nodes.append(set ?? columns.labelSet([]))
    }
    lines = reader.lines
  }

  /// Reads edge records, with nodes by `table`; or with plain ids, for which the nodes are still to be put.
  private mutating func readEdges(_ bytes: [UInt8], _ header: CSVHeader, _ values: CSVValues, _ table: NodeTable, laterIDs: Bool) {
    let steps = header.steps { columns.edgeColumn($0) }
    var reader = CSVFields(bytes)
    var types = TypeMemory()
    columns.reserveEdges(bytes.count / Self.shortRecord)
    while !reader.isAtEnd, failure == nil {
      let line = reader.lines
      let row = columns.sources.count
      var number = 0
      repeat {
        reader.advance()
        if number == 0, reader.endsRecord, reader.isEmpty { break }
        guard number < steps.count else { return fail(line, "more fields than the header names") }
        let step = steps[number]
        number += 1
        switch step.action {
        case .start, .end:
          let field = number - 1
          let found = reader.withField { laterIDs ? NodeTable.plainID($0, $1) : table.node($0, $1) { header.fields[field].space } }
          guard let node = found else {
            return fail(line, "no node has the id \"\(String(decoding: reader.field, as: UTF8.self))\"")
          }
          if step.action == .start { columns.sources.append(node) } else { columns.targets.append(node) }
        case .type:
          guard let type = reader.withField({ types.number($0, $1, &columns) }) else {
            return fail(line, "more than 65,535 relationship types")
          }
          columns.edgeTypes.append(type)
        case .property:
          if reader.isEmpty { break }
          guard let (kind, value) = reader.withField({ values.read($0, $1, step, into: &columns) }) else { return fail(line, reader, step) }
          columns.edgeColumns[step.column].set(row, kind, value)
        default: break
        }
      } while !reader.endsRecord
      if number == 0 { continue }
      guard number == steps.count else { return fail(line, "\(number) fields, and the header names \(steps.count)") }
    }
    lines = reader.lines
  }

  @discardableResult
  private mutating func storeNode(_ reader: CSVFields, _ step: CSVHeader.Step, _ values: CSVValues, _ row: Int) -> Bool {
    guard let (kind, value) = reader.withField({ values.read($0, $1, step, into: &columns) }) else { return false }
    columns.nodeColumns[step.column].set(row, kind, value)
    return true
  }

  private mutating func fail(_ line: Int, _ what: String) { failure = (line, what) }

  private mutating func fail(_ line: Int, _ reader: CSVFields, _ step: CSVHeader.Step) {
    fail(line, "\"\(String(decoding: reader.field, as: UTF8.self))\" is no \(step.type.rawValue)")
  }

  /// Nodes of one kind often follow one another.
  private struct LabelMemory {
    private var last: [UInt8]?
    private var lastSet: UInt32 = 0

    mutating func set(_ field: ArraySlice<UInt8>, _ columns: inout GraphColumns) -> UInt32 {
      if let last, field.elementsEqual(last) { return lastSet }
      var labels: [String] = []
      for part in field.split(separator: UInt8(ascii: ";")) {
        let label = String(decoding: part, as: UTF8.self)
        if !labels.contains(label) { labels.append(label) }
      }
      (last, lastSet) = (Array(field), columns.labelSet(labels))
      return lastSet
    }
  }

  /// The types of a file are few: the ones met are compared before any is looked up, as words where they are short.
  private struct TypeMemory {
    private var known: [(head: UInt64, tail: UInt64, length: Int, number: UInt16)] = []

    @inline(__always) mutating func number(_ bytes: [UInt8], _ range: Range<Int>, _ columns: inout GraphColumns) -> UInt16? {
      let (length, head) = (range.count, bytes.word(at: range.lowerBound))
      guard length >= 8, length <= 16 else {
        return length == 0 || length > 16 ? add(bytes, range, nil, &columns) : short(bytes, range, head, &columns)
      }
      let tail = bytes.word(at: range.upperBound &- 8)
      for type in known where type.head == head && type.tail == tail && type.length == length { return type.number }
      return add(bytes, range, (head, tail), &columns)
    }

    @inline(__always) private mutating func short(_ bytes: [UInt8], _ range: Range<Int>, _ word: UInt64, _ columns: inout GraphColumns)
      -> UInt16?
    {
      let head = word & (1 &<< UInt64(truncatingIfNeeded: 8 &* range.count) &- 1)
      for type in known where type.head == head && type.length == range.count { return type.number }
      return add(bytes, range, (head, 0), &columns)
    }

    private mutating func add(_ bytes: [UInt8], _ range: Range<Int>, _ words: (UInt64, UInt64)?, _ columns: inout GraphColumns) -> UInt16? {
      guard let number = try? columns.type(String(decoding: bytes[range], as: UTF8.self)) else { return nil }
      if let words, known.count < 64 { known.append((words.0, words.1, range.count, number)) }
      return number
    }
  }
}
