/// Names as paths of words, for the longest match at a place.
///
/// A word is known by its hash, a node's child by node and word in one table: a step is O(1), a match O(its words).
package struct NameTrie: Sendable {
  private var words = WordTable()
  private var steps = WordTable()
  /// By node: the values of the names that end there, in the order of insertion.
  private var ends: [[Int32]] = [[]]
  private var isEnd = [false]

  /// The number of a word that no name holds.
  package static let unknown = WordTable.none

  package init() {}

  package var isEmpty: Bool { ends.count == 1 }

  /// A word's hash: FNV-1a, 64 bits.
  @inlinable package static func hash(_ word: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return hash
  }

  /// Adds a name under a value. O(length).
  package mutating func insert(_ name: [String], value: Int32) {
    guard !name.isEmpty else { return }
    var node: UInt32 = 0
    for word in name {
      let hash = Self.hash(word.utf8)
      var id = words.find(hash)
      if id == Self.unknown {
        id = UInt32(words.count)
        words.enter(hash, id)
      }
      let step = UInt64(node) << 32 | UInt64(id)
      let next = steps.find(step)
      if next == WordTable.none {
        ends.append([])
        isEnd.append(false)
        node = UInt32(ends.count - 1)
        steps.enter(step, node)
      } else {
        node = next
      }
    }
    isEnd[Int(node)] = true
    if !ends[Int(node)].contains(value) { ends[Int(node)].append(value) }
  }

  /// The numbers of a text's words here; ``unknown`` for a word that no name holds. O(words).
  package func number(_ hashes: [UInt64]) -> [UInt32] { hashes.map { words.find($0) } }

  /// Every name that begins at `start`: the place after its last word, and its values; the longest last. O(matched words).
  package func matches(_ text: [UInt32], from start: Int, _ body: (_ end: Int, _ values: [Int32]) -> Void) {
    var node: UInt32 = 0
    var index = start
    while index < text.count, text[index] != Self.unknown {
      let next = steps.find(UInt64(node) << 32 | UInt64(text[index]))
      if next == WordTable.none { return }
      node = next
      index += 1
      if isEnd[Int(node)] { body(index, ends[Int(node)]) }
    }
  }
}
