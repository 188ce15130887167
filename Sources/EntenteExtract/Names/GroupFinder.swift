import EntenteLexicon
import EntenteModel
import EntenteText

/// Finds groups: ministers, leaders, member states and presidencies with their bearers, before the head ("EU and CLASI home affairs ministers")
/// or behind it ("home affairs ministers of the EU and CLASI").
struct GroupFinder {
  let reader: PassageReader
  let index: NameIndex
  let spans: [NameSpan]
  let kindOf: (NameSpan) -> (kind: NodeKind, role: Role?)
  /// Bodies by the head noun that only one of them has: "the Forum".
  let shortBearers: [String: NameSpan.Bearer]
  let starts: [Int: Int]
  private let ends: [Int: Int]

  init(
    reader: PassageReader, index: NameIndex, spans: [NameSpan], shortBearers: [String: NameSpan.Bearer],
    kindOf: @escaping (NameSpan) -> (kind: NodeKind, role: Role?)
  ) {
    self.shortBearers = shortBearers
    self.reader = reader
    self.index = index
    self.spans = spans
    self.kindOf = kindOf
    var starts: [Int: Int] = [:]
    var ends: [Int: Int] = [:]
    for (place, span) in spans.enumerated() {
      starts[span.tokens.lowerBound] = place
      ends[span.tokens.upperBound] = place
    }
    self.starts = starts
    self.ends = ends
  }

  /// Groups in order. O(tokens).
  func groups() -> [GroupPhrase] {
    var groups: [GroupPhrase] = []
    var token = 0
    while token < reader.count {
      guard let (end, sort) = head(at: token), !isInside(token, end) else {
        token += 1
        continue
      }
      if let group = group(head: token..<end, sort) {
        groups.append(group)
        token = max(end, group.tokens.upperBound)
      } else {
        token = end
      }
    }
    return groups
  }

  /// Whether a token stands in a name that is longer than the words from it to `end` ("Economic Community of West African States"). O(log names).
  private func isInside(_ token: Int, _ end: Int) -> Bool {
    var low = 0
    var high = spans.count
    while low < high {
      let middle = (low + high) / 2
      if spans[middle].tokens.upperBound <= token { low = middle + 1 } else { high = middle }
    }
    return low < spans.count && spans[low].tokens.contains(token)
      && (spans[low].tokens.upperBound > end || spans[low].tokens.lowerBound < token)
  }

  private func head(at token: Int) -> (Int, GroupPhrase.Sort)? {
    if let end = reader.end(of: .ministerHeads, at: token) { return (end, .ministers) }
    if let end = reader.end(of: .leaderHeads, at: token) { return (end, .leaders) }
    if let end = reader.end(of: .officialHeads, at: token), !isLastOfRanks(token) { return (end, .officials) }
    let members = reader.end(of: .memberHeads, at: token)
    if let end = members { return (end, .members) }
    if let end = reader.end(of: .regionNouns, at: token) { return (end, .members) }
    if let head = reader.head(at: token), head.phrase == "presidency" || head.phrase == "presidencies" || head.phrase == "chairmanship" {
      return (head.end, .presidency)
    }
    return nil
  }

  /// "Inspectors General, Directors General *and Commissioners of Police*": all those together, not the last of them.
  private func isLastOfRanks(_ token: Int) -> Bool {
    token > 1 && isAnd(token - 1) && reader.isCapitalised(token - 2) && ends[token - 1] == nil
  }

  private func group(head: Range<Int>, _ sort: GroupPhrase.Sort) -> GroupPhrase? {
    var group = GroupPhrase(tokens: head, sort: sort, bearers: [])
    var left = head.lowerBound
    if sort == .ministers, let (start, portfolio) = portfolio(endingAt: left) {
      left = start
      group.portfolio = portfolio
    }
    let before = bearers(endingAt: left, sort)
    var end = head.upperBound
    if before.isEmpty {
      if sort == .ministers, group.portfolio == nil { takePortfolio(&group, &end) }
      takeBearers(&group, &end, of: sort)
      // "the Ministers of the Member States of X *responsible for* …".
      if sort == .ministers, group.portfolio == nil, !group.bearers.isEmpty, let link = reader.end(of: .portfolioLinks, at: end),
        link > end + 1
      {
        takePortfolio(&group, &end)
      }
    } else {
      group.bearers = before
      if sort == .ministers, group.portfolio == nil { takePortfolio(&group, &end) }
    }
    let start = before.first?.span.tokens.lowerBound ?? left
    group.tokens = start..<end
    if sort == .members, group.bearers.isEmpty, isOfSomething(end) { return nil }
    if sort == .presidency, isHeldByState(group) { return nil }
    if isPredicate(group, end) || isOfMeeting(head) { return nil }
    takeCount(&group)
    return accepted(group, head)
  }

