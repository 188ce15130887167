import EntenteLexicon
package import EntenteModel

/// A sentence as the grammar sees it: folded words, and the names that were found in it.
package struct MarkedSentence: Sendable {
  package enum WordKind: UInt8, Sendable { case word, number, punctuation }

  /// Folded.
  package var words: [String]
  package var kinds: [WordKind]
  package var capitals: [Bool]
  package var marks: [Mark]

  /// A name: which words it takes, and what bears it.
  package struct Mark: Sendable, Hashable {
    package var words: Range<Int>
    /// Whatever the caller knows the bearer by.
    package var entity: Int
    package var kind: NodeKind
    package var role: Role?
    /// A pronoun or "the Centre", resolved.
    package var isReference = false
    /// "Its" at a sentence's start, resolved.
    package var isPossessive = false
    /// "the 28th *SOMTC*": one meeting of a body that is called so.
    package var isMeeting = false
    /// Further bearers: "EU and CLASI ministers".
    package var others: [Int] = []

    package init(words: Range<Int>, entity: Int, kind: NodeKind, role: Role? = nil, isReference: Bool = false) {
      self.words = words
      self.entity = entity
      self.kind = kind
      self.role = role
      self.isReference = isReference
    }
  }

  package init(words: [String], kinds: [WordKind], capitals: [Bool], marks: [Mark]) {
    self.words = words
    self.kinds = kinds
    self.capitals = capitals
    self.marks = marks
  }

  /// The sentence of these words, in this order, with the names that they hold whole. O(words × names).
  func picking(_ picked: [Int]) -> MarkedSentence {
    let marks = picked.indices.flatMap { place in
      self.marks.filter { $0.words.lowerBound == picked[place] && picked[place...].starts(with: $0.words) }.map { mark in
        var moved = mark
        moved.words = place..<place + mark.words.count
        return moved
      }
    }
    return MarkedSentence(
      words: picked.map { words[$0] }, kinds: picked.map { kinds[$0] }, capitals: picked.map { capitals[$0] }, marks: marks)
  }
}

/// Bounds that keep the grammar linear on hostile text.
enum GrammarLimit {
  /// The longest sentence that is read in one, in words; longer ones are cut.
  static let sentence = 1200
  /// How far up the right edge of the sentence an attachment looks, in phrases.
  static let frontier = 24
  /// How far ahead a list or a clause is looked through, in words.
  static let lookahead = 60
  /// How many phrases one argument expands to.
  static let arguments = 64
  /// How many verbs a chain of modality climbs.
  static let verbChain = 12
}
