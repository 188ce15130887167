import EntenteBytes
import EntenteTestSupport
import Testing

@Suite("Bytes that come again are written shorter, and come back as they were")
struct RepeatCodingTests {
  /// Random bytes, runs of one byte, and pieces of what stood before.
  static func sample(_ length: Int, seed: UInt64) -> [UInt8] {
    var random = SeededGenerator(seed: seed)
    var bytes: [UInt8] = []
    while bytes.count < length {
      switch Int.random(in: 0..<3, using: &random) {
      case 0: bytes += (0..<Int.random(in: 1...30, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
      case 1: bytes += [UInt8](repeating: UInt8.random(in: 0...255, using: &random), count: Int.random(in: 1...200, using: &random))
      default:
        guard bytes.count > 1 else { continue }
        let start = Int.random(in: 0..<(bytes.count - 1), using: &random)
        bytes += bytes[start..<min(bytes.count, start + Int.random(in: 1...80, using: &random))]
      }
    }
    return Array(bytes.prefix(length))
  }

  @Test("What is decoded is what was encoded", arguments: [0, 1, 3, 4, 5, 17, 300, 5000, 100_000])
  func roundTrip(length: Int) {
    for seed in 0..<5 as Range<UInt64> {
      let bytes = Self.sample(length, seed: seed)
      #expect(RepeatCoding.decode(RepeatCoding.encode(bytes), count: length) == bytes)
    }
  }

  @Test("Text that quotes itself takes less than half")
  func shorter() {
    let text = Array(String(repeating: "underlines the importance of the cooperation between both; ", count: 100).utf8)
    #expect(RepeatCoding.encode(text).count * 20 < text.count)
  }

  @Test("Damage at any byte, a wrong length and a cut give nothing or other bytes, and never a trap")
  func damage() {
    let bytes = Self.sample(400, seed: 7)
    let encoded = RepeatCoding.encode(bytes)
    for place in encoded.indices {
      for value in [0, 1, 0x7F, 0x80, 0xFF] as [UInt8] {
        var broken = encoded
        broken[place] = value
        let decoded = RepeatCoding.decode(broken, count: bytes.count)
        #expect(decoded == nil || decoded?.count == bytes.count)
      }
      #expect(RepeatCoding.decode(Array(encoded[..<place]), count: bytes.count) == nil)
    }
    #expect(RepeatCoding.decode(encoded, count: bytes.count - 1) == nil)
    #expect(RepeatCoding.decode(encoded, count: 1 << 40) == nil)
  }
}
