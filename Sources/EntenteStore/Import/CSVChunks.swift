import EntenteBytes

/// Cuts a CSV file into pieces of whole records, without holding more than one of them.
struct CSVChunks: ~Copyable {
  private let file: Descriptor
  private let size: Int
  private var rest: [UInt8]
  private var isAtEnd = false
  /// The file's length in bytes, for progress.
  let length: Int

  static func open(_ path: String, size: Int) throws(StoreError) -> CSVChunks {
    do throws(FileError) {
      let file = try Descriptor(reading: path)
      let length = try file.length()
      let rest = try file.read(size)
      return CSVChunks(file, size, rest, length)
    } catch { throw .unreadable(path: path, reason: error.reason) }
  }

  private init(_ file: consuming Descriptor, _ size: Int, _ rest: [UInt8], _ length: Int) {
    self.file = file
    self.size = size
    self.rest = rest
    self.length = length
  }

  /// The beginning of the file, which holds the header.
  var head: [UInt8] { rest }

  mutating func skip(_ count: Int) { rest.removeFirst(count) }

  /// The next piece; empty at the end. Cut after a line's end that stands outside quotes.
  mutating func next(_ path: String) throws(StoreError) -> [UInt8] {
    var piece = rest
    rest = []
    while true {
      if !isAtEnd, piece.count < size { try grow(&piece, path) }
      if isAtEnd { return piece }
      if let cut = Self.lastRecordEnd(piece) {
        rest = Array(piece[cut...])
        piece.removeLast(piece.count - cut)
        return piece
      }
      try grow(&piece, path)
    }
  }

  private mutating func grow(_ piece: inout [UInt8], _ path: String) throws(StoreError) {
    let before = piece.count
    do throws(FileError) { piece = try file.read(size, after: piece) } catch { throw .unreadable(path: path, reason: error.reason) }
    if piece.count - before < size { isAtEnd = true }
  }

  /// The place after the last line's end outside quotes. A piece begins outside.
  private static func lastRecordEnd(_ piece: [UInt8]) -> Int? {
    guard piece.holds(UInt8(ascii: "\"")) else { return piece.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } }
    var inside = false
    var cut: Int?
    for (place, byte) in piece.enumerated() {
      if byte == UInt8(ascii: "\"") { inside.toggle() } else if byte == UInt8(ascii: "\n"), !inside { cut = place + 1 }
    }
    return cut
  }
}
