import EntenteLexicon
import EntenteModel
import EntenteText

/// Plans of an earlier or later term, told by "that": "the Harbour Plan 2031-2035, which follows upon *that of 2026-2030*".
extension DocumentNamer {
  /// The most words between the plan and "that".
  private static let furthestTerm = 20

  /// Marks them. O(tokens).
  mutating func addEarlierTerms(_ place: Int, _ board: inout MentionBoard) {
    let reader = readers[place]
    for token in 1..<max(1, reader.count) where reader.text.word(token) == "that" && reader.isIn(.ofLinks, token + 1) {
      var number = token + 2
      if number < reader.count, reader.end(of: .articles, at: number) == number + 1 { number += 1 }
      guard reader.isNumber(number), let term = Self.term(reader.string(number..<number + 1)), board.isFree(token..<number + 1),
        let plan = spansBefore(token, place, 1).last, token - plan.tokens.upperBound <= Self.furthestTerm
      else { continue }
      let known = kindAndRole(plan.bearer)
      guard known.kind == .instrument || known.kind == .programme else { continue }
      let name = table[entity(plan.bearer)].entity.name
      let words = name.utf8.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
      let bare = words.filter { Self.term($0) == nil }
      guard !bare.isEmpty else { continue }
      let other = table.add(known.kind, known.role, named: (bare + [reader.string(number..<number + 1)]).joined(separator: " "))
      guard other != entity(plan.bearer) else { continue }
      (table[other].entity.since, table[other].entity.until) = (PartialDate(year: term.since), PartialDate(year: term.until))
      board.add(Mention(tokens: token..<number + 1, entity: other, form: .definite))
    }
  }

  /// "2026-2030".
  private static func term(_ word: String) -> (since: Int, until: Int)? {
    let years = word.utf8.split { $0 < 0x30 || $0 > 0x39 }
    guard years.count == 2, let since = Int(String(decoding: years[0], as: UTF8.self)),
      let until = Int(String(decoding: years[1], as: UTF8.self)), (1900...2100).contains(since), until > since, until <= since + 50
    else { return nil }
    return (since, until)
  }
}
