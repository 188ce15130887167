import EntenteBytes
import EntenteTestSupport
import Testing

@Suite("Strings that share their beginnings are rebuilt where they lie")
struct FrontCodedTests {
  /// Sixteen strings as a block, each with what it shares with the one before it.
  private static func block(_ strings: [[UInt8]]) -> [UInt8] {
    var bytes: [UInt8] = []
    Little.appendVarint(UInt64(strings[0].count), to: &bytes)
    bytes += strings[0]
    for (before, string) in zip(strings, strings.dropFirst()) {
      let shared = zip(before, string).prefix { $0 == $1 }.count
      Little.appendVarint(UInt64(shared), to: &bytes)
      Little.appendVarint(UInt64(string.count - shared), to: &bytes)
      bytes += string[shared...]
    }
    return bytes
  }

  /// Bytes in a container, verified, and where they lie in it; `room` bytes follow within the body.
  private static func container(_ bytes: [UInt8], room: Int) throws -> (CheckedBytes, Range<Int>) {
    var writer = ContainerWriter(version: 1)
    let start = writer.append(bytes)
    let checked = try CheckedBytes(writer.finish(catalog: [UInt8](repeating: 0xFF, count: room)), version: 1)
    #expect(checked.verify(0, checked.bodyLength) == nil)
    return (checked, start..<(start + bytes.count))
  }

  /// Around 128, from where on a length takes two bytes; around 16, which are copied at once.
  @Test("Short or long, each is what was written", arguments: [0, 1, 15, 16, 17, 100, 126, 127, 128, 129, 300])
  func strings(longest: Int) throws {
    var random = SeededGenerator(seed: UInt64(longest) + 1)
    for shared in Set([0, longest / 2, max(0, longest - 3), longest]).sorted() {
      let common = (0..<shared).map { _ in UInt8.random(in: 0x61...0x63, using: &random) }
      var strings: [[UInt8]] = []
      while strings.count < 16 {
        let rest = Int.random(in: 0...(longest - shared), using: &random)
        strings.append(common + (0..<rest).map { _ in UInt8.random(in: 0x61...0x7A, using: &random) })
      }
      for room in [1, 400] {
        let (bytes, place) = try Self.container(Self.block(strings), room: room)
        for (number, string) in strings.enumerated() {
          var output = Array("so far ".utf8)
          #expect(bytes.appendFrontCoded(place, place: number, to: &output))
          #expect(output == Array("so far ".utf8) + string)
          #expect(bytes.frontCoded(place, place: number, equals: string) == true)
          #expect(bytes.frontCoded(place, place: number, equals: string + [0x61]) == false)
          if !string.isEmpty { #expect(bytes.frontCoded(place, place: number, equals: Array(string.dropLast()) + [0]) == false) }
        }
      }
    }
  }

  @Test("What is no such block gives nothing, whatever its lengths say", arguments: 0..<200)
  func damaged(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let strings = (0..<16).map { number in Array("name \(number / 3) of something \(number)".utf8) }
    var block = Self.block(strings)
    for _ in 0..<4 { block[Int.random(in: block.indices, using: &random)] = UInt8.random(in: 0...255, using: &random) }
    let cut = Int.random(in: 0...block.count, using: &random)
    let (bytes, place) = try Self.container(block, room: 100)
    for range in [place, place.lowerBound..<(place.lowerBound + cut), place.lowerBound..<(bytes.bodyLength + 100_000), -9..<20] {
      for number in [0, 7, 15, 16, -1] {
        var output: [UInt8] = [1]
        let isRead = bytes.appendFrontCoded(range, place: number, to: &output)
        #expect(output.first == 1 && (isRead || output.count == 1))
        // Both ways of looking say the same.
        if isRead { #expect(bytes.frontCoded(range, place: number, equals: Array(output.dropFirst())) == true) }
        if !isRead { #expect(bytes.frontCoded(range, place: number, equals: [0x61]) == nil) }
      }
    }
  }
}
