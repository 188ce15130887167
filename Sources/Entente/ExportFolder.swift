import EntenteAnswer
import EntenteBytes

/// Writes the files of an export into a folder, whole or not at all, and never over what somebody else wrote there: a list of what it wrote, with hashes,
/// stays in the folder, and only a folder that holds just that is replaced.
enum ExportFolder {
  private static let list = ".entente-export"

  static func write(_ files: [ExportFile], to path: String) throws(EntenteError) {
    let isFree: Bool
    do { isFree = try holdsOnlyAnExport(path) } catch { throw EntenteError(writing: error) }
    guard isFree else {
      throw .argument(
        message: "'\(path)' holds files that are not, or no longer, as an export wrote them",
        hint: "name a folder that is new or empty, or one that an export made and nobody changed")
    }
    do { try stage(files, path) } catch { throw EntenteError(writing: error) }
  }

  private static func stage(_ files: [ExportFile], _ path: String) throws(FileError) {
    let folder = try StagedFolder(replacing: path)
    var lines = ""
    for file in files {
      let place = "\(folder.staged)/\(file.path)"
      try Files.makeFolder(Files.parent(of: place))
      try Files.write(file.bytes, to: place)
      lines += "\(SHA256.hex(of: file.bytes)) \(file.path)\n"
    }
    try Files.write(Array(lines.utf8), to: "\(folder.staged)/\(list)")
    try folder.commit()
  }

  private static func holdsOnlyAnExport(_ path: String) throws(FileError) -> Bool {
    guard Files.exists(path) else { return true }
    guard Files.isFolder(path) else { throw .notAFolder(path: path) }
    let known = "\(path)/\(list)"
    let lines = Files.exists(known) ? String(decoding: try Files.read(known), as: UTF8.self).split(separator: "\n").map(String.init) : []
    return try unchanged(path, "", Set(lines))
  }

  private static func unchanged(_ folder: String, _ below: String, _ known: Set<String>) throws(FileError) -> Bool {
    for name in try Files.names(in: folder) {
      let (place, path) = ("\(folder)/\(name)", below + name)
      if Files.isFolder(place) {
        guard try unchanged(place, path + "/", known) else { return false }
      } else if path != list {
        guard known.contains("\(SHA256.hex(of: try Files.read(place))) \(path)") else { return false }
      }
    }
    return true
  }
}
