import EntenteLexicon
import EntenteModel
import EntenteText

/// Titles in quotation marks beside the noun that says what they are: "the report ‘Decoding …’", "the “Safe Harbours” programme".
extension DocumentNamer {
  /// The longest title, in tokens.
  private static let longestTitle = 24

  mutating func addTitles(_ place: Int, _ board: inout MentionBoard) {
    let reader = readers[place]
    var token = 0
    while token < reader.count {
      guard isOpening(reader, token), let close = closing(reader, token), close - token > 2 || reader.text.tokens[token + 1].isAllCapitals,
        let noun = noun(reader, token, close), board.isFree(token..<(close + 1)), reader.isCapitalised(token + 1)
      else {
        token += 1
        continue
      }
      let name = reader.string(token + 1..<close)
      let entity = table.add(noun.kind, noun.role, named: name)
      board.add(Mention(tokens: token + 1..<close, entity: entity, form: .name))
      token = close + 1
    }
  }

  private func isOpening(_ reader: PassageReader, _ token: Int) -> Bool {
    ["‘", "“", "\"", "«", "'", "„"].contains { reader.isPunctuation(token, $0) } && token + 1 < reader.count
      && reader.text.tokens[token].end == reader.text.tokens[token + 1].start
  }

  private func closing(_ reader: PassageReader, _ open: Int) -> Int? {
    (open + 2..<max(open + 2, min(reader.count, open + Self.longestTitle))).first { token in
      ["’", "”", "\"", "»", "'", "“"].contains { reader.isPunctuation(token, $0) }
        && reader.text.tokens[token].start == reader.text.tokens[token - 1].end
    }
  }

  /// The head noun before the title or behind it.
  private func noun(_ reader: PassageReader, _ open: Int, _ close: Int) -> HeadNoun? {
    for start in stride(from: open - 1, through: max(0, open - 3), by: -1) {
      if let head = reader.head(at: start),
        head.end == open || head.end == open - 1 && (reader.isPunctuation(open - 1, ",") || reader.isIn(.callings, open - 1)),
        isTitled(head.noun)
      {
        return head.noun
      }
    }
    var behind = close + 1
    if reader.isPunctuation(behind, ","), behind + 1 < reader.count, reader.isIn(.articles, behind + 1) {
      behind += 2
    }
    guard let head = reader.head(at: behind), isTitled(head.noun) else { return nil }
    return head.noun
  }

  private func isTitled(_ noun: HeadNoun) -> Bool { noun.kind != .event && noun.kind != .document && noun.kind != .actor }

  /// "*Action Plan 2025-2027* against Trafficking": the plan that the title begins with is the document itself, wherever it is named. O(names).
  mutating func takeOwnName(_ ownIndex: EntityIndex) {
    guard let sort = own.text.sort else { return }
    var names: Set<EntityIndex> = []
    for place in spans.indices where isTitleLine(place) {
      guard let first = spans[place].first, first.tokens.lowerBound == 0, case .entity(let entity) = first.bearer,
        table.kind(entity) == .instrument, Folding.key(own.title).utf8.starts(with: Folding.key(table[entity].entity.name).utf8),
        headsOf[entity]?.contains(where: { Self.lastWord($0) == Self.lastWord(sort) }) ?? namesItself(first, sort, readers[place])
      else { continue }
      names.insert(entity)
    }
    if names.isEmpty { return }
    for place in spans.indices {
      for at in spans[place].indices {
        if case .entity(let entity) = spans[place][at].bearer, names.contains(entity) { spans[place][at].bearer = .entity(ownIndex) }
      }
    }
  }

  /// Whether a name has the noun that says what the document is.
  private func namesItself(_ name: NameSpan, _ sort: String, _ reader: PassageReader) -> Bool {
    name.tokens.contains { token in reader.head(at: token).map { Self.lastWord($0.phrase) == Self.lastWord(sort) } ?? false }
  }
}
