import EntenteLexicon
import EntenteModel
import EntenteText

/// Where a name ends: what its noun is on, of or for, in capitals and with what joins them.
extension NameFinder {
  /// "on Border Security and Customs", "of the Great Lakes", "2024-2027"; a number or a name right after a programme's noun.
  func rightEdge(of headEnd: Int, _ kind: NodeKind, isHeadFirst: Bool, isModified: Bool) -> Int {
    var edge = headEnd
    // "U.S. Customs *and Border Protection*".
    if joinsServices(edge) || joinsPortfolios(edge) { edge = capitals(from: edge + 1) }
    // "Action Plan *Steering Committee*": a later head noun bears the name.
    let bearsName = isHeadFirst || edge < reader.count && reader.head(at: edge) == nil && !headFollows(edge)
    if edge < reader.count, cover[edge] < 0, reader.isCapitalised(edge), !reader.isIn(.currencies, edge),
      kind == .programme || kind == .instrument || kind == .event || isHeadFirst, bearsName
    {
      edge = capitals(from: edge)
    }
    // "Operational Task Force *GRIMM*", "Task Force *Drina*".
    if kind == .actor, edge > 0, edge < reader.count, cover[edge] < 0, isTaskForce(endingAt: edge),
      reader.text.tokens[edge].isAllCapitals || isCodeName(edge)
    {
      edge += 1
    }
    // "Operational Task Force *Western Balkans*": right behind it, without a comma, where it works.
    if kind == .actor, edge > 1, edge < reader.count, cover[edge] >= 0, isTaskForce(endingAt: edge), isArea(edge), isLand(edge),
      reader.isCapitalised(edge - 1)
    {
      return listed[Int(cover[edge])].tokens.upperBound
    }
    // "Joint Interagency Task Force *West*".
    if kind == .actor, edge < reader.count, reader.isCapitalised(edge), reader.isIn(.compass, edge) { edge += 1 }
    for _ in 0..<4 {
      // "Operation Net *in the Gulf*": where it is.
      if kind == .event, edge < reader.count, reader.isIn(.placeLinks, edge) { break }
      // "a Ranger Exchange Programme *between Bhutan and Bangladesh*": between whom a programme is that has a name already.
      if kind == .programme, isModified, edge < reader.count, reader.isIn(.betweenLinks, edge) { break }
      guard edge < reader.count, let opened = opener(at: edge) else { break }
      let start = edge
      edge = capitals(from: opened)
      if (start..<edge).contains(where: { reader.isIn(.betweenLinks, $0) }) { edge = secondPartner(edge) }
    }
    edge = pastPartner(edge)
    // "Working Group on Smuggling *by Sea*".
    if edge + 1 < reader.count, reader.text.word(edge) == "by", reader.isCapitalised(edge + 1), reader.isIn(.waysOfTravel, edge + 1) {
      edge += 2
    }
    edge = pastParticular(edge)
    edge = pastRegionNoun(edge)
    if kind == .instrument || kind == .document { edge = pastCode(pastAspect(edge)) }
    if reader.isNumber(edge), reader.text.folded(edge).count >= 3 || kind == .event && edge > headEnd && isEdition(edge) { edge += 1 }
    return kind == .instrument || kind == .programme ? pastTerm(edge) : edge
  }

  /// "Joint Action Days Harbour *6*", but not "Operation Harbour 6 May".
  private func isEdition(_ number: Int) -> Bool { number + 1 == reader.count || !isMonth(number + 1) && !reader.isJoiner(number + 1) }

  /// "Task Force *Condor*": one word in a capital, which is neither a person of the force nor a part of it nor the beginning of another name.
  private func isCodeName(_ token: Int) -> Bool {
    guard reader.isCapitalised(token), reader.isWord(token), reader.head(at: token) == nil, !reader.isIn(.persons, token),
      !reader.isIn(.partsOfTexts, token), !reader.isIn(.ranks, token), !reader.isIn(.compass, token), !reader.isIn(.months, token),
      !reader.isIn(.ordinary, token), reader.end(of: .groupHeads, at: token) == nil, reader.end(of: .articles, at: token) == nil,
      !reader.isStance(reader.text.word(token))
    else { return false }
    // "the Force *Commander*": only what is called a task force in so many words.
    let isFullHead = reader.head(at: token - 2).map { $0.end == token } ?? false
    return isFullHead && !reader.isCapitalised(token + 1)
  }

