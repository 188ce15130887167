import EntenteBytes
import EntenteModel

/// Strings that are looked up: sorted by folded key, then by their bytes; a string's place is its code.
///
/// Because the order is that of ``Folding/key(_:)``, an exact, a folded and a prefix look-up are all one binary search in the same bytes, and a run of
/// codes. Front coding in blocks of 16 (Witten, Moffat, Bell, *Managing Gigabytes*, 1999, 4.1): a block is its first string as varint length and bytes,
/// then for each other string the varint length of what it shares with the one before it, the varint length of the rest, and the rest. Block *i* begins at
/// `data` + `blocks[i]`; `blocks` has one entry more, the end.
///
/// In the catalog: count, blocks, data.
struct StringPool: Sendable {
  static let empty = StringPool(count: 0, blocks: .empty, data: 0)
  static let blockShift = 4

  let count: Int
  let blocks: PackedArray
  let data: Int

  /// The bytes of the string with this code. O(16 strings).
  func bytes(_ code: Int, _ file: GraphFile) throws(StoreError) -> [UInt8] {
    guard UInt(bitPattern: code) < UInt(bitPattern: count) else { return [] }
    var cursor = try cursor(atBlock: code >> Self.blockShift, file)
    for _ in 0..<(code & 15) { cursor.advance() }
    return try current(cursor, file)
  }

  /// All strings of a range of codes in order. O(length).
  func forEach(_ range: Range<Int>, _ file: GraphFile, _ body: (Int, [UInt8]) throws(StoreError) -> Void) throws(StoreError) {
    var code = range.lowerBound
    while code < min(range.upperBound, count) {
      var cursor = try cursor(atBlock: code >> Self.blockShift, file)
      for _ in 0..<(code & 15) { cursor.advance() }
      repeat {
        try body(code, try current(cursor, file))
        cursor.advance()
        code += 1
      } while code & 15 != 0 && code < min(range.upperBound, count)
    }
  }

  /// The codes whose folded key is `key`.
  func codes(folded key: [UInt8], _ file: GraphFile) throws(StoreError) -> Range<Int> {
    let start = try firstCode(file) { !$0.lexicographicallyPrecedes(key) }
    let end = try firstCode(file, from: start) { key.lexicographicallyPrecedes($0) }
    return start..<max(start, end)
  }

  /// The codes whose folded key begins with `prefix`.
  func codes(prefix: [UInt8], _ file: GraphFile) throws(StoreError) -> Range<Int> {
    let start = try firstCode(file) { !$0.lexicographicallyPrecedes(prefix) }
    let end = try firstCode(file, from: start) { !$0.starts(with: prefix) && prefix.lexicographicallyPrecedes($0) }
    return start..<max(start, end)
  }

  /// The code of exactly these bytes, or `nil`.
  func code(of bytes: [UInt8], _ file: GraphFile) throws(StoreError) -> Int? {
    let key = Folding.keyBytes(String(decoding: bytes, as: UTF8.self).unicodeScalars)
    var found: Int?
    try forEach(try codes(folded: key, file), file) { code, candidate throws(StoreError) in
      if candidate == bytes { found = code }
    }
    return found
  }

  /// The first code from `from` on whose folded key `matches`, when all after it match too; `count` where none does. O(log count).
  private func firstCode(_ file: GraphFile, from: Int = 0, _ matches: ([UInt8]) -> Bool) throws(StoreError) -> Int {
    var low = from >> Self.blockShift
    var high = (count + 15) >> Self.blockShift
    // The first block whose head matches; the answer lies in the block before it, or is its head.
    while low < high {
      let middle = (low + high) / 2
      let head = try current(try cursor(atBlock: middle, file), file)
      if middle << Self.blockShift >= from, matches(Self.fold(head)) { high = middle } else { low = middle + 1 }
    }
    guard low > 0 else { return 0 }
    var code = (low - 1) << Self.blockShift
    guard code < count else { return count }
    var cursor = try cursor(atBlock: low - 1, file)
    while code < min(count, low << Self.blockShift) {
      if code >= from, matches(Self.fold(try current(cursor, file))) { return code }
      cursor.advance()
      code += 1
    }
    return min(count, low << Self.blockShift)
  }

  static func fold(_ bytes: [UInt8]) -> [UInt8] { Folding.keyBytes(String(decoding: bytes, as: UTF8.self).unicodeScalars) }

  private func cursor(atBlock block: Int, _ file: GraphFile) throws(StoreError) -> Cursor {
    let start = data + Int(try blocks.value(block, file))
    let end = data + Int(try blocks.value(block + 1, file))
    guard start <= end else { throw file.damaged(start, "a block of strings that ends before it begins") }
    return Cursor(try file.array(start..<end))
  }

  private func current(_ cursor: Cursor, _ file: GraphFile) throws(StoreError) -> [UInt8] {
    if cursor.failed { throw file.damaged(data, "a block of strings that cannot be read") }
    return cursor.bytes
  }

  /// Walks one block's strings.
  private struct Cursor {
    private var reader: ByteReader
    private(set) var bytes: [UInt8]
    var failed: Bool { reader.failed }

    init(_ block: [UInt8]) {
      reader = ByteReader(block)
      let length = reader.count(limit: block.count)
      bytes = Array(reader.bytes(length))
    }

    /// Moves to the next string; at the block's end it stays.
    mutating func advance() {
      if reader.isAtEnd { return }
      let shared = reader.count(limit: bytes.count)
      let length = reader.count(limit: reader.remaining)
      let rest = reader.bytes(length)
      if reader.failed { return }
      bytes.removeLast(bytes.count - shared)
      bytes.append(contentsOf: rest)
    }
  }
}

extension StringPool {
  /// Encodes strings that are already in order. O(bytes).
  static func encode(count: Int, into writer: inout ContainerWriter, string: (Int) -> ArraySlice<UInt8>) -> StringPool {
    var data: [UInt8] = []
    var blocks: [Int64] = []
    var previous: ArraySlice<UInt8> = []
    for place in 0..<count {
      let bytes = string(place)
      if place & 15 == 0 {
        blocks.append(Int64(data.count))
        Little.appendVarint(UInt64(bytes.count), to: &data)
        data.append(contentsOf: bytes)
      } else {
        let shared = zip(previous, bytes).prefix { $0 == $1 }.count
        Little.appendVarint(UInt64(shared), to: &data)
        Little.appendVarint(UInt64(bytes.count - shared), to: &data)
        data.append(contentsOf: bytes.dropFirst(shared))
      }
      previous = bytes
    }
    blocks.append(Int64(data.count))
    let offset = writer.append(data)
    return StringPool(count: count, blocks: PackedArray.encode(blocks, into: &writer), data: offset)
  }
}
