/// The first 64 bytes of a ``CheckedBytes`` container, checked against the file's length and their own checksum.
struct ContainerHeader {
  var version: Int
  var bodyEnd: Int
  var length: Int
  var catalog: Range<Int>

  var chunkCount: Int { (bodyEnd + (1 << CheckedBytes.shift) - 1) >> CheckedBytes.shift }
  var rootCount: Int { (chunkCount + CheckedBytes.tableBlock - 1) / CheckedBytes.tableBlock }
  var rootOffset: Int { bodyEnd + 8 * chunkCount }

  /// - Parameter willReadRoot: told where the root begins before it is looked at.
  init(_ bytes: UnsafeRawBufferPointer, supported: Int, willReadRoot: (Int) -> Void) throws(CheckedBytes.OpenError) {
    func word(_ place: Int) -> UInt64 { UInt64(littleEndian: unsafe bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)) }
    guard unsafe bytes.prefix(8).elementsEqual(CheckedBytes.magic) else { throw .foreign }
    guard bytes.count >= CheckedBytes.headerLength else { throw .damaged(offset: bytes.count, what: "the file ends within its header") }
    version = Int(word(8) & 0xFFFF_FFFF)
    // A newer version may lay out its header otherwise: say so before anything else is believed, unless the header is this version's, damaged.
    let intact = unsafe XXH64.hash(UnsafeRawBufferPointer(rebasing: bytes[..<56]), seed: 0) == word(56)
    guard intact || version > supported else { throw .damaged(offset: 8, what: "the header does not match its checksum") }
    guard version <= supported else { throw .newer(version: version) }
    guard version > 0, word(8) >> 32 == UInt64(CheckedBytes.shift) else {
      throw .damaged(offset: 8, what: "impossible version or chunk size")
    }
    guard let end = Int(exactly: word(16)), let length = Int(exactly: word(24)), let start = Int(exactly: word(32)),
      let size = Int(exactly: word(40))
    else { throw .damaged(offset: 16, what: "impossible lengths") }
    (bodyEnd, self.length) = (end, length)
    guard length == bytes.count else {
      throw .damaged(offset: min(length, bytes.count), what: "the file has \(bytes.count) bytes and should have \(length)")
    }
    guard end >= CheckedBytes.headerLength, end <= length, start >= CheckedBytes.headerLength, size >= 0, start <= end, size <= end - start
    else {
      throw .damaged(offset: 16, what: "impossible lengths")
    }
    catalog = start..<(start + size)
    guard rootOffset + 8 * rootCount == length else { throw .damaged(offset: 24, what: "the tables do not fit the length") }
    willReadRoot(rootOffset)
    guard unsafe XXH64.hash(UnsafeRawBufferPointer(rebasing: bytes[rootOffset...]), seed: 0) == word(48) else {
      throw .damaged(offset: rootOffset, what: "the root does not match its checksum")
    }
  }
}
