import EntenteBytes

/// Numbers that are written one after the other, and then gone through as often as an encoder wants. In a file, where they are more than a few.
final class NumberFile: NumberSource {
  private let folder: SpillFolder
  private var file: SpillFile?
  /// While it is written, the numbers that are not in the file yet; then those at `start` and after.
  private var window: [Int64] = []
  private var start = 0
  private(set) var count = 0

  /// Numbers that are held in memory.
  static let held = 1 << 13
  /// About what one takes in memory.
  static let memory = held * 8 + 256

  init(_ folder: SpillFolder) { self.folder = folder }

  func append(_ number: Int64) throws(StoreError) {
    if window.count == Self.held { try spill() }
    window.append(number)
    count += 1
  }

  private func spill() throws(StoreError) {
    let file = if let file { file } else { try folder.file() }
    self.file = file
    try folder.attempt { () throws(FileError) in try file.append(window) }
    start += window.count
    window.removeAll(keepingCapacity: true)
  }

  /// No numbers are added any more.
  func end() throws(StoreError) { if file != nil { try spill() } }

  func read(_ range: Range<Int>, into block: inout [Int64]) throws(StoreError) {
    block.removeAll(keepingCapacity: true)
    if let file, range.lowerBound < start || range.upperBound > start + window.count {
      let end = min(count, range.lowerBound + max(Self.held, range.count))
      window = try folder.attempt { () throws(FileError) in try file.readNumbers(range.lowerBound..<end) }
      start = range.lowerBound
      guard window.count == end - start else { throw .unreadable(path: folder.target, reason: "what was noted for sorting is gone") }
    }
    block.append(contentsOf: window[(range.lowerBound - start)..<(range.upperBound - start)])
  }
}
