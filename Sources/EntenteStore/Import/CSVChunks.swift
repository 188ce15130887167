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
      var rest: [UInt8] = []
      try file.read(size, to: &rest)
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

  /// Makes `piece` the next one; empty at the end. Cut after a line's end that stands outside quotes. What was in it goes, and its memory is used again: a
  /// system takes as long to give memory for the first time as to copy the bytes there.
  mutating func next(_ path: String, into piece: inout [UInt8]) throws(StoreError) {
    piece.removeAll(keepingCapacity: true)
    // Room for the rest of a record, too.
    piece.reserveCapacity(size + size / 4)
    piece.append(0..<rest.count, of: rest.span)
    rest.removeAll(keepingCapacity: true)
    while true {
      if !isAtEnd, piece.count < size { try grow(&piece, path) }
      if isAtEnd { return }
      if let cut = Self.lastRecordEnd(piece) {
        rest.append(cut..<piece.count, of: piece.span)
        piece.removeLast(piece.count - cut)
        return
      }
      try grow(&piece, path)
    }
  }

  private mutating func grow(_ piece: inout [UInt8], _ path: String) throws(StoreError) {
    let before = piece.count
    do throws(FileError) { try file.read(size, to: &piece) } catch { throw .unreadable(path: path, reason: error.reason) }
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
