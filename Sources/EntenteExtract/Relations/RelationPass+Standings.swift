import EntenteLexicon
import EntenteModel
import EntenteText

/// A name, a date or a number of a sentence, with where it stands and what introduces it.
struct StandingPlace {
  var passage: Int
  /// The first byte of its words in the file.
  var start: Int
  /// The first byte of the words that introduce its sentence.
  var introduction: Int?
  var name: SentenceName
}

// How names, dates and numbers stand in the sentences of a document: what questions are held against beyond what is quoted.
extension RelationPass {
  /// Takes down those of a sentence, but for what is denied. O(words × ``PartReader`` reach).
  mutating func noteStandings(_ sentence: PassageSentence, _ expressions: [DateExpression]) {
    guard document.record.language == PartWords.english.words.language else { return }
    let marked = sentence.clauses.sentence
    var things: [Int: (words: Range<Int>, what: SentenceName.What?)] = [:]
    var marks: [Range<Int>: Int] = [:]
    for (place, mark) in marked.marks.enumerated() { marks[mark.words] = marks[mark.words] ?? place }
    for mark in marked.marks where !mark.isReference {
      things[mark.words.lowerBound] = (
        mark.words, quotedStart(mark.entity, sentence.places[mark.words.lowerBound].passage).map { .name($0) }
      )
    }
    for expression in expressions where !marked.marks.contains(where: { $0.words.overlaps(expression.words) }) {
      things[expression.words.lowerBound] = (expression.words, day(of: expression).map { .date($0) })
    }
    let (tokens, places, wordOfToken) = parts(of: marked, things)
    let reader = PartReader(tokens, PartWords.english)
    let introduction = sentence.ownFrom > 0 ? byte(sentence.places[0]) : nil
    let days = Set(places.filter { if case .date = things[$0.word]?.what { true } else { false } }.map(\.token))
    for (token, word) in places {
      guard let (words, what) = things[word], let what, sentence.isOwn(words), let start = byte(sentence.places[word]) else { continue }
      let mark = marks[words]
      var linked = mark.map { sentence.clauses.standings(ofMark: $0) } ?? []
      var found = mark.map(sentence.clauses.isOwner) == true ? [] : reader.standings(of: own(reader.list(around: token), token, days))
      if let aside = aside(around: words, marked) {
        found.removeAll { !aside.contains(wordOfToken[$0.governor]) }
        linked.removeAll { !aside.contains($0.word) }
      }
      // A day does nothing; and of what was done on it only a verb tells: "celebrating the launch in May" was not in May.
      if case .date = what {
        found.removeAll { standing in standing.parts == [.agent] || !isVerb(wordOfToken[standing.governor], sentence.clauses) }
      }
      if found.isEmpty, case .date = what, let fronted = fronted(tokens, token, word, sentence) {
        add(what, fronted, words, sentence, start, introduction)
      } else {
        let all =
          found.map { ($0.parts, tokens[$0.governor].stem) } + linked.map { ($0.parts, EnglishStem.of(marked.words[$0.word])) }
        let governors =
          found.filter { $0.parts == [.agent] }.map { wordOfToken[$0.governor] }
          + linked.filter { $0.parts == [.agent] }.map(\.word)
        keep(what, all, words, sentence, start, introduction, governors)
        // "The Council and League presidencies": the second stands as the first does.
        for other in mark.map({ marked.marks[$0].others }) ?? [] {
          guard let name = quotedStart(other, sentence.places[word].passage), .name(name) != what else { continue }
          keep(.name(name), all, words, sentence, start, introduction, governors)
        }
      }
    }
    let named = things.values.reduce(into: Set<Int>()) { $0.formUnion($1.words) }
    for word in marked.words.indices where sentence.isOwn(word..<(word + 1)) && !named.contains(word) {
      guard let (number, units) = counted(marked, word), let start = byte(sentence.places[word]) else { continue }
      let standings = units.map { SentenceName.Standing(part: Self.unit, governor: SentenceWords.fingerprint(of: EnglishStem.of($0))) }
      let end = marked.kinds[word] == .number && !units.isEmpty ? word + 2 : word + 1
      add(.number(number), standings, word..<end, sentence, start, introduction)
    }
  }

