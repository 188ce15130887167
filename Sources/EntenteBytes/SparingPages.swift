import Glibc
import Synchronization

/// Room for a file's bytes, into which those are read that are asked for, and which becomes a mapping of the file when they are many.
///
/// What was never read is zero, and fails its checksum as any damage does; so does what the file no longer has.
@safe final class SparingPages: @unchecked Sendable {
  /// So many bytes are read one by one; from then on the file is mapped.
  static let limit = 2 << 20

  // The memory is written under the lock only, each byte before its chunk is said to be verified; hence `@unchecked Sendable`.
  let address: UnsafeMutableRawPointer
  private let length: Int
  private let file: Descriptor
  private let taken = Mutex(0)
  private let isMapped = Atomic<Bool>(false)
  private let wasShort = Atomic<Bool>(false)

  /// Whether the file had less than it should.
  var isCutOff: Bool { wasShort.load(ordering: .relaxed) }

  /// Reserves addresses, no memory.
  init(_ file: consuming Descriptor, _ length: Int) throws(FileError) {
    let flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE
    guard let room = unsafe mmap(nil, length, PROT_READ | PROT_WRITE, flags, -1, 0), unsafe room != MAP_FAILED else {
      throw FileError(errno, file.path)
    }
    unsafe address = room
    self.length = length
    self.file = file
  }

  /// Sees to it that the bytes from `start` to `end` are those of the file, as far as it has them. O(length); nothing once the file is mapped.
  func read(_ start: Int, _ end: Int) {
    if isMapped.load(ordering: .acquiring) { return }
    taken.withLock { taken in
      if isMapped.load(ordering: .relaxed) { return }
      taken += max(0, end - start)
      if taken > SparingPages.limit, map() { return isMapped.store(true, ordering: .releasing) }
      var place = start
      while place < end {
        let got = unsafe pread(file.number, address + place, end - place, place)
        if got < 0, errno == EINTR { continue }
        if got <= 0 { return wasShort.store(true, ordering: .relaxed) }
        place += got
      }
    }
  }

  /// Puts a mapping of the file where its bytes were read to, in one step.
  private func map() -> Bool {
    let mapped = unsafe mmap(address, length, PROT_READ, MAP_SHARED | MAP_FIXED, file.number, 0)
    return unsafe mapped != MAP_FAILED
  }
}