  /// "the *Senior Officials'* Meeting on Customs": part of the meeting's name.
  private func isOfMeeting(_ head: Range<Int>) -> Bool {
    var next = head.upperBound
    while next < reader.count, reader.isMark(next), next - head.upperBound < 2 { next += 1 }
    guard next > head.upperBound, reader.isCapitalised(head.lowerBound), reader.isCapitalised(next) else { return false }
    return reader.head(at: next)?.noun.role == .meeting
  }

  private func accepted(_ group: GroupPhrase, _ head: Range<Int>) -> GroupPhrase? {
    var group = group
    if reader.end(of: .regionNouns, at: head.lowerBound) != nil, group.sort == .members {
      let isMembers = reader.end(of: .memberWords, at: head.lowerBound) != nil
      group.hasRegionNoun = group.count == nil && !isMembers
      group.isRegion = group.count == nil && !isMembers && !group.bearers.isEmpty && group.bearers.allSatisfy { isRegion($0.span) }
      let noun = reader.text.word(head.lowerBound)
      if reader.isIn(.partnerNouns, head.lowerBound) {
        // "Western Balkan *partners*": those from there who work with somebody, no region.
        (group.isPartners, group.isRegion, group.hasRegionNoun) = (group.isRegion, false, false)
        return group.isPartners ? group : nil
      }
      if !group.isRegion, noun != "countries", noun != "states", noun != "paises", noun != "estados", noun != "nations", !isMembers {
        return nil
      }
    }
    // "new Latin American members": members from there, of something else.
    if group.sort == .members, group.bearers.contains(where: { $0.isAdjective }), reader.text.word(head.lowerBound) == "members" {
      return nil
    }
    if group.bearers.isEmpty {
      let before = group.tokens.lowerBound - 1
      // "Poland, as *the Member State* holding": one of them.
      let isOne = reader.text.word(head.upperBound - 1).utf8.last != 0x73
      if group.sort == .members, isOne, before >= 0, reader.end(of: .articles, at: before) != nil {
        return nil
      }
      // "the *Team* Leaders' Workshop": part of another name.
      if before >= 0, reader.isWord(before), reader.isCapitalised(before), reader.isCapitalised(head.lowerBound),
        reader.end(of: .articles, at: before) == nil, !reader.opensSentence(before)
      {
        return nil
      }
      group.isDefinite = before >= 0 && (reader.end(of: .definite, at: before) != nil || reader.text.word(before) == "their")
      return group.sort == .presidency ? nil : group
    }
    return group
  }

  /// "under the chairmanship *of Oman*": who presides is said, not what a presidency does.
  private func isHeldByState(_ group: GroupPhrase) -> Bool {
    starts(noun: group) && group.bearers.contains { [.state, .office].contains(kindOf($0.span).role) }
  }

  /// "the Members *of the Group*": whose members they are is said behind, by a noun that is no name.
  private func isOfSomething(_ end: Int) -> Bool {
    guard let link = reader.end(of: .bearerLinks, at: end), starts[link] == nil else { return false }
    let noun = skipArticle(link)
    return reader.head(at: noun) != nil
  }

  /// "The members of X *are Kenya and Malta*", "Kenya *is a member of X*": what is said of members, not who does something.
  private func isPredicate(_ group: GroupPhrase, _ end: Int) -> Bool {
    guard group.sort == .members, group.bearers.allSatisfy({ !$0.isAdjective }) else { return false }
    // "admitted as *Associate* Members of X", "became *associate* members of X".
    if starts(noun: group), !group.bearers.isEmpty, group.tokens.lowerBound > 0, reader.isIn(.lesserMembers, group.tokens.lowerBound - 1) {
      return true
    }
    var next = end
    if reader.isPunctuation(next, ")") { next += 1 }
    if let copula = reader.end(of: .copulas, at: next) {
      let named = reader.isPunctuation(copula, ":") ? copula + 1 : copula
      let place = skipArticle(named)
      if let at = starts[place], [.state, .organisation, .agency, .committee].contains(kindOf(spans[at]).role) { return true }
    }
    var before = group.tokens.lowerBound - 1
    if isBesideNames(group, before) { return true }
    while before >= 0, before > group.tokens.lowerBound - 4, !reader.isIn(.copulas, before), reader.isWord(before) { before -= 1 }
    return before >= 0 && reader.isIn(.copulas, before) && !group.bearers.isEmpty && starts(noun: group)
  }

