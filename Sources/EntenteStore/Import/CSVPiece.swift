import EntenteBytes

/// What one piece of a CSV file holds: columns of its own, numbered from 0.
struct CSVPiece: Sendable {
  var columns = GraphColumns()
  /// Ids of the nodes, one after the other, and where each ends.
  var ids: [UInt8] = []
  var idEnds: [Int] = []
  var lines = 0
  /// The first thing that is wrong, with the line within the piece from 0.
  var failure: (line: Int, what: String)?

  init(nodes bytes: [UInt8], _ header: CSVHeader, _ values: CSVValues) { readNodes(bytes, header, values) }

  init(edges bytes: [UInt8], _ header: CSVHeader, _ values: CSVValues, _ table: NodeTable) { readEdges(bytes, header, values, table) }

  /// Reads node records.
  private mutating func readNodes(_ bytes: [UInt8], _ header: CSVHeader, _ values: CSVValues) {
    let places = header.fields.map { field in
      field.role == .ignore || field.name.isEmpty ? -1 : columns.nodeColumn(field.name)
    }
    var reader = CSVFields(bytes)
    var lastLabels: ArraySlice<UInt8> = []
    var lastSet: UInt32?
    while !reader.isAtEnd, failure == nil {
      let row = columns.nodes.count
      var set: UInt32?
      var number = 0
      let line = reader.lines
      repeat {
        reader.advance()
        if number == 0, reader.endsRecord, reader.isEmpty, header.fields.count > 1 { break }
        guard number < header.fields.count else { return fail(line, "more fields than the header names") }
        let field = header.fields[number]
        switch field.role {
        case .id:
          ids.append(contentsOf: reader.field)
          idEnds.append(ids.count)
          if places[number] >= 0, !store(reader.field, .string, false, places[number], row, field.name, values, isNode: true) { return }
        case .label:
          if lastSet == nil || reader.field != lastLabels {
            (lastLabels, lastSet) = (ArraySlice(Array(reader.field)), labelSet(reader.field))
          }
          set = lastSet
        case .property(let type, let isList):
          if !reader.isEmpty, !store(reader.field, type, isList, places[number], row, field.name, values, isNode: true) {
            return fail(line, "\"\(String(decoding: reader.field, as: UTF8.self))\" is no \(type.rawValue)")
          }
        default: break
        }
        number += 1
      } while !reader.endsRecord
      if number == 0 { continue }
      guard number == header.fields.count else { return fail(line, "\(number) fields, and the header names \(header.fields.count)") }
      columns.nodes.append(set ?? columns.labelSet([]))
    }
    lines = reader.lines
  }

  /// Reads edge records, with nodes by `table`.
  private mutating func readEdges(_ bytes: [UInt8], _ header: CSVHeader, _ values: CSVValues, _ table: NodeTable) {
    let places = header.fields.map { field -> Int in
      if case .property = field.role { columns.edgeColumn(field.name) } else { -1 }
    }
    var reader = CSVFields(bytes)
    var types = TypeMemory()
    while !reader.isAtEnd, failure == nil {
      let row = columns.sources.count
      var number = 0
      let line = reader.lines
      repeat {
        reader.advance()
        if number == 0, reader.endsRecord, reader.isEmpty { break }
        guard number < header.fields.count else { return fail(line, "more fields than the header names") }
        let field = header.fields[number]
        switch field.role {
        case .start, .end:
          guard let node = table.node(reader.field, space: field.space) else {
            return fail(line, "no node has the id \"\(String(decoding: reader.field, as: UTF8.self))\"")
          }
          if field.role == .start { columns.sources.append(node) } else { columns.targets.append(node) }
        case .type:
          guard let type = types.number(reader.field, &columns) else { return fail(line, "more than 65,535 relationship types") }
          columns.edgeTypes.append(type)
        case .property(let type, let isList):
          if !reader.isEmpty, !store(reader.field, type, isList, places[number], row, field.name, values, isNode: false) {
            return fail(line, "\"\(String(decoding: reader.field, as: UTF8.self))\" is no \(type.rawValue)")
          }
        default: break
        }
        number += 1
      } while !reader.endsRecord
      if number == 0 { continue }
      guard number == header.fields.count else { return fail(line, "\(number) fields, and the header names \(header.fields.count)") }
    }
    lines = reader.lines
  }

  @inline(__always) private mutating func store(
    _ bytes: ArraySlice<UInt8>, _ type: CSVType, _ isList: Bool, _ column: Int, _ row: Int, _ key: String, _ values: CSVValues, isNode: Bool
  ) -> Bool {
    guard let (kind, number) = values.read(bytes, type, isList: isList, key: key, into: &columns) else { return false }
    if isNode { columns.nodeColumns[column].set(row, kind, number) } else { columns.edgeColumns[column].set(row, kind, number) }
    return true
  }

  private mutating func labelSet(_ field: ArraySlice<UInt8>) -> UInt32 {
    var labels: [String] = []
    for part in field.split(separator: UInt8(ascii: ";")) {
      let label = String(decoding: part, as: UTF8.self)
      if !labels.contains(label) { labels.append(label) }
    }
    return columns.labelSet(labels)
  }

  private mutating func fail(_ line: Int, _ what: String) { failure = (line, what) }

  /// The types of a file are few: the ones met are compared before any is looked up.
  private struct TypeMemory {
    private var known: [(bytes: [UInt8], number: UInt16)] = []

    @inline(__always) mutating func number(_ field: ArraySlice<UInt8>, _ columns: inout GraphColumns) -> UInt16? {
      for item in known where item.bytes.count == field.count && field.elementsEqual(item.bytes) { return item.number }
      guard let number = try? columns.type(String(decoding: field, as: UTF8.self)) else { return nil }
      if known.count < 32 { known.append((Array(field), number)) }
      return number
    }
  }
}
