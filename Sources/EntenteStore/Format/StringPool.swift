import EntenteBytes
import EntenteModel

/// Strings that are looked up: sorted by folded key, then by their bytes; a string's place is its code.
///
/// Because the order is that of ``Folding/key(_:)``, an exact, a folded and a prefix look-up are all one binary search in the same bytes, and a run of
/// codes. Front coding in blocks of 16 (Witten, Moffat, Bell, *Managing Gigabytes*, 1999, 4.1): a block is its first string as varint length and bytes,
/// then for each other string the varint length of what it shares with the one before it, the varint length of the rest, and the rest. Block *i* begins at
/// `data` + `blocks[i]`; `blocks` has one entry more, the end.
///
/// `exact` leads from a bucket to the codes of the strings whose XXH64 (seed 0), taken modulo the number of buckets, is that bucket; there are as many
/// buckets as strings.
///
/// In the catalog: count, data, blocks, exact.
struct StringPool: Sendable {
  static let empty = StringPool(count: 0, blocks: .empty, data: 0, exact: .empty)
  static let blockShift = 4

  let count: Int
  let blocks: PackedArray
  let data: Int
  let exact: Lists

  /// The bytes of the string with this code. O(16 strings).
  func bytes(_ code: Int, _ file: GraphFile) throws(StoreError) -> [UInt8] {
    var bytes: [UInt8] = []
    try append(code, file, to: &bytes)
    return bytes
  }

  /// The same as a string; an empty one of a code that is none.
  func string(_ code: Int, _ file: GraphFile) throws(StoreError) -> String {
    guard UInt(bitPattern: code) < UInt(bitPattern: count) else { return "" }
    let block = try range(of: code >> Self.blockShift, file)
    guard let string = file.bytes.frontCodedString(block, place: code & 15) else {
      throw file.damaged(block.lowerBound, "a block of strings that cannot be read")
    }
    return string
  }

  /// The same, appended.
  func append(_ code: Int, _ file: GraphFile, to output: inout [UInt8]) throws(StoreError) {
    guard UInt(bitPattern: code) < UInt(bitPattern: count) else { return }
    let block = try range(of: code >> Self.blockShift, file)
    guard file.bytes.appendFrontCoded(block, place: code & 15, to: &output) else {
      throw file.damaged(block.lowerBound, "a block of strings that cannot be read")
    }
  }

  /// Touches what ``append(_:_:to:)`` will look at. Nothing of it is used: it is read again, with every check.
  @inline(__always) func touch(_ code: Int, _ file: GraphFile) -> UInt64 {
    guard UInt(bitPattern: code) < UInt(bitPattern: count) else { return 0 }
    let block = data &+ Int(truncatingIfNeeded: blocks.unchecked(code >> Self.blockShift, file))
    // Of a block of some 200 bytes, as much as a string in its middle takes.
    return file.bytes.u64(block) ^ file.bytes.u64(block &+ 64) ^ file.bytes.u64(block &+ 128)
  }

  /// All strings of a range of codes in order. O(length).
  func forEach(_ range: Range<Int>, _ file: GraphFile, _ body: (Int, [UInt8]) throws(StoreError) -> Void) throws(StoreError) {
    var code = range.lowerBound
    let end = min(range.upperBound, count)
    while code < end {
      var cursor = try Cursor(self, block: code >> Self.blockShift, file)
      for _ in 0..<(code & 15) { try cursor.advance(file) }
      while true {
        try body(code, cursor.bytes)
        code += 1
        if code & 15 == 0 || code >= end { break }
        try cursor.advance(file)
      }
    }
  }

  /// The codes whose folded key is `key`. O(log count + how many they are).
  func codes(folded key: [UInt8], _ file: GraphFile) throws(StoreError) -> Range<Int> {
    let start = try firstCode(file) {
      $0.order >= 0
    } of: {
      FoldedComparison($0, $1, key)
    }
    var end = start
    while end < count, FoldedComparison(try bytes(end, file), key).order == 0 { end += 1 }
    return start..<end
  }

  /// The codes whose folded key begins with `prefix`. O(log count).
  func codes(prefix: [UInt8], _ file: GraphFile) throws(StoreError) -> Range<Int> {
    let start = try firstCode(file) {
      $0.order >= 0
    } of: {
      FoldedComparison($0, $1, prefix)
    }
    let end = try firstCode(file) {
      $0.order > 0 && !$0.hasPrefix
    } of: {
      FoldedComparison($0, $1, prefix)
    }
    return start..<max(start, end)
  }

