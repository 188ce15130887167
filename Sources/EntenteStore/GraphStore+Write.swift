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

  /// Makes a graph's file in a directory of its own, whole or not at all: it goes to the disk as it comes about.
  static func write(_ encoder: inout GraphEncoder, to directory: String) throws(StoreError) {
    let place = SpillFolder(path: "", target: directory)
    let folder = try place.attempt { () throws(FileError) in try StagedFolder(replacing: directory) }
    let file = try place.attempt { () throws(FileError) in try Descriptor(writing: folder.staged + "/" + GraphFile.name) }
    var writer = ContainerWriter(version: GraphFile.version, file: file)
    let catalog = try encoder.encode(into: &writer)
    do throws(FileError) {
      try writer.finishFile(catalog: catalog)
      try folder.commit()
    } catch { throw .unwritable(path: directory, reason: error.reason) }
  }
}
