import EntenteLexicon
import EntenteModel
import EntenteText

/// Finds names that nobody listed: a head noun that says what they are ("Committee", "Task Force", "Treaty"), with capitalised words before it
/// ("Regional Intelligence Fusion Centre") or after it ("Committee on Border Security").
struct NameFinder {
  let reader: PassageReader
  /// What is listed in the passage: such names are left alone, and end a name that runs into them by "and".
  let listed: [NameSpan]
  let lexicon: Lexicon
  /// By token: the place in `listed` of the span that covers it, or -1.
  let cover: [Int32]

  /// Whether head nouns come first in the document's language ("Red Andina de …").
  let isHeadFirst: Bool

  /// Where the names of towns begin: a body that acts "in Lomé" has a name without it.
  let places: Set<Int>

  init(reader: PassageReader, listed: [NameSpan], isHeadFirst: Bool, lexicon: Lexicon, places: Set<Int> = []) {
    self.lexicon = lexicon
    self.places = places
    self.isHeadFirst = isHeadFirst
    self.reader = reader
    self.listed = listed
    var cover = [Int32](repeating: -1, count: reader.count)
    for (place, span) in listed.enumerated() { for token in span.tokens { cover[token] = Int32(place) } }
    self.cover = cover
  }

  /// The longest name that is put together, in tokens.
  private static let longest = 34

  /// The longest run of capitals with what joins them, in tokens.
  static let longestPart = 24

  /// Names in order, without overlap among themselves. O(tokens).
  func names() -> [FoundName] {
    if Self.isShouting(reader) { return shoutedNames() }
    var found: [FoundName] = []
    var token = 0
    while token < reader.count {
      guard let head = reader.head(at: token) else {
        token += 1
        continue
      }
      if reader.end(of: .notNames, at: token) == head.end || isCamel(token) { token = head.end; continue }
      if let name = name(at: token, head.end, head.noun, head.phrase) {
        if let last = found.last, last.tokens.overlaps(name.tokens) {
          if name.tokens.lowerBound <= last.tokens.lowerBound, name.tokens.count > last.tokens.count { found[found.count - 1] = name }
        } else {
          found.append(name)
        }
        token = max(head.end, name.tokens.upperBound)
      } else {
        token = head.end
      }
    }
    return found
  }

  /// A heading in capitals: there capitals say nothing.
  static func isShouting(_ reader: PassageReader) -> Bool {
    let words = reader.text.tokens.filter { $0.kind == .word && $0.range.count > 2 }
    return words.count > 2 && words.filter(\.isAllCapitals).count * 10 >= words.count * 7
  }

  private func name(at start: Int, _ end: Int, _ noun: HeadNoun, _ phrase: String) -> FoundName? {
    if !isHeadFirst, reader.isIn(.headFirstOnly, start) { return nil }
    if noun.kind == .programme || noun.role == .report, !reader.isCapitalised(start) {
      return capitalName(before: start, end, noun) ?? (noun.kind == .programme ? capitalName(behind: start, end, noun) : nil)
    }
    if noun.kind == .event, noun.role == nil, let operation = operation(start..<end, noun, phrase) { return operation }
    guard noun.kind != .event || noun.role == nil, !phrase.utf8.starts(with: "presidenc".utf8), reader.isCapitalised(start),
      cover[start] < 0,
      !(noun.inSmallLetters && isShortForm(start)), !isLed(start)
    else {
      return nil
    }
    // "the Chiefs of *Police* of the Lake States": people.
    if end < reader.count, reader.isIn(.ofLinks, end),
      (1...3).contains(where: { start >= $0 && reader.end(of: .officialHeads, at: start - $0) == end }),
      !(start > 3 && reader.isIn(.conjunctions, start - 3))
    {
      return nil
    }
    // The last of several head nouns in a row bears the name: "Regional Centre Network".
    var lower = leftEdge(of: start)
    // "the EMPACT *Joint Action Days Lake Region*": whose days they are is no part of their name.
    if noun.kind == .event, noun.role == nil, lower < start, cover[lower] >= 0 {
      lower = min(start, listed[Int(cover[lower])].tokens.upperBound)
    }
    // "the *Instituto del Litoral*": a noun of such a language comes first, whatever the text's.
    var upper = rightEdge(of: end, noun.kind, isHeadFirst: isHeadFirst || reader.isIn(.foreignHeads, start), isModified: lower < start)
    while upper > end, !reader.isWord(upper - 1), !reader.isNumber(upper - 1) { upper -= 1 }
    if noun.kind == .actor, let topic = topic(ofTextBy: lower, end..<upper) { upper = topic }
    // "Joint Action Days *South-East Europe*": where they are.
    if noun.kind == .event, upper == end, end < reader.count, cover[end] >= 0, isArea(end) {
      upper = listed[Int(cover[end])].tokens.upperBound
    }
    let isPlain = upper == end
    if isPlain { upper = pastTopic(end, from: lower, start, noun) }
    let content = (lower..<upper).filter { ($0 < start || $0 >= end) && (reader.isCapitalised($0) || reader.isNumber($0)) }
    let own = NameWords.of(phrase)
    let isTelling = content.contains { !own.contains(reader.text.word($0)) } || isPlain && upper > end
    guard isTelling, upper - lower <= Self.longest else { return nil }
    // "the *Deputy Coordinator*": a rank alone says of nobody who it is.
    if noun.role == .office, content.allSatisfy({ own.contains(reader.text.word($0)) || reader.isIn(.ranks, $0) }) { return nil }
    while lower < start, reader.end(of: .articles, at: lower) != nil { lower += 1 }
    let inner = listed.first { lower <= $0.tokens.lowerBound && $0.tokens.upperBound >= upper && $0.tokens.contains(start) }
    // "transmit this *Decision to the Committee*": to whom a text goes is no part of its name.
    let goesTo = noun.kind == .document && lower == start && end < reader.count && reader.text.word(end) == "to" && isBodyBehind(end + 1)
    guard inner == nil, !goesTo, !isMeeting(lower, start..<end), !isTheme(lower..<upper), !isSectionNumber(lower) else { return nil }
    return FoundName(
      tokens: lower..<upper, kind: noun.kind, role: noun.role, head: start..<end, key: Self.key(reader, lower..<upper, phrase),
      shortEnd: isPlain && upper > end ? end : nil)
  }

