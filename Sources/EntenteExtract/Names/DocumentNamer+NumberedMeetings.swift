import EntenteLexicon
import EntenteModel
import EntenteText

/// Meetings of a row that have one short name and each its number: "Seventh Meeting of Ministers of Justice (REMJA-VII)".
extension DocumentNamer {
  /// Learns those that the document defines, and whatever else bears such a short name; gives what the short names begin with. O(tokens).
  mutating func learnNumberedMeetings() -> Set<String> {
    var stems: Set<String> = []
    for reader in readers {
      for token in 1..<max(1, reader.count) where reader.isPunctuation(token - 1, "(") {
        guard let stem = stem(reader, token), token + 1 < reader.count,
          reader.isPunctuation(token + 1, ")") || reader.isPunctuation(token + 1, ","),
          let long = numberedMeeting(reader, before: token - 1)
        else { continue }
        stems.insert(stem)
        let meeting = numbered(reader, token)
        let name = reader.string(long)
        if learnt.find(Folding.key(name)) == nil { learnt.add(name, meeting) }
        table.note(name, for: meeting)
      }
    }
    guard !stems.isEmpty else { return stems }
    for reader in readers {
      for token in 0..<reader.count {
        if let stem = stem(reader, token), stems.contains(stem) {
          let meeting = numbered(reader, token)
          // "(REMJA-VI, *2017*)".
          if table[meeting].entity.on == nil, reader.isPunctuation(token + 1, ","), reader.isNumber(token + 2),
            reader.isPunctuation(token + 3, ")"), let year = TextDates.date(reader, at: token + 2)?.date, year.precision == .year
          {
            table[meeting].entity.on = year
          }
        } else if stems.contains(reader.string(token..<token + 1)), lexicon.find(reader.string(token..<token + 1)) == nil {
          let name = reader.string(token..<token + 1)
          if learnt.find(Folding.key(name)) == nil { learnt.add(name, table.add(.event, .series, named: name)) }
        }
      }
    }
    return stems
  }

  /// Whether a short form is one of those.
  func isNumbered(_ short: Range<Int>, _ reader: PassageReader, _ stems: Set<String>) -> Bool {
    short.count == 1 && stem(reader, short.lowerBound).map { stems.contains($0) } == true
  }

  private mutating func numbered(_ reader: PassageReader, _ token: Int) -> EntityIndex {
    let short = reader.string(token..<token + 1)
    let meeting = table.add(.event, .meeting, named: short)
    if learnt.find(Folding.key(short)) == nil { learnt.add(short, meeting) }
    numberedMeetings.insert(meeting)
    return meeting
  }

  /// "the *Seventh Meeting of Ministers of Justice (REMJA-VII)*": one name, whoever the ministers are. O(spans).
  mutating func addNumberedMeetings(_ place: Int, _ board: inout MentionBoard) {
    guard !numberedMeetings.isEmpty else { return }
    for span in spans[place] {
      guard case .entity(let meeting) = span.bearer, numberedMeetings.contains(meeting), span.tokens.count > 1, !board.isClosed(span.tokens)
      else { continue }
      board.add(Mention(tokens: withShortForm(span.tokens, readers[place], span.bearer), entity: meeting, form: .name))
    }
  }

  /// "REMJA" of "REMJA-VII", "COMRB" of "COMRB-5": capitals, a hyphen, a number. O(letters).
  private func stem(_ reader: PassageReader, _ token: Int) -> String? {
    guard token >= 0, token < reader.count, reader.isWord(token) else { return nil }
    let word = reader.string(token..<token + 1).utf8
    guard let hyphen = word.lastIndex(of: UInt8(ascii: "-")), case let stem = word[..<hyphen], stem.count >= Self.shortestStem,
      stem.allSatisfy({ (0x41...0x5A).contains($0) }), case let number = word[word.index(after: hyphen)...],
      (1...5).contains(number.count),
      number.allSatisfy({ "IVX".utf8.contains($0) }) || number.count <= 2 && number.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return String(decoding: stem, as: UTF8.self)
  }

  /// The fewest letters before the number.
  private static let shortestStem = 3

  /// "*Seventh Meeting of Ministers of Justice* (": a number, and not far behind it the noun for a meeting; what follows belongs to the name.
  private func numberedMeeting(_ reader: PassageReader, before open: Int) -> Range<Int>? {
    var at = open - 1
    while at >= 0, open - at <= Self.longestMeetingName {
      if reader.text.tokens[at].kind == .punctuation, !reader.isPunctuation(at, ",") { return nil }
      if isOrdinal(reader, at), reader.isCapitalised(at) || reader.isNumber(at),
        (at + 1..<min(open, at + 4)).contains(where: { reader.head(at: $0).map { $0.noun.kind == .event } == true })
      {
        return at..<open
      }
      at -= 1
    }
    return nil
  }

  private func isOrdinal(_ reader: PassageReader, _ token: Int) -> Bool {
    if reader.isIn(.ordinals, token) { return true }
    let word = reader.text.word(token)
    let digits = word.utf8.prefix { $0 >= 0x30 && $0 <= 0x39 }.count
    return digits > 0 && word.utf8.count == digits + 2
  }

  /// The most words of such a name.
  private static let longestMeetingName = 28
}
