import EntenteLexicon
import EntenteModel

/// A noun phrase, verb group, preposition, or joint of a sentence: the level at which the grammar links things.
struct Phrase {
  enum Kind: UInt8 { case noun, verb, preposition, connector, lister, relative, subordinator, boundary, open, close, hedge, other }

  var kind: Kind
  var units: Range<Int>
  var words: Range<Int>

  // Noun phrases.
  /// The name that is the phrase's head: "the new *Andean Committee*".
  var head: Int?
  /// Names before a common head: "*EMPACT* model".
  var modifiers: [Int] = []
  /// Names with "'s" before the head.
  var possessors: [Int] = []
  /// its, their.
  var isPossessed = false
  /// our.
  var isOurs = false
  /// we.
  var isSpeaker = false
  var isPlural = false
  var isIndefinite = false
  /// Begins with a determiner that is not indefinite.
  var isDefinite = false
  /// What the rules know of the common noun that is the head.
  var noun = WordInfo()
  var headWord = ""
  /// The phrase that "whose" gives this one to.
  var owner: Int?
  /// The phrase that "of which" completes this one with.
  var whole: Int?
  /// What governs the phrase.
  var link = Link.free

  // Verb groups.
  var verb: VerbGroup?

  // Prepositions, connectors, listers: the folded words.
  var word = ""
  /// A connector that holds a comma, one that holds "and" or its like.
  var hasComma = false
  var hasConjunction = false
  /// The noun phrase and the verb group before it, that a preposition may belong to; the earlier preposition that it is coordinated with.
  var host: Int?
  var verbHost: Int?
  var twin: Int?
  /// The verb or noun that has waited for this preposition over an aside: "*align* the plan, which …, *with* X".
  var awaitedBy: Int?

  enum Link: Hashable {
    case free
    case subject(Int)
    case object(Int)
    case complement(Int)
    case preposition(Int)
    case conjunct(Int)
    case listed(Int)
    case apposition(Int)
  }
}

/// The verbs of one predicate: "will not be established".
struct VerbGroup {
  enum Form { case finite, infinitive, gerund, participle }
  enum Subject: Hashable {
    case none, speaker
    case phrase(Int)
  }

  /// What a relative pronoun goes back to, and the preposition before the pronoun: "the body *over which* Peru presides".
  struct Antecedent: Hashable {
    var phrase: Int
    var preposition: Int?
  }

  /// Index among the grammar's verbs; `nil` for a bare "is" or "has".
  var lemma: Int?
  var form: Form
  var isPassive = false
  var isCopula = false
  var isNegated = false
  var isImperative = false
  var modality: Modality?
  /// The unit of the main verb.
  var main: Int
  /// Who does it; alternatives where the grammar leaves it open, likeliest first.
  var subjects: [Subject] = []
  /// The verb that this one depends on.
  var governor: Int?
  /// The noun phrase that this one depends on: "the *commitment* to combat".
  var nounGovernor: Int?
  /// A later verb that shares this one's object: "*launch* and coordinate".
  var sharesWith: Int?
  /// Direct objects, in order.
  var objects: [Int] = []
  /// Whether it begins the sentence, or goes on as the one that does.
  var isLead = false
  /// Whether a relative pronoun opened its clause.
  var isRelative = false
  /// What its relative clause goes on about, where the subject is another: "the project, which *Peru manages*".
  var antecedent: Antecedent?
}
