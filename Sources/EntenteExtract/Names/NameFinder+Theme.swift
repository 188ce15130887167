import EntenteLexicon
import EntenteModel
import EntenteText

/// Names that a small word parts in front of their noun.
extension NameFinder {
  /// "the *Women in* Policing *Network*", "the *War on* Guns *Declaration*", "the *Ports of the* Future *Programme*": between an article and the noun,
  /// capitals that are no body, no office and no part of a text belong to the name. The first of them. O(``longestTheme``).
  func themeStart(_ link: Int, _ edge: Int, _ head: Int) -> Int? {
    guard edge < head, cover[edge] < 0 || !isBearerOfNames(edge), link > 1 else { return nil }
    var before = link
    if reader.isWord(link), reader.end(of: .articles, at: link) == edge, !reader.isCapitalised(link) { before -= 1 }
    guard before > 1, reader.isIn(.themeLinks, before), before == link || makesProgrammes(head) else { return nil }
    var start = before
    while start > 0, before - start < Self.longestTheme, isThemeWord(start - 1) { start -= 1 }
    guard start < before, start > 0, reader.end(of: .articles, at: start - 1) == start, !reader.isCapitalised(start - 1) else { return nil }
    return start
  }

  /// The most words before the small one.
  private static let longestTheme = 3

  private func makesProgrammes(_ head: Int) -> Bool { reader.head(at: head).map { $0.noun.kind == .programme } ?? false }

  private func isThemeWord(_ token: Int) -> Bool {
    reader.isCapitalised(token) && cover[token] < 0 && reader.head(at: token) == nil && !reader.isIn(.persons, token)
      && !reader.isIn(.partsOfTexts, token) && !reader.isIn(.notNames, token) && !reader.isIn(.placedBodies, token)
      && reader.end(of: .groupHeads, at: token) == nil && reader.end(of: .stateNouns, at: token) == nil
      && reader.end(of: .organs, at: token) == nil && !reader.isIn(.sentOnes, token) && !reader.isIn(.months, token)
      && !reader.text.tokens[token].isAllCapitals
  }

  /// "Chief of *Europol* Bureau": what is listed has a name of its own.
  private func isBearerOfNames(_ token: Int) -> Bool {
    listed[Int(cover[token])].form != .crime && !isArea(token)
  }
}
