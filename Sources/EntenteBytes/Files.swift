import Glibc

/// Whole files and folders.
package enum Files {
  /// A file's bytes. `limit` is the longest file that is taken, in bytes. A pipe is read to its end. O(length).
  package static func read(_ path: String, limit: Int = 1 << 31) throws(FileError) -> [UInt8] {
    let file = try Descriptor(reading: path)
    let length = try file.length()
    guard length <= limit else { throw .tooLarge(path: path, length: length, limit: limit) }
    return try file.readToEnd(expecting: length, limit: limit)
  }

  /// Standard input to its end.
  package static func readStandardInput(limit: Int = 1 << 31) throws(FileError) -> [UInt8] {
    try Descriptor.standardInput.readToEnd(expecting: 0, limit: limit)
  }

  package static func exists(_ path: String) -> Bool { kind(path) != nil }
  package static func isFolder(_ path: String) -> Bool { kind(path) == S_IFDIR }

  /// The length of a file in bytes.
  package static func length(_ path: String) throws(FileError) -> Int { try Descriptor(reading: path).length() }

  /// The names in a folder, sorted by their bytes, without `.` and `..`.
  package static func names(in folder: String) throws(FileError) -> [String] {
    guard let stream = unsafe opendir(folder) else { throw FileError(errno, folder) }
    defer { unsafe _ = closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Makes a folder, and those above it that are not there.
  package static func makeFolder(_ path: String) throws(FileError) {
    if isFolder(path) { return }
    let above = parent(of: path)
    if above != path, !isFolder(above) { try makeFolder(above) }
    if unsafe mkdir(path, 0o777) != 0, errno != EEXIST { throw FileError(errno, path) }
    guard isFolder(path) else { throw .notAFolder(path: path) }
  }

  /// Removes a file, or a folder with all that is in it; nothing where there is neither. Links are removed, not followed.
  package static func remove(_ path: String) throws(FileError) {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else {
      if errno == ENOENT { return }
      throw FileError(errno, path)
    }
    if status.st_mode & S_IFMT == S_IFDIR {
      for name in try names(in: path) { try remove(path + "/" + name) }
      if unsafe rmdir(path) != 0 { throw FileError(errno, path) }
    } else if unsafe unlink(path) != 0 {
      throw FileError(errno, path)
    }
  }

  /// The folder that holds `path`: `a` for `a/b`, `.` for `b`, `/` for `/b`.
  package static func parent(of path: String) -> String {
    let (folder, _) = split(path)
    return folder
  }

  /// The last part of a path.
  package static func name(of path: String) -> String {
    let (_, name) = split(path)
    return name
  }

  private static func split(_ path: String) -> (folder: String, name: String) {
    var bytes = Array(path.utf8)
    while bytes.count > 1, bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return (".", String(decoding: bytes, as: UTF8.self)) }
    let name = String(decoding: bytes[(slash + 1)...], as: UTF8.self)
    return (slash == 0 ? "/" : String(decoding: bytes[..<slash], as: UTF8.self), name)
  }

  static func kind(_ path: String) -> mode_t? {
    var status = stat()
    return unsafe stat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
  }
}
