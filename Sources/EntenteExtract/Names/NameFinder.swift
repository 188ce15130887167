import EntenteLexicon
import EntenteModel
import EntenteText

/// Finds names that nobody listed: a head noun that says what they are ("Committee", "Task Force", "Treaty"), with capitalised words before it
/// ("Regional Intelligence Fusion Centre") or after it ("Committee on Border Security").
struct NameFinder {
  let reader: PassageReader
  /// What is listed in the passage: such names are left alone, and end a name that runs into them by "and".
  let listed: [NameSpan]
  private let lexicon: Lexicon
  /// By token: the place in `listed` of the span that covers it, or -1.
  private let cover: [Int32]

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
  private static let longestPart = 24

  /// Names in order, without overlap among themselves. O(tokens).
  func names() -> [FoundName] {
    if isShouting { return [] }
    var found: [FoundName] = []
    var token = 0
    while token < reader.count {
      guard let head = reader.head(at: token) else {
        token += 1
        continue
      }
      if reader.end(of: .notNames, at: token) == head.end { token = head.end; continue }
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
  private var isShouting: Bool {
    let words = reader.text.tokens.filter { $0.kind == .word && $0.range.count > 2 }
    return words.count > 2 && words.filter(\.isAllCapitals).count * 10 >= words.count * 7
  }

  private func name(at start: Int, _ end: Int, _ noun: HeadNoun, _ phrase: String) -> FoundName? {
    if noun.kind == .programme, !reader.isCapitalised(start) { return capitalName(before: start, end, noun) }
    guard noun.kind != .event || noun.role == nil, !phrase.utf8.starts(with: "presidenc".utf8), reader.isCapitalised(start),
      cover[start] < 0,
      !(noun.inSmallLetters && isShortForm(start))
    else {
      return nil
    }
    // The last of several head nouns in a row bears the name: "Regional Centre Network".
    var lower = leftEdge(of: start)
    var upper = rightEdge(of: end, noun.kind)
    while upper > end, !reader.isWord(upper - 1), !reader.isNumber(upper - 1) { upper -= 1 }
    let content = (lower..<upper).filter { ($0 < start || $0 >= end) && (reader.isCapitalised($0) || reader.isNumber($0)) }
    let own = NameWords.of(phrase)
    guard content.contains(where: { !own.contains(reader.text.word($0)) }), upper - lower <= Self.longest else { return nil }
    while lower < start, reader.end(of: .articles, at: lower) != nil { lower += 1 }
    let inner = listed.first { lower <= $0.tokens.lowerBound && $0.tokens.upperBound >= upper && $0.tokens.contains(start) }
    // "transmit this *Decision to the Committee*": to whom a text goes is no part of its name.
    let goesTo = noun.kind == .document && lower == start && end < reader.count && reader.text.word(end) == "to"
    guard inner == nil, !goesTo, !isMeeting(lower, start..<end) else { return nil }
    return FoundName(
      tokens: lower..<upper, kind: noun.kind, role: noun.role, head: start..<end, key: Self.key(reader, lower..<upper, phrase))
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
    while lower > 0, head - lower < 8, isNamePart(lower - 1) { lower -= 1 }
    let words = (lower..<head).filter { reader.isWord($0) && reader.isCapitalised($0) }
    guard lower > 0, lower < head, reader.isCapitalised(lower), reader.isCapitalised(head - 1), reader.isIn(.definite, lower - 1),
      words.contains(where: isShoutedName) || words.count > 1 && !(lower..<head).contains(where: { reader.head(at: $0) != nil })
    else { return nil }
    return FoundName(
      tokens: lower..<head, kind: noun.kind, role: noun.role, head: head..<end, key: Folding.key(reader.string(lower..<head)))
  }

  private func isNamePart(_ token: Int) -> Bool {
    if cover[token] >= 0, listed[Int(cover[token])].tokens.count > 1 { return false }
    return isNameWord(token) || reader.isJoiner(token) || reader.isIn(.nameJoiners, token)
  }

  private func isShoutedName(_ token: Int) -> Bool {
    reader.text.tokens[token].range.count > 2 && (reader.text.tokens[token].isAllCapitals || reader.hasInnerCapital(token))
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
      if reader.isJoiner(before), edge > 1, reader.isCapitalised(edge - 2), cover[before] < 0 {
        edge -= 2
      } else if isNameWord(before) {
        edge -= 1
      } else if joinsCapitals(before) {
        edge -= 2
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
    return reader.end(of: .articles, at: token) == nil && !reader.isIn(.months, token)
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
    guard token > 1, reader.text.folded(token).elementsEqual("and".utf8), isNameWord(token - 1) else { return false }
    if joinsServices(token) { return true }
    guard cover[token - 1] < 0 || isArea(token - 1),
      cover[token + 1] < 0 || isArea(token + 1)
    else { return false }
    // What stands before must not be a name with a head of its own.
    return reader.head(at: token - 1) == nil && !(token > 1 && reader.isPunctuation(token - 2, ","))
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

  /// "on Border Security and Customs", "of the Great Lakes", "2024-2027"; a number or a name right after a programme's noun.
  private func rightEdge(of headEnd: Int, _ kind: NodeKind) -> Int {
    var edge = headEnd
    // "U.S. Customs *and Border Protection*".
    if joinsServices(edge) { edge = capitals(from: edge + 1) }
    // "Action Plan *Steering Committee*": a later head noun bears the name.
    let bearsName = isHeadFirst || edge < reader.count && reader.head(at: edge) == nil && !headFollows(edge)
    if edge < reader.count, cover[edge] < 0, reader.isCapitalised(edge),
      kind == .programme || kind == .instrument || kind == .event || isHeadFirst, bearsName
    {
      edge = capitals(from: edge)
    }
    for _ in 0..<4 {
      guard edge < reader.count, let opened = opener(at: edge) else { break }
      let start = edge
      edge = capitals(from: opened)
      if (start..<edge).contains(where: { reader.isIn(.betweenLinks, $0) }) { edge = secondPartner(edge) }
    }
    if reader.isNumber(edge), reader.text.folded(edge).count >= 3 { edge += 1 }
    return edge
  }

  /// "between Ameripol *and Europol*".
  private func secondPartner(_ edge: Int) -> Int {
    guard edge + 1 < reader.count, reader.isIn(.conjunctions, edge) else { return edge }
    var next = edge + 1
    if !reader.isCapitalised(next), reader.end(of: .articles, at: next) != nil { next += 1 }
    return reader.isCapitalised(next) ? capitals(from: next) : edge
  }

  /// An opener with the article after it, where a capitalised word follows: the place of that word.
  private func opener(at token: Int) -> Int? {
    guard let end = reader.end(of: .nameOpeners, at: token) else { return nil }
    var next = end
    if next < reader.count, !reader.isCapitalised(next), reader.end(of: .articles, at: next) != nil { next += 1 }
    guard next < reader.count, reader.isCapitalised(next), !reader.isIn(.months, next) else { return nil }
    // "Outlook for the Committee of …": whom it is for has a name of its own.
    if next > end, reader.text.word(token) == "for", isBody(next) || headFollows(next) { return nil }
    if next > end, cover[next] < 0, isBareNoun(next) { return nil }
    // "of Ameripol", "in Lusaka": a body in the genitive belongs to the name, a place of a meeting does not.
    if reader.text.word(token) == "in" || reader.text.word(token) == "en", cover[next] >= 0 {
      return token > 0 && reader.isIn(.placedBodies, token - 1) && reader.isCapitalised(token - 1) ? next : nil
    }
    return next
  }

  /// "the Secretariat *of the Group*": a noun alone behind an article, which stands for something named before.
  private func isBareNoun(_ token: Int) -> Bool {
    guard let head = reader.head(at: token), head.noun.kind == .actor || head.noun.kind == .network else { return false }
    guard head.end < reader.count, reader.isWord(head.end) else { return true }
    return !reader.isCapitalised(head.end) && reader.end(of: .nameOpeners, at: head.end) == nil
  }

  /// A head noun for somebody or something of its own; what is only done ("for the *Study* of …") is none.
  private func isBody(_ token: Int) -> Bool { reader.head(at: token).map { $0.noun.role != .report } ?? false }

  /// "*Gulf* and Red Sea Forum": a region in a name.
  private func isArea(_ token: Int) -> Bool {
    guard token < cover.count, cover[token] >= 0, case .entry(let entry) = listed[Int(cover[token])].bearer else { return false }
    return lexicon[entry].role == .region || lexicon[entry].kind == .place
  }

  /// "Trafficking in Human Beings and *Migrant Smuggling*": crimes in capitals are joined within a name.
  private func isCrime(_ token: Int) -> Bool {
    cover[token] >= 0 && listed[Int(cover[token])].form == .crime && reader.isCapitalised(token)
  }

  private func capitals(from start: Int) -> Int {
    var edge = start
    var last = start
    while edge < reader.count, edge - start < Self.longestPart {
      if cover[edge] >= 0, edge > start, edge == Int(listed[Int(cover[edge])].tokens.lowerBound), isAndBefore(edge), !isCrime(edge),
        !isSecondArea(edge)
      {
        break
      }
      if reader.isCapitalised(edge) || (reader.isJoiner(edge) && reader.isCapitalised(edge + 1)) {
        edge += 1
        last = edge
      } else if reader.isWord(edge), reader.end(of: .connectors, at: edge) != nil, continues(after: edge) {
        edge += 1
      } else if reader.isPunctuation(edge, ","), continuesList(after: edge) {
        edge += 1
      } else {
        break
      }
    }
    return max(last, start)
  }

  private func isAndBefore(_ token: Int) -> Bool {
    token > 0 && (reader.text.folded(token - 1).elementsEqual("and".utf8) || reader.isPunctuation(token - 1, ","))
  }

  private func continues(after connector: Int) -> Bool {
    // Within a listed name.
    if cover[connector] >= 0 { return true }
    var next = connector + 1
    var links = 1
    while next < reader.count, links < 4, !reader.isCapitalised(next), reader.isWord(next), reader.end(of: .connectors, at: next) != nil {
      next += 1
      links += 1
    }
    guard next < reader.count, reader.isCapitalised(next), !reader.isIn(.months, next) else { return false }
    let word = reader.text.word(connector)
    if word == "and" || word == "y" || word == "e" {
      // "and the Committee", "and Europol": another name begins.
      if cover[next] >= 0, !isCrime(next) { return isSecondArea(next) }
      if joinsServices(connector) { return true }
      guard reader.head(at: next) == nil, !headFollows(next) else { return false }
      // "on the Evaluation of X *and the Financing* of Y", "of the Proceeds *and on the Financing*".
      return next == connector + 1 || isWithin(connector, next)
    }
    if word == "in" || word == "en", cover[next] >= 0, places.contains(listed[Int(cover[next])].tokens.lowerBound) { return false }
    if word == "from" { return cover[next] < 0 || isCrime(next) }
    // "Operations *Directed at* Illegal Trade".
    if word == "at" {
      return reader.isCapitalised(connector - 1) && reader.text.word(connector - 1).utf8.suffix(2).elementsEqual("ed".utf8)
    }
    // "the presidency of the Committee *to Uruguay*".
    if word == "to", cover[next] >= 0 { return false }
    return word != "by" && word != "with"
  }

  /// "the Western Balkans *and Türkiye*", "Southeast Asia *and the Pacific*": an area joined to an area.
  private func isSecondArea(_ token: Int) -> Bool {
    var and = token - 1
    if and > 0, reader.end(of: .articles, at: and) == token { and -= 1 }
    guard and > 0, reader.text.folded(and).elementsEqual("and".utf8), isLand(token) else { return false }
    return isArea(and - 1) && Int(cover[and - 1]) >= 0
  }

  private func isLand(_ token: Int) -> Bool {
    guard cover[token] >= 0, case .entry(let entry) = listed[Int(cover[token])].bearer else { return false }
    return [.region, .state].contains(lexicon[entry].role) || lexicon[entry].kind == .place
  }

  /// "*Police and Border* Guard Board", "*Customs and Excise*": services whose names are joined in one.
  private func joinsServices(_ connector: Int) -> Bool {
    guard connector > 0, connector + 1 < reader.count, reader.isIn(.jointServices, connector - 1), reader.isCapitalised(connector - 1)
    else {
      return false
    }
    return reader.isIn(.jointServices, connector + 1) && reader.isCapitalised(connector + 1)
  }

  /// Whether "and the" or "and on the" goes on with what a name is about: a crime, or words that end in a comma's or a bracket's end.
  private func isWithin(_ connector: Int, _ next: Int) -> Bool {
    cover[next] >= 0 && isCrime(next) || reader.isIn(.nameOpeners, connector + 1) && reader.isIn(.articles, connector + 2)
  }

  /// Whether a head noun ends the capitalised words from here: then they are a name of their own.
  private func headFollows(_ token: Int) -> Bool {
    var next = token
    while next < reader.count, next < token + 6, reader.isCapitalised(next) {
      if next > token, reader.head(at: next) != nil { return true }
      next += 1
    }
    return false
  }

  /// "Environment, Climate and Energy": a comma inside a name is followed by capitals and an "and".
  private func continuesList(after comma: Int) -> Bool {
    guard reader.isCapitalised(comma + 1), cover[comma + 1] < 0 || isCrime(comma + 1),
      reader.head(at: comma + 1) == nil || reader.isIn(.jointServices, comma + 1)
    else { return false }
    var next = comma + 1
    while next < reader.count, next < comma + 4, reader.isCapitalised(next) { next += 1 }
    if reader.isPunctuation(next, ","), next - comma <= 3 { return continuesList(after: next) }
    return next < reader.count && reader.text.folded(next).elementsEqual("and".utf8) && reader.isCapitalised(next + 1)
      && (cover[next + 1] < 0 || isCrime(next + 1)) && reader.head(at: next + 1) == nil
  }
}
