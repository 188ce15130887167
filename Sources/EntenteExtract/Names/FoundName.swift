import EntenteLexicon
import EntenteModel

/// A name that no list knows: found by its head noun and its capitals.
struct FoundName {
  var tokens: Range<Int>
  var kind: NodeKind
  var role: Role?
  /// The place of its head noun.
  var head: Range<Int>
  /// The phrase by which it is one with other wordings: its words without article and passing adjectives, folded.
  var key: String
  var isInSmallLetters = false
  /// What it is called, where words stand between its noun and that: "operation, code-named *Blue Net*".
  var called: Range<Int>?
  /// The end of what it is called for short, where small letters go on behind that: "a *Technical Committee* on stolen cars".
  var shortEnd: Int?
}
