/// The offsets of a zone through time, as a TZif file (RFC 9636) gives them: transitions back to local mean time, and a rule for the years
/// after the last.
struct ZoneRules: Sendable {
  private var times: [Int64] = []
  private var offsets: [Int32] = []
  /// Before the first transition.
  private var first: Int32 = 0
  private var footer: ZoneFooter?

  /// Reads a TZif file of version 2 or later; `nil` for anything else, and for damage.
  init?(_ bytes: [UInt8]) {
    var reader = BigEndianReader(bytes)
    guard let old = Header(&reader), old.version >= UInt8(ascii: "2") else { return nil }
    reader.skip(old.length(timeSize: 4))
    guard let header = Header(&reader), header.types > 0 else { return nil }
    for _ in 0..<header.transitions {
      guard let time = reader.int64() else { return nil }
      times.append(time)
    }
    guard let indices = reader.bytes(header.transitions), let types = ZoneRules.types(&reader, header.types) else { return nil }
    guard indices.allSatisfy({ Int($0) < types.count }), zip(times, times.dropFirst()).allSatisfy({ $0 < $1 }) else { return nil }
    offsets = indices.map { types[Int($0)] }
    first = types[0]
    reader.skip(header.names + header.leaps * 12 + header.standards + header.universals)
    footer = reader.line().flatMap(ZoneFooter.init)
  }

  private static func types(_ reader: inout BigEndianReader, _ count: Int) -> [Int32]? {
    var types: [Int32] = []
    for _ in 0..<count {
      guard let offset = reader.int32(), abs(Int(offset)) < 172_800 else { return nil }
      reader.skip(2)
      types.append(offset)
    }
    return types
  }

  /// Seconds east of UTC at an instant. O(log transitions).
  func offset(at epochSecond: Int64) -> Int32 {
    if let footer, let last = times.last, epochSecond >= last { return footer.offset(at: epochSecond) }
    if times.isEmpty { return footer?.offset(at: epochSecond) ?? first }
    var (low, high) = (0, times.count)
    while low < high {
      let middle = (low + high) / 2
      if times[middle] <= epochSecond { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? first : offsets[low - 1]
  }

  private struct Header {
    var version: UInt8
    var universals, standards, leaps, transitions, types, names: Int

    init?(_ reader: inout BigEndianReader) {
      guard reader.bytes(4) == Array("TZif".utf8), let version = reader.bytes(1) else { return nil }
      self.version = version[0]
      reader.skip(15)
      var counts: [Int] = []
      for _ in 0..<6 {
        guard let count = reader.int32(), count >= 0, count < 1 << 16 else { return nil }
        counts.append(Int(count))
      }
      (universals, standards, leaps) = (counts[0], counts[1], counts[2])
      (transitions, types, names) = (counts[3], counts[4], counts[5])
    }

    func length(timeSize: Int) -> Int {
      transitions * (timeSize + 1) + types * 6 + names + leaps * (timeSize + 4) + standards + universals
    }
  }
}

/// Numbers of a byte array, most significant byte first.
struct BigEndianReader {
  private let source: [UInt8]
  private var place = 0
  init(_ source: [UInt8]) { self.source = source }

  mutating func skip(_ count: Int) { place = min(source.count, place + count) }

  mutating func bytes(_ count: Int) -> [UInt8]? {
    guard count <= source.count - place else { return nil }
    defer { place += count }
    return Array(source[place..<place + count])
  }

  mutating func int32() -> Int32? { bytes(4).map { Int32(bitPattern: $0.reduce(0) { $0 << 8 | UInt32($1) }) } }
  mutating func int64() -> Int64? { bytes(8).map { Int64(bitPattern: $0.reduce(0) { $0 << 8 | UInt64($1) }) } }

  /// The text between two line feeds.
  mutating func line() -> [UInt8]? {
    guard let start = bytes(1), start[0] == 0x0A, let end = source[place...].firstIndex(of: 0x0A) else { return nil }
    return Array(source[place..<end])
  }
}
