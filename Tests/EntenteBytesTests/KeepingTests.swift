import EntenteBytes
import EntenteTestSupport
import Testing

@Suite("Numbers that lie packed are kept where they are among some, whatever is verified so far")
struct KeepingTests {
  /// Rows of which a third have a number below 2,048, packed; and all rows, those without a number having a 0.
  private struct Sample {
    let numbers: [UInt64?]
    let file: [UInt8]
    let sparse: SparseLayout
    let values: Int
    let whole: Int
    static let width = 11

    init(rows: Int, seed: UInt64) {
      var random = SeededGenerator(seed: seed)
      let numbers = (0..<rows).map { _ in
        Int.random(in: 0..<3, using: &random) == 0 ? UInt64.random(in: 0..<2048, using: &random) : nil
      }
      var (words, ranks, count) = ([UInt64](repeating: 0, count: (rows + 63) / 64), [UInt8](), 0)
      for (row, number) in numbers.enumerated() {
        if row % 512 == 0 { Little.append(UInt32(count), to: &ranks) }
        guard number != nil else { continue }
        words[row / 64] |= 1 << UInt64(row % 64)
        count += 1
      }
      var writer = ContainerWriter(version: 1)
      let (bitmap, rankPlace) = (writer.append(words), writer.append(ranks))
      values = writer.append(Self.packed(numbers.compactMap { $0 }))
      whole = writer.append(Self.packed(numbers.map { $0 ?? 0 }))
      _ = writer.append([UInt8](repeating: 0, count: 64))
      sparse = SparseLayout(words: bitmap, ranks: rankPlace, rows: rows, offset: values, width: Self.width, count: count)
      file = writer.finish(catalog: [7])
      self.numbers = numbers
    }

    private static func packed(_ numbers: [UInt64]) -> [UInt64] {
      var words = [UInt64](repeating: 0, count: numbers.count * width / 64 + 2)
      for (place, number) in numbers.enumerated() {
        let bit = place * width
        words[bit / 64] |= number << UInt64(bit % 64)
        if bit % 64 + width > 64 { words[bit / 64 + 1] |= number >> UInt64(64 - bit % 64) }
      }
      return words
    }

    /// All that is verified, or nothing but the header.
    func bytes(isWhole: Bool) throws -> CheckedBytes {
      let bytes = try CheckedBytes(file, version: 1)
      if isWhole { #expect(bytes.verify(0, bytes.bodyLength) == nil) }
      return bytes
    }
  }

  @Test("Of rows that may lack it, in groups of any size", arguments: [0, 1, 127, 128, 129, 1024, 1025, 5000], [false, true])
  func sparse(count: Int, keepsAbsent: Bool) throws {
    let sample = Sample(rows: 40_003, seed: UInt64(count))
    var random = SeededGenerator(seed: 9)
    let rows = (0..<count).map { _ in Int.random(in: 0..<sample.numbers.count, using: &random) }
    let expected = rows.filter { row in sample.numbers[row].map { (300...1500).contains($0) } ?? keepsAbsent }
    for isWhole in [false, true] {
      let bytes = try sample.bytes(isWhole: isWhole)
      #expect(bytes.isWhole == isWhole)
      // The upper halves of the words are not looked at.
      var (places, start, kept, stops) = (rows.map { UInt64($0) | 5 << 32 }, 0, 0, 0)
      while start < count {
        start = bytes.keep(sample.sparse, in: 300...1500, keepsAbsent: keepsAbsent, places: &places, from: start, kept: &kept)
        // It stopped at what is not verified; a little more of it is, now.
        if start < count {
          stops += 1
          #expect(!isWhole && stops < 40)
          let row = Int(UInt32(truncatingIfNeeded: places[start]))
          #expect(bytes.verify(sample.sparse.words + row / 64 * 8, 8) == nil)
          #expect(bytes.verify(sample.sparse.ranks + row / 512 * 4, 4) == nil)
          let rank = sample.numbers[..<row].reduce(0) { $0 + ($1 == nil ? 0 : 1) }
          #expect(bytes.verify(sample.values + rank * Sample.width / 8, 8) == nil)
        }
      }
      #expect(places[..<kept].map { Int($0 & 0xFFFF_FFFF) } == expected && places[..<kept].allSatisfy { $0 >> 32 == 5 })
    }
  }