  /// "INTERPOL and UNODC, (both) *members of X*, support Y": what those named before the comma are.
  private func isBesideNames(_ group: GroupPhrase, _ before: Int) -> Bool {
    guard !group.bearers.isEmpty, starts(noun: group),
      reader.end(of: .memberWords, at: group.tokens.lowerBound) == nil || before < 0
        || reader.end(of: .articles, at: before) == nil
    else { return false }
    var comma = before
    if comma > 0, !reader.isPunctuation(comma, ",") { comma -= 1 }
    guard comma > 0, reader.isPunctuation(comma, ",") else { return false }
    let isNamed = ends[comma] != nil || reader.isPunctuation(comma - 1, ")")
    let end = group.tokens.upperBound
    // "members of X *since 2014*, support Y".
    let isDated =
      end + 2 < reader.count && reader.text.word(end) == "since" && reader.isNumber(end + 1) && reader.isPunctuation(end + 2, ",")
    return isNamed && (reader.isPunctuation(end, ",") || isDated || end + 1 >= reader.count)
  }

  /// Whether the noun stands before its bearer: "members of X", not "X members".
  private func starts(noun group: GroupPhrase) -> Bool {
    group.bearers.allSatisfy { $0.span.tokens.lowerBound > group.tokens.lowerBound }
  }

  func isRegion(_ span: NameSpan) -> Bool { kindOf(span).role == .region }

  private func takeCount(_ group: inout GroupPhrase) {
    let before = group.tokens.lowerBound - 1
    guard before >= 0, reader.isNumber(before), group.sort == .members, let number = Int(reader.text.word(before)), number < 1000 else {
      return
    }
    group.count = number
    group.tokens = before..<group.tokens.upperBound
  }
}

/// Bearers: bodies and regions whose group it is.
extension GroupFinder {
  /// "EU", "EU and CLASI", "Latin American, Caribbean and EU" in front of a head.
  private func bearers(endingAt end: Int, _ sort: GroupPhrase.Sort) -> [GroupPhrase.Bearer] {
    var bearers: [GroupPhrase.Bearer] = []
    var edge = end
    while bearers.count < 6, let bearer = bearer(endingAt: edge) {
      guard isPossible(bearer, sort) else { break }
      bearers.insert(bearer, at: 0)
      var before = bearer.span.tokens.lowerBound
      if before > 0, isAnd(before - 1) { before -= 1 }
      if before > 0, reader.isPunctuation(before - 1, ",") { before -= 1 }
      guard before < bearer.span.tokens.lowerBound else { break }
      edge = before
    }
    // "the EU and ASEAN ministers" shares the head; "with Chile and ASEAN ministers" would, too: a state has no members.
    return bearers
  }

  private func bearer(endingAt end: Int) -> GroupPhrase.Bearer? {
    if let place = ends[end] { return GroupPhrase.Bearer(span: spans[place]) }
    if let place = ends[end - 1], reader.isMark(end - 1) { return GroupPhrase.Bearer(span: spans[place]) }
    // "*Forum* Leaders": the one body of the document that ends in such a noun.
    if end > 0, reader.isCapitalised(end - 1), let head = reader.head(at: end - 1), head.end == end, let bearer = shortBearers[head.phrase],
      end < 2 || !reader.isCapitalised(end - 2) || reader.opensSentence(end - 2)
    {
      return GroupPhrase.Bearer(span: NameSpan(tokens: end - 1..<end, bearer: bearer, form: .name))
    }
    var found: NameSpan?
    for start in stride(from: end - 1, through: max(0, end - 4), by: -1) {
      reader.matches(at: start) { last, value in
        if case .adjective(let entry) = value, last == end, reader.isCapitalised(start) {
          found = NameSpan(tokens: start..<end, bearer: .entry(entry), form: .name)
        }
      }
    }
    return found.map { GroupPhrase.Bearer(span: $0, isAdjective: true) }
  }

