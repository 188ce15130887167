import EntenteBytes
import EntenteModel

/// A graph as columns, in the order in which it came: what the encoder takes, and what every way of building a graph makes.
struct GraphColumns: Sendable {
  var strings = StringTable()
  var dates: [PartialDate] = []
  private var dateNumbers: [String: Int] = [:]
  var others: [PropertyValue] = []
  var labelSets: [[String]] = []
  private var labelSetNumbers: [[String]: UInt32] = [:]
  /// The set of labels of each node.
  var nodes: [UInt32] = []
  var types: [String] = []
  private var typeNumbers: [String: UInt16] = [:]
  var sources: [UInt32] = []
  var targets: [UInt32] = []
  var edgeTypes: [UInt16] = []
  var nodeColumns: [RawColumn] = []
  var edgeColumns: [RawColumn] = []
  private var nodeColumnNumbers: [String: Int] = [:]
  private var edgeColumnNumbers: [String: Int] = [:]
  var attachments: [String: [UInt8]] = [:]

  mutating func labelSet(_ labels: [String]) -> UInt32 {
    if let number = labelSetNumbers[labels] { return number }
    labelSets.append(labels)
    labelSetNumbers[labels] = UInt32(labelSets.count - 1)
    return UInt32(labelSets.count - 1)
  }

  mutating func type(_ name: String) throws(StoreError) -> UInt16 {
    if let number = typeNumbers[name] { return number }
    guard let number = UInt16(exactly: types.count), number < .max else { throw .tooLarge(what: "more than 65,535 relationship types") }
    types.append(name)
    typeNumbers[name] = number
    return number
  }

  mutating func nodeColumn(_ key: String) -> Int {
    if let number = nodeColumnNumbers[key] { return number }
    nodeColumns.append(RawColumn(key: key))
    nodeColumnNumbers[key] = nodeColumns.count - 1
    return nodeColumns.count - 1
  }

  mutating func edgeColumn(_ key: String) -> Int {
    if let number = edgeColumnNumbers[key] { return number }
    edgeColumns.append(RawColumn(key: key))
    edgeColumnNumbers[key] = edgeColumns.count - 1
    return edgeColumns.count - 1
  }

  /// A value as kind and number. Strings under a key that is looked up by name stay strings.
  mutating func number(_ value: PropertyValue, key: String) -> (Column.Kind, Int64) {
    switch value {
    case .boolean(let value): return (.boolean, value ? 1 : 0)
    case .integer(let value): return (.integer, value)
    case .float(let value): return (.float, Int64(bitPattern: value.bitPattern))
    // A column of dates promises days of 32 bits (some six million years); others go to the heap.
    case .date(let days) where Int32(exactly: days) != nil: return (.date, days)
    case .string(let text): return number(Array(text.utf8)[...], key: key)
    case .edtf(let date): return (.edtf, Int64(number(of: date)))
    default:
      others.append(value)
      note(value)
      return (.other, Int64(others.count - 1))
    }
  }

  /// A string as kind and number.
  mutating func number(_ bytes: ArraySlice<UInt8>, key: String) -> (Column.Kind, Int64) {
    if key != "name" {
      if let number = NumericText.decimal(bytes) { return (.decimal, number) }
      if let number = NumericText.hexadecimal(bytes) { return (.hexadecimal, number) }
    }
    return (.string, Int64(strings.intern(bytes)))
  }

  mutating func number(of date: PartialDate) -> Int {
    if let number = dateNumbers[date.text] { return number }
    _ = strings.intern(date.text)
    dates.append(date)
    dateNumbers[date.text] = dates.count - 1
    return dates.count - 1
  }

  /// Takes in the strings and dates that lie within a value.
  private mutating func note(_ value: PropertyValue) {
    switch value {
    case .string(let text): _ = strings.intern(text)
    case .edtf(let date): _ = number(of: date)
    case .dateTime(let value): if let zone = value.zone { _ = strings.intern(zone) }
    case .list(let values): for value in values { note(value) }
    default: break
    }
  }

  /// What nodes, strings and values take, without the edges; in bytes.
  var memory: Int {
    let columns = nodes.count * 4 + nodeColumns.reduce(0) { $0 + $1.memory }
    // A date with its text, its entry in the dictionary; a value with what it holds, about.
    return columns + strings.memory + dates.count * 128 + others.count * 192
  }

  /// Makes room for edges, in the columns that there are.
  mutating func reserveEdges(_ count: Int) {
    sources.reserveCapacity(count)
    targets.reserveCapacity(count)
    edgeTypes.reserveCapacity(count)
    for column in edgeColumns.indices { edgeColumns[column].reserve(count) }
  }

  /// Takes all edges away, and keeps their room.
  mutating func removeEdges() {
    sources.removeAll(keepingCapacity: true)
    targets.removeAll(keepingCapacity: true)
    edgeTypes.removeAll(keepingCapacity: true)
    for column in edgeColumns.indices { edgeColumns[column].removeRows() }
  }

  /// Takes all edges away, and their room; columns and types stay known.
  mutating func freeEdges() {
    (sources, targets, edgeTypes) = ([], [], [])
    edgeColumns = edgeColumns.map { RawColumn(key: $0.key) }
  }

  func dateNumber(_ date: PartialDate) -> Int { dateNumbers[date.text] ?? 0 }
}

/// Strings that are numbers in disguise: kept as numbers, and given back as the same strings.
enum NumericText {
  /// A whole number without sign or leading zero, of at most 18 digits.
  static func decimal(_ bytes: ArraySlice<UInt8>) -> Int64? {
    guard (1...18).contains(bytes.count), let first = bytes.first, first != UInt8(ascii: "0") || bytes.count == 1 else { return nil }
    var value: Int64 = 0
    for byte in bytes {
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      value = value * 10 + Int64(byte - 0x30)
    }
    return value
  }

  /// 16 lower-case hexadecimal digits.
  static func hexadecimal(_ bytes: ArraySlice<UInt8>) -> Int64? {
    guard bytes.count == 16 else { return nil }
    var value: UInt64 = 0
    for byte in bytes {
      switch byte {
      case 0x30...0x39: value = value << 4 | UInt64(byte - 0x30)
      case 0x61...0x66: value = value << 4 | UInt64(byte - 0x57)
      default: return nil
      }
    }
    return Int64(bitPattern: value)
  }

  static func isNumber(_ bytes: ArraySlice<UInt8>) -> Bool { decimal(bytes) != nil || hexadecimal(bytes) != nil }

  static func decimalText(_ value: Int64) -> String { String(value) }

  static func hexadecimalText(_ value: Int64) -> String {
    let digits = String(UInt64(bitPattern: value), radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