  /// "the Chiefs *of Police* of the Lake Union": people, no body of that name.
  func isLed(_ token: Int) -> Bool {
    (2...Self.longestRank).contains { back in
      token >= back && reader.end(of: .officialHeads, at: token - back).map { $0 > token } ?? false
    }
  }

  /// The most words of a rank before the service that it leads.
  private static let longestRank = 4

  /// "on “*Enhancing Police* Cooperation in …”": quotation marks that open with what is done enclose a theme, where the name does not fill them.
  private func isTheme(_ tokens: Range<Int>) -> Bool {
    tokens.lowerBound > 0 && reader.isQuote(tokens.lowerBound - 1) && isVerbForm(tokens.lowerBound) && !reader.isQuote(tokens.upperBound)
  }

  /// "PART *II*": numbers a section.
  private func isSectionNumber(_ token: Int) -> Bool {
    reader.isIn(.notNames, token) && token + 1 < reader.count && (reader.isNumber(token + 1) || reader.isIn(.notNames, token + 1))
  }

  /// "to *the Committee*", "to Europol"; "Commitment *to Public Security*" is a name.
  private func isBodyBehind(_ token: Int) -> Bool {
    guard token < reader.count, reader.isCapitalised(token), cover[token] < 0 else { return true }
    return reader.head(at: token) != nil || headFollows(token)
  }

  /// "the *Second* Ministerial *Dialogue*", "the *4th* Security *Forum*": one meeting of those that are counted, which events are read of.
  private func isMeeting(_ lower: Int, _ head: Range<Int>) -> Bool {
    guard reader.end(of: .countedMeetings, at: head.lowerBound) == head.upperBound else { return false }
    let word = reader.text.word(lower).utf8
    let digits = word.prefix { $0 >= 0x30 && $0 <= 0x39 }
    return reader.isIn(.ordinals, lower) || !digits.isEmpty && word.count - digits.count == 2
  }

  /// "the *SAFE PORTS* project", "the *Safe Seas for Africa* programme": a name in front of what it is, in capitals or of several words.
  private func capitalName(before head: Int, _ end: Int, _ noun: HeadNoun) -> FoundName? {
    var lower = head
    while lower > 0, head - lower < 8, isNamePart(lower - 1) || partsList(lower - 1, before: head) { lower -= 1 }
    let words = (lower..<head).filter(isNamed)
    guard lower > 0, lower < head, isNamed(lower), isNamed(head - 1), words.contains(where: { cover[$0] < 0 }),
      reader.isIn(.definite, lower - 1) || reader.isIn(.possessives, lower - 1),
      noun.role != .report && words.contains(where: isShoutedName)
        || words.count > 1 && !(lower..<head).contains(where: { reader.head(at: $0) != nil })
    else { return nil }
    return FoundName(
      tokens: lower..<head, kind: noun.kind, role: noun.role, head: head..<end, key: Folding.key(reader.string(lower..<head)))
  }

