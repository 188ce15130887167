package import EntenteModel

/// The closed classes that the clause grammar tells apart. A word may belong to several; the neighbours decide.
package struct WordClass: OptionSet, Sendable, Hashable {
  package let rawValue: UInt32
  package init(rawValue: UInt32) { self.rawValue = rawValue }

  package static let determiner = WordClass(rawValue: 1 << 0)
  /// its, their, our.
  package static let possessive = WordClass(rawValue: 1 << 1)
  /// we: the document itself.
  package static let speaker = WordClass(rawValue: 1 << 2)
  package static let pronoun = WordClass(rawValue: 1 << 3)
  package static let relative = WordClass(rawValue: 1 << 4)
  package static let preposition = WordClass(rawValue: 1 << 5)
  package static let conjunction = WordClass(rawValue: 1 << 6)
  package static let subordinator = WordClass(rawValue: 1 << 7)
  /// such as, including, namely.
  package static let lister = WordClass(rawValue: 1 << 8)
  package static let be = WordClass(rawValue: 1 << 9)
  package static let have = WordClass(rawValue: 1 << 10)
  package static let modal = WordClass(rawValue: 1 << 11)
  package static let negation = WordClass(rawValue: 1 << 12)
  package static let adverb = WordClass(rawValue: 1 << 13)
  /// where applicable, as appropriate.
  package static let hedge = WordClass(rawValue: 1 << 14)
  /// to, before an infinitive.
  package static let infinitiveMark = WordClass(rawValue: 1 << 15)
  /// A noun that lets its "of" phrase through: the *role* of X, the *establishment* of X.
  package static let transparent = WordClass(rawValue: 1 << 16)
  /// A noun that never lets its "of" phrase through: *victims* of X.
  package static let opaque = WordClass(rawValue: 1 << 17)
  /// An adjective that may lead a preamble: *aware*, *concerned*.
  package static let leadAdjective = WordClass(rawValue: 1 << 18)
  /// after, following: what comes next sets the scene and nothing more.
  package static let scene = WordClass(rawValue: 1 << 19)
  /// A verb whose object does what the infinitive says: *enable* X to, *call on* X to.
  package static let control = WordClass(rawValue: 1 << 20)
  /// A verb that only points at what follows: *welcome*, *recall*.
  package static let attitude = WordClass(rawValue: 1 << 21)
  /// a, an, some: brings in what was not named before.
  package static let indefinite = WordClass(rawValue: 1 << 22)

  /// A noun that looks like a verb: *report*, *meeting*.
  package static let nounlike = WordClass(rawValue: 1 << 23)

  /// A noun that stands for those who sign: both *parties*.
  package static let signatory = WordClass(rawValue: 1 << 24)

  /// An adjective that its ending does not show: *new*, *joint*.
  package static let adjective = WordClass(rawValue: 1 << 25)

  static let named: [String: WordClass] = [
    "determiner": .determiner, "possessive": .possessive, "speaker": .speaker, "pronoun": .pronoun, "relative": .relative,
    "preposition": .preposition, "conjunction": .conjunction, "subordinator": .subordinator, "lister": .lister, "be": .be, "have": .have,
    "modal": .modal, "negation": .negation, "adverb": .adverb, "hedge": .hedge, "infinitive mark": .infinitiveMark,
    "transparent": .transparent, "opaque": .opaque, "lead adjective": .leadAdjective, "scene": .scene, "control": .control,
    "attitude": .attitude, "indefinite": .indefinite, "nounlike": .nounlike, "signatory": .signatory, "adjective": .adjective,
  ]
}

/// The forms of a verb that one spelling may be.
package struct VerbForms: OptionSet, Sendable, Hashable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }
  /// English's bare form: infinitive, imperative, present plural.
  package static let base = VerbForms(rawValue: 1)
  /// A finite form and nothing else, or an infinitive where the language marks it (Spanish, Portuguese).
  package static let finite = VerbForms(rawValue: 2)
  package static let infinitive = VerbForms(rawValue: 4)
  package static let past = VerbForms(rawValue: 8)
  package static let participle = VerbForms(rawValue: 16)
  package static let gerund = VerbForms(rawValue: 32)
}

/// What the rule files say of one word (or of a fixed phrase, taken as one word).
package struct WordInfo: Sendable {
  package var classes: WordClass = []
  package var verbs: [VerbReading] = []
  /// Index of the noun that this is a form of, among ``Grammar/nouns``.
  package var noun: Int?
  /// Index among ``Grammar/phrases``.
  package var phrase: Int?
  /// Of modals, and of verbs and nouns that make what depends on them a commitment, a call, a possibility.
  package var modality: Modality?

  package init() {}

  package struct VerbReading: Sendable, Hashable {
    /// Index among ``Grammar/verbs``.
    package var lemma: Int
    package var forms: VerbForms
  }
}
