import Glibc

/// Why a file or folder could not be read or written.
package enum FileError: Error, Hashable, Sendable {
  case missing(path: String)
  /// A folder stands where a file is asked for.
  case isFolder(path: String)
  /// A file stands where a folder is asked for.
  case notAFolder(path: String)
  case notPermitted(path: String)
  /// The file is longer than the caller takes; both figures in bytes.
  case tooLarge(path: String, length: Int, limit: Int)
  case diskFull(path: String)
  /// Anything else, in the system's words.
  case failed(path: String, reason: String)

  package var path: String {
    switch self {
    case .missing(let path), .isFolder(let path), .notAFolder(let path), .notPermitted(let path), .diskFull(let path): path
    case .tooLarge(let path, _, _), .failed(let path, _): path
    }
  }

  /// What is wrong, without the path.
  package var reason: String {
    switch self {
    case .missing: "no such file"
    case .isFolder: "it is a folder, not a file"
    case .notAFolder: "it is a file, not a folder"
    case .notPermitted: "permission denied"
    case .tooLarge(_, let length, let limit): "it has \(length) bytes, and \(limit) are the limit"
    case .diskFull: "no space left on the disk"
    case .failed(_, let reason): reason
    }
  }

  /// What the system's error number says of `path`.
  init(_ number: Int32, _ path: String) {
    switch number {
    case ENOENT: self = .missing(path: path)
    case EISDIR: self = .isFolder(path: path)
    case ENOTDIR: self = .notAFolder(path: path)
    case EACCES, EPERM, EROFS: self = .notPermitted(path: path)
    case ENOSPC, EDQUOT, EFBIG: self = .diskFull(path: path)
    default:
      let text = unsafe strerror(number)
      self = .failed(path: path, reason: unsafe text.map { unsafe String(cString: $0) } ?? "error \(number)")
    }
  }
}

extension FileError: CustomStringConvertible {
  package var description: String { "\(path): \(reason)" }
}