  /// "Task Force", "Taskforce" right before a place.
  private func isTaskForce(endingAt end: Int) -> Bool {
    [1, 2].contains { count in
      guard end >= count, let head = reader.head(at: end - count) else { return false }
      return head.end == end && head.noun.role == .taskForce
    }
  }

  /// "Ministry of the Interior *and Public Security*", "Ministry of Interior *and National Administration*": a noun that holds a portfolio takes another.
  private func joinsPortfolios(_ edge: Int) -> Bool {
    guard edge > 2, edge + 1 < reader.count, reader.isIn(.conjunctions, edge), reader.isCapitalised(edge + 1), cover[edge + 1] < 0,
      reader.head(at: edge + 1) == nil, !headFollows(edge + 1), reader.isCapitalised(edge - 1)
    else { return false }
    if reader.isIn(.ofLinks, edge - 2), edge > 3, reader.isIn(.ministries, edge - 3) { return true }
    return reader.end(of: .articles, at: edge - 2) == edge - 1 && reader.isIn(.ofLinks, edge - 3)
  }

  /// "Action Plan *for the period 2031-2035*", "Strategy *for 2031-2035*".
  func pastTerm(_ edge: Int) -> Int {
    guard edge < reader.count, reader.isIn(.termLinks, edge) else { return edge }
    var next = edge + 1
    if next + 1 < reader.count, reader.end(of: .articles, at: next) != nil, reader.isIn(.termWords, next + 1) { next += 2 }
    return reader.isNumber(next) && reader.text.tokens[next].range.count >= 9 ? next + 1 : edge
  }

  /// "Agreement on Crime*, in Particular in its Organized Forms*", "Convention against Trafficking in Persons*, Especially Women and Children*".
  private func pastParticular(_ edge: Int) -> Int {
    guard reader.isPunctuation(edge, ","), edge + 2 < reader.count else { return edge }
    let word = edge + (reader.end(of: .listOpeners, at: edge + 1) == edge + 3 ? 2 : 1)
    guard reader.end(of: .listOpeners, at: edge + 1) == word + 1, reader.isCapitalised(word) else { return edge }
    var next = reader.end(of: .nameOpeners, at: word + 1) ?? word + 1
    if next < reader.count, reader.isIn(.possessives, next) || reader.end(of: .articles, at: next) == next + 1 { next += 1 }
    return reader.isCapitalised(next) ? capitals(from: next) : edge
  }

  /// "Declaration on Crime *as a Public Health Issue*".
  private func pastAspect(_ edge: Int) -> Int {
    guard edge + 2 < reader.count, reader.text.word(edge) == "as", let next = reader.end(of: .articles, at: edge + 1),
      next < reader.count, reader.isCapitalised(next), !reader.isCapitalised(edge + 1), reader.head(at: next) == nil
    else { return edge }
    return capitals(from: next)
  }

  /// "Process on Security in the Sahelo-Saharan *region*": the small noun of an adjective that says where.
  private func pastRegionNoun(_ edge: Int) -> Int {
    guard edge + 1 <= reader.count, edge > 2, edge < reader.count, reader.isIn(.regionNouns, edge), !reader.isCapitalised(edge),
      reader.end(of: .articles, at: edge - 2) == edge - 1, reader.isIn(.placeLinks, edge - 3), reader.isCapitalised(edge - 1)
    else { return edge }
    return edge + 1
  }

  /// "Supplementary Act *A/SA.1/01/10 on Personal Data Protection*": the code behind the noun, and what it is on.
  private func pastCode(_ edge: Int) -> Int {
    var end = edge
    while end < reader.count, end - edge < Self.longestCode,
      reader.isNumber(end) || reader.isPunctuation(end, ".") || reader.isPunctuation(end, "/"),
      reader.text.tokens[end].start == reader.text.tokens[end - 1].end
    { end += 1 }
    while end > edge, !reader.isNumber(end - 1) { end -= 1 }
    guard end > edge + 1, let opened = opener(at: end) else { return end > edge + 1 ? end : edge }
    return capitals(from: opened)
  }

  /// The most tokens of a register's code in a name.
  private static let longestCode = 12

