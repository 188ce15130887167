import EntenteBytes

extension PackedArray {
  /// Encodes values into the container. O(count), twice through them.
  static func encode<Source: NumberSource>(_ values: Source, into writer: inout ContainerWriter) throws(Source.Failure) -> PackedArray {
    let shape = try Shape(values)
    guard values.count > 0 else { return .empty }
    let minimum = shape.minimum
    let width = shape.width
    if width == 0 { return PackedArray(count: values.count, encoding: .constant, minimum: minimum, width: 0, headers: 0, data: 0) }
    if let headers = shape.headers, shape.isBlocks(values.count) { return try blocks(values, shape, headers, &writer) }
    let data = writer.begin()
    var bits = BitWriter()
    try values.forEachBlock { block throws(Source.Failure) in
      for value in block { bits.append(UInt64(bitPattern: value &- minimum), width) }
      bits.drain(into: &writer)
    }
    bits.finish(into: &writer)
    return PackedArray(count: values.count, encoding: .flat, minimum: minimum, width: width, headers: 0, data: data)
  }

  private static func blocks<Source: NumberSource>(
    _ values: Source, _ shape: Shape, _ headers: [UInt64], _ writer: inout ContainerWriter
  ) throws(Source.Failure) -> PackedArray {
    let place = writer.append(headers)
    let data = writer.begin()
    var bits = BitWriter()
    var number = 0
    try values.forEachBlock { block throws(Source.Failure) in
      let (width, base) = (Int(shape.widths[number]), shape.lows[number])
      for value in block { bits.append(UInt64(bitPattern: value &- base), width) }
      bits.skip((128 - block.count) * width)
      bits.drain(into: &writer)
      number += 1
    }
    bits.finish(into: &writer)
    return PackedArray(count: values.count, encoding: .blocks, minimum: shape.minimum, width: 0, headers: place, data: data)
  }

  /// How many bits encoding these values takes. O(count).
  static func bitCount<Source: NumberSource>(_ values: Source) throws(Source.Failure) -> Int {
    let shape = try Shape(values)
    let flat = values.count * shape.width
    return shape.headers == nil ? flat : min(shape.blockBits, flat)
  }

  static func bitWidth(_ value: UInt64) -> Int { 64 - value.leadingZeroBitCount }

  /// What values take, before any is written.
  private struct Shape {
    var minimum = Int64.max
    private var maximum = Int64.min
    /// Of each block.
    var lows: [Int64] = []
    var widths: [UInt8] = []

    init<Source: NumberSource>(_ values: Source) throws(Source.Failure) {
      lows.reserveCapacity(values.count / 128 + 1)
      widths.reserveCapacity(values.count / 128 + 1)
      try values.forEachBlock { block throws(Source.Failure) in
        var (low, high) = (Int64.max, Int64.min)
        for value in block {
          low = min(low, value)
          high = max(high, value)
        }
        minimum = min(minimum, low)
        maximum = max(maximum, high)
        lows.append(low)
        widths.append(UInt8(PackedArray.bitWidth(UInt64(bitPattern: high &- low))))
      }
    }

    /// Of a value less the minimum.
    var width: Int { lows.isEmpty ? 0 : PackedArray.bitWidth(UInt64(bitPattern: maximum &- minimum)) }

    var blockBits: Int { lows.count * 64 + widths.reduce(0) { $0 + Int($1) } * 128 }

    func isBlocks(_ count: Int) -> Bool { blockBits * 100 < count * width * 97 }

    /// The words that tell of the blocks; `nil` where the values are too wide for that, or the blocks' places do not fit 26 bits.
    var headers: [UInt64]? {
      guard width <= 32 else { return nil }
      var headers: [UInt64] = []
      headers.reserveCapacity(lows.count)
      var units = 0
      for (low, width) in zip(lows, widths) {
        guard units < 1 << 26 else { return nil }
        headers.append(UInt64(bitPattern: low &- minimum) | UInt64(width) << 32 | UInt64(units) << 38)
        units += Int(width)
      }
      return headers
    }
  }
}

/// Bits into words, lowest first.
struct BitWriter {
  private var words: [UInt64] = []
  private var word: UInt64 = 0
  private var used = 0

  /// Words that are held before they are handed on.
  private static let held = 1 << 13

  init() { words.reserveCapacity(Self.held + 256) }

  /// `value` must fit `width` bits, 0 to 64.
  @inline(__always) mutating func append(_ value: UInt64, _ width: Int) {
    word |= value &<< UInt64(truncatingIfNeeded: used)
    let total = used &+ width
    if total >= 64 {
      words.append(word)
      word = used == 0 ? 0 : value &>> UInt64(truncatingIfNeeded: 64 &- used)
      used = total &- 64
      if width == 64, used == 0 { word = 0 }
    } else {
      used = total
    }
  }

  /// Zeros.
  mutating func skip(_ count: Int) {
    var left = count
    while left > 0 {
      append(0, min(left, 64))
      left -= 64
    }
  }

  /// Hands on the words that are full, where they are many.
  @inline(__always) mutating func drain(into writer: inout ContainerWriter) {
    guard words.count >= Self.held else { return }
    writer.extend(words)
    words.removeAll(keepingCapacity: true)
  }

  /// Hands on all words, the last filled up with zeros.
  mutating func finish(into writer: inout ContainerWriter) {
    if used > 0 { words.append(word) }
    writer.extend(words)
    (word, used) = (0, 0)
    words.removeAll(keepingCapacity: true)
  }
}
