import EntenteBytes
import EntenteTestSupport
import Testing

@Suite("A container that is read sparingly has the bytes of one that is mapped")
struct SparingTests {
  /// A container of several megabytes, more than are read before the file is mapped.
  private func sample() -> (file: [UInt8], section: [UInt8], start: Int) {
    var random = SeededGenerator(seed: 5)
    let section = (0..<600_000).map { _ in UInt64.random(in: 0...UInt64.max, using: &random) }
    var writer = ContainerWriter(version: 1)
    let start = writer.append(section)
    let bytes = section.flatMap { word in (0..<8).map { UInt8(truncatingIfNeeded: word >> UInt64(8 * $0)) } }
    return (writer.finish(catalog: [7]), bytes, start)
  }

  @Test("From front to back, from back to front, before and after it is mapped")
  func same() throws {
    let folder = try ScratchFolder()
    let (file, section, start) = sample()
    try Files.write(file, to: folder.path("c"))
    let pieces = Array(stride(from: 0, to: section.count, by: 100_003))
    for order in [pieces, pieces.reversed()] {
      let bytes = try CheckedBytes.map(folder.path("c"), version: 1, sparing: true)
      for piece in order + order {
        let range = (start + piece)..<(start + min(piece + 100_003, section.count))
        #expect(bytes.verify(range.lowerBound, range.count) == nil)
        #expect(bytes.array(range) == Array(section[(range.lowerBound - start)..<(range.upperBound - start)]))
      }
    }
  }

  @Test("What the file has lost since it was opened is damage, and is called so")
  func cutOff() throws {
    let folder = try ScratchFolder()
    let (file, _, start) = sample()
    try Files.write(file, to: folder.path("c"))
    let bytes = try CheckedBytes.map(folder.path("c"), version: 1, sparing: true)
    #expect(bytes.verify(start, 100) == nil && !bytes.isCutOff)
    // The same file, shorter: not another one in its place.
    let shorter = try Descriptor(writing: folder.path("c"))
    try shorter.write(Array(file.prefix(1 << 17)))
    #expect(bytes.verify(start, 100) == nil)
    #expect(bytes.verify(start + 1 << 18, 100) != nil && bytes.isCutOff)
  }
}
