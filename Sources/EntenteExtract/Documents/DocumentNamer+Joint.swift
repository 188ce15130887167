import EntenteLexicon
import EntenteModel
import EntenteText

/// Texts of several that a press office brings: "PRESS RELEASE", and below it "Joint EU-Moldova statement following the third Dialogue".
extension DocumentNamer {
  /// Whether the title is that of a joint text, and tells nothing of it, as a headline does ("Joint declaration *signed* in Lima", "Joint statement *calls* for"). O(title).
  func isJointText() -> Bool {
    guard let title = source.header.title?.value else { return false }
    let reader = titleReader(title)
    guard let end = jointHead(reader), !(0..<reader.count).contains(where: { reader.isIn(.agreedWords, $0) }) else { return false }
    return end >= reader.count || reader.isIn(.jointTextLinks, end) || !reader.isWord(end)
  }

  /// "*Joint* EU-US *statement*": where the noun that says what text it is ends. O(``longestJointTitle``).
  func jointHead(_ reader: PassageReader) -> Int? {
    guard reader.count > 1, reader.isIn(.jointTexts, 0) else { return nil }
    return (0..<min(reader.count, Self.longestJointTitle)).lazy.compactMap { reader.head(at: $0) }.first {
      $0.noun.kind == .document && $0.noun.role == .declaration
    }?.end
  }

  /// The words within which such a title says what it is.
  private static let longestJointTitle = 7
}
