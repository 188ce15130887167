import EntenteBytes

extension GraphStore {
  /// Puts a graph's bytes into a directory of their own, with files that go with it by name, whole or not at all.
  static func write(_ bytes: [UInt8], to directory: String, beside: [(name: String, bytes: [UInt8])] = []) throws(StoreError) {
    do throws(FileError) {
      let folder = try StagedFolder(replacing: directory)
      for (name, bytes) in [(GraphFile.name, bytes)] + beside {
        let file = try Descriptor(writing: folder.staged + "/" + name)
        try file.write(bytes)
        try file.synchronise()
      }
      try folder.commit()
    } catch { throw .unwritable(path: directory, reason: error.reason) }
  }
}
