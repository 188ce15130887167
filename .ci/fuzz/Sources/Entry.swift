import Glibc

enum Entry {
  /// The reader that ENTENTE_FUZZ names.
  nonisolated(unsafe) static let read: ([UInt8]) -> Void = {
    let name = getenv("ENTENTE_FUZZ").map { String(cString: $0) } ?? ""
    guard let reader = Reader.all[name] else {
      print("ENTENTE_FUZZ is one of \(Reader.all.keys.sorted().joined(separator: ", "))")
      exit(2)
    }
    return reader
  }()
}
