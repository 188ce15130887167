import EntenteLanguage
import EntenteLexicon
import EntenteModel

/// A question held against a passage that has all of its words, but for what says no more than that there is a relation.
struct EvidenceMatch {
  let passage: Passage
  let question: EvidenceQuestion
  /// For each word of the question the tokens that say it; none where only the relation itself may say it ("directed against").
  private(set) var places: [Set<Int>] = []
  /// For each word where among the spoken words it begins.
  private var starts: [Set<Int>] = []
  /// How many words are said as the question says them.
  private(set) var exact = 0
  private let reader: PartReader

  /// `nil` where a word is missing. O(words × senses × length of the passage).
  init?(_ question: EvidenceQuestion, _ passage: Passage) {
    self.passage = passage
    self.question = question
    reader = PartReader(passage.tokens, .english)
    for word in question.words {
      let (found, isExact) = Self.starts(of: word, in: passage.spoken)
      guard !found.isEmpty || !word.types.isEmpty else { return nil }
      if isExact { exact += 1 }
      starts.append(Set(found.map(\.lowerBound)))
      places.append(found.reduce(into: []) { $0.formUnion($1.map { passage.spoken[$0].token }) })
    }
    guard places.count(where: { !$0.isEmpty }) > 1 || places.allSatisfy({ !$0.isEmpty }), isEachItsOwn else { return nil }
  }

  /// Whether no word of the passage has to stand for two of the question: "close" is "strong", or "end", but not both at once.
  private var isEachItsOwn: Bool {
    var owner: [Int: Int] = [:]
    func settle(_ word: Int, _ tried: inout Set<Int>) -> Bool {
      for place in starts[word].sorted() where tried.insert(place).inserted {
        guard let other = owner[place] else {
          owner[place] = word
          return true
        }
        if settle(other, &tried) {
          owner[place] = word
          return true
        }
      }
      return false
    }
    return starts.indices.allSatisfy { word in
      var tried: Set<Int> = []
      return starts[word].isEmpty || settle(word, &tried)
    }
  }

  /// Whether the passage says every word.
  var isWhole: Bool { places.allSatisfy { !$0.isEmpty } }

  /// Whether a relation of this type says the words that the passage does not.
  func isFilled(by type: RelationType) -> Bool {
    zip(question.words, places).allSatisfy { !$1.isEmpty || $0.types.contains(type.rawValue) }
  }

  private static func starts(of word: EvidenceWord, in spoken: [Passage.Spoken]) -> ([Range<Int>], isExact: Bool) {
    var found: [Range<Int>] = []
    var isExact = false
    for (rank, sense) in word.senses.enumerated() {
      for start in spoken.indices where start + sense.count <= spoken.count && spoken[start].stem == sense[0] {
        let range = start..<(start + sense.count)
        guard zip(range, sense).allSatisfy({ spoken[$0].stem == $1 }), !word.strangers.contains(spoken[start].key) else { continue }
        found.append(range)
        isExact = isExact || rank == 0
      }
    }
    return (found, isExact)
  }

  /// How many of the question's words a quotation holds.
  func count(in quote: String) -> Int { question.words.count(where: holding(quote)) }

  /// How well a quotation proves a value: the words beside which it stands count most.
  func weight(of quote: String, _ claim: PartClaim) -> Int {
    let isHeld = holding(quote)
    return question.words.indices.reduce(0) {
      $0 + (isHeld(question.words[$1]) ? claim.governors.contains($1) ? question.words.count : 1 : 0)
    }
  }

  private func holding(_ quote: String) -> (EvidenceWord) -> Bool {
    let stems = Set(Folding.key(quote).split(separator: " ").map { PartToken(String($0), .word).stem })
    return { word in word.senses.contains { $0.allSatisfy(stems.contains) } }
  }

  // MARK: Parts

  /// The names of which the passage says what the claim asks, list by list.
  func lists(_ claim: PartClaim) -> [[Int]] {
    var found: [[Int]] = []
    var end = 0
    for place in passage.names.keys.sorted() where place >= end {
      let list = reader.list(around: place)
      end = list.upperBound
      if fits(reader.standings(of: list), claim) { found.append(list.filter { passage.names[$0] != nil }) }
    }
    return found
  }

  /// Whether one of these nodes stands in the part that the question gives it.
  func stands(_ nodes: Set<NodeID>, _ claim: PartClaim) -> Bool {
    let own = passage.names.filter { nodes.contains($0.value) }.keys.sorted()
    guard !own.isEmpty else { return false }
    if claim.options.isEmpty { return true }
    return own.contains { place in
      let standings = reader.standings(of: reader.list(around: place))
      return fits(standings, claim) || claim.parts.contains(.after("against")) && standings.contains(where: isAgainst)
    }
  }

  /// "Against A" is "to combat A", whatever is done against it.
  private func isAgainst(_ standing: PartReader.Standing) -> Bool {
    standing.parts.contains(.after("against"))
      || standing.parts.contains(.object) && question.against.contains(passage.tokens[standing.governor].stem)
  }

  private func fits(_ standings: [PartReader.Standing], _ claim: PartClaim) -> Bool {
    let all = places.reduce(into: Set()) { $0.formUnion($1) }
    return standings.contains { standing in
      claim.options.contains { option in
        standing.parts.contains(option.part) && (option.governor.map { places[$0] } ?? all).contains(standing.governor)
      }
    }
  }
}
