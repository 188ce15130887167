import EntenteBytes

/// Sorted runs of edges, in the order in which they came.
struct EdgeRuns {
  let folder: SpillFolder
  private(set) var runs: [EdgeRun] = []
  /// So many runs are merged at once; more are merged into one first.
  let fanIn: Int

  init(_ folder: SpillFolder, fanIn: Int) {
    self.folder = folder
    self.fanIn = max(2, fanIn)
  }

  mutating func add(_ run: EdgeRun) throws(StoreError) {
    runs.append(run)
    guard runs.count >= fanIn else { return }
    let columns = runs.reduce(0) { max($0, $1.columns) }
    let types = runs.reduce(0) { max($0, $1.segments.count) }
    var writer = try EdgeRunWriter(folder, columns: columns)
    for type in 0..<types {
      try forEach(type) { word, kinds, numbers throws(StoreError) in
        try writer.begin(word)
        for column in 0..<columns {
          if column < kinds.count { writer.put(kinds[column], numbers[column]) } else { writer.put(0, 0) }
        }
      }
      try writer.endSegment()
    }
    runs = [writer.finish()]
  }

  /// All edges of a type in the order of source, target and coming: their ends, and by column the kind plus 1, or 0, and the number.
  func forEach(_ type: Int, _ body: (UInt64, [UInt8], [Int64]) throws(StoreError) -> Void) throws(StoreError) {
    var readers: [EdgeRunReader] = []
    var heap = MergeHeap()
    for run in runs where run.segment(of: type).count > 0 {
      var reader = EdgeRunReader(folder, run, type: type)
      if try reader.advance() {
        heap.add(reader.word, run: readers.count)
        readers.append(reader)
      }
    }
    var steps = 0
    while !heap.isEmpty {
      let run = heap.first
      try body(readers[run].word, readers[run].kinds, readers[run].numbers)
      heap.replaceFirst(try readers[run].advance() ? readers[run].word : nil)
      steps &+= 1
      if steps & 0xFFFF == 0, Interrupt.isRequested { throw .interrupted }
    }
  }
}