  /// "Joint Communication on a Strategic Partnership *with the Gulf*".
  private func pastPartner(_ edge: Int) -> Int {
    guard edge + 1 < reader.count, reader.text.word(edge) == "with", reader.isCapitalised(edge - 1),
      reader.isIn(.partnershipNouns, edge - 1)
    else { return edge }
    let next = reader.end(of: .articles, at: edge + 1) ?? edge + 1
    return next < reader.count && reader.isCapitalised(next) && isArea(next) ? capitals(from: next) : edge
  }

  /// An opener with the article after it, where a capitalised word follows: the place of that word.
  func opener(at token: Int) -> Int? {
    guard let end = reader.end(of: .nameOpeners, at: token) else { return nil }
    var next = end
    if next < reader.count, !reader.isCapitalised(next), reader.end(of: .articles, at: next) != nil { next += 1 }
    guard next < reader.count, reader.isCapitalised(next), !reader.isIn(.months, next) else { return nil }
    // "Outlook for the Committee of …": whom it is for has a name of its own.
    if next > end, reader.text.word(token) == "for", isBody(next) || headFollows(next) { return nil }
    if next > end, cover[next] < 0, isBareNoun(next) { return nil }
    // "handed the chair of the Network *to Uganda*".
    if reader.text.word(token) == "to", cover[next] >= 0 || places.contains(next), !isSent(before: token) { return nil }
    // "of Ameripol", "in Lusaka": a body in the genitive belongs to the name, a place of a meeting does not.
    if reader.text.word(token) == "in" || reader.text.word(token) == "en", cover[next] >= 0 {
      return token > 0 && reader.isCapitalised(token - 1) && (reader.isIn(.placedBodies, token - 1) || isAbbreviated(behind: next))
        ? next : nil
    }
    return next
  }

  /// "Regional Centre for Maritime Security in *Central Africa (CRESMAC)*": where it is, behind which stands, in brackets, what the whole is called for short.
  /// O(words of the place).
  private func isAbbreviated(behind place: Int) -> Bool {
    var open = cover[place] >= 0 ? listed[Int(cover[place])].tokens.upperBound : place
    while open < reader.count, open - place < Self.longestTown, reader.isCapitalised(open) { open += 1 }
    guard open + 2 < reader.count, reader.isPunctuation(open, "("), reader.isPunctuation(open + 2, ")"), cover[open + 1] < 0 else {
      return false
    }
    return reader.text.tokens[open + 1].isAllCapitals && reader.text.tokens[open + 1].range.count > 3
  }

  /// "*Ambassador* of X to Y", "*Protocol* to the Convention": what is sent or added to somebody or something. O(``longestPart``).
  private func isSent(before token: Int) -> Bool {
    guard reader.head(at: token - 1).map({ $0.noun.kind == .network || $0.noun.kind == .programme }) != true else { return false }
    var at = token - 1
    while at >= 0, token - at <= Self.longestSender, reader.isWord(at) {
      if reader.isIn(.sentOnes, at) { return true }
      at -= 1
    }
    return false
  }

  /// The most words between who is sent and "to".
  private static let longestSender = 10

  /// "the Secretariat *of the Group*": a noun alone behind an article, which stands for something named before.
  func isBareNoun(_ token: Int) -> Bool {
    guard let head = reader.head(at: token), head.noun.kind == .actor || head.noun.kind == .network else { return false }
    guard head.end < reader.count, reader.isWord(head.end) else { return true }
    return !reader.isCapitalised(head.end) && reader.end(of: .nameOpeners, at: head.end) == nil
  }

  /// A head noun for somebody or something of its own; what is only done ("for the *Study* of …") is none.
  func isBody(_ token: Int) -> Bool { reader.head(at: token).map { $0.noun.role != .report } ?? false }

  /// "*Gulf* and Red Sea Forum": a region in a name.
  func isArea(_ token: Int) -> Bool {
    guard token < cover.count, cover[token] >= 0, case .entry(let entry) = listed[Int(cover[token])].bearer else { return false }
    return lexicon[entry].role == .region || lexicon[entry].kind == .place
  }

  /// "Trafficking in Human Beings and *Migrant Smuggling*": crimes in capitals are joined within a name.
  func isCrime(_ token: Int) -> Bool {
    cover[token] >= 0 && listed[Int(cover[token])].form == .crime && reader.isCapitalised(token)
  }

