/// How deep a list or a map nests, and how many values it holds, those of what it holds counted in: what walking through it costs. Known when
/// it is made, since a list may hold another twice, and that one another, so that a walk would take for ever.
struct Extent: Sendable {
  /// The deepest nesting that a loop may build. Releasing and comparing values recurses.
  static let maximumDepth = 1000

  private(set) var depth: UInt16 = 1
  /// At most 2^32 - 1, which stands for more.
  private(set) var weight: UInt32 = 1

  init() {}

  /// Of a progression of so many integers, as if they were written out.
  init(count: Int) { weight = UInt32(clamping: count) }

  /// Of what holds these values. O(values).
  init(of values: some Sequence<Value>) {
    var weight: UInt64 = 1
    for value in values {
      weight += 1
      guard let inner = value.extent else { continue }
      weight += UInt64(inner.weight)
      depth = max(depth, inner.depth == .max ? .max : inner.depth + 1)
    }
    self.weight = UInt32(clamping: weight)
  }
}

extension Value {
  /// The longest string that an operation may make, in bytes.
  static let maximumString = 1 << 26

  /// Throws where the value, written out, is larger than memory allows: a `range` takes none before.
  func checkOutput(_ meter: any WorkMeter) throws(RunError) {
    guard let extent, extent.weight > 4096 else { return }
    try meter.checkHeld(Int(extent.weight) * 4 * MemoryLayout<Value>.stride)
  }

  static func checkString(_ bytes: Int) throws(RunError) {
    if bytes > maximumString { throw .limit(.size, message: "a string may have \(maximumString >> 20) MB at most") }
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
