import EntenteBytes

/// The ends of one type's edges, by their new numbers, in the order of source, target and coming.
struct EdgeEnds: Sendable {
  /// The source above ``shift`` bits of the target.
  let words: [UInt64]
  let shift: UInt64

  /// Puts rows in the order of source, target, row. The rows come in ascending order.
  init(sorting rows: inout [UInt32], _ sources: [UInt32], _ targets: [UInt32], _ places: [UInt32]) {
    let shift = UInt64(PackedArray.bitWidth(UInt64(places.count)))
    var words = rows.map { UInt64(places[Int(sources[Int($0)])]) << shift | UInt64(places[Int(targets[Int($0)])]) }
    RadixSort.sort(&words, &rows, bits: Int(2 * shift))
    (self.words, self.shift) = (words, shift)
  }

  var count: Int { words.count }

  // Slices of nothing: what is asked of them is reckoned from the words, and takes no memory.
  var sources: LazyMapCollection<[UInt64], Int> {
    let shift = shift
    return words.lazy.map { Int(truncatingIfNeeded: $0 &>> shift) }
  }
  var targets: LazyMapCollection<[UInt64], Int> {
    let mask = 1 &<< shift &- 1
    return words.lazy.map { Int(truncatingIfNeeded: $0 & mask) }
  }

  /// The same as an encoder takes them.
  var sourceNumbers: Numbers { Numbers(words: words, shift: shift, mask: ~0) }
  var targetNumbers: Numbers { Numbers(words: words, shift: 0, mask: 1 &<< shift &- 1) }

  struct Numbers: NumberSource {
    let words: [UInt64]
    let shift: UInt64
    let mask: UInt64

    var count: Int { words.count }

    @inline(__always) func read(_ range: Range<Int>, into block: inout [Int64]) {
      block.removeAll(keepingCapacity: true)
      for place in range { block.append(Int64(truncatingIfNeeded: words[place] &>> shift & mask)) }
    }
  }
}