  func capitals(from start: Int) -> Int {
    var edge = start
    var last = start
    while edge < reader.count, edge - start < Self.longestPart {
      if cover[edge] >= 0, edge > start, edge == Int(listed[Int(cover[edge])].tokens.lowerBound), isAndBefore(edge), !isCrime(edge),
        !isSecondArea(edge)
      {
        break
      }
      if edge > start, isPlaceLine(edge) || isBehindState(edge) { break }
      if reader.isCapitalised(edge) || (reader.isJoiner(edge) && reader.isCapitalised(edge + 1) && !isTextBehind(edge)) {
        edge += 1
        last = edge
      } else if reader.isWord(edge), reader.end(of: .connectors, at: edge) != nil && continues(after: edge) || goesThrough(edge) {
        edge += 1
      } else if reader.isPunctuation(edge, ","), continuesList(after: edge) {
        edge += 1
      } else if isOwnersAim(edge, from: start) {
        edge += 1
      } else {
        break
      }
    }
    return max(last, start)
  }

  /// "Roadmap for Fiji*'s Full Membership* in the Union": behind "for", what is somebody's and has no noun of a name.
  private func isOwnersAim(_ sign: Int, from start: Int) -> Bool {
    guard sign > start, sign + 1 < reader.count, ["'s", "’s"].contains(reader.string(sign..<sign + 1)),
      reader.isCapitalised(sign + 1), cover[sign + 1] < 0, reader.head(at: sign + 1) == nil, !headFollows(sign + 1)
    else { return false }
    return (1...2).contains { start >= $0 && reader.text.word(start - $0) == "for" }
  }

  /// "Board of Harbour Delegates / *Almaty, 26 May 2023*": on a cover, the line below a name says where and when. O(1).
  private func isPlaceLine(_ token: Int) -> Bool {
    guard reader.isCapitalised(token), !isAndBefore(token) else { return false }
    return (token + 1...token + Self.longestTown).contains { comma in
      comma == token + 1 || places.contains(token) ? isDay(behind: comma) : false
    }
  }

  /// ", 26 May 2023", ", May 2023".
  private func isDay(behind comma: Int) -> Bool {
    reader.isPunctuation(comma, ",") && (reader.isNumber(comma + 1) && isMonth(comma + 2) || isMonth(comma + 1))
  }

  private func isMonth(_ token: Int) -> Bool { token < reader.count && reader.isIn(.months, token) }

  /// The most words of a town's name.
  private static let longestTown = 3

  /// "Ministry of Justice of Peru *Harbour Square*": behind "of" and a state, capitals that lead to no noun of their own are another line's.
  private func isBehindState(_ token: Int) -> Bool {
    guard reader.isCapitalised(token), cover[token] < 0, cover[token - 1] >= 0, case let before = listed[Int(cover[token - 1])],
      before.tokens.upperBound == token, case .entry(let entry) = before.bearer, lexicon[entry].role == .state
    else { return false }
    var link = before.tokens.lowerBound - 1
    if link > 0, reader.end(of: .articles, at: link) == link + 1 { link -= 1 }
    return link >= 0 && reader.isIn(.ofLinks, link) && reader.head(at: token) == nil && !headFollows(token)
  }

  /// "Lake Dialogue on Justice *–* Joint Conclusions of": behind a dash between spaces stands what text it is, no more of the name. O(``textReach``).
  func isTextBehind(_ dash: Int) -> Bool {
    let tokens = reader.text.tokens
    guard dash > 0, dash + 1 < reader.count, tokens[dash - 1].end < tokens[dash].start, tokens[dash].end < tokens[dash + 1].start else {
      return false
    }
    for token in dash + 1..<min(reader.count, dash + Self.textReach) where reader.isCapitalised(token) {
      guard let head = reader.head(at: token) else { continue }
      return head.noun.kind == .document
    }
    return false
  }

  /// The most words between a dash and the noun for a text behind it.
  private static let textReach = 5

  /// "Protection of the Environment *through* Criminal Law".
  func goesThrough(_ token: Int) -> Bool {
    reader.isIn(.nameThroughs, token) && token > 0 && reader.isCapitalised(token - 1) && reader.isCapitalised(token + 1)
      && (cover[token + 1] < 0 || isCrime(token + 1)) && reader.head(at: token + 1) == nil
  }

  func isAndBefore(_ token: Int) -> Bool {
    token > 0 && (reader.text.folded(token - 1).elementsEqual("and".utf8) || reader.isPunctuation(token - 1, ","))
  }

