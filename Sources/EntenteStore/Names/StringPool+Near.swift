import EntenteBytes
import EntenteModel

extension StringPool {
  /// The codes of the strings whose folded keys are near to each of some patterns, in order, appended to `found`; gives how many strings were looked at.
  ///
  /// The order is that of the keys, so strings are read as a trie is (Schulz, Mihov 2002, see ``SpellingAutomaton``): of all that begin as no pattern can, one
  /// is looked at, and the first one after them is searched for. O(beginnings that may still be near × log count).
  func near(_ patterns: [NameProbe.Pattern], _ file: GraphFile, into found: inout [[Int]]) throws(StoreError) -> Int {
    guard count > 0 else { return 0 }
    var automaton = SpellingAutomaton(patterns)
    var walk = try Walk(self, file)
    var states = [SpellingAutomaton.start]
    var (key, before): ([UInt8], [UInt8]) = ([], [])
    while walk.code < count {
      swap(&key, &before)
      FoldedOrder.fold(walk.cursor.bytes, into: &key)
      let shared = min(key.span.sharedBeginning(with: before.span), states.count - 1)
      states.removeLast(states.count - 1 - shared)
      var state = states[shared]
      while state != SpellingAutomaton.dead, states.count <= key.count {
        state = automaton.step(state, automaton.classes[Int(key[states.count - 1])])
        states.append(state)
      }
      if state == SpellingAutomaton.dead {
        try walk.pass(Array(key[..<(states.count - 1)]), self, file)
      } else {
        if !key.isEmpty { for pattern in automaton.met[state] { found[pattern].append(walk.code) } }
        try walk.move(to: walk.code + 1, self, file)
      }
    }
    return walk.looked
  }

  /// A place among the strings that moves ahead.
  private struct Walk {
    private(set) var code = 0
    private(set) var cursor: Cursor
    /// How many strings were decoded or compared.
    private(set) var looked = 1

    init(_ pool: StringPool, _ file: GraphFile) throws(StoreError) { cursor = try Cursor(pool, block: 0, file) }

    /// O(16 strings).
    mutating func move(to other: Int, _ pool: StringPool, _ file: GraphFile) throws(StoreError) {
      if other < pool.count {
        var place = code
        if place >> StringPool.blockShift != other >> StringPool.blockShift {
          cursor = try Cursor(pool, block: other >> StringPool.blockShift, file)
          place = other & ~15
          looked += 1
        }
        for _ in place..<other { try cursor.advance(file) }
        looked += other - place
      }
      code = other
    }

    /// Moves past all strings from here on whose keys begin so. O(log of how many they are).
    mutating func pass(_ beginning: [UInt8], _ pool: StringPool, _ file: GraphFile) throws(StoreError) {
      let block = code >> StringPool.blockShift
      if try passInBlock(beginning, pool, file) { return }
      // Heads further and further away, until one begins otherwise; then those between.
      let blocks = (pool.count + 15) >> StringPool.blockShift
      var (low, high, step) = (block, block + 1, 1)
      while high < blocks, try begins(high, beginning, pool, file) {
        (low, high) = (high, min(blocks, high + 2 * step))
        step *= 2
      }
      while high - low > 1 {
        let middle = (low + high) / 2
        if try begins(middle, beginning, pool, file) { low = middle } else { high = middle }
      }
      if low == block { return try move(to: min(pool.count, high << StringPool.blockShift), pool, file) }
      try move(to: low << StringPool.blockShift, pool, file)
      if try !passInBlock(beginning, pool, file) { try move(to: min(pool.count, high << StringPool.blockShift), pool, file) }
    }

    /// Moves to the first string of the rest of the block that does not begin so; `false` where there is none.
    private mutating func passInBlock(_ beginning: [UInt8], _ pool: StringPool, _ file: GraphFile) throws(StoreError) -> Bool {
      let end = min(pool.count, (code | 15) + 1)
      while code + 1 < end {
        try move(to: code + 1, pool, file)
        if !FoldedComparison(cursor.bytes, beginning).hasPrefix { return true }
      }
      return false
    }

    /// Whether a block's first string begins so.
    private mutating func begins(_ block: Int, _ beginning: [UInt8], _ pool: StringPool, _ file: GraphFile) throws(StoreError) -> Bool {
      let (start, length) = try pool.head(of: block, file)
      let bytes = file.bytes
      looked += 1
      return FoldedComparison(length, { bytes.u8(start &+ $0) }, beginning).hasPrefix
    }
  }
}
