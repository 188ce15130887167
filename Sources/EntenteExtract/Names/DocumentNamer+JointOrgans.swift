import EntenteLexicon
import EntenteModel
import EntenteText

/// Organs of several bodies under one noun: "the *Secretariats of SADC and of EAC*" are two.
extension DocumentNamer {
  /// The most bodies that one noun is said of.
  private static let mostOwners = 6

  /// Marks each such organ where its body is named; the body itself is not told of there. O(tokens).
  mutating func addJointOrgans(_ place: Int, _ board: inout MentionBoard) {
    let reader = readers[place]
    for token in 0..<reader.count {
      guard let end = reader.end(of: .jointOrgans, at: token), reader.isIn(.ofLinks, end) else { continue }
      let owners = owners(ofOrgansFrom: end, place)
      guard owners.count > 1, let phrase = singularOrgan(token..<end, reader),
        board.isFree(token..<owners[owners.count - 1].tokens.upperBound)
      else { continue }
      for (at, owner) in owners.enumerated() {
        let organ = organ(phrase, of: entity(owner.bearer), reader.head(at: end - 1)?.noun.role ?? .committee)
        // "by the *Secretariats of A* and *of B*": each with its own "of", so that the two are joined as names are.
        let start = at == 0 ? token : linkStart(before: owner.tokens.lowerBound, reader)
        var mention = Mention(tokens: start..<owner.tokens.upperBound, entity: organ, form: .common)
        mention.quoted = mention.tokens
        board.add(mention)
      }
    }
  }

  /// Where "of", "of the" before a name begins; the name's own start where neither stands there.
  private func linkStart(before name: Int, _ reader: PassageReader) -> Int {
    var start = name
    if start > 0, reader.end(of: .articles, at: start - 1) == start { start -= 1 }
    return start > 0 && reader.isIn(.ofLinks, start - 1) ? start - 1 : start
  }

  /// "*of* SADC *and of* EAC", "*of* A, B *and* C".
  private func owners(ofOrgansFrom link: Int, _ place: Int) -> [NameSpan] {
    let reader = readers[place]
    var found: [NameSpan] = []
    var next = link
    while found.count < Self.mostOwners {
      if reader.isIn(.ofLinks, next) { next += 1 }
      if next < reader.count, span(at: next, place) == nil, let article = reader.end(of: .articles, at: next) { next = article }
      guard let owner = span(at: next, place), owner.tokens.lowerBound == next, owner.form == .name,
        case let (kind, role) = kindAndRole(owner.bearer),
        kind == .network || kind == .actor && role != .state && role != .group && role != .region
      else { break }
      found.append(
        NameSpan(
          tokens: owner.tokens.lowerBound..<withShortForm(owner.tokens, reader, owner.bearer).upperBound, bearer: owner.bearer, form: .name)
      )
      next = found[found.count - 1].tokens.upperBound
      let end = next
      if reader.isPunctuation(next, ",") { next += 1 }
      if next < reader.count, reader.isIn(.conjunctions, next) { next += 1 }
      if next == end { break }
    }
    return found
  }

  /// "secretariat" of "Secretariats": the organ that the plural is of.
  private func singularOrgan(_ tokens: Range<Int>, _ reader: PassageReader) -> String? {
    let phrase = Folding.key(reader.string(tokens))
    return phrase.utf8.last == UInt8(ascii: "s") ? String(phrase.dropLast()) : nil
  }
}
