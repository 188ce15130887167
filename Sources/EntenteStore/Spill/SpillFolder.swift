import EntenteBytes

/// Where files without names are made, in the folder that is to become the graph: so they lie on the disk that is to hold it.
struct SpillFolder {
  /// Where files are made.
  let path: String
  /// What errors name: the place that the user asked for.
  let target: String

  func file() throws(StoreError) -> SpillFile { try attempt { () throws(FileError) in try SpillFile(in: path) } }

  /// Does something with a file, whose error is one of the graph that is being written.
  @inline(__always) func attempt<Result: ~Copyable>(_ body: () throws(FileError) -> Result) throws(StoreError) -> Result {
    do throws(FileError) { return try body() } catch { throw .unwritable(path: target, reason: error.reason) }
  }
}
