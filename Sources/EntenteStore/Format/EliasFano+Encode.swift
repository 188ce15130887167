import EntenteBytes

extension EliasFano {
  /// Encodes numbers that never go down and are not negative. O(count + universe ÷ 2^lowWidth).
  static func encode(_ values: some RandomAccessCollection<Int>, into writer: inout ContainerWriter) -> EliasFano {
    guard let last = values.last else { return .empty }
    let universe = last + 1
    let ratio = universe / values.count
    let lowWidth = ratio > 1 ? PackedArray.bitWidth(UInt64(ratio)) - 1 : 0
    var high = HighBits(count: values.count + universe >> lowWidth + 1)
    var lows = BitWriter()
    let low = writer.begin()
    let mask = UInt64(1) << UInt64(lowWidth) - 1
    for (place, value) in values.enumerated() {
      lows.append(UInt64(value) & mask, lowWidth)
      lows.drain(into: &writer)
      high.set(value >> lowWidth + place)
    }
    lows.finish(into: &writer)
    let (ones, zeros) = high.samples()
    let highOffset = writer.append(high.words)
    let onesOffset = writer.append(ones)
    return EliasFano(
      count: values.count, universe: universe, lowWidth: lowWidth, low: low, high: highOffset, ones: onesOffset, zeros: writer.append(zeros)
    )
  }

  private struct HighBits {
    var words: [UInt64]
    let count: Int

    init(count: Int) {
      words = [UInt64](repeating: 0, count: (count + 63) / 64)
      self.count = count
    }

    mutating func set(_ bit: Int) { words[bit >> 6] |= 1 << UInt64(bit & 63) }

    /// The places of every 128th one and zero, as bytes.
    func samples() -> (ones: [UInt8], zeros: [UInt8]) {
      var (ones, zeros): ([UInt8], [UInt8]) = ([], [])
      var (oneCount, zeroCount) = (0, 0)
      for (index, word) in words.enumerated() {
        let width = min(64, count - index * 64)
        let set = word.nonzeroBitCount
        Self.sample(word, index, oneCount, set, &ones)
        Self.sample(~word & (width == 64 ? ~0 : 1 << UInt64(width) - 1), index, zeroCount, width - set, &zeros)
        oneCount += set
        zeroCount += width - set
      }
      return (ones, zeros)
    }

    /// Notes the place of the bit whose rank is the next multiple of 128, where this word has it.
    private static func sample(_ word: UInt64, _ index: Int, _ before: Int, _ inside: Int, _ output: inout [UInt8]) {
      let next = (before + 127) & ~127
      if next < before + inside { Little.append(UInt32(index * 64 + CheckedBytes.place(of: next - before, in: word)), to: &output) }
    }
  }
}
