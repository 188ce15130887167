import Glibc
public import Synchronization

/// A file's bytes, or a file's worth of bytes in memory, of which every chunk carries a checksum that is verified at its first touch.
///
/// The container knows nothing of what it holds. Its layout, all integers little-endian:
///
/// | offset | bytes | what |
/// |---|---|---|
/// | 0 | 8 | magic: `89 65 6E 74 0D 0A 1A 0A` (`\x89ent\r\n\x1a\n`, which a transfer as text would spoil) |
/// | 8 | 4 | format version |
/// | 12 | 4 | chunk shift: a chunk is 2^shift bytes; 14 |
/// | 16 | 8 | end of the body; the table begins here, a multiple of 8 |
/// | 24 | 8 | length of the file |
/// | 32 | 8 | offset of the catalog within the file |
/// | 40 | 8 | length of the catalog |
/// | 48 | 8 | XXH64 of the root, seed 0 |
/// | 56 | 8 | XXH64 of bytes 0 to 55, seed 0 |
/// | 64 | … | body |
/// | table | 8 a chunk | XXH64 of the chunk, seeded with its number; chunk 0 begins after the header, the last ends with the body |
/// | root | 8 for every 2,048 entries | XXH64 of these entries of the table, seeded with their block's number |
///
/// Opening verifies the header and the root: O(1) for any file that fits a disk (one root entry for 32 MB). A load outside the bytes gives zero,
/// never a trap, so that not even a forged file stops the program.
// `@usableFromInline`, because only then are the loads compiled into the callers' loops in other modules.
@safe @usableFromInline package final class CheckedBytes: @unchecked Sendable {
  package static let magic: [UInt8] = [0x89, 0x65, 0x6E, 0x74, 0x0D, 0x0A, 0x1A, 0x0A]
  package static let headerLength = 64
  @usableFromInline static let shift = 14
  static let tableBlock = 2048

  // The only mutable state is the flags, which are atomic and only ever go from 0 to 1, and how many are 0; hence `@unchecked Sendable`.
  @usableFromInline let base: UnsafePointer<UInt8>
  /// All bytes, header and table included.
  @usableFromInline package let count: Int
  @usableFromInline let bodyEnd: Int
  @usableFromInline let flags: UnsafeMutablePointer<Atomic<UInt8>>
  /// How many chunks are not verified yet: once there are none, loops need not ask about each number that they read.
  @usableFromInline let unverified: Atomic<Int>
  /// Eight words of ones, then eight of zeros: from 64 bytes less *n* on, a mask of *n* bytes.
  let masks: UnsafeMutablePointer<UInt64>
  /// For each byte and each of its ones, eight entries a byte: which bit it is.
  let bitPlaces: UnsafeMutablePointer<UInt8>
  let tableFlags: UnsafeMutablePointer<Atomic<UInt8>>
  private let storage: Storage
  package let version: Int
  /// Where the catalog lies.
  package let catalog: Range<Int>

  /// Why bytes are no container.
  package enum OpenError: Error, Sendable {
    case file(FileError)
    /// Another magic.
    case foreign
    case newer(version: Int)
    case damaged(offset: Int, what: String)
  }

  private enum Storage {
    case mapped
    case owned
  }

  /// Where the bytes come from that are read as they are verified; `nil` where all are there.
  let pages: SparingPages?

  /// Maps a file. O(1). A `sparing` container reads the chunks that are touched into memory of its own until they are many, and maps the file only then:
  /// a system maps far more around each touch than anybody asked for, up to 2 MB.
  package static func map(_ path: String, version: Int, sparing: Bool = false) throws(OpenError) -> CheckedBytes {
    let length: Int
    let address: UnsafeMutableRawPointer
    var pages: SparingPages?
    do throws(FileError) {
      let file = try Descriptor(reading: path)
      length = try file.length()
      guard length > 0 else { throw .failed(path: path, reason: "it is empty") }
      if sparing {
        let made = try SparingPages(file, length)
        pages = made
        unsafe address = made.address
      } else {
        guard let mapped = unsafe mmap(nil, length, PROT_READ, MAP_SHARED, file.number, 0), unsafe mapped != MAP_FAILED else {
          throw FileError(errno, path)
        }
        unsafe address = mapped
      }
    } catch { throw .file(error) }
    return unsafe try CheckedBytes(address, length, .mapped, version, pages)
  }

  /// Takes bytes that ``ContainerWriter`` made, as they would lie in a file. O(length).
  package convenience init(_ bytes: [UInt8], version: Int) throws(OpenError) {
    let address = UnsafeMutableRawPointer.allocate(byteCount: max(bytes.count, 1), alignment: 64)
    unsafe bytes.withUnsafeBytes { unsafe address.copyMemory(from: $0.baseAddress ?? UnsafeRawPointer(address), byteCount: $0.count) }
    try unsafe self.init(address, bytes.count, .owned, version)
  }

  private init(
    _ address: UnsafeMutableRawPointer, _ length: Int, _ storage: Storage, _ version: Int, _ pages: SparingPages? = nil
  ) throws(OpenError) {
    self.pages = pages
    unsafe base = UnsafePointer(address.assumingMemoryBound(to: UInt8.self))
    count = length
    self.storage = storage
    let header: ContainerHeader
    do throws(OpenError) {
      pages?.read(0, min(length, Self.headerLength))
      header = unsafe try ContainerHeader(UnsafeRawBufferPointer(start: address, count: length), supported: version) { root in
        pages?.read(root, length)
      }
    } catch {
      unsafe Self.release(address, length, storage)
      throw error
    }
    self.version = header.version
    bodyEnd = header.bodyEnd
    catalog = header.catalog
    unsafe flags = Self.zeroed(header.chunkCount)
    unsafe tableFlags = Self.zeroed(header.rootCount)
    unverified = Atomic(header.chunkCount)
    unsafe masks = Self.madeMasks()
    unsafe bitPlaces = Self.madeBitPlaces()
  }

  deinit {
    unsafe free(flags)
    unsafe free(tableFlags)
    unsafe masks.deallocate()
    unsafe bitPlaces.deallocate()
    unsafe Self.release(UnsafeMutableRawPointer(mutating: base), count, storage)
  }

  private static func release(_ address: UnsafeMutableRawPointer, _ length: Int, _ storage: Storage) {
    switch storage {
    case .mapped: unsafe _ = munmap(address, length)
    case .owned: unsafe address.deallocate()
    }
  }

  private static func madeMasks() -> UnsafeMutablePointer<UInt64> {
    let masks = UnsafeMutablePointer<UInt64>.allocate(capacity: 16)
    unsafe masks.initialize(repeating: ~0, count: 8)
    unsafe (masks + 8).initialize(repeating: 0, count: 8)
    return unsafe masks
  }

  private static func madeBitPlaces() -> UnsafeMutablePointer<UInt8> {
    let places = UnsafeMutablePointer<UInt8>.allocate(capacity: 256 * 8)
    unsafe places.initialize(repeating: 0, count: 256 * 8)
    for byte in 1..<256 {
      var (rest, entry) = (byte, byte &<< 3)
      while rest != 0 {
        unsafe places[entry] = UInt8(truncatingIfNeeded: rest.trailingZeroBitCount)
        rest &= rest &- 1
        entry &+= 1
      }
    }
    return unsafe places
  }

  private static func zeroed(_ count: Int) -> UnsafeMutablePointer<Atomic<UInt8>> {
    guard let memory = unsafe calloc(max(count, 1), 1) else { preconditionFailure("out of memory") }
    return unsafe memory.bindMemory(to: Atomic<UInt8>.self, capacity: max(count, 1))
  }
}
