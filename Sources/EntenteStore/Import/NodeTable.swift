import EntenteBytes

/// Which node has which id, while a graph is loaded.
///
/// Ids that are whole numbers, as most are, live in an array, or in a table where they are scattered; others in a table of strings.
struct NodeTable: Sendable {
  private struct Space: Sendable {
    /// Nodes plus 1, by id.
    var dense: [UInt32] = []
    var scattered: [Int64: UInt32] = [:]
    var names = StringTable()
    var named: [UInt32] = []
  }

  /// What it takes, in bytes.
  var memory: Int {
    ([common] + spaces.values).reduce(0) { $0 + ($1.dense.count + $1.named.count) * 4 + $1.scattered.count * 48 + $1.names.memory }
  }

  private var spaces: [String: Space] = [:]
  private var common = Space()
  private var count = 0
  /// Whether any id lies in a space of its own.
  private var hasSpaces: Bool { !spaces.isEmpty }

  /// Enters an id; `false` where its space has it already.
  mutating func enter(_ id: ArraySlice<UInt8>, space: String, node: UInt32) -> Bool {
    count += 1
    if space.isEmpty { return Self.enter(id, node, count, &common) }
    return Self.enter(id, node, count, &spaces[space, default: Space()])
  }

  private static func enter(_ id: ArraySlice<UInt8>, _ node: UInt32, _ count: Int, _ space: inout Space) -> Bool {
    guard let number = NumericText.decimal(id) else {
      let name = space.names.intern(id)
      guard name == space.named.count else { return false }
      space.named.append(node)
      return true
    }
    if number < 1 << 20 || number < Int64(count) * 8 {
      let place = Int(number)
      if place >= space.dense.count {
        space.dense.append(contentsOf: repeatElement(0, count: max(place + 1, space.dense.count * 2) - space.dense.count))
      }
      if space.dense[place] != 0 || space.scattered[number] != nil { return false }
      space.dense[place] = node + 1
      return true
    }
    if place(number, space) != nil { return false }
    space.scattered[number] = node
    return true
  }

  /// Whether all ids are whole numbers in an array.
  var isPlain: Bool { !hasSpaces && common.scattered.isEmpty && common.names.count == 0 }

  /// An id of at most eight digits as a number; `nil` where it is not written as such.
  @inline(__always) static func plainID(_ bytes: [UInt8], _ range: Range<Int>) -> UInt32? {
    guard range.count >= 1, range.count <= 8, bytes[range.lowerBound] > UInt8(ascii: "0") || range.count == 1 else { return nil }
    return DigitWord.number(bytes.word(at: range.lowerBound), range.count).map { UInt32(truncatingIfNeeded: $0) }
  }

  /// Puts nodes in the place of their plain ids; `false` where one is nobody's. O(count), many cache lines at once.
  func replace(_ ids: inout [UInt32]) -> Bool {
    var isWhole = true
    for place in ids.indices {
      let id = Int(ids[place])
      let node = id < common.dense.count ? common.dense[id] : 0
      isWhole = isWhole && node != 0
      ids[place] = node &- 1
    }
    return isWhole
  }

  /// The node of an id. O(1).
  @inline(__always) func node(_ bytes: [UInt8], _ range: Range<Int>, space: () -> String) -> UInt32? {
    if !hasSpaces, let number = CSVValues.integer(bytes, range), number >= 0, number < Int64(common.dense.count) {
      let node = common.dense[Int(number)]
      // "007", "+7" and "-0" are other ids than "7" and "0".
      if node != 0, bytes[range.lowerBound] > UInt8(ascii: "0") || range.count == 1 { return node &- 1 }
    }
    return rareNode(bytes[range], space: space())
  }

  private func rareNode(_ id: ArraySlice<UInt8>, space: String) -> UInt32? {
    if space.isEmpty { return Self.node(id, common) }
    return spaces[space].flatMap { Self.node(id, $0) }
  }

  private static func node(_ id: ArraySlice<UInt8>, _ space: Space) -> UInt32? {
    if let number = NumericText.decimal(id) { return place(number, space) }
    return space.names.number(of: id).map { space.named[$0] }
  }

  private static func place(_ number: Int64, _ space: Space) -> UInt32? {
    if number < Int64(space.dense.count), space.dense[Int(number)] != 0 { return space.dense[Int(number)] - 1 }
    return space.scattered.isEmpty ? nil : space.scattered[number]
  }
}
