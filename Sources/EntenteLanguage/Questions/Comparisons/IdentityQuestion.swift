/// Whether one thing is what another question gives: "is A the only text that names X", "is B the most mentioned agency".
package struct IdentityQuestion: Sendable {
  /// What is asked for: "which texts name X".
  package var list: String
  /// What may be it.
  package var thing: Thing
  /// Whether nothing else may be.
  package var isOnly: Bool
}