  /// "the Youth Resilience*,* Inclusion and Empowerment project": a comma in a list that "and" ends, before words that nothing knows.
  private func partsList(_ comma: Int, before head: Int) -> Bool {
    reader.isPunctuation(comma, ",") && comma > 0 && isNamed(comma - 1) && cover[comma - 1] < 0
      && (comma + 1..<head).contains { reader.isIn(.conjunctions, $0) } && (comma + 1..<head).allSatisfy { cover[$0] < 0 }
  }

  private func isNamePart(_ token: Int) -> Bool {
    // "the *Western Balkans* Criminal Justice project".
    if cover[token] >= 0, listed[Int(cover[token])].tokens.count > 1, !isArea(token) { return false }
    return isNameWord(token) || reader.isJoiner(token) || reader.isIn(.nameJoiners, token)
  }

  /// "PORTS", "iPROCEEDS".
  private func isNamed(_ token: Int) -> Bool {
    reader.isCapitalised(token) || reader.isWord(token) && reader.hasInnerCapital(token)
  }

  private func isShoutedName(_ token: Int) -> Bool {
    reader.text.tokens[token].range.count > 2 && (reader.text.tokens[token].isAllCapitals || reader.hasInnerCapital(token))
  }

  /// "WB *PaCT*": letters of a name, no noun.
  private func isCamel(_ token: Int) -> Bool {
    let letters = reader.bytes[reader.text.tokens[token].range]
    return zip(letters, letters.dropFirst()).contains { (0x61...0x7A).contains($0) && (0x41...0x5A).contains($1) }
  }

  /// A head noun in its short form (`OAPs`) makes no name of its own.
  private func isShortForm(_ token: Int) -> Bool {
    reader.bytes[reader.text.tokens[token].range].dropFirst().contains { $0 >= 0x41 && $0 <= 0x5A }
      && !reader.text.tokens[token].isAllCapitals
  }

  /// Capitalised words directly in front; where there are none, the small ones back to an indefinite article ("a counter narcotics Task Force").
  private func leftEdge(of head: Int) -> Int {
    var edge = head
    while edge > 0, head - edge < 12 {
      let before = edge - 1
      if let body = bodyBefore(edge) {
        edge = body
      } else if reader.isJoiner(before), edge > 1, reader.isCapitalised(edge - 2), cover[before] < 0, !isDateline(before),
        !isTextBehind(before)
      {
        edge -= 2
      } else if isNameWord(before) {
        edge -= 1
      } else if edge < head, isOwnersSign(before) {
        edge -= 2
      } else if joinsCapitals(before) || joinsOffences(before, head) || isOfWithin(before, edge, head) {
        edge -= 2
      } else if let start = themeStart(before, edge, head) {
        edge = start
      } else if reader.isNumber(before), reader.text.tokens[before].range.count == 4, edge < head, cover[before] < 0,
        before > 0, reader.end(of: .articles, at: before - 1) != nil
      {
        // "the *2050* Strategy for …" keeps its year.
        edge -= 1
      } else {
        break
      }
    }
    if edge == head, head > 1, reader.isNumber(head - 1), reader.text.tokens[head - 1].range.count == 4,
      reader.end(of: .articles, at: head - 2) != nil
    {
      return head - 1
    }
    if edge == head { edge = smallModifiers(before: head) }
    while edge < head, reader.opensSentence(edge), isLeadingWord(edge) { edge += 1 }
    return edge
  }

  /// "the *Needham's* Point Declaration": a sign of the genitive behind a word that is nobody's, in the midst of capitals.
  private func isOwnersSign(_ sign: Int) -> Bool {
    guard sign > 1, ["'s", "’s"].contains(reader.string(sign..<sign + 1)), reader.isCapitalised(sign - 1), cover[sign - 1] < 0 else {
      return false
    }
    return reader.end(of: .articles, at: sign - 2) == sign - 1 && reader.head(at: sign - 1) == nil && !reader.isIn(.persons, sign - 1)
      && reader.end(of: .groupHeads, at: sign - 1) == nil && reader.end(of: .leaderHeads, at: sign - 1) == nil
      && reader.end(of: .officialHeads, at: sign - 1) == nil && reader.end(of: .stateNouns, at: sign - 1) == nil
  }

  /// "*Council of Europe* Convention": where a listed name of several words begins that ends right before.
  private func bodyBefore(_ edge: Int) -> Int? {
    guard cover[edge - 1] >= 0, case let span = listed[Int(cover[edge - 1])], span.form != .crime, span.tokens.upperBound == edge,
      span.tokens.contains(where: { !reader.isCapitalised($0) }), reader.isCapitalised(span.tokens.lowerBound)
    else { return nil }
    return span.tokens.lowerBound
  }

