/// Numbers that an encoder goes through more than once, a block at a time: in memory, or in a file where there are too many.
protocol NumberSource {
  associatedtype Failure: Error
  var count: Int { get }
  /// Puts the numbers of a range of places in the place of what `block` holds. Ranges mostly follow one another. O(length).
  func read(_ range: Range<Int>, into block: inout [Int64]) throws(Failure)
}

extension NumberSource {
  /// Hands out the numbers, so many at a time, 128 or fewer.
  @inline(__always) func forEachBlock(_ body: ([Int64]) throws(Failure) -> Void) throws(Failure) {
    var block: [Int64] = []
    block.reserveCapacity(NumberBlock.count)
    var start = 0
    while start < count {
      let end = min(start &+ NumberBlock.count, count)
      try read(start..<end, into: &block)
      try body(block)
      start = end
    }
  }
}

enum NumberBlock {
  /// Of ``PackedArray``.
  static let count = 1 << PackedArray.blockShift
}

extension Array: NumberSource where Element == Int64 {
  @inline(__always) func read(_ range: Range<Int>, into block: inout [Int64]) {
    block.removeAll(keepingCapacity: true)
    block.append(contentsOf: self[range])
  }
}

/// Other numbers in the place of those of a source: codes for strings, places in a dictionary.
struct ReplacedNumbers<Source: NumberSource>: NumberSource {
  let source: Source
  let replace: (Int64) -> Int64

  var count: Int { source.count }

  func read(_ range: Range<Int>, into block: inout [Int64]) throws(Source.Failure) {
    try source.read(range, into: &block)
    for place in block.indices { block[place] = replace(block[place]) }
  }
}
