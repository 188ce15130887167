package import EntenteLexicon
import EntenteModel

/// A word, or several, of a question that the words of an answer must hold, in one of its senses.
package struct EvidenceWord: Hashable, Sendable {
  /// As the question has it.
  package var text: String
  /// What says the same, each as the stems of its words; the first is the word itself.
  package let senses: [[String]]
  /// The fingerprints of these stems, as sentences keep them.
  package let prints: [[UInt32]]
  /// Words that look like forms of it and are none.
  package var strangers: [String]
  /// The relations that it may name.
  package var types: Set<String> = []
  /// Other verbs that say it of the same things in other parts.
  package var turns: [WordTurn] = []

  init(text: String, senses: [[String]], strangers: [String] = []) {
    (self.text, self.senses, self.strangers) = (text, senses, strangers)
    prints = senses.map { $0.map { SentenceWords.fingerprint(of: $0) } }
  }
  /// Whether it is what an auxiliary or "to" stands before: "are to *take part*".
  package var isPredicate = false
}

/// What a question says of a name, or of what it asks for: one of these parts beside one of these words.
package struct PartClaim: Hashable, Sendable {
  package struct Option: Hashable, Sendable {
    package var part: Part
    /// A place in ``EvidenceQuestion/words``; `nil` for any of them.
    package var governor: Int?
  }
  /// Empty where nothing is told.
  package var options: Set<Option>
  /// The word right before a preposition that may belong to any word: "in *cooperation* with whom".
  var lead: Int?
  /// Whether what is asked for gives something, by a verb that says no more: "which treaty *gave* it a status".
  package var isGiver = false

  init(_ options: Set<Option> = []) { self.options = options }

  /// The parts that standings give, beside the words of the question that their places are.
  init(_ standings: [PartReader.Standing], _ wordOfToken: [Int: Int]) {
    options = standings.reduce(into: []) { options, standing in
      options.formUnion(standing.parts.map { Option(part: $0, governor: wordOfToken[standing.governor]) })
    }
  }

  /// Where no kind is asked for: "what gave it a status" may be told of whoever stands nearest to the verb.
  var ofAnything: PartClaim {
    var claim = self
    claim.isGiver = false
    return claim
  }

  package var parts: Set<Part> { Set(options.map(\.part)) }

  /// Without what stands beside one of the words; what may stand beside any then stands beside the one that leads it.
  package func apart(from word: Int) -> PartClaim {
    let led = options.filter { $0.governor == nil && lead != nil }.map { Option(part: $0.part, governor: lead) }
    return PartClaim(options.union(led).filter { $0.governor != nil && $0.governor != word })
  }
  package var governors: Set<Int> { Set(options.compactMap(\.governor)) }
}

/// A name of the question and its part in it.
package struct EvidenceName: Hashable, Sendable {
  package var things: [Thing]
  package var claim: PartClaim
}

/// A question whose words no grammar of relations takes in: it is answered by statements whose words hold them all, and in which what is asked
/// for stands where the question asks for it.
package struct EvidenceQuestion: Hashable, Sendable {
  package enum Asked: Hashable, Sendable {
    /// What stands in this part.
    case values(PartClaim)
    /// Where it is written.
    case places, documents
    /// When; or since when.
    case date(isBegin: Bool)
    /// How many of what this one of the words says: "how many *months*".
    case number(of: Int)
    /// Whether it is so.
    case fact
  }

  package var asked: Asked
  package var filter: ThingFilter
  package var words: [EvidenceWord]
  package var names: [EvidenceName]
  /// The stems of what says "against" by a verb: "combat".
  package var against: Set<String>
  /// Whether it asks for what is only hoped, or for what is done.
  package var allowsHopes: Bool
  package var isPast: Bool
  package var time: TimeFilter?
  /// Whether it asks what those say or do whose text it is: "whom do the ministers invite".
  package var isOfSpeaker = false
  /// What it asks to be allowed, or asked for: "may it be invited", "should it be made available".
  package enum Allowance: Hashable, Sendable { case may, should }
  package var allowance: Allowance?
  /// Whether it asks if something has to be so.
  package var isOfDuty = false
  /// Whether it asks for the most of something.
  package var isSuperlative = false
  /// Whether the earliest day is meant, where there are several: "when was it *first* informed".
  package var isEarliest = false
  /// Of a number that is asked for as a length, whether of what comes again: "how often"; `nil` where it is a number alone.
  package var isOften: Bool?

  /// Whether it asks for paragraphs or documents, and not for what these say.
  package var asksWhereWritten: Bool { asked == .places || asked == .documents }

  /// The words that name a relation.
  package var typed: [EvidenceWord] { words.filter { !$0.types.isEmpty } }

  /// The words beside which a part is claimed.
  package func verbs(of claim: PartClaim) -> [EvidenceWord] { claim.governors.sorted().map { words[$0] } }
}
