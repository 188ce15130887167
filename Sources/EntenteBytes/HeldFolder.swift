import Glibc

/// A folder that stays the one it was opened as, even where another takes its place: what is written into it goes there, or nowhere.
package struct HeldFolder: ~Copyable {
  private let number: Int32
  package let path: String

  package init(_ path: String) throws(FileError) {
    let number = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard number >= 0 else { throw FileError(errno, path) }
    self.number = number
    self.path = path
  }

  deinit { _ = close(number) }

  /// Whether its path still leads to it.
  package var isInPlace: Bool {
    var (own, there) = (stat(), stat())
    guard unsafe fstat(number, &own) == 0, unsafe stat(path, &there) == 0 else { return false }
    return own.st_dev == there.st_dev && own.st_ino == there.st_ino
  }

  /// Waits until no other process holds the folder locked, and keeps it so for its own life.
  package borrowing func lock() throws(FileError) {
    while flock(number, LOCK_EX) != 0 {
      guard errno == EINTR else { throw FileError(errno, path) }
    }
  }

  /// Puts a file into the folder, whole or not at all: it is written to the disk under a name of its own, and then moved to its place in one step.
  package borrowing func write(_ bytes: [UInt8], as name: String) throws(FileError) {
    for left in Files.leftovers(of: path + "/" + name, "new") { try? Files.remove(left) }
    let staged = ".\(name).new-\(getpid())"
    do throws(FileError) {
      let file = try Descriptor(writing: staged, in: number)
      try file.write(bytes)
      try file.synchronise()
      if unsafe renameat(number, staged, number, name) != 0 { throw FileError(errno, path) }
    } catch {
      unsafe _ = unlinkat(number, staged, 0)
      throw error.at(path + "/" + name)
    }
    _ = fsync(number)
  }
}