  /// "SUVA, FIJI *–* Customs and police met": where a news item is from.
  private func isDateline(_ dash: Int) -> Bool {
    dash > 0 && dash + 1 < reader.count && isLand(dash - 1) && reader.text.tokens[dash - 1].end < reader.text.tokens[dash].start
  }

  /// "Works *of* Art Database": what is named before "of" is neither a body nor people.
  private func isOfWithin(_ token: Int, _ edge: Int, _ head: Int) -> Bool {
    guard token > 0, edge < head, reader.isIn(.ofLinks, token), isNameWord(token - 1), cover[token] < 0,
      cover[token - 1] < 0
    else { return false }
    return reader.head(at: token - 1) == nil && !reader.opensSentence(token - 1) && !reader.isIn(.persons, token - 1)
      && reader.end(of: .groupHeads, at: token - 1) == nil && reader.end(of: .stateNouns, at: token - 1) == nil
  }

  private func isLeadingWord(_ token: Int) -> Bool {
    reader.end(of: .articles, at: token) != nil || reader.end(of: .adverbs, at: token) != nil || isVerbForm(token)
      || reader.end(of: .connectors, at: token) != nil
  }

  /// A capitalised "-ing" word or a leading verb at a sentence's start is no part of a name.
  private func isVerbForm(_ token: Int) -> Bool {
    let word = reader.text.word(token)
    return word.utf8.suffix(3).elementsEqual("ing".utf8) || reader.isStance(word)
  }

  private func isNameWord(_ token: Int) -> Bool {
    guard reader.isCapitalised(token) || (reader.isWord(token) && reader.hasInnerCapital(token)),
      !(cover[token] >= 0 && isWholeSentenceName(token)), !isCompoundParticiple(token), !reader.isShoutedVerb(token)
    else { return false }
    return (reader.end(of: .articles, at: token) == nil || isSyllable(token)) && !reader.isIn(.months, token)
  }

  /// "Hoi *An* Declaration": capitals behind capitals are no article.
  private func isSyllable(_ token: Int) -> Bool {
    token > 0 && reader.isCapitalised(token) && reader.isCapitalised(token - 1) && reader.end(of: .articles, at: token - 1) == nil
      && !reader.text.tokens[token].isAllCapitals
  }

  /// "*EU-funded* Project", "*Kenya-led* Task Force": what is said of a name, no part of it.
  private func isCompoundParticiple(_ token: Int) -> Bool {
    guard let half = reader.bytes[reader.text.tokens[token].range].split(separator: UInt8(ascii: "-")).last,
      half.count < reader.text.tokens[token].range.count
    else { return false }
    return half.suffix(2).elementsEqual("ed".utf8) && half.first.map { $0 >= 0x61 && $0 <= 0x7A } == true
  }

  /// A listed name right in front belongs to the new one ("EU Crime Prevention Agency", "Ameripol Liaison Office").
  private func isWholeSentenceName(_ token: Int) -> Bool { listed[Int(cover[token])].form == .crime && !reader.isCapitalised(token) }

  /// "and" or "," between capitals of one name: "Justice and Home Affairs Council" — only where the word after it is capitalised, and no listed name stands before.
  private func joinsCapitals(_ token: Int) -> Bool {
    guard token > 0, reader.text.folded(token).elementsEqual("and".utf8), isNameWord(token - 1) else { return false }
    if joinsServices(token) { return true }
    guard cover[token - 1] < 0 || isArea(token - 1),
      cover[token + 1] < 0 || isArea(token + 1)
    else { return false }
    // What stands before must not be a name with a head of its own.
    return reader.head(at: token - 1) == nil && !(token > 1 && reader.isPunctuation(token - 2, ","))
  }

  /// "Suppression of *Piracy and* Other Maritime Offences Act": an offence that a law is on, with another.
  private func joinsOffences(_ token: Int, _ head: Int) -> Bool {
    token > 1 && reader.isIn(.conjunctions, token) && isCrime(token - 1) && reader.isIn(.ofLinks, token - 2)
      && reader.head(at: head)?.noun.role == .treaty
  }

  private func smallModifiers(before head: Int) -> Int {
    var edge = head
    while edge > 0, head - edge < 6, reader.isWord(edge - 1), !reader.isCapitalised(edge - 1) {
      let word = reader.text.word(edge - 1)
      if word == "a" || word == "an" { return edge }
      if reader.end(of: .connectors, at: edge - 1) != nil || reader.end(of: .articles, at: edge - 1) != nil { return head }
      edge -= 1
    }
    return head
  }
}