  /// The code of exactly these bytes, or `nil`. O(1), some ten cache lines.
  func code(of bytes: [UInt8], _ file: GraphFile) throws(StoreError) -> Int? {
    guard count > 0 else { return nil }
    let range = try exact.range(Self.bucket(of: bytes[...], count), file)
    for place in range {
      let code = Int(truncatingIfNeeded: try exact.values.value(place, file))
      guard UInt(bitPattern: code) < UInt(bitPattern: count) else { continue }
      let block = try self.range(of: code >> Self.blockShift, file)
      guard let isEqual = file.bytes.frontCoded(block, place: code & 15, equals: bytes) else {
        throw file.damaged(block.lowerBound, "a block of strings that cannot be read")
      }
      if isEqual { return code }
    }
    return nil
  }

  static func bucket(of bytes: ArraySlice<UInt8>, _ count: Int) -> Int { Int(XXH64.hash(bytes) % UInt64(max(count, 1))) }

  /// The first code whose string `matches`, when all after it match too; `count` where none does. O(log count).
  private func firstCode(
    _ file: GraphFile, _ matches: (FoldedComparison) -> Bool, of compare: (Int, (Int) -> UInt8) -> FoldedComparison
  ) throws(StoreError) -> Int {
    var low = 0
    var high = (count + 15) >> Self.blockShift
    // The first block whose head matches; the answer lies in the block before it, or is its head.
    while low < high {
      let middle = (low &+ high) &>> 1
      let (start, length) = try head(of: middle, file)
      let bytes = file.bytes
      if matches(compare(length) { bytes.u8(start &+ $0) }) { high = middle } else { low = middle &+ 1 }
    }
    guard low > 0 else { return 0 }
    let end = min(count, low << Self.blockShift)
    var code = (low - 1) << Self.blockShift + 1
    var cursor = try Cursor(self, block: low - 1, file)
    while code < end {
      try cursor.advance(file)
      if matches(compare(cursor.bytes.count) { cursor.bytes[$0] }) { return code }
      code += 1
    }
    return end
  }

  static func fold(_ bytes: [UInt8]) -> [UInt8] { Folding.keyBytes(String(decoding: bytes, as: UTF8.self).unicodeScalars) }

  /// Where a block lies.
  func range(of block: Int, _ file: GraphFile) throws(StoreError) -> Range<Int> {
    let (first, next) = try blocks.pair(block, file)
    let (start, end) = (data &+ Int(truncatingIfNeeded: first), data &+ Int(truncatingIfNeeded: next))
    guard start <= end else { throw file.damaged(start, "a block of strings that ends before it begins") }
    try file.check(start, end &- start)
    return start..<end
  }

  /// Where a block's first string lies.
  func head(of block: Int, _ file: GraphFile) throws(StoreError) -> (start: Int, length: Int) {
    var place = data &+ Int(truncatingIfNeeded: try blocks.value(block, file))
    try file.check(place, 1)
    var length = Int(file.bytes.u8(place))
    place &+= 1
    if length >= 0x80 {
      let range = try range(of: block, file)
      place = range.lowerBound
      length = try Cursor.varint(&place, range.upperBound, file)
    }
    try file.check(place, length)
    return (place, length)
  }

  /// Walks one block's strings.
  struct Cursor {
    private var place: Int
    private let end: Int
    private(set) var bytes: [UInt8] = []

    init(_ pool: StringPool, block: Int, _ file: GraphFile) throws(StoreError) {
      let range = try pool.range(of: block, file)
      (place, end) = (range.lowerBound, range.upperBound)
      let length = try Self.varint(&place, end, file)
      guard length <= end - place else { throw file.damaged(place, "a string longer than its block") }
      bytes.reserveCapacity(length + 32)
      take(length, file)
    }

    /// Moves to the next string.
    mutating func advance(_ file: GraphFile) throws(StoreError) {
      let shared = try Self.varint(&place, end, file)
      let length = try Self.varint(&place, end, file)
      guard shared <= bytes.count, length <= end - place else { throw file.damaged(place, "a string longer than its block") }
      bytes.removeLast(bytes.count - shared)
      take(length, file)
    }

