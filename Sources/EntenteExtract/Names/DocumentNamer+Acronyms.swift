import EntenteLexicon
import EntenteModel
import EntenteText

/// Words in capitals that nobody explains ("the ATLAS platform", "frameworks such as EMPACT and APLICAMOS"): a name where a noun beside it, or listed
/// names in the same series, say what kind of thing it is.
extension DocumentNamer {
  mutating func learnAcronyms() {
    for (place, reader) in readers.enumerated() {
      let listed = names(at: place)
      var cover: [Int: NameSpan] = [:]
      for span in listed { for token in span.tokens { cover[token] = span } }
      for token in 0..<reader.count where isAcronym(reader, token) && cover[token] == nil {
        guard let (kind, role) = neighbourKind(reader, token, cover) else { continue }
        let isCounted = reader.isNumber(token + 1) && reader.head(at: token + 2)?.noun.kind == .programme
        let surface = reader.string(token..<(token + (isCounted ? 2 : 1)))
        let known = table.add(kind, role, named: surface)
        found[Folding.key(surface)] = known
        learnt.add(surface, known)
      }
    }
  }

  private func isAcronym(_ reader: PassageReader, _ token: Int) -> Bool {
    guard reader.isWord(token), reader.text.tokens[token].isAllCapitals || isCamel(reader, token),
      reader.text.tokens[token].range.count >= 3,
      !reader.isIn(.notNames, token), !reader.isIn(.ordinary, token) || isNamedByNext(reader, token), reader.head(at: token) == nil,
      !reader.isShoutedVerb(token)
    else { return false }
    let around = [token - 1, token + 1].filter { $0 >= 0 && $0 < reader.count && reader.isWord($0) }
    return !around.contains { reader.text.tokens[$0].isAllCapitals && reader.text.tokens[$0].range.count > 1 }
      && pairBearers(in: reader, at: token) == nil && learnt.find(Folding.key(reader.string(token..<(token + 1)))) == nil
  }

  /// "the *RiverEU* strategy": three capitals or more in one word.
  private func isCamel(_ reader: PassageReader, _ token: Int) -> Bool {
    let word = reader.bytes[reader.text.tokens[token].range]
    return reader.isCapitalised(token) && !word.contains(UInt8(ascii: "-")) && word.count { $0 >= 0x41 && $0 <= 0x5A } >= 3
  }

  /// "its *SHIELD* project": even a common word, where what it names follows in small letters.
  private func isNamedByNext(_ reader: PassageReader, _ token: Int) -> Bool {
    reader.head(at: token + 1) != nil && !reader.isCapitalised(token + 1)
  }

  private func neighbourKind(_ reader: PassageReader, _ token: Int, _ cover: [Int: NameSpan]) -> (NodeKind, Role?)? {
    if let head = reader.head(at: token + 1), isNaming(head.noun) { return (head.noun.kind, head.noun.role) }
    // "the RIVERS *6* programme".
    if reader.isNumber(token + 1), let head = reader.head(at: token + 2), head.noun.kind == .programme { return (.programme, nil) }
    if token > 0, let head = reader.head(at: token - 1), head.end == token, isNaming(head.noun) { return (head.noun.kind, head.noun.role) }
    return seriesKind(reader, token, step: -1, cover) ?? seriesKind(reader, token, step: 1, cover)
  }

  private func isNaming(_ noun: HeadNoun) -> Bool { noun.kind != .event && noun.kind != .document }

  /// The kind of the listed name that "and" or a comma joins to this word.
  private func seriesKind(_ reader: PassageReader, _ token: Int, step: Int, _ cover: [Int: NameSpan]) -> (NodeKind, Role?)? {
    var place = token + step
    var isJoined = false
    while place >= 0, place < reader.count, reader.isPunctuation(place, ",") || reader.isIn(.conjunctions, place) {
      isJoined = true
      place += step
    }
    while place >= 0, place < reader.count, reader.isPunctuation(place, ")") || reader.isIn(.articles, place) { place += step }
    guard isJoined, place >= 0, place < reader.count, let span = cover[place] else { return nil }
    let (kind, role) = kindAndRole(span.bearer)
    guard kind != .crimeArea, kind != .place, role != .state, role != .region, role != .group else { return nil }
    return (kind, role)
  }

  func kindAndRole(_ bearer: NameSpan.Bearer) -> (kind: NodeKind, role: Role?) {
    switch bearer {
    case .entry(let entry): (lexicon[entry].kind, lexicon[entry].role)
    case .entity(let entity): (table.kind(entity), table.role(entity))
    }
  }
}
