import EntenteBytes

/// For each key of a range of numbers a list of values: the targets of each source, the edges into each target, the nodes of each name.
///
/// `offsets` tells where each list begins in `values`. Where fewer than an eighth of the keys have a list, `members` holds those that do, and
/// `offsets` counts only them.
///
/// In the catalog: first key, keys, 1 where there are members, then members, offsets, values.
struct Lists: Sendable {
  static let empty = Lists(first: 0, keys: 0, members: nil, offsets: .empty, values: .empty)

  let first: Int
  let keys: Int
  let members: EliasFano?
  let offsets: EliasFano
  let values: PackedArray

  /// Where the list of `key` lies in ``values``; empty for a key without one. O(1).
  @inline(__always) func range(_ key: Int, _ file: GraphFile) throws(StoreError) -> Range<Int> {
    let place = key &- first
    guard UInt(bitPattern: place) < UInt(bitPattern: keys) else { return 0..<0 }
    guard let members else { return try list(place, file) }
    let member = try members.lastPlace(atMost: place, file)
    guard member >= 0, try members.value(member, file) == place else { return 0..<0 }
    return try list(member, file)
  }

  @inline(__always) private func list(_ place: Int, _ file: GraphFile) throws(StoreError) -> Range<Int> {
    let (start, end) = try offsets.pair(place, file)
    guard start <= end, end <= values.count else { throw file.damaged(offsets.high, "a list that ends before it begins") }
    return start..<end
  }

  /// As loops read it that look up many lists; where some keys have none kept, they take a slower way.
  var sequence: SequenceLayout {
    let slow = SequenceLayout(first: UInt32(clamping: first), keys: UInt32(clamping: keys))
    guard members == nil else { return slow }
    return SequenceLayout(
      first: UInt32(clamping: first), keys: UInt32(clamping: keys), most: values.count, count: offsets.count, lowWidth: offsets.lowWidth,
      ones: offsets.ones, high: offsets.high, low: offsets.low, highBitCount: offsets.highBitCount) ?? slow
  }

  /// The key whose list holds the value at a place. O(1).
  func key(of place: Int, _ file: GraphFile) throws(StoreError) -> Int {
    let list = max(0, try offsets.lastPlace(atMost: place, file))
    return first &+ (try members.map { members throws(StoreError) in try members.value(list, file) } ?? list)
  }

  /// The key of each place of a range, in order: `body` is given a key and the places of the range that its list holds. O(keys that are passed).
  func forEachKey(of places: Range<Int>, _ file: GraphFile, _ body: (Int, Range<Int>) -> Void) throws(StoreError) {
    guard !places.isEmpty else { return }
    var list = max(0, try offsets.lastPlace(atMost: places.lowerBound, file))
    var cursor = try EliasFano.Cursor(offsets, at: list + 1, file)
    var start = places.lowerBound
    while start < places.upperBound {
      guard let next = try cursor.next(file) else { throw file.damaged(offsets.high, "edges without a source") }
      let end = min(next, places.upperBound)
      if end > start {
        let key = try members.map { members throws(StoreError) in try members.value(list, file) } ?? list
        body(first &+ key, start..<end)
        start = end
      }
      list += 1
    }
  }
}

extension Lists {
  /// Encodes lists. `starts` has an entry for each key from `first` on and one more; list *i* is `values[starts[i]..<starts[i + 1]]`.
  static func encode<Source: NumberSource>(
    first: Int, starts: [Int], values: Source, into writer: inout ContainerWriter
  ) throws(Source.Failure) -> Lists {
    guard starts.count > 1, values.count > 0 else { return .empty }
    let keys = starts.count - 1
    let occupied = (0..<keys).filter { starts[$0] < starts[$0 + 1] }
    var members: EliasFano?
    let offsets: EliasFano
    if occupied.count * 8 < keys {
      members = EliasFano.encode(occupied, into: &writer)
      offsets = EliasFano.encode(occupied.map { starts[$0] } + [values.count], into: &writer)
    } else {
      offsets = EliasFano.encode(starts, into: &writer)
    }
    return Lists(first: first, keys: keys, members: members, offsets: offsets, values: try PackedArray.encode(values, into: &writer))
  }
}