  @Test("Of rows that all have it, in groups of any size", arguments: [0, 1, 47, 48, 256, 257, 3000])
  func flat(count: Int) throws {
    let sample = Sample(rows: 40_003, seed: UInt64(count))
    var random = SeededGenerator(seed: 8)
    let rows = (0..<count).map { _ in Int.random(in: 0..<sample.numbers.count, using: &random) }
    let expected = rows.filter { (300...1500).contains(sample.numbers[$0] ?? 0) }
    for isWhole in [false, true] {
      let bytes = try sample.bytes(isWhole: isWhole)
      var (places, start, kept) = (rows.map { UInt64($0) | 5 << 32 }, 0, 0)
      while start < count {
        start = bytes.keep(sample.whole, width: Sample.width, in: 300...1500, places: &places, from: start, kept: &kept)
        guard start < count else { break }
        #expect(!isWhole)
        #expect(bytes.verify(sample.whole + Int(UInt32(truncatingIfNeeded: places[start])) * Sample.width / 8, 8) == nil)
      }
      #expect(places[..<kept].map { Int($0 & 0xFFFF_FFFF) } == expected && places[..<kept].allSatisfy { $0 >> 32 == 5 })
    }
  }

  @Test("A place far outside stops the looking, and nothing is read there")
  func outside() throws {
    let bytes = try Sample(rows: 1000, seed: 2).bytes(isWhole: true)
    var (places, kept) = ([UInt64](repeating: 1, count: 100) + [0xFFFF_FFFF] + [UInt64](repeating: 1, count: 100), 0)
    #expect(bytes.keep(64, width: 32, in: 0...UInt64(UInt32.max), places: &places, from: 0, kept: &kept) == 100 && kept == 100)
  }

  @Test("Of runs of rows that all have it, with the runs' origins")
  func runs() throws {
    let sample = Sample(rows: 20_000, seed: 3)
    let runs = [(5, 3), (0, 1), (700, 0), (100, 4000), (19_999, 1), (12, 12)].enumerated().map {
      PlaceRun(start: UInt32($1.0), count: UInt32($1.1), origin: UInt32($0))
    }
    let expected = runs.flatMap { run in
      (Int(run.start)..<Int(run.start + run.count)).filter { (300...1500).contains(sample.numbers[$0] ?? 0) }.map {
        UInt64(run.origin) << 32 | UInt64($0)
      }
    }
    for isWhole in [false, true] {
      let bytes = try sample.bytes(isWhole: isWhole)
      var places: [UInt64] = []
      var start = 0
      while start < runs.count {
        let next = bytes.keep(sample.whole, width: Sample.width, in: 300...1500, runs: runs, from: start, to: &places)
        // A run of nothing is passed over by whoever asks.
        if next < runs.count, runs[next].count > 0 {
          #expect(!isWhole && next >= start)
          let bit = Int(runs[next].start) * Sample.width
          #expect(bytes.verify(sample.whole + bit / 8, Int(runs[next].count) * Sample.width / 8 + 8) == nil)
          start = next
        } else {
          start = next + 1
        }
      }
      #expect(places == expected)
    }
  }

  @Test("Damage leaves a container that is never whole")
  func damage() throws {
    var file = Sample(rows: 40_000, seed: 1).file
    file[20_000] ^= 1
    let bytes = try CheckedBytes(file, version: 1)
    bytes.warm(threads: 2)
    #expect(!bytes.isWhole)
    #expect(bytes.isVerified(0, 64) && !bytes.isVerified(20_000, 1))
  }
}
