import EntenteBytes
import EntenteTestSupport
import Testing

@Suite("Numbers that never go down are looked up many together")
struct SequenceTests {
  /// Numbers, and their Elias–Fano sequence in a file.
  private struct Sample {
    let numbers: [Int]
    let layout: SequenceLayout?
    let file: [UInt8]

    init(count: Int, step: Int, lowWidth: Int, seed: UInt64) {
      var random = SeededGenerator(seed: seed)
      var numbers: [Int] = []
      for _ in 0..<count { numbers.append((numbers.last ?? 0) + Int.random(in: 0...step, using: &random)) }
      var (ones, lows) = ([UInt8](), [UInt64](repeating: 0, count: count * lowWidth / 64 + 3))
      let bits = count + numbers[count - 1] >> lowWidth + 1
      var highs = [UInt64](repeating: 0, count: (bits + 63) / 64)
      for (place, number) in numbers.enumerated() {
        let bit = number >> lowWidth + place
        highs[bit / 64] |= 1 << UInt64(bit % 64)
        if place % 128 == 0 { Little.append(UInt32(bit), to: &ones) }
        let (low, at) = (UInt64(number & (1 << lowWidth - 1)), place * lowWidth)
        lows[at / 64] |= low << UInt64(at % 64)
        if at % 64 + lowWidth > 64 { lows[at / 64 + 1] |= low >> UInt64(64 - at % 64) }
      }
      var writer = ContainerWriter(version: 1)
      let (onesPlace, highPlace, lowPlace) = (writer.append(ones), writer.append(highs), writer.append(lows))
      layout = SequenceLayout(count: count, lowWidth: lowWidth, ones: onesPlace, high: highPlace, low: lowPlace, highBitCount: bits)
      file = writer.finish(catalog: [7])
      self.numbers = numbers
    }
  }

  @Test(
    "Dense or with wide gaps, they are those that were written; before their bytes are verified, none is given",
    arguments: [(2, 0, 0), (300, 1, 0), (5000, 3, 0), (5000, 40, 3), (700, 100_000, 14), (129, 1 << 26, 24)])
  func pairs(count: Int, step: Int, lowWidth: Int) throws {
    let sample = Sample(count: count, step: step, lowWidth: lowWidth, seed: 3)
    let layouts = [nil, sample.layout]
    let places = (0..<count).map { SequencePlace(place: UInt32($0), origin: 0, sequence: 1) }
    let bytes = try CheckedBytes(sample.file, version: 1)
    var pairs: [UInt64] = []
    _ = bytes.pairs(layouts, at: places, into: &pairs)
    #expect(pairs.allSatisfy { $0 == CheckedBytes.unknownPair })
    #expect(bytes.verify(0, bytes.bodyLength) == nil)
    _ = bytes.pairs(layouts, at: places + [SequencePlace(place: 0, origin: 0, sequence: 0)], into: &pairs)
    for place in 0..<(count - 1) where sample.numbers[place + 1] < Int(UInt32.max) {
      #expect(pairs[place] == UInt64(sample.numbers[place + 1]) << 32 | UInt64(sample.numbers[place]), "\(place)")
    }
    // Nothing comes after the last, and one sequence is not there.
    #expect(pairs[count - 1] == CheckedBytes.unknownPair && pairs[count] == CheckedBytes.unknownPair)
  }

  @Test("What cannot be is refused, and what lies beyond the file is never touched")
  func forged() throws {
    #expect(SequenceLayout(count: 1 << 40, lowWidth: 3, ones: 64, high: 64, low: 64, highBitCount: 1) == nil)
    #expect(SequenceLayout(count: 2, lowWidth: 29, ones: 64, high: 64, low: 64, highBitCount: 1) == nil)
    #expect(SequenceLayout(count: 2, lowWidth: 3, ones: -8, high: 64, low: 64, highBitCount: 1) == nil)
    let sample = Sample(count: 5000, step: 3, lowWidth: 1, seed: 4)
    let bytes = try CheckedBytes(sample.file, version: 1)
    #expect(bytes.verify(0, bytes.bodyLength) == nil)
    // Within the file, but not what it is said to be.
    let forged = [
      SequenceLayout(count: 1 << 31, lowWidth: 1, ones: 64, high: 64, low: 64, highBitCount: 100),
      SequenceLayout(count: 500, lowWidth: 28, ones: 65, high: 71, low: 66, highBitCount: 100),
    ]
    let places = (0..<499).map { SequencePlace(place: UInt32($0), origin: 0, sequence: UInt32($0) & 1) }
    var pairs: [UInt64] = []
    _ = bytes.pairs(forged, at: places, into: &pairs)
    #expect(stride(from: 0, to: 499, by: 2).allSatisfy { pairs[$0] == CheckedBytes.unknownPair })
    #expect(pairs.allSatisfy { $0 == CheckedBytes.unknownPair || $0 & 0xFFFF_FFFF <= $0 >> 32 })
  }
}
