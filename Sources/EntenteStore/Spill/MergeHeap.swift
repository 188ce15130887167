/// Which of several sorted runs comes next: by key, and where keys are equal by the run's number, so that merging is stable.
///
/// A binary heap (Williams, *Algorithm 232*, 1964). O(log runs) a step.
struct MergeHeap {
  private var entries: [(key: UInt64, run: Int)] = []

  var isEmpty: Bool { entries.isEmpty }
  var count: Int { entries.count }

  /// The run that comes next. There must be one.
  var first: Int { entries[0].run }
  var firstKey: UInt64 { entries[0].key }

  mutating func add(_ key: UInt64, run: Int) {
    entries.append((key, run))
    var place = entries.count - 1
    while place > 0, precedes(place, (place - 1) / 2) {
      entries.swapAt(place, (place - 1) / 2)
      place = (place - 1) / 2
    }
  }

  /// The run that came first has a new key, or is at its end.
  mutating func replaceFirst(_ key: UInt64?) {
    if let key {
      entries[0].key = key
    } else {
      entries.swapAt(0, entries.count - 1)
      entries.removeLast()
    }
    var place = 0
    while true {
      var least = place
      for child in (2 * place + 1)...(2 * place + 2) where child < entries.count && precedes(child, least) { least = child }
      if least == place { return }
      entries.swapAt(place, least)
      place = least
    }
  }

  private func precedes(_ a: Int, _ b: Int) -> Bool {
    entries[a].key != entries[b].key ? entries[a].key < entries[b].key : entries[a].run < entries[b].run
  }
}
