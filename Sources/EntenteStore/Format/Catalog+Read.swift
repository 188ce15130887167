import EntenteBytes
import EntenteModel

extension Catalog {
  /// Reads a catalog of a version of the format; `nil` for bytes that are none.
  init?(_ bytes: [UInt8], version: Int) {
    var input = Input(ByteReader(bytes))
    self.init()
    nodeCount = input.number(limit: Int(UInt32.max) - 1)
    edgeCount = input.number(limit: Int(UInt32.max) - 1)
    labels = input.texts()
    types = input.texts()
    keys = input.texts()
    readGroups(&input, version)
    readColumns(&input)
    pool = input.pool()
    texts = input.textPool()
    edtf = EDTFTable(first: input.array(), last: input.array(), texts: input.array())
    let (heapCount, heapData) = (input.number(), input.number())
    heap = ValueHeap(count: heapCount, offsets: input.sequence(), data: heapData)
    (names, aliases, ids) = (input.lists(), input.lists(), input.lists())
    for _ in 0..<input.length() {
      let name = input.text()
      let start = input.number()
      attachments.append(Attachment(name: name, range: start..<(start + input.number(limit: Int.max - start))))
    }
    guard input.reader.isAtEnd, !input.reader.failed, isConsistent else { return nil }
  }

  private mutating func readGroups(_ input: inout Input, _ version: Int) {
    for _ in 0..<input.length() {
      let count = input.number(limit: nodeCount)
      let ids = (0..<input.length()).map { _ in LabelID(UInt16(input.number(limit: max(0, labels.count - 1)))) }
      let slots = (0..<input.reader.count(limit: min(63, input.reader.remaining))).map { _ in
        input.number(limit: max(0, 2 * types.count - 1))
      }
      nodeGroups.append(NodeGroup(count: count, labels: ids, occupied: input.array(), slots: slots))
    }
    for _ in types {
      let count = input.number(limit: edgeCount)
      let (outgoing, incoming) = (input.lists(), input.lists())
      let sources = version >= 2 ? input.array() : .empty
      edgeGroups.append(EdgeGroup(count: count, outgoing: outgoing, incoming: incoming, sources: sources))
    }
  }

  private mutating func readColumns(_ input: inout Input) {
    for _ in 0..<input.length() {
      let (group, column) = (input.number(), input.column(keys.count))
      guard nodeGroups.indices.contains(group) else { return input.reader.fail() }
      nodeGroups[group].columns.append(column)
    }
    for _ in 0..<input.length() {
      let (group, column) = (input.number(), input.column(keys.count))
      guard edgeGroups.indices.contains(group) else { return input.reader.fail() }
      edgeGroups[group].columns.append(column)
    }
  }

  /// Whether the counts agree with one another.
  private var isConsistent: Bool {
    var (nodes, edges) = (0, 0)
    for group in nodeGroups {
      nodes += group.count
      guard nodes <= nodeCount, group.columns.allSatisfy({ $0.column.rows == group.count }) else { return false }
      guard group.slots.isEmpty || group.occupied.count == group.count else { return false }
    }
    for group in edgeGroups {
      edges += group.count
      guard edges <= edgeCount, group.columns.allSatisfy({ $0.column.rows == group.count }) else { return false }
      guard group.outgoing.values.count == group.count, group.incoming.values.count == group.count else { return false }
      guard group.sources.count == group.count || group.sources.count == 0 else { return false }
    }
    return nodes == nodeCount && edges == edgeCount
  }

  private struct Input {
    var reader: ByteReader
    init(_ reader: ByteReader) { self.reader = reader }

    mutating func number(limit: Int = 1 << 56) -> Int { reader.count(limit: limit) }
    /// Of a list of things that take at least a byte each.
    mutating func length() -> Int { reader.count(limit: reader.remaining) }

    mutating func text() -> String {
      let count = length()
      return String(decoding: reader.bytes(count), as: UTF8.self)
    }

    mutating func texts() -> [String] {
      let count = reader.count(limit: min(reader.remaining, 1 << 16))
      return (0..<count).map { _ in text() }
    }

    mutating func array() -> PackedArray {
      let (count, encoding) = (number(), PackedArray.Encoding(rawValue: UInt8(number(limit: 255))))
      let minimum = Little.unzigzag(reader.varint())
      let (width, headers, data) = (number(limit: 64), number(), number())
      guard let encoding else {
        reader.fail()
        return .empty
      }
      return PackedArray(count: count, encoding: encoding, minimum: minimum, width: width, headers: headers, data: data)
    }

    mutating func sequence() -> EliasFano {
      let (count, universe, lowWidth) = (number(), number(), number(limit: 56))
      let (low, high, ones, zeros) = (number(), number(), number(), number())
      return EliasFano(count: count, universe: universe, lowWidth: lowWidth, low: low, high: high, ones: ones, zeros: zeros)
    }

    mutating func lists() -> Lists {
      let (first, keys, sparse) = (number(), number(), number(limit: 1))
      let members = sparse == 1 ? sequence() : nil
      return Lists(first: first, keys: keys, members: members, offsets: sequence(), values: array())
    }

    mutating func pool() -> StringPool {
      let (count, data) = (number(limit: Int(UInt32.max)), number())
      return StringPool(count: count, blocks: array(), data: data, exact: lists())
    }

    mutating func textPool() -> TextPool {
      let (count, start) = (number(limit: Int(UInt32.max)), number())
      let symbols = start..<(start + number())
      let data = number()
      return TextPool(count: count, symbols: symbols, offsets: sequence(), data: data)
    }

    mutating func column(_ keyCount: Int) -> KeyedColumn {
      let key = KeyID(UInt16(number(limit: max(0, keyCount - 1))))
      let kind = Column.Kind(rawValue: UInt8(number(limit: 255)))
      let (flags, rows) = (number(limit: 7), number())
      let presence = flags & 1 == 1 ? Column.Presence(words: number(), ranks: number()) : nil
      let values = array()
      if kind == nil { reader.fail() }
      let column = Column(
        kind: kind ?? .other, rows: rows, presence: presence, values: values, ascending: flags & 2 == 2,
        dictionary: flags & 4 == 4 ? array() : nil)
      return KeyedColumn(key: key, column: column)
    }
  }
}
