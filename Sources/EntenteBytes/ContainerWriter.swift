/// Makes the bytes of a ``CheckedBytes`` container: sections one after the other, then the catalog, then the checksums.
///
/// In memory, or into a file as they come; then it holds a megabyte or two, and the same bytes come about.
package struct ContainerWriter {
  /// What has not gone to the file; all, where there is none.
  private var bytes: [UInt8]
  private let version: Int
  private var sink: ContainerSink?
  /// Bytes that went to the file: whole chunks.
  private var gone = 0
  /// Where offsets are counted from.
  private var base = 0
  /// Of the chunks that went to the file.
  private var hashes: [UInt64] = []

  /// Bytes that are held before they go to the file: as many as Linux keeps in one page where they are written at once, so that a reader's loads, which go here
  /// and there, find their pages at hand.
  private static let held = 2 << 20

  package init(version: Int) {
    self.version = version
    bytes = [UInt8](repeating: 0, count: CheckedBytes.headerLength)
  }

  /// A writer of sections that another writer will take as one: offsets count from the first.
  package init() {
    version = 0
    bytes = []
  }

  /// A writer into a file, to be ended by ``finishFile(catalog:)``.
  package init(version: Int, file: consuming Descriptor) {
    self.init(version: version)
    sink = ContainerSink(file)
  }

  /// The sections written so far, of a writer that was made without a version.
  package consuming func fragment() -> [UInt8] { bytes }

  /// Where the next byte will lie.
  package var offset: Int { gone + bytes.count - base }

  package mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  /// Adds a section, beginning at a multiple of 8, and returns its offset. O(length).
  package mutating func append(_ section: [UInt8]) -> Int {
    let start = begin()
    guard sink != nil else {
      bytes.append(contentsOf: section)
      return start
    }
    for piece in stride(from: 0, to: section.count, by: Self.held) {
      bytes.append(contentsOf: section[piece..<min(piece + Self.held, section.count)])
      spill()
    }
    return start
  }

  /// Adds a section of little-endian words and returns its offset. O(length).
  package mutating func append(_ words: [UInt64]) -> Int {
    let start = begin()
    extend(words)
    return start
  }

  /// Begins a section that comes in parts, see ``extend(_:)``, and returns its offset.
  package mutating func begin() -> Int {
    while bytes.count % 8 != 0 { bytes.append(0) }
    return offset
  }

  /// Adds words to the section that was begun last.
  package mutating func extend(_ words: [UInt64]) {
    #if _endian(little)
      unsafe words.withUnsafeBytes { unsafe bytes.append(contentsOf: $0) }
    #else
      for word in words { Little.append(word, to: &bytes) }
    #endif
    spill()
  }

  /// Adds bytes to the section that was begun last.
  package mutating func extend(_ more: [UInt8]) {
    bytes.append(contentsOf: more)
    spill()
  }

  /// Sections whose offsets count from the first of them, and where that lies.
  package mutating func apart<Result, Failure: Error>(
    _ body: (inout ContainerWriter) throws(Failure) -> Result
  ) throws(Failure) -> (Result, offset: Int) {
    let (start, outer) = (begin(), base)
    base += start
    let result = try body(&self)
    base = outer
    return (result, start)
  }

  private mutating func spill() {
    guard let sink, bytes.count >= Self.held else { return }
    let whole = bytes.count / Self.held * Self.held
    addHashes(upTo: whole)
    sink.write(bytes, count: whole)
    bytes.removeSubrange(..<whole)
    gone += whole
  }

  /// Hashes the chunks that are held, up to a place among ``bytes``.
  private mutating func addHashes(upTo end: Int) {
    for start in stride(from: 0, to: end, by: 1 << CheckedBytes.shift) {
      let from = gone + start == 0 ? CheckedBytes.headerLength : start
      hashes.append(Self.hash(bytes, from, min(start + (1 << CheckedBytes.shift), end), hashes.count))
    }
  }

  /// Ends the container, with `catalog` as the last section, and gives its bytes; none of a writer into a file, which has them. O(length).
  package consuming func finish(catalog: [UInt8]) -> [UInt8] {
    let start = append(catalog)
    let bodyEnd = begin()
    addHashes(upTo: bytes.count)
    var table: [UInt8] = []
    for hash in hashes { Little.append(hash, to: &table) }
    var root: [UInt8] = []
    for (block, first) in stride(from: 0, to: hashes.count, by: CheckedBytes.tableBlock).enumerated() {
      Little.append(Self.hash(table, 8 * first, 8 * min(first + CheckedBytes.tableBlock, hashes.count), block), to: &root)
    }
    let length = bodyEnd + table.count + root.count
    let header = header([
      UInt64(bodyEnd), UInt64(length), UInt64(start), UInt64(catalog.count), Self.hash(root, 0, root.count, 0),
    ])
    if gone == 0 { bytes.replaceSubrange(0..<header.count, with: header) }
    bytes.append(contentsOf: table)
    bytes.append(contentsOf: root)
    guard let sink else { return bytes }
    sink.write(bytes, count: bytes.count)
    sink.begin(with: header)
    return []
  }

  /// ``finish(catalog:)`` of a writer into a file; all is on the disk then.
  package consuming func finishFile(catalog: [UInt8]) throws(FileError) {
    let sink = sink
    _ = finish(catalog: catalog)
    try sink?.check()
  }

  /// Why the file does not have what was written, where that is so.
  package func check() throws(FileError) { try sink?.check() }

  private func header(_ words: [UInt64]) -> [UInt8] {
    var header = CheckedBytes.magic
    Little.append(UInt64(version) | UInt64(CheckedBytes.shift) << 32, to: &header)
    for word in words { Little.append(word, to: &header) }
    Little.append(XXH64.hash(header), to: &header)
    return header
  }

  private static func hash(_ bytes: [UInt8], _ start: Int, _ end: Int, _ seed: Int) -> UInt64 {
    unsafe bytes.withUnsafeBytes { unsafe XXH64.hash(UnsafeRawBufferPointer(rebasing: $0[start..<max(start, end)]), seed: UInt64(seed)) }
  }
}

