import EntenteBytes

/// Sorts pairs of a node and a place by node, on the disk where they are many. Places come in ascending order, and stay so for each node.
struct PlaceSorter {
  private let folder: SpillFolder
  private let capacity: Int
  private let fanIn: Int
  private var nodes: [UInt64] = []
  private var places: [UInt32] = []
  /// Words of a node above 32 bits of a place.
  private var runs: [NumberFile] = []
  private var bits = 0

  /// What a pair takes while it is sorted, in bytes.
  static let bytesPerPair = 24

  /// - Parameter capacity: pairs that are sorted in memory.
  init(_ folder: SpillFolder, capacity: Int, fanIn: Int) {
    self.folder = folder
    self.capacity = max(1, capacity)
    self.fanIn = max(2, fanIn)
  }

  mutating func add(_ node: Int, _ place: Int) throws(StoreError) {
    if nodes.count == capacity { try spill() }
    nodes.append(UInt64(node))
    places.append(UInt32(truncatingIfNeeded: place))
    bits = max(bits, PackedArray.bitWidth(UInt64(node)))
  }

  private mutating func spill() throws(StoreError) {
    RadixSort.sort(&nodes, &places, bits: bits)
    let run = NumberFile(folder)
    for (node, place) in zip(nodes, places) { try run.append(Int64(bitPattern: node << 32 | UInt64(place))) }
    try run.end()
    nodes.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
    runs.append(run)
    guard runs.count >= fanIn else { return }
    let merged = NumberFile(folder)
    try merge { word throws(StoreError) in try merged.append(word) }
    try merged.end()
    runs = [merged]
  }

  /// The places, in the order of their nodes.
  mutating func sorted() throws(StoreError) -> NumberFile {
    let result = NumberFile(folder)
    if runs.isEmpty {
      RadixSort.sort(&nodes, &places, bits: bits)
      for place in places { try result.append(Int64(place)) }
    } else {
      if !nodes.isEmpty { try spill() }
      (nodes, places) = ([], [])
      try merge { word throws(StoreError) in try result.append(word & 0xFFFF_FFFF) }
    }
    try result.end()
    runs = []
    return result
  }

  private func merge(_ body: (Int64) throws(StoreError) -> Void) throws(StoreError) {
    var heap = MergeHeap()
    var (blocks, next): ([[Int64]], [Int]) = ([], [])
    for run in runs {
      var block: [Int64] = []
      try run.read(0..<min(run.count, NumberBlock.count), into: &block)
      heap.add(UInt64(bitPattern: block[0]), run: blocks.count)
      blocks.append(block)
      next.append(0)
    }
    while !heap.isEmpty {
      let run = heap.first
      let place = next[run] & (NumberBlock.count - 1)
      try body(blocks[run][place])
      next[run] += 1
      guard next[run] < runs[run].count else {
        heap.replaceFirst(nil)
        continue
      }
      if place + 1 == NumberBlock.count {
        try runs[run].read(next[run]..<min(runs[run].count, next[run] + NumberBlock.count), into: &blocks[run])
        if Interrupt.isRequested { throw .interrupted }
      }
      heap.replaceFirst(UInt64(bitPattern: blocks[run][next[run] & (NumberBlock.count - 1)]))
    }
  }
}
