/// Which of some things are what another question gives: "which of A, B and C does it name".
package struct ChoiceQuestion: Sendable {
  /// What is asked for, of all things of that kind: "which agencies does it name".
  package var list: String
  package var among: [Thing]
  /// Whether those are asked for that are not given.
  package var isNegated: Bool
  /// Where the one is asked for that the texts name first, or (not ``isFirst``) last: which text names each of them so.
  package var namings: [Reading] = []
  package var isFirst = true
}