  /// "The Declaration (*Norway* 3 May 2024) agreed …": the words in brackets that say more than a name, or say it of another; none of what stands around them is said of that
  /// name. But for the name alone they are what the noun before them is called: "the Agency (Frontex) cooperates".
  private func aside(around words: Range<Int>, _ marked: MarkedSentence) -> Range<Int>? {
    let isSign = { (word: Int, signs: [String]) in marked.kinds[word] == .punctuation && signs.contains(marked.words[word]) }
    let before = marked.words.indices[..<words.lowerBound].suffix(Self.longestAside)
    guard let open = before.last(where: { isSign($0, ["(", ")"]) }), isSign(open, ["("]),
      let close = marked.words.indices[words.upperBound...].prefix(Self.longestAside).first(where: { isSign($0, ["(", ")"]) }),
      isSign(close, [")"])
    else { return nil }
    let holdsMore = ((open + 1)..<close).contains { !words.contains($0) && marked.kinds[$0] != .punctuation }
    let isAfterName = marked.marks.contains { $0.words.upperBound == open }
    return holdsMore || isAfterName ? open..<close : nil
  }

  /// How many words stand in brackets at most.
  private static let longestAside = 12

  /// The list of a name without the days before it: of "provided to A on 12 July, B reached out" B is no part of the first clause.
  private func own(_ list: Range<Int>, _ token: Int, _ days: Set<Int>) -> Range<Int> {
    guard !days.contains(token), let day = list.last(where: { $0 < token && days.contains($0) }) else { return list }
    return (day + 1)..<list.upperBound
  }

  /// What a number counts stands in this part.
  private static let unit = "unit"
  /// How many words behind a number may say what it counts: "three consecutive semesters".
  private static let unitWords = 3

  /// A number, and the words that may say what it counts: "16 countries", "an 18-month cycle".
  private func counted(_ marked: MarkedSentence, _ word: Int) -> (number: Int, units: [String])? {
    if marked.kinds[word] == .number {
      guard let number = Int(marked.words[word]), number < Self.leastOfACode else { return nil }
      return (number, Array(marked.words[(word + 1)...].prefix(Self.unitWords).prefix { $0.utf8.allSatisfy { $0 >= 0x61 || $0 == 0x2D } }))
    }
    let halves = marked.words[word].split(separator: "-")
    guard halves.count == 2, let number = Int(halves[0]) else { return nil }
    return (number, [String(halves[1])])
  }

  /// Numbers from here on are more likely years or codes.
  private static let leastOfACode = 1_000

  /// What opens a clause.
  private static let openers: Set<String> = ["that", "and", "which"]

  private func isVerb(_ word: Int, _ clauses: Clauses) -> Bool {
    clauses.phrase(ofWord: word).map { clauses.phrases[$0].verb != nil } ?? false
  }

  /// "*Since 2017*, the programme has fostered it", "recalling that *on 3 May* it met": a date before its clause dates the first verb of it.
  private func fronted(_ tokens: [PartToken], _ token: Int, _ word: Int, _ sentence: PassageSentence) -> [SentenceName.Standing]? {
    guard token > 0, case .preposition(let preposition) = tokens[token - 1].kind,
      token == 1 || [.comma, .stop].contains(tokens[token - 2].kind) || Self.openers.contains(tokens[token - 2].key),
      let verb = sentence.clauses.phrases.first(where: { $0.verb?.form == .finite && $0.words.lowerBound > word })
    else { return nil }
    let words = verb.words.map { sentence.clauses.sentence.words[$0] }.filter { PartWords.english.kind(of: $0) == .word }
    return words.map { SentenceName.Standing(part: preposition, governor: SentenceWords.fingerprint(of: EnglishStem.of($0))) }
  }

  private mutating func keep(
    _ what: SentenceName.What, _ found: [(parts: Set<Part>, stem: String)], _ words: Range<Int>, _ sentence: PassageSentence, _ start: Int,
    _ introduction: Int?, _ governors: [Int]
  ) {
    var standings: [SentenceName.Standing] = []
    for standing in found {
      let governor = SentenceWords.fingerprint(of: standing.stem)
      for part in standing.parts.map(\.text).sorted() {
        let own = SentenceName.Standing(part: part, governor: governor)
        if !standings.contains(own) { standings.append(own) }
      }
    }
    add(what, standings, words, sentence, start, introduction, governors)
  }