  /// "*Member States* of X", "*member countries* of X".
  private func isStates(_ group: GroupPhrase) -> Bool {
    group.sort == .members && group.tokens.count > 1 && reader.end(of: .memberWords, at: group.tokens.lowerBound) == group.tokens.upperBound
  }

  /// - Parameter isOfStates: "*Member States* of the Coastal Commission": who its members are is said, so that it is no committee of people.
  private func isPossible(_ bearer: GroupPhrase.Bearer, _ sort: GroupPhrase.Sort, isOfStates: Bool = false) -> Bool {
    let (kind, role) = kindOf(bearer.span)
    // "the interior ministers of the Porvoo *Process*".
    let isProcess = kind == .instrument && role == .framework && sort != .presidency
    guard kind == .actor || kind == .network || isProcess, role != .group, role != .office,
      !(role == .committee && sort == .members && !isOfStates)
    else {
      return false
    }
    if role == .state { return sort == .presidency && !bearer.isAdjective }
    return true
  }

  /// "of the Member States of the European Union and of CLASI".
  private func takeBearers(_ group: inout GroupPhrase, _ end: inout Int, of sort: GroupPhrase.Sort) {
    guard var place = bearerStart(end, isFirst: true) else { return }
    while group.bearers.count < 8 {
      let named = starts[place].map { GroupPhrase.Bearer(span: spans[$0]) }
      guard let bearer = named ?? adjectiveBearer(at: place), isPossible(bearer, sort, isOfStates: isStates(group)),
        !isCommitteeBeside(group, bearer)
      else { break }
      group.bearers.append(bearer)
      end = named == nil ? bearer.span.tokens.upperBound : afterShortForm(bearer.span.tokens.upperBound)
      // "the Ministers of the BSEC *Participating States*".
      if sort != .members, let members = reader.end(of: .memberWords, at: end) { end = members }
      var next = end
      if reader.isPunctuation(next, ",") { next += 1 }
      if isAnd(next) { next += 1 }
      guard next > end, let following = bearerStart(next, isFirst: false) else { break }
      place = following
    }
    if let last = group.bearers.last, isRegion(last.span) { end = pastNeighbours(end) }
  }

  /// "the Senior Officials of X and *the Committee of Y*": the second is a body of its own, whose officials nobody speaks of.
  private func isCommitteeBeside(_ group: GroupPhrase, _ bearer: GroupPhrase.Bearer) -> Bool {
    group.sort == .officials && !group.bearers.isEmpty && kindOf(bearer.span).role == .committee
  }

  /// The place of a bearer's name behind link, article and "Member States of the"; the link may be missing where it slipped from the text.
  private func bearerStart(_ token: Int, isFirst: Bool) -> Int? {
    var place = token
    var isLinked = false
    if let link = reader.end(of: .bearerLinks, at: place) {
      place = link
      isLinked = true
    }
    place = skipArticle(place)
    if let members = reader.end(of: .memberWords, at: place) {
      guard isLinked || place > token, let link = reader.end(of: .bearerLinks, at: members) ?? partyLink(at: members) else { return nil }
      place = skipArticle(link)
    } else if isFirst, !isLinked {
      return nil
    }
    return starts[place] != nil || adjectiveBearer(at: place) != nil ? place : nil
  }

  /// "the States Parties *to* the Treaty Organisation".
  private func partyLink(at token: Int) -> Int? {
    guard token < reader.count, reader.text.word(token) == "to", reader.text.word(token - 1) == "parties" else { return nil }
    return token + 1
  }

  func skipArticle(_ token: Int) -> Int {
    guard token < reader.count, starts[token] == nil, let end = reader.end(of: .articles, at: token) else { return token }
    return end
  }

  /// Past the bracketed short form of the name before.
  private func afterShortForm(_ token: Int) -> Int {
    guard reader.isPunctuation(token, "("), token + 2 < reader.count else { return token }
    if reader.isPunctuation(token + 2, ")") { return token + 3 }
    // "MAOC (N)" in brackets.
    guard let place = starts[token + 1], reader.isPunctuation(spans[place].tokens.upperBound, ")") else { return token }
    return spans[place].tokens.upperBound + 1
  }
}
