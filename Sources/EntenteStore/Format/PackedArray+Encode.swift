import EntenteBytes

extension PackedArray {
  /// Encodes values into the container. O(count).
  static func encode(_ values: some RandomAccessCollection<Int64>, into writer: inout ContainerWriter) -> PackedArray {
    guard let minimum = values.min(), let maximum = values.max() else { return .empty }
    let range = UInt64(bitPattern: maximum &- minimum)
    if range == 0 { return PackedArray(count: values.count, encoding: .constant, minimum: minimum, width: 0, headers: 0, data: 0) }
    let width = bitWidth(range)
    if width <= 32, let blocks = Blocks(values, minimum), blocks.bitCount * 100 < values.count * width * 97 {
      return blocks.write(values, minimum, &writer)
    }
    var bits = BitWriter(capacity: values.count * width)
    for value in values { bits.append(UInt64(bitPattern: value &- minimum), width) }
    let data = writer.append(bits.finish())
    return PackedArray(count: values.count, encoding: .flat, minimum: minimum, width: width, headers: 0, data: data)
  }

  /// How many bits encoding these values takes. O(count).
  static func bitCount(_ values: [Int64]) -> Int {
    guard let minimum = values.min(), let maximum = values.max() else { return 0 }
    let width = bitWidth(UInt64(bitPattern: maximum &- minimum))
    guard width > 0, width <= 32, let blocks = Blocks(values, minimum) else { return values.count * width }
    return min(blocks.bitCount, values.count * width)
  }

  static func bitWidth(_ value: UInt64) -> Int { 64 - value.leadingZeroBitCount }

  /// The blocks' minima and widths, before any is written.
  private struct Blocks {
    var headers: [UInt64] = []
    var units = 0
    var bitCount: Int { headers.count * 64 + units * 128 }

    /// `nil` where the blocks' places do not fit 26 bits.
    init?(_ values: some RandomAccessCollection<Int64>, _ minimum: Int64) {
      headers.reserveCapacity(values.count / 128 + 1)
      var start = values.startIndex
      while start != values.endIndex {
        let end = values.index(start, offsetBy: 128, limitedBy: values.endIndex) ?? values.endIndex
        var (low, high) = (Int64.max, Int64.min)
        for value in values[start..<end] {
          low = min(low, value)
          high = max(high, value)
        }
        let width = PackedArray.bitWidth(UInt64(bitPattern: high &- low))
        guard units < 1 << 26 else { return nil }
        headers.append(UInt64(bitPattern: low &- minimum) | UInt64(width) << 32 | UInt64(units) << 38)
        units += width
        start = end
      }
    }

    func write(_ values: some RandomAccessCollection<Int64>, _ minimum: Int64, _ writer: inout ContainerWriter) -> PackedArray {
      var bits = BitWriter(capacity: units * 128)
      var start = values.startIndex
      for header in headers {
        let end = values.index(start, offsetBy: 128, limitedBy: values.endIndex) ?? values.endIndex
        let width = Int(header >> 32 & 63)
        let base = minimum &+ Int64(header & 0xFFFF_FFFF)
        for value in values[start..<end] { bits.append(UInt64(bitPattern: value &- base), width) }
        bits.skip((128 - values.distance(from: start, to: end)) * width)
        start = end
      }
      let place = writer.append(headers)
      let data = writer.append(bits.finish())
      return PackedArray(count: values.count, encoding: .blocks, minimum: minimum, width: 0, headers: place, data: data)
    }
  }
}

/// Bits into words, lowest first.
struct BitWriter {
  private var words: [UInt64] = []
  private var word: UInt64 = 0
  private var used = 0

  init(capacity bits: Int) { words.reserveCapacity(bits / 64 + 1) }

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

  /// All words, the last filled up with zeros.
  consuming func finish() -> [UInt64] {
    if used > 0 { words.append(word) }
    return words
  }
}
