/// Why a graph could not be read or written.
package enum StoreError: Error, Hashable, Sendable {
  /// There is no graph at this place.
  case missing(path: String)
  /// The place holds something, but no graph.
  case notAGraph(path: String)
  /// The file cannot be read: no permission, a folder, an I/O error.
  case unreadable(path: String, reason: String)
  /// The file was written by a newer version than this program reads.
  case newer(path: String, version: Int, supported: Int)
  /// The file's bytes are not those that were written. `offset` counts from the file's start.
  case damaged(path: String, offset: Int, what: String)
  /// The file or directory cannot be written: no permission, full disk.
  case unwritable(path: String, reason: String)
  /// The graph is larger than the format holds: 4,294,967,294 nodes or edges, 65,535 labels, types or keys.
  case tooLarge(what: String)
  /// An import that was to keep to so many MB cannot; about what it takes, as far as it has read.
  case tooLittleMemory(limit: Int, least: Int)
  /// An edge that names a node that there is not, and the like: the caller's input is at fault.
  case invalid(what: String)
  /// The person at the keyboard asked to stop; nothing was written.
  case interrupted
}

extension StoreError: CustomStringConvertible {
  /// One line that says what is wrong and, where it helps, what to do.
  package var description: String {
    switch self {
    case .missing(let path): "no graph at \(path)"
    case .notAGraph(let path): "\(path) is not a graph"
    case .unreadable(let path, let reason): "\(path) cannot be read: \(reason)"
    case .newer(let path, let version, let supported):
      "\(path) has format version \(version), and this program reads versions up to \(supported): use a newer entente, or make the graph again"
    case .damaged(let path, let offset, let what):
      "\(path) is damaged at byte \(offset): \(what); make the graph again, or restore the file"
    case .unwritable(let path, let reason): "\(path) cannot be written: \(reason)"
    case .tooLarge(let what): "the graph is too large: \(what)"
    case .tooLittleMemory(let limit, let least):
      "\(limit) MB are too little: what nodes hold stays in memory, and a little for each distinct string, and what was read so far needs about \(least) MB"
    case .invalid(let what): what
    case .interrupted: "interrupted"
    }
  }
}
