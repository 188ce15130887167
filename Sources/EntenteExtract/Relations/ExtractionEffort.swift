/// How much was done for a document, in counts that do not depend on the machine.
package struct ExtractionEffort: Hashable, Sendable {
  /// Words and marks of its passages.
  package var tokens = 0
  /// Names, words and phrases of the lists that were looked at.
  package var listed = 0
  /// Words of the sentences that the grammar was given; an item reads on from the words above it, which count again.
  package var words = 0
  /// Phrases that clauses were made of.
  package var phrases = 0
  /// How often a word woke a rule.
  package var rulesTried = 0
  /// How often a rule found both its ends.
  package var rulesFilled = 0

  package init() {}

  /// All of it.
  package var total: Int { tokens + listed + words + phrases + rulesTried + rulesFilled }
}