    private mutating func take(_ length: Int, _ file: GraphFile) {
      file.bytes.append(place..<(place + length), to: &bytes)
      place += length
    }

    /// A varint that is a length, from bytes that were verified.
    @inline(__always) static func varint(_ place: inout Int, _ end: Int, _ file: GraphFile) throws(StoreError) -> Int {
      var value = 0
      var shift = 0
      while place < end, shift < 56 {
        let byte = Int(file.bytes.u8(place))
        place &+= 1
        value |= (byte & 0x7F) &<< shift
        if byte < 0x80 { return value }
        shift &+= 7
      }
      throw file.damaged(place, "a block of strings that cannot be read")
    }
  }
}

/// How a string's folded key compares with another key, found without folding the string where it is ASCII, or Latin with marks.
struct FoldedComparison {
  /// Negative, zero or positive, as the string's key comes before, is, or comes after the other.
  private(set) var order = 0
  /// Whether the string's key begins with the other.
  private(set) var hasPrefix = false

  init(_ bytes: [UInt8], _ key: [UInt8]) { self.init(bytes.count, { bytes[$0] }, key) }

  /// Of the string of `length` bytes.
  @inline(__always) init(_ length: Int, _ byte: (Int) -> UInt8, _ key: [UInt8]) {
    var place = 0
    var gap = false
    var i = 0
    while i < length {
      var next = byte(i)
      i &+= 1
      if next >= 0x80 {
        guard i < length, let letter = Folding.letter(next, byte(i)) else {
          set(StringPool.fold((0..<length).map(byte)), key)
          return
        }
        next = letter
        i &+= 1
      } else {
        let lower = next | 0x20
        guard (next >= 0x30 && next <= 0x39) || (lower >= 0x61 && lower <= 0x7A) else {
          gap = true
          continue
        }
        if next >= 0x41, next <= 0x5A { next = lower }
      }
      if gap, place > 0, !step(UInt8(ascii: " "), key, &place) { return }
      gap = false
      if !step(next, key, &place) { return }
    }
    order = place < key.count ? -1 : 0
    hasPrefix = place == key.count
  }

  /// Compares one byte of the string's key; `false` when that decides. A later byte that is not ASCII cannot change what came before it, but for
  /// combining marks, which only ever take a place of their own.
  @inline(__always) private mutating func step(_ byte: UInt8, _ key: [UInt8], _ place: inout Int) -> Bool {
    guard place < key.count else {
      (order, hasPrefix) = (1, true)
      return false
    }
    guard byte == key[place] else {
      order = byte < key[place] ? -1 : 1
      return false
    }
    place &+= 1
    return true
  }

  private mutating func set(_ folded: [UInt8], _ key: [UInt8]) {
    hasPrefix = folded.starts(with: key)
    order = folded == key ? 0 : folded.lexicographicallyPrecedes(key) ? -1 : 1
  }
}

extension StringPool {
  /// Encodes strings that are already in order. O(bytes). `ahead` is told which ones come next.
  static func encode(
    count: Int, into writer: inout ContainerWriter, ahead: (Range<Int>) -> Void = { _ in }, string: (Int) -> ArraySlice<UInt8>
  ) -> StringPool {
    var data: [UInt8] = []
    var blocks: [Int64] = []
    var buckets: [Int] = []
    var previous: ArraySlice<UInt8> = []
    buckets.reserveCapacity(count)
    for place in 0..<count {
      if place % StringTable.together == 0 { ahead(place..<min(count, place + StringTable.together)) }
      let bytes = string(place)
      buckets.append(bucket(of: bytes, count))
      var shared = 0
      if place & 15 == 0 {
        blocks.append(Int64(data.count))
      } else {
        shared = bytes.span.sharedBeginning(with: previous.span)
        Little.appendVarint(UInt64(shared), to: &data)
      }
      Little.appendVarint(UInt64(bytes.count - shared), to: &data)
      data.append(shared..<bytes.count, of: bytes.span)
      previous = bytes
    }
    blocks.append(Int64(data.count))
    let offset = writer.append(data)
    let array = PackedArray.encode(blocks, into: &writer)
    return StringPool(count: count, blocks: array, data: offset, exact: Lists.encode(by: buckets, into: &writer))
  }
}
