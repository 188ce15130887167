import EntenteBytes

extension GraphStore {
  /// Puts a graph's bytes into a directory of their own, whole or not at all.
  static func write(_ bytes: [UInt8], to directory: String) throws(StoreError) {
    do throws(FileError) {
      let folder = try StagedFolder(replacing: directory)
      let file = try Descriptor(writing: folder.staged + "/" + GraphFile.name)
      try file.write(bytes)
      try file.synchronise()
      try folder.commit()
    } catch { throw .unwritable(path: directory, reason: error.reason) }
  }
}
