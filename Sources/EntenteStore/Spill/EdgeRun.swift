import EntenteBytes

/// Edges in a file, sorted: a segment a type, each in the order of source, target and coming.
///
/// An edge is varints: its ends as one word, less the word of the edge before it; then for each column a byte, 0 where there is no value, else the
/// ``Column/Kind``'s raw value plus 1 and the number, zigzag.
struct EdgeRun {
  let file: SpillFile
  /// Columns of each edge.
  let columns: Int
  /// Where each type's segment lies, and how many edges it has.
  var segments: [(bytes: Range<Int>, count: Int)] = []

  func segment(of type: Int) -> (bytes: Range<Int>, count: Int) { type < segments.count ? segments[type] : (0..<0, 0) }
}

/// Writes an ``EdgeRun``.
struct EdgeRunWriter {
  private let folder: SpillFolder
  private var run: EdgeRun
  private var buffer: [UInt8] = []
  private var previous: UInt64 = 0
  private var start = 0
  private var count = 0

  private static let held = 1 << 16

  init(_ folder: SpillFolder, columns: Int) throws(StoreError) {
    self.folder = folder
    run = EdgeRun(file: try folder.file(), columns: columns)
    buffer.reserveCapacity(Self.held + 1024)
  }

  /// Begins an edge of the segment. Edges come in ascending order of their words.
  @inline(__always) mutating func begin(_ word: UInt64) throws(StoreError) {
    if buffer.count >= Self.held { try spill() }
    Little.appendVarint(word &- previous, to: &buffer)
    previous = word
    count += 1
  }

  /// Adds the value of the edge's next column.
  @inline(__always) mutating func put(_ kind: UInt8, _ number: Int64) {
    buffer.append(kind)
    if kind != 0 { Little.appendVarint(Little.zigzag(number), to: &buffer) }
  }

  /// Ends the segment of the next type.
  mutating func endSegment() throws(StoreError) {
    try spill()
    run.segments.append((start..<run.file.length, count))
    (start, count, previous) = (run.file.length, 0, 0)
  }

  private mutating func spill() throws(StoreError) {
    try folder.attempt { () throws(FileError) in try run.file.append(buffer) }
    buffer.removeAll(keepingCapacity: true)
  }

  consuming func finish() -> EdgeRun { run }
}

/// Walks the edges of one segment of a run.
struct EdgeRunReader {
  private let folder: SpillFolder
  private let file: SpillFile
  private var place: Int
  private let end: Int
  private var left: Int
  private var buffer: [UInt8] = []
  private var at = 0
  /// The edge's ends.
  private(set) var word: UInt64 = 0
  /// By column.
  private(set) var kinds: [UInt8]
  private(set) var numbers: [Int64]

  private static let held = 1 << 16
  /// About what one takes in memory.
  static let memory = 2 * held

  init(_ folder: SpillFolder, _ run: EdgeRun, type: Int) {
    let segment = run.segment(of: type)
    (self.folder, file, left) = (folder, run.file, segment.count)
    (place, end) = (segment.bytes.lowerBound, segment.bytes.upperBound)
    kinds = [UInt8](repeating: 0, count: run.columns)
    numbers = [Int64](repeating: 0, count: run.columns)
  }

  /// Moves to the next edge; `false` at the end.
  mutating func advance() throws(StoreError) -> Bool {
    guard left > 0 else { return false }
    left -= 1
    if buffer.count - at < 11 * (kinds.count + 1), place < end { try fill() }
    word &+= varint()
    for column in kinds.indices {
      guard at < buffer.count else { throw .unreadable(path: folder.target, reason: "what was noted for sorting is gone") }
      let kind = buffer[at]
      at &+= 1
      kinds[column] = kind
      if kind != 0 { numbers[column] = Little.unzigzag(varint()) }
    }
    return true
  }

  private mutating func fill() throws(StoreError) {
    buffer.removeSubrange(..<at)
    at = 0
    let more = min(end - place, Self.held)
    let read = try folder.attempt { () throws(FileError) in try file.read(place..<(place + more)) }
    buffer.append(contentsOf: read)
    place += more
  }

  @inline(__always) private mutating func varint() -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while at < buffer.count, shift < 64 {
      let byte = buffer[at]
      at &+= 1
      value |= UInt64(byte & 0x7F) &<< shift
      if byte < 0x80 { break }
      shift &+= 7
    }
    return value
  }
}