  /// - Parameter governors: the words that say what a name does; it does that no more firmly than these are said.
  private mutating func add(
    _ what: SentenceName.What, _ standings: [SentenceName.Standing], _ words: Range<Int>, _ sentence: PassageSentence, _ start: Int,
    _ introduction: Int?, _ governors: [Int] = []
  ) {
    let clauses = sentence.clauses
    guard let phrase = clauses.phrase(ofWord: words.lowerBound),
      clauses.denial(of: phrase) == nil
    else { return }
    let isHedged = phrase > 0 && clauses.phrases[phrase - 1].kind == .hedge
    let modality = governors.map { clauses.modality(ofWords: $0..<($0 + 1)) }.reduce(clauses.modality(phrase), min)
    var name = SentenceName(what, isHedged ? .possibility : modality, standings)
    if case .name = what {} else { name.quote = quote(words, sentence) }
    self.standings.append(
      StandingPlace(passage: sentence.places[words.lowerBound].passage, start: start, introduction: introduction, name: name))
  }

  /// The words of a sentence as parts are read: a token for each name and date. With the word that each of these begins with, and the word of each token.
  private func parts(of marked: MarkedSentence, _ things: [Int: (words: Range<Int>, what: SentenceName.What?)])
    -> (tokens: [PartToken], places: [(token: Int, word: Int)], wordOfToken: [Int])
  {
    var tokens: [PartToken] = []
    var wordOfToken: [Int] = []
    var places: [(token: Int, word: Int)] = []
    var word = 0
    while word < marked.words.count {
      let first = word
      defer { while wordOfToken.count < tokens.count { wordOfToken.append(first) } }
      if let thing = things[word] {
        places.append((tokens.count, word))
        tokens.append(PartToken("", .name(places.count - 1)))
        word = thing.words.upperBound
        continue
      }
      let text = marked.words[word]
      switch marked.kinds[word] {
      case .word: tokens.append(PartToken(text, PartWords.english.kind(of: text)))
      case .number: tokens.append(PartToken(text, .article))
      case .punctuation where text == "," || text == ":": tokens.append(PartToken(",", .comma))
      case .punctuation where text == ";" || text == ".": tokens.append(PartToken("", .stop))
      case .punctuation: break
      }
      word += 1
    }
    return (tokens, places, wordOfToken)
  }

  private func day(of expression: DateExpression) -> PartialDate? {
    expression.use == .label ? nil : expression.last == nil ? expression.first : nil
  }

  /// The first byte of what the paragraph's MENTIONS edge quotes for an entity.
  private func quotedStart(_ entity: Int, _ passage: Int) -> Int? {
    for other in passages[document.passages[passage].label] ?? [] {
      let own = document.passages[other]
      if let mention = own.mentions.first(where: { Int($0.entity.rawValue) == entity }) {
        return byte(PassageSentence.Place(passage: other, token: (mention.quoted ?? mention.tokens).lowerBound))
      }
    }
    return nil
  }

  /// Words that stand in one line of one passage.
  private func quote(_ words: Range<Int>, _ sentence: PassageSentence) -> SentenceName.Quote? {
    let first = sentence.places[words.lowerBound], last = sentence.places[min(words.upperBound, sentence.places.count) - 1]
    let passage = document.passages[first.passage]
    guard first.passage == last.passage else { return nil }
    let source = document.source.passages[passage.index]
    let range = Int(passage.text.tokens[first.token].start)..<Int(passage.text.tokens[last.token].end)
    let spans = source.spans(of: range), text = source.string(range)
    guard spans.count == 1, SentenceName.isQuotable(text) else { return nil }
    return SentenceName.Quote(text, spans[0])
  }

  private func byte(_ place: PassageSentence.Place) -> Int? {
    let passage = document.passages[place.passage]
    let token = passage.text.tokens[place.token]
    return document.source.passages[passage.index].spans(of: Int(token.start)..<Int(token.end)).first?.start
  }

  /// Puts what was taken down beside the words of the sentences that it stands in. O(sentences + names).
  mutating func keepStandings() {
    // Words that a paragraph's record keeps, by the first byte of each sentence.
    var sentences: [(start: Int, passage: Int, place: Int, words: SentenceWords)] = []
    for (passage, record) in document.record.passages.enumerated() {
      for (place, text) in record.words.enumerated() {
        if let words = SentenceWords(text: text) { sentences.append((words.start, passage, place, words)) }
      }
    }
    sentences.sort { $0.start < $1.start }
    var at = 0
    for standing in standings.sorted(by: { $0.start < $1.start }) {
      while at + 1 < sentences.count, sentences[at + 1].start <= standing.start { at += 1 }
      guard at < sentences.count, sentences[at].start <= standing.start else { continue }
      sentences[at].words.names.append(standing.name)
      if let introduction = standing.introduction { sentences[at].words.introduction = introduction }
    }
    for sentence in sentences where !sentence.words.names.isEmpty {
      document.record.passages[sentence.passage].words[sentence.place] = sentence.words.text
    }
  }
}
