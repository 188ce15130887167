import Glibc

// Linux's writing back of a range (sync_file_range(2)), which the Glibc module does not show.
@_silgen_name("sync_file_range")
private func syncFileRange(_ file: Int32, _ offset: Int, _ length: Int, _ flags: UInt32) -> Int32
private let syncWrite: UInt32 = 2

/// An open file, closed with its owner's life.
package struct Descriptor: ~Copyable {
  let number: Int32
  let path: String
  private let owned: Bool

  static var standardInput: Descriptor { Descriptor(number: 0, path: "standard input", owned: false) }

  private init(number: Int32, path: String, owned: Bool) {
    self.number = number
    self.path = path
    self.owned = owned
  }

  /// Opens a file to be read; a folder is an error.
  package init(reading path: String) throws(FileError) {
    if Files.isFolder(path) { throw .isFolder(path: path) }
    let number = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard number >= 0 else { throw FileError(errno, path) }
    self.init(number: number, path: path, owned: true)
  }

  /// Makes a file, or empties the one that is there.
  package init(writing path: String) throws(FileError) {
    let number = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard number >= 0 else { throw FileError(errno, path) }
    self.init(number: number, path: path, owned: true)
  }

  /// The same, in a folder that is open.
  init(writing name: String, in folder: Int32) throws(FileError) {
    let number = unsafe openat(folder, name, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard number >= 0 else { throw FileError(errno, name) }
    self.init(number: number, path: name, owned: true)
  }

  deinit {
    if owned { _ = close(number) }
  }

  private func status() throws(FileError) -> stat {
    var result = stat()
    guard unsafe fstat(number, &result) == 0 else { throw FileError(errno, path) }
    return result
  }

  /// In bytes; 0 for a pipe.
  package func length() throws(FileError) -> Int { Int(try status().st_size) }

  func readToEnd(expecting length: Int, limit: Int) throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    var room = max(length + 1, 1 << 16)
    while true {
      let before = bytes.count
      var got = 0
      bytes.reserveCapacity(before + room)
      let piece = unsafe [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
        got = unsafe Glibc.read(number, buffer.baseAddress, buffer.count)
        count = max(got, 0)
      }
      if got < 0 {
        if errno == EINTR { continue }
        throw FileError(errno, path)
      }
      if got == 0 { return bytes }
      if before == 0 { bytes = piece } else { bytes.append(contentsOf: piece) }
      guard bytes.count <= limit else { throw .tooLarge(path: path, length: bytes.count, limit: limit) }
      room = min(max(length + 1 - bytes.count, 1 << 16), 1 << 26)
    }
  }

  /// Appends the next bytes, `count` of them where there are as many.
  package func read(_ count: Int, to bytes: inout [UInt8]) throws(FileError) {
    var number: Int32 = 0
    bytes.append(addingCapacity: count) { output in
      unsafe output.withUnsafeMutableBufferPointer { buffer, filled in
        while filled < count {
          let got = unsafe Glibc.read(self.number, buffer.baseAddress.map { unsafe $0 + filled }, count - filled)
          if got < 0, errno == EINTR { continue }
          if got < 0 { number = errno }
          if got <= 0 { return }
          filled += got
        }
      }
    }
    if number != 0 { throw FileError(number, path) }
  }

  /// Writes all of `bytes`.
  package func write(_ bytes: [UInt8]) throws(FileError) { try write(bytes, count: bytes.count) }

  /// Writes the first `count` of `bytes`.
  func write(_ bytes: [UInt8], count: Int) throws(FileError) {
    precondition(count <= bytes.count)
    var start = 0
    while start < count {
      let put = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(number, buffer.baseAddress.map { unsafe $0 + start }, count - start)
      }
      if put < 0 {
        if errno == EINTR { continue }
        throw FileError(errno, path)
      }
      start += put
    }
  }

  /// Writes all of `bytes` over those from `offset` on.
  package func write(_ bytes: [UInt8], at offset: Int) throws(FileError) {
    var start = 0
    while start < bytes.count {
      let put = unsafe bytes.withUnsafeBytes { buffer in
        unsafe pwrite(number, buffer.baseAddress.map { unsafe $0 + start }, buffer.count - start, offset + start)
      }
      if put < 0 {
        if errno == EINTR { continue }
        throw FileError(errno, path)
      }
      start += put
    }
  }

  /// Has the system begin to bring a range to the disk, where it can. Nothing waits.
  func hurry(_ range: Range<Int>) { _ = syncFileRange(number, range.lowerBound, range.count, syncWrite) }

  /// Waits until what was written is on the disk. A file system that cannot do that (a pipe, some mounts) is let off.
  package func synchronise() throws(FileError) {
    if fsync(number) != 0, errno != EINVAL, errno != EROFS { throw FileError(errno, path) }
  }
}
