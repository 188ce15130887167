import EntenteBytes
import EntenteTestSupport
import Testing

@Suite("Numbers in blocks are gathered from any places, whatever is verified so far")
struct GatherTests {
  private static let base: UInt32 = 7

  /// Blocks of 128 numbers, each as wide as it must be, behind their headers.
  private static func sample(_ count: Int) -> (numbers: [UInt32], file: [UInt8], layout: PackedLayout) {
    var random = SeededGenerator(seed: UInt64(count))
    var (headers, data, numbers) = ([UInt64](), [UInt64](), [UInt32]())
    for block in stride(from: 0, to: count, by: 128) {
      let width = [0, 1, 7, 20, 32][block / 128 % 5]
      let least = UInt32.random(in: 0..<1000, using: &random)
      headers.append(UInt64(least) | UInt64(width) << 32 | UInt64(data.count / 2) << 38)
      var words = [UInt64](repeating: 0, count: 2 * width)
      for place in 0..<min(128, count - block) {
        let number = width == 0 ? 0 : UInt64.random(in: 0..<(1 << UInt64(width)), using: &random)
        numbers.append(UInt32(truncatingIfNeeded: number) &+ least &+ base)
        guard width > 0 else { continue }
        let bit = place * width
        words[bit / 64] |= number << UInt64(bit % 64)
        if bit % 64 + width > 64 { words[bit / 64 + 1] |= number >> UInt64(64 - bit % 64) }
      }
      data += words
    }
    var writer = ContainerWriter(version: 1)
    let (headerPlace, dataPlace) = (writer.append(headers), writer.append(data))
    let layout = PackedLayout(headers: headerPlace, data: dataPlace, width: 0, base: base, count: count)
    _ = writer.append([UInt8](repeating: 0, count: 64))
    return (numbers, writer.finish(catalog: [7]), layout)
  }

  @Test("In groups of any size", arguments: [0, 1, 47, 48, 255, 256, 257, 2000])
  func groups(count: Int) throws {
    let (numbers, file, layout) = Self.sample(30_001)
    var random = SeededGenerator(seed: 4)
    let places = (0..<count).map { _ in UInt64.random(in: 0..<30_001, using: &random) | 9 << 32 }
    for isWhole in [false, true] {
      let bytes = try CheckedBytes(file, version: 1)
      if isWhole { #expect(bytes.verify(0, bytes.bodyLength) == nil) }
      var (output, start) = ([UInt32](), 0)
      while start < count {
        start = bytes.gather(layout, at: places, from: start, to: &output) { $0 }
        #expect(output.count == start)
        guard start < count else { break }
        #expect(!isWhole)
        // Some more is verified now than before.
        let before = bytes.verifiedByteCount
        for chunk in stride(from: 0, to: bytes.bodyLength, by: 1 << 14) where bytes.verifiedByteCount == before {
          #expect(bytes.verify(chunk, 1) == nil)
        }
      }
      #expect(output == places.map { numbers[Int($0 & 0xFFFF_FFFF)] })
    }
  }

  @Test("A header that leads elsewhere, or a place that is not there, stops the gathering", arguments: [false, true])
  func forged(isPlace: Bool) throws {
    let (numbers, file, layout) = Self.sample(30_001)
    var words: [UInt64] = []
    for place in stride(from: 64, to: file.count - 7, by: 8) {
      words.append((0..<8).reduce(0) { $0 | UInt64(file[place + $1]) << UInt64(8 * $1) })
    }
    var places = [UInt64](repeating: 200, count: 60) + [isPlace ? 30_001 : 5] + [UInt64](repeating: 200, count: 60)
    for header: UInt64 in [.max, 63 << 32, 0x3FF_FFFF << 38 | 20 << 32] {
      if !isPlace { words[0] = header }
      var writer = ContainerWriter(version: 1)
      _ = writer.append(words)
      let bytes = try CheckedBytes(writer.finish(catalog: [7]), version: 1)
      #expect(bytes.verify(0, bytes.bodyLength) == nil)
      var output: [UInt32] = []
      #expect(bytes.gather(layout, at: places, from: 0, to: &output) { $0 } == 60)
      #expect(output == [UInt32](repeating: numbers[200], count: 60))
      places[60] = isPlace ? UInt64(UInt32.max) : 127
    }
  }
}
