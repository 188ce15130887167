/// How deep a list or a map nests, and how many values it holds, those of what it holds and the length of strings counted in: what walking
/// through it costs. Known when it is made, since a list may hold another twice, and that one another, so that a walk would take for ever.
struct Extent: Sendable {
  /// The deepest nesting that a loop may build. Releasing and comparing values recurses.
  static let maximumDepth = 1000

  /// Bytes of a string that weigh as much as a value.
  static let unit = MemoryLayout<Value>.stride

  private(set) var depth: UInt16 = 1
  /// At most 2^32 - 1, which stands for more.
  private(set) var weight: UInt32 = 1

  init() {}

  /// Of a progression of so many integers, as if they were written out.
  init(count: Int) { weight = UInt32(clamping: count) }

  /// Of what holds these values, and keys of so many bytes. O(values).
  init(of values: some Sequence<Value>, keyBytes: Int = 0) {
    weight = UInt32(clamping: 1 + keyBytes / Extent.unit)
    for value in values { include(value) }
  }

  /// Counts a value more. O(1).
  @inline(__always)
  mutating func include(_ value: Value) {
    switch value {
    case .string(let text): add(1 + text.utf8.count / Extent.unit)
    case .list(let list): include(list.extent)
    case .map(let map): include(map.extent)
    default: add(1)
    }
  }

  private mutating func include(_ inner: Extent) {
    add(1 + Int(inner.weight))
    depth = max(depth, inner.depth == .max ? .max : inner.depth + 1)
  }

  private mutating func add(_ more: Int) { weight = UInt32(clamping: Int(weight) + more) }
}

extension Value {
  /// The longest string that an operation may make, in bytes. What works on a whole string is not interrupted, and this bounds it.
  static let maximumString = 1 << 23

  /// Throws where the value, written out, is larger than memory allows: a `range` takes none before.
  func checkOutput(_ meter: any WorkMeter) throws(RunError) {
    guard let extent, extent.weight > 4096 else { return }
    try meter.checkHeld(Int(extent.weight) * 4 * MemoryLayout<Value>.stride)
  }

  static func checkString(_ bytes: Int) throws(RunError) {
    if bytes > maximumString { throw .limit(.size, message: "a string may have \(maximumString >> 20) MB at most") }
  }

  /// About how many bytes the value takes, itself included. What several values share counts for each. O(1).
  var heldBytes: Int {
    switch self {
    case .null, .boolean, .integer, .float, .date, .localTime, .node, .relationship: Extent.unit
    case .string(let string): Extent.unit + (string.utf8.count > 15 ? string.utf8.count + 80 : 0)
    case .list(let list): list.progression != nil ? 64 : 64 + Int(list.extent.weight) * Extent.unit
    case .map(let map): 64 + map.count * 16 + Int(map.extent.weight) * Extent.unit
    // A box, and two lists that may have grown to twice what they hold.
    case .path(let path): 192 + 16 * path.length
    case .time, .localDateTime, .dateTime, .duration, .edtf: 80
    }
  }

  /// How many steps walking through the value takes: a character is a sixteenth. O(1).
  var weight: Int {
    switch self {
    case .string(let string): string.utf8.count / 16
    case .list(let list): Int(list.extent.weight)
    case .map(let map): Int(map.extent.weight)
    case .path(let path): path.length
    default: 0
    }
  }

  var extent: Extent? {
    switch self {
    case .list(let list): list.extent
    case .map(let map): map.extent
    default: nil
    }
  }

  /// Throws where a value that a loop builds gets too deep, or larger than memory allows.
  func checkExtent(_ meter: any WorkMeter) throws(RunError) {
    guard let extent else { return }
    if extent.depth > Extent.maximumDepth { throw .limit(.depth, message: "lists may nest \(Extent.maximumDepth) deep") }
    if extent.weight > 4096 { try meter.checkHeld(Int(extent.weight) * MemoryLayout<Value>.stride) }
  }
}