  func continues(after connector: Int) -> Bool {
    // Within a listed name.
    if cover[connector] >= 0 { return true }
    var next = connector + 1
    var links = 1
    while next < reader.count, links < 4, !reader.isCapitalised(next), reader.isWord(next),
      reader.end(of: .connectors, at: next) != nil || reader.isIn(.possessives, next)
    {
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
      return next == connector + 1 || isWithin(connector, next) || reader.isIn(.possessives, connector + 1)
    }
    if word == "in" || word == "en", cover[next] >= 0, places.contains(listed[Int(cover[next])].tokens.lowerBound) {
      return isAbbreviated(behind: next)
    }
    if word == "from" { return cover[next] < 0 || isCrime(next) }
    // "Operations *Directed at* Illegal Trade".
    if word == "at" {
      if reader.isIn(.atEnds, next), next == connector + 1 { return true }
      return reader.isCapitalised(connector - 1) && reader.text.word(connector - 1).utf8.suffix(2).elementsEqual("ed".utf8)
    }
    // "the presidency of the Committee *to Uruguay*".
    if word == "to", cover[next] >= 0 { return false }
    // "Trafficking *Caused by* the Abuse of Technology".
    if word == "by" {
      return reader.isCapitalised(connector - 1) && reader.text.word(connector - 1).utf8.suffix(2).elementsEqual("ed".utf8)
    }
    return word != "with"
  }

  /// "the Western Balkans *and Türkiye*", "Southeast Asia *and the Pacific*", "West *and Central Africa*": an area joined to an area.
  func isSecondArea(_ token: Int) -> Bool {
    var and = token - 1
    if and > 0, reader.end(of: .articles, at: and) == token { and -= 1 }
    guard and > 0, reader.text.folded(and).elementsEqual("and".utf8), isLand(token) else { return false }
    return isArea(and - 1) && Int(cover[and - 1]) >= 0 || reader.isIn(.compass, and - 1) && reader.isCapitalised(and - 1)
  }

  func isLand(_ token: Int) -> Bool {
    guard cover[token] >= 0, case .entry(let entry) = listed[Int(cover[token])].bearer else { return false }
    return [.region, .state].contains(lexicon[entry].role) || lexicon[entry].kind == .place
  }

  /// "*Police and Border* Guard Board", "*Customs and Excise*": services whose names are joined in one.
  func joinsServices(_ connector: Int) -> Bool {
    guard connector > 0, connector + 1 < reader.count, reader.isIn(.jointServices, connector - 1), reader.isCapitalised(connector - 1)
    else {
      return false
    }
    return reader.isIn(.jointServices, connector + 1) && reader.isCapitalised(connector + 1)
  }

  /// Whether "and the" or "and on the" goes on with what a name is about: a crime, or words that end in a comma's or a bracket's end.
  func isWithin(_ connector: Int, _ next: Int) -> Bool {
    cover[next] >= 0 && isCrime(next) || reader.isIn(.nameOpeners, connector + 1) && reader.isIn(.articles, connector + 2)
  }

  /// Whether a head noun ends the capitalised words from here: then they are a name of their own.
  func headFollows(_ token: Int) -> Bool {
    var next = token
    while next < reader.count, next < token + 6, reader.isCapitalised(next) {
      if next > token, reader.head(at: next) != nil { return true }
      next += 1
    }
    return false
  }

  /// "Environment, Climate and Energy": a comma inside a name is followed by capitals and an "and".
  func continuesList(after comma: Int) -> Bool {
    guard reader.isCapitalised(comma + 1), cover[comma + 1] < 0 || isCrime(comma + 1),
      reader.head(at: comma + 1) == nil || reader.isIn(.jointServices, comma + 1)
    else { return false }
    var next = comma + 1
    // "Illegal Migration, *Smuggling of Migrants* and Trafficking in Persons".
    if isCrime(next) { next = listed[Int(cover[next])].tokens.upperBound }
    while next < reader.count, next < comma + 4, reader.isCapitalised(next) { next += 1 }
    if reader.isPunctuation(next, ","), next - comma <= 3 || isCrime(comma + 1) { return continuesList(after: next) }
    return next < reader.count && reader.text.folded(next).elementsEqual("and".utf8) && reader.isCapitalised(next + 1)
      && (cover[next + 1] < 0 || isCrime(next + 1)) && reader.head(at: next + 1) == nil
  }
}
