import Glibc

// Linux's exchange of two names in one step (glibc 2.28), which the Glibc module does not show.
@_silgen_name("renameat2")
private func renameat2(
  _ fromFolder: Int32, _ from: UnsafePointer<CChar>, _ toFolder: Int32, _ to: UnsafePointer<CChar>, _ flags: UInt32
) -> Int32
private let renameExchange: UInt32 = 2

extension Files {
  /// Writes a file whole or not at all: beside its place first, then moved there. Where the path names a link, a pipe or a device (`/dev/stdout`),
  /// it is written through.
  package static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    if let kind = kind(path), kind != S_IFREG {
      guard kind != S_IFDIR else { throw .isFolder(path: path) }
      try Descriptor(writing: path).write(bytes)
      return
    }
    let staged = sibling(of: path, "new")
    do throws(FileError) {
      let file = try Descriptor(writing: staged)
      try file.write(bytes)
      try file.synchronise()
      if unsafe rename(staged, path) != 0 { throw FileError(errno, path) }
    } catch {
      unsafe _ = unlink(staged)
      throw error.at(path)
    }
    synchroniseFolder(parent(of: path))
  }

  /// What processes that are gone left beside `path` under names of ``sibling(of:_:)``; or one that had this process's number before.
  package static func leftovers(of path: String, _ role: String) -> [String] {
    let folder = parent(of: path)
    let prefix = ".\(name(of: path)).\(role)-"
    return ((try? names(in: folder)) ?? []).filter { name in
      guard name.utf8.starts(with: prefix.utf8), let process = Int32(name.dropFirst(prefix.count)), process > 0 else { return false }
      return process == getpid() || (kill(process, 0) != 0 && errno == ESRCH)
    }.map { folder + "/" + $0 }
  }

  /// A name beside `path` that only this process uses.
  package static func sibling(of path: String, _ role: String) -> String {
    "\(parent(of: path))/.\(name(of: path)).\(role)-\(getpid())"
  }

  /// Makes the names in a folder last. What the file system refuses here is no loss of data.
  static func synchroniseFolder(_ path: String) {
    let number = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard number >= 0 else { return }
    _ = fsync(number)
    _ = close(number)
  }
}

extension FileError {
  /// The same failure, told of the path that the caller knows.
  func at(_ path: String) -> FileError {
    switch self {
    case .missing: .missing(path: path)
    case .isFolder: .isFolder(path: path)
    case .notAFolder: .notAFolder(path: path)
    case .notPermitted: .notPermitted(path: path)
    case .tooLarge(_, let length, let limit): .tooLarge(path: path, length: length, limit: limit)
    case .diskFull: .diskFull(path: path)
    case .failed(_, let reason): .failed(path: path, reason: reason)
    }
  }
}

/// A folder in the making, that takes another's place whole or not at all.
///
/// It grows beside its place, under a name of its own, is written to the disk, and is then exchanged with what was there in one step, or
/// moved there where nothing was. A crash at any moment leaves the old folder or the new one; a leftover of a process that is gone is
/// cleared away by the next ``StagedFolder`` for the same place. Readers that opened the old folder's files keep them.
package struct StagedFolder: ~Copyable {
  package let path: String
  /// Where the folder's files are to be written until ``commit()``.
  package let staged: String
  private var done = false

  package init(replacing path: String) throws(FileError) {
    let staged = Files.sibling(of: path, "new")
    try StagedFolder.prepare(staged, replacing: path)
    self.path = path
    self.staged = staged
  }

  private static func prepare(_ staged: String, replacing path: String) throws(FileError) {
    if Files.exists(path), !Files.isFolder(path) { throw .notAFolder(path: path) }
    try Files.makeFolder(Files.parent(of: path))
    clearLeftovers(of: path)
    do throws(FileError) {
      try Files.remove(staged)
      try Files.makeFolder(staged)
    } catch { throw error.at(path) }
  }

  /// Puts the folder in its place and removes what was there.
  package consuming func commit() throws(FileError) {
    Files.synchroniseFolder(staged)
    if Files.exists(path) {
      try exchange()
    } else if unsafe rename(staged, path) != 0 {
      throw FileError(errno, path)
    }
    done = true
    Files.synchroniseFolder(Files.parent(of: path))
    // What is left at `staged` is the old folder now; that it cannot be removed does not undo the new one.
    try? Files.remove(staged)
  }

  private func exchange() throws(FileError) {
    if unsafe renameat2(AT_FDCWD, staged, AT_FDCWD, path, renameExchange) == 0 { return }
    // A file system without an exchange: two moves, and back where the second fails.
    let old = Files.sibling(of: path, "old")
    if unsafe rename(path, old) != 0 { throw FileError(errno, path) }
    if unsafe rename(staged, path) != 0 {
      let number = errno
      unsafe _ = rename(old, path)
      throw FileError(number, path)
    }
    try? Files.remove(old)
  }

  deinit {
    if !done { try? Files.remove(staged) }
  }

  private static func clearLeftovers(of path: String) {
    for role in ["new", "old"] {
      for left in Files.leftovers(of: path, role) {
        // An `old` folder without a new one in its place is the graph itself: put it back.
        if role == "old", !Files.exists(path) {
          unsafe _ = rename(left, path)
        } else {
          try? Files.remove(left)
        }
      }
    }
  }
}
