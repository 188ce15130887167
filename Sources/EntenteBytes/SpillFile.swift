import Glibc
import Synchronization

/// A file without a name, for what does not fit into memory: written from its beginning on, then read anywhere.
///
/// Its name is taken away as soon as it is open, so that it is gone with its owner, and with the process, however that ends.
///
/// One thread writes it; then any may read.
// The length is only changed by whoever writes; hence `@unchecked Sendable`.
package final class SpillFile: @unchecked Sendable {
  private let number: Int32
  private let folder: String
  private let lost = Atomic<Bool>(false)
  /// Whether something could not be read that was written, and whoever wanted it could not say so at once.
  package var hasLost: Bool { lost.load(ordering: .relaxed) }
  func noteLoss() { lost.store(true, ordering: .relaxed) }
  /// Bytes written so far.
  package private(set) var length = 0

  package init(in folder: String) throws(FileError) {
    let path = folder + "/spill"
    number = unsafe open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    self.folder = folder
    guard number >= 0 else { throw FileError(errno, folder) }
    unsafe _ = unlink(path)
  }

  deinit { if number >= 0 { _ = close(number) } }

  /// Adds bytes at the end.
  package func append(_ bytes: [UInt8]) throws(FileError) {
    var failure: FileError?
    unsafe bytes.withUnsafeBytes { buffer in
      do throws(FileError) { unsafe try put(buffer) } catch { failure = error }
    }
    if let failure { throw failure }
  }

  /// Adds numbers at the end, 8 bytes each.
  package func append(_ numbers: [Int64]) throws(FileError) {
    #if _endian(little)
      var failure: FileError?
      unsafe numbers.withUnsafeBytes { buffer in
        do throws(FileError) { unsafe try put(buffer) } catch { failure = error }
      }
      if let failure { throw failure }
    #else
      var bytes: [UInt8] = []
      for number in numbers { Little.append(UInt64(bitPattern: number), to: &bytes) }
      try append(bytes)
    #endif
  }

  private func put(_ buffer: UnsafeRawBufferPointer) throws(FileError) {
    var start = 0
    while start < buffer.count {
      let put = unsafe pwrite(number, buffer.baseAddress.map { unsafe $0 + start }, buffer.count - start, length)
      if put < 0 {
        if errno == EINTR { continue }
        throw FileError(errno, folder)
      }
      start += put
      length += put
    }
  }

  /// The bytes of a range, fewer where the file ends in it.
  package func read(_ range: Range<Int>) throws(FileError) -> [UInt8] {
    var failure: FileError?
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
      do throws(FileError) { count = unsafe try get(UnsafeMutableRawBufferPointer(buffer), at: range.lowerBound) } catch { failure = error }
    }
    if let failure { throw failure }
    return bytes
  }

  /// Numbers by their places, of 8 bytes each, fewer where the file ends in the range.
  package func readNumbers(_ range: Range<Int>) throws(FileError) -> [Int64] {
    var failure: FileError?
    var numbers = unsafe [Int64](unsafeUninitializedCapacity: range.count) { buffer, count in
      do throws(FileError) {
        count = unsafe try get(UnsafeMutableRawBufferPointer(buffer), at: range.lowerBound * 8) / 8
      } catch { failure = error }
    }
    if let failure { throw failure }
    for i in numbers.indices { numbers[i] = Int64(littleEndian: numbers[i]) }
    return numbers
  }

  private func get(_ buffer: UnsafeMutableRawBufferPointer, at offset: Int) throws(FileError) -> Int {
    var filled = 0
    while filled < buffer.count {
      let got = unsafe pread(number, buffer.baseAddress.map { unsafe $0 + filled }, buffer.count - filled, offset + filled)
      if got < 0 {
        if errno == EINTR { continue }
        throw FileError(errno, folder)
      }
      if got == 0 { break }
      filled += got
    }
    return filled
  }
}
