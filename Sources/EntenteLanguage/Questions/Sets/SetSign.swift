import EntenteLexicon
import EntenteModel

/// What one piece of a question about sets does to the texts around it.
enum SetSign: Hashable {
  /// Texts, by their place among those found.
  case texts(Int)
  /// Names, lists, figures; `isFinite` where it is no participle.
  case verb(isFinite: Bool)
  /// "Not", "absent from": `isAbsence` where the word itself denies, without a verb.
  case denial(isAbsence: Bool)
  case nor
  /// "No longer", "disappeared from": named before, not now.
  case loss
  /// "New", "for the first time".
  case novelty
  case only, both
  /// "All together": what any of them names.
  case sum
  /// "But", "whereas".
  case turn
  /// "Compared with", "unlike".
  case against(isUnlike: Bool)
  /// "Comparing".
  case compare
  case relative, ask
  case auxiliary(String)
  case and, or
  case preposition(String)
  case kind
  /// "Between" two texts.
  case between

  var isText: Bool { if case .texts = self { true } else { false } }
  var isPreposition: Bool { if case .preposition = self { true } else { false } }
}

/// Texts as they stand in a question.
struct PlacedTexts: Hashable {
  var group: TextGroup
  /// The preposition before, if there is one.
  var preposition: String?
  /// Whether a conjunction "or" joins it to the texts before.
  var isAlternative = false
  /// Whether it was said which sort of them is meant: "all", "any".
  var isEvery = false
  /// "From the one to the other".
  var isSpan = false
}