/// The file of a ``ContainerWriter``. After a failure it takes no more, and tells of it when it is asked.
final class ContainerSink {
  private let file: Descriptor
  private var failure: FileError?
  private var length = 0

  init(_ file: consuming Descriptor) { self.file = file }

  func write(_ bytes: [UInt8], count: Int) {
    let start = length
    length += count
    attempt { file throws(FileError) in
      try file.write(bytes, count: count)
      // What is on its way to the disk already need not be waited for in the end.
      file.hurry(start..<(start + count))
    }
  }

  /// Puts the header, which is known last, and sees to it that all is on the disk.
  func begin(with header: [UInt8]) {
    attempt { file throws(FileError) in
      try file.write(header, at: 0)
      try file.synchronise()
    }
  }

  func check() throws(FileError) { if let failure { throw failure } }

  private func attempt(_ body: (borrowing Descriptor) throws(FileError) -> Void) {
    guard failure == nil else { return }
    do throws(FileError) { try body(file) } catch { failure = error }
  }
}

/// Little-endian integers and varints as bytes.
package enum Little {
  package static func append(_ word: UInt64, to bytes: inout [UInt8]) {
    for shift in stride(from: 0, to: 64, by: 8) { bytes.append(UInt8(truncatingIfNeeded: word >> UInt64(shift))) }
  }

  package static func append(_ word: UInt32, to bytes: inout [UInt8]) {
    for shift in stride(from: 0, to: 32, by: 8) { bytes.append(UInt8(truncatingIfNeeded: word >> UInt32(shift))) }
  }

  /// LEB128: seven bits a byte, lowest first, the top bit set on all but the last.
  package static func appendVarint(_ value: UInt64, to bytes: inout [UInt8]) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  /// Small magnitudes of either sign as small numbers: 0, −1, 1, −2 … as 0, 1, 2, 3 …
  package static func zigzag(_ value: Int64) -> UInt64 { UInt64(bitPattern: value << 1 ^ value >> 63) }
  package static func unzigzag(_ value: UInt64) -> Int64 { Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1) }
}
