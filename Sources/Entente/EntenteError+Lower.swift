package import EntenteBytes
package import EntenteStore
package import EntenteText

// The errors of the targets below, in the words of the library's one.

extension EntenteError {
  /// A file that cannot be read.
  package init(reading error: FileError) { self = .unreadable(path: error.path, why: error.reason) }

  /// A file that cannot be written.
  package init(writing error: FileError) { self = .unwritable(path: error.path, why: error.reason) }

  package init(_ error: StoreError) {
    self =
      switch error {
      case .missing(let path):
        .unreadable(
          path: path, why: "there is no graph here; make one with: entente extract FILE… --output \(path), or name another with --graph DIR"
        )
      case .notAGraph(let path): .unreadable(path: path, why: "this is not a graph")
      case .unreadable(let path, let reason): .unreadable(path: path, why: reason)
      case .newer(let path, let version, let supported):
        .unreadable(
          path: path,
          why: "format version \(version); this program reads versions up to \(supported): use a newer entente, or make the graph again")
      case .damaged(let path, let offset, let what): .damaged(path: path, offset: offset, what: what)
      case .unwritable(let path, let reason): .unwritable(path: path, why: reason)
      case .tooLarge(let what): .limit(message: "the graph is too large: \(what)")
      case .tooLittleMemory(_, let least): .limit(message: "\(error); import with --max-memory \(least) or more, or without a limit")
      case .invalid(let what): .argument(message: what, hint: nil)
      case .interrupted: .interrupted
      }
  }

  /// `path` is the document's, which the reader knows by its name alone.
  package init(_ error: TextError, path: String) {
    let prefix = "\(error.file): "
    let why = error.description
    self = .unreadable(path: path, why: why.hasPrefix(prefix) ? String(why.dropFirst(prefix.count)) : why)
  }
}

extension TextError {
  /// The file that it is about.
  package var file: String {
    switch self {
    case .empty(let file), .pdf(let file), .binary(let file, _), .invalidUTF8(let file, _), .tooLarge(let file, _, _): file
    }
  }
}

/// Runs `body`; an error of the store becomes one of the library.
func reading<Result>(_ body: () throws(StoreError) -> Result) throws(EntenteError) -> Result {
  do { return try body() } catch { throw EntenteError(error) }
}
