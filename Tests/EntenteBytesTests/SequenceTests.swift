import EntenteBytes
import EntenteTestSupport
import Testing

@Suite("Lists are found many together, by the numbers at which they begin")
struct SequenceTests {
  /// Numbers, and their Elias–Fano sequence in a file.
  private struct Sample {
    let numbers: [Int]
    let layout: SequenceLayout?
    let file: [UInt8]
    /// The first key.
    static let first: UInt32 = 5

    /// `most`: what is said of the highest number, which may be a lie.
    init(count: Int, step: Int, lowWidth: Int, seed: UInt64, most: Int? = nil) {
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
      layout = SequenceLayout(
        first: Self.first, keys: UInt32(count - 1), most: most ?? numbers[count - 1], count: count, lowWidth: lowWidth, ones: onesPlace,
        high: highPlace, low: lowPlace, highBitCount: bits)
      file = writer.finish(catalog: [7])
      self.numbers = numbers
    }
  }

  @Test(
    "Dense or with wide gaps, they are those that were written; before their bytes are verified, none is given",
    arguments: [(2, 0, 0), (300, 1, 0), (5000, 3, 0), (5000, 40, 3), (700, 100_000, 14), (129, 1 << 26, 24)])
  func found(count: Int, step: Int, lowWidth: Int) throws {
    let sample = Sample(count: count, step: step, lowWidth: lowWidth, seed: 3)
    let layouts = [SequenceLayout(first: 0, keys: 9), try #require(sample.layout)]
    let wanted = (0..<(count - 1)).map { EdgeList(owner: Sample.first + UInt32($0), origin: UInt32($0), slot: 1) }
    let bytes = try CheckedBytes(sample.file, version: 1)
    var lists = wanted
    _ = bytes.find(layouts, &lists, from: 0)
    #expect(lists.allSatisfy { $0.length == EdgeList.unknown })
    #expect(bytes.verify(0, bytes.bodyLength) == nil)
    lists = wanted
    _ = bytes.find(layouts, &lists, from: 0)
    for place in 0..<(count - 1) where sample.numbers[place + 1] < Int(UInt32.max) - 1 {
      #expect(Int(lists[place].start) == sample.numbers[place], "\(place)")
      #expect(lists[place].count == sample.numbers[place + 1] - sample.numbers[place], "\(place)")
      #expect(lists[place].origin == UInt32(place))
    }
  }

  @Test(
    "A node that is none of a sequence's keys has no list there; what a loop cannot look up stays unknown, and lists before the first are left alone"
  )
  func absent() throws {
    let sample = Sample(count: 200, step: 3, lowWidth: 1, seed: 5)
    let layouts = [SequenceLayout(first: 7, keys: 9), try #require(sample.layout)]
    let bytes = try CheckedBytes(sample.file, version: 1)
    #expect(bytes.verify(0, bytes.bodyLength) == nil)
    let untouched = EdgeList(owner: 0, origin: 1, slot: 1, start: 3, length: 4)
    let owners: [(owner: UInt32, slot: UInt32)] = [(Sample.first - 1, 1), (Sample.first + 199, 1), (6, 0), (7, 0), (15, 0), (16, 0)]
    var lists = [untouched] + owners.map { EdgeList(owner: $0.owner, origin: 0, slot: $0.slot) }
    _ = bytes.find(layouts, &lists, from: 1)
    #expect(lists[0].start == 3 && lists[0].length == 4)
    #expect(lists[1...].map(\.length) == [0, 0, 0, EdgeList.unknown, EdgeList.unknown, 0])
  }

  @Test("What cannot be is refused, and what lies beyond the file is never touched")
  func forged() throws {
    func layout(
      most: Int = 1 << 20, count: Int, lowWidth: Int, ones: Int = 64, high: Int = 64, low: Int = 64, bits: Int = 1
    ) -> SequenceLayout? {
      SequenceLayout(
        first: 0, keys: 499, most: most, count: count, lowWidth: lowWidth, ones: ones, high: high, low: low, highBitCount: bits)
    }
    #expect(layout(count: 1 << 40, lowWidth: 3) == nil)
    #expect(layout(count: 2, lowWidth: 29) == nil)
    #expect(layout(count: 2, lowWidth: 3, ones: -8) == nil)
    let sample = Sample(count: 5000, step: 3, lowWidth: 1, seed: 4)
    let bytes = try CheckedBytes(sample.file, version: 1)
    #expect(bytes.verify(0, bytes.bodyLength) == nil)
    // Within the file, but not what it is said to be.
    let forged = [
      try #require(layout(count: 1 << 31, lowWidth: 1, bits: 100)),
      try #require(layout(count: 500, lowWidth: 28, ones: 65, high: 71, low: 66, bits: 100)),
    ]
    var lists = (0..<499).map { EdgeList(owner: UInt32($0), origin: 0, slot: UInt32($0) & 1) }
    _ = bytes.find(forged, &lists, from: 0)
    #expect(stride(from: 0, to: 499, by: 2).allSatisfy { lists[$0].length == EdgeList.unknown })
    #expect(lists.allSatisfy { $0.length == EdgeList.unknown || Int($0.start) + $0.count <= 1 << 20 })
  }

  @Test("A list that would end after the last edge there is stays unknown")
  func beyondTheLast() throws {
    let half = 300
    let sample = Sample(count: 300, step: 4, lowWidth: 1, seed: 6, most: half)
    let bytes = try CheckedBytes(sample.file, version: 1)
    #expect(bytes.verify(0, bytes.bodyLength) == nil)
    let layout = try #require(sample.layout)
    var lists = (0..<299).map { EdgeList(owner: Sample.first + UInt32($0), origin: 0, slot: 0) }
    _ = bytes.find([layout], &lists, from: 0)
    for place in lists.indices { #expect((lists[place].length == EdgeList.unknown) == (sample.numbers[place + 1] > half), "\(place)") }
    #expect(lists.contains { $0.length == EdgeList.unknown } && lists.contains { $0.length != EdgeList.unknown })
  }
}
