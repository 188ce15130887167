import EntenteLexicon
import EntenteModel
import EntenteText

/// Texts that the document refers to, and its own annexes.
extension RelationPass {
  /// Texts that the document refers to.
  mutating func readCitations() {
    for index in document.passages.indices where document.source.passages[index].kind != .heading {
      let passage = document.passages[index]
      readFootnote(index)
      for mention in passage.mentions where mention.entity != document.own && !mention.isNested { readOwner(mention, index) }
      for mention in passage.mentions
      where mention.entity != document.own && !mention.isNested && isText(mention, passage) && !isHeading(mention, index) {
        let words = quoted(mention, passage)
        let sentence = PassageSentence.bare(passage, index, words)
        keep(Draft(type: .cites, from: document.own, to: mention.entity, words: [0..<words.count], rule: "citation"), sentence, index)
        readCitedMakers(mention, index)
        readMakerBehind(mention, index)
        readAnnex(mention, passage, PassageSentence.bare(passage, index, mention.tokens))
      }
    }
  }

  /// "FINAL COMMUNIQUÉ of the Council": what a document begins with is its own title.
  /// "ROADMAP 2025-2027": so is a later line of the cover that is nothing else.
  private func isHeading(_ mention: Mention, _ passage: Int) -> Bool {
    guard document.passages[passage].label == "cover", mention.tokens.lowerBound <= 1, document.entities[mention.entity].entry == nil else {
      return false
    }
    return passage == 0 || document.passages[passage].text.tokens.count <= mention.tokens.upperBound
  }

  /// The words that a text is cited with: "*recalled that the* Yaoundé Code of Conduct", "*replace the* Interim Guidelines". As far back as three words of the same
  /// sentence, over no sign.
  private func quoted(_ mention: Mention, _ passage: AnnotatedPassage) -> Range<Int> {
    guard passage.label != "cover", let sentence = passage.text.sentences.first(where: { $0.contains(mention.tokens.lowerBound) }) else {
      return mention.tokens
    }
    var start = mention.tokens.lowerBound
    while start > sentence.lowerBound, mention.tokens.lowerBound - start < 3, passage.text.tokens[start - 1].kind != .punctuation {
      start -= 1
    }
    let end = issued(mention, passage, sentence.upperBound)
    return start..<(mention.tokens.lowerBound <= sentence.lowerBound + 1 ? told(mention, end, passage, sentence.upperBound) : end)
  }

  /// "The Roadmap *was adopted at the Lima Summit*": of a text that a sentence begins with by its noun alone, what is told, up to a sign.
  private func told(_ mention: Mention, _ behind: Int, _ passage: AnnotatedPassage, _ last: Int) -> Int {
    let grammar = rules.grammar(for: document.record.language) ?? rules.grammar(for: "en")
    guard mention.tokens.count <= 2, behind == mention.tokens.upperBound, behind + 1 < last,
      grammar?.lists["told of text"]?.contains(passage.text.word(behind)) == true
    else { return behind }
    var end = behind
    while end < last, end - behind < Self.longestIssue, passage.text.tokens[end].kind != .punctuation || isHyphen(end, passage) { end += 1 }
    return end
  }

  private func isHyphen(_ token: Int, _ passage: AnnotatedPassage) -> Bool {
    passage.text.isPunctuation(token, "-") || passage.text.isPunctuation(token, "–")
  }

  /// "the Joint Statement *issued by the Leaders of X*", "the Coastal Plan*, adopted by the Commission on 9 May 2031*": the end of what says of a text right behind it who
  /// put it out, up to a sign.
  private func issued(_ mention: Mention, _ passage: AnnotatedPassage, _ last: Int) -> Int {
    let grammar = rules.grammar(for: document.record.language) ?? rules.grammar(for: "en")
    let end = dated(supplemented(mention.tokens.upperBound, passage, last), passage, last)
    let isBehindComma = document.entities.kind(mention.entity) == .instrument && end < last && passage.text.isPunctuation(end, ",")
    var next = isBehindComma ? end + 1 : end
    guard next + 1 < last, grammar?.lists["issued"]?.contains(passage.text.word(next)) == true,
      passage.text.word(next + 1) == grammar?.agentPreposition
    else { return end }
    while next < last, next - mention.tokens.upperBound < Self.longestIssue, passage.text.tokens[next].kind != .punctuation { next += 1 }
    return next
  }

  /// "the Amendment *to the Code of Conduct*": up to the end of the text that it supplements. O(mentions).
  private func supplemented(_ end: Int, _ passage: AnnotatedPassage, _ last: Int) -> Int {
    let grammar = rules.grammar(for: document.record.language) ?? rules.grammar(for: "en")
    guard end + 2 < last, grammar?.lists["supplementing"]?.contains(passage.text.word(end)) == true,
      let whole = passage.mentions.first(where: { (end + 1...end + 2).contains($0.tokens.lowerBound) && !$0.isNested }),
      isText(whole, passage)
    else { return end }
    return whole.tokens.upperBound
  }

  /// "the Joint Communication *of 18 May 2022*": up to the year.
  private func dated(_ end: Int, _ passage: AnnotatedPassage, _ last: Int) -> Int {
    guard end + 1 < last, ["of", "from"].contains(passage.text.word(end)) else { return end }
    let reach = end + 1..<min(last, end + 4)
    guard let year = reach.first(where: { passage.text.tokens[$0].kind == .number && passage.text.tokens[$0].range.count == 4 }) else {
      return end
    }
    return year + 1
  }

  /// The most words of who put a text out that its citation is quoted with.
  private static let longestIssue = 14

  /// "the Annex to this Declaration": part of the document that it names.
  private mutating func readAnnex(_ mention: Mention, _ passage: AnnotatedPassage, _ sentence: PassageSentence) {
    guard let grammar = rules.grammar(for: document.record.language) ?? rules.grammar(for: "en") else { return }
    let words = mention.tokens.map { passage.text.word($0) }
    guard let first = words.first, grammar.lists["annex"]?.contains(first) == true, words.contains("this") else { return }
    keep(Draft(type: .partOf, from: mention.entity, to: document.own, words: [0..<words.count], rule: "annex"), sentence, passage.index)
  }

  /// On the cover, "the Joint Declaration endorsed at …" is the text itself.
  private func isOwnSort(_ entity: EntityIndex) -> Bool {
    guard let sort = document.entities[entity].text?.sort, let own = document.entities[document.own].text?.sort else { return false }
    return sort == own || sort.hasSuffix(" \(own)") || own.hasSuffix(" \(sort)")
  }

  private func isYear(_ word: String) -> Bool { word.utf8.count == 4 && Int(word).map { (1900...2100).contains($0) } == true }

  /// By its name's years, by the year right behind it, or because the text says when it was issued.
  private func isDated(_ mention: Mention, _ passage: AnnotatedPassage) -> Bool {
    document.entities[mention.entity].entity.since != nil || hasYear(mention, passage) || isPublished(mention.entity)
  }

  /// "Threat Assessment *2025*".
  private func hasYear(_ mention: Mention, _ passage: AnnotatedPassage) -> Bool {
    let next = mention.tokens.upperBound
    return mention.tokens.contains { isYear(passage.text.word($0)) }
      || next < passage.text.tokens.count && isYear(passage.text.word(next))
  }

  /// "The Plan *replaces* the Action Plan 2018-2023": told of as what is kept in step or gives way, not as a text. O(relations).
  private func isActing(_ mention: Mention, _ passage: AnnotatedPassage) -> Bool {
    let inStep = rules.grammar(for: document.record.language)?.lists["waits with"]
    let before = max(0, mention.tokens.lowerBound - Self.nearInStep)..<mention.tokens.lowerBound
    // "synergies between this Plan and *the Drug Plan 2021-2025*".
    if before.contains(where: { inStep?.contains(passage.text.word($0)) == true }) { return true }
    return relations.contains {
      [.succeeds, .alignedWith].contains($0.type) && $0.passage == passage.index && [$0.from, $0.to].contains(mention.entity)
    }
  }

  /// The most words between what is kept in step and a plan with which it is.
  private static let nearInStep = 12

  /// "a briefing on the Assessment, *which UNODC released*". O(relations).
  private func isPublished(_ text: EntityIndex, in passage: AnnotatedPassage) -> Bool {
    relations.contains { $0.type == .published && $0.to == text && $0.passage == passage.index }
  }

  /// "The Unit publishes *the Bulletin twice a year*", "*every year* the Assessment": what comes out again and again is told of, not cited. O(sentence).
  private func isRecurring(_ mention: Mention, _ passage: AnnotatedPassage) -> Bool {
    let isTold = relations.contains {
      $0.type == .published && $0.to == mention.entity && $0.passage == passage.index && $0.modality == .fact
    }
    guard isTold, let lists = rules.grammar(for: document.record.language)?.lists,
      let sentence = passage.text.sentences.first(where: { $0.contains(mention.tokens.lowerBound) })
    else { return false }
    return sentence.contains { lists["again and again"]?.contains(passage.text.word($0)) == true }
  }

  /// "the *next* Regional Action Plan", or what the paragraph wants to see made. O(relations).
  private func isToCome(_ mention: Mention, _ passage: AnnotatedPassage) -> Bool {
    let lists = rules.grammar(for: document.record.language)?.lists
    let before = max(0, mention.tokens.lowerBound - 2)..<mention.tokens.lowerBound
    if before.contains(where: { lists?["other term"]?.contains(passage.text.word($0)) == true }) { return true }
    return relations.contains {
      $0.type == .established && $0.to == mention.entity && ($0.modality != .fact || $0.from == document.own) && $0.passage == passage.index
    }
  }

  /// Whether the text tells who put it out.
  private func isPublished(_ text: EntityIndex) -> Bool { relations.contains { $0.type == .published && $0.to == text } }

  /// "the Coastal *Code* of Conduct", "the FATF *Recommendations*": what is agreed word by word.
  func isCode(_ name: String) -> Bool {
    guard let codes = (rules.grammar(for: document.record.language) ?? rules.grammar(for: "en"))?.lists["code"] else { return false }
    return NameWords.of(name).contains { codes.contains(Folding.key($0)) }
  }

  /// "the memorandum of 2016 *between the RSS and the Netherlands*": told apart by its year and by whose it is.
  private func isAgreement(_ mention: Mention, _ passage: AnnotatedPassage) -> Bool {
    let next = mention.tokens.upperBound
    guard [.treaty, .framework].contains(document.entities.role(mention.entity)), next < passage.text.tokens.count,
      mention.tokens.contains(where: { isYear(passage.text.word($0)) }),
      rules.grammar(for: document.record.language)?.lists["pairing"]?.contains(passage.text.word(next)) == true
    else { return false }
    return passage.mentions.contains { (next + 1...next + 2).contains($0.tokens.lowerBound) && document.entities.kind($0.entity) == .actor }
  }

  /// "the Coastal *Strategy*", "the *2030 Agenda* for Safe Ports": whether a text's sort stands in its name in capitals, and more than this. A policy, a
  /// partnership or a mechanism is no text, and "a Working Arrangement" that is negotiated is not there yet.
  private func isTitled(_ mention: Mention, _ passage: AnnotatedPassage) -> Bool {
    guard mention.tokens.count > 1, let grammar = rules.grammar(for: document.record.language) ?? rules.grammar(for: "en"),
      let sorts = grammar.lists["titled text"]
    else { return false }
    let (tokens, before, next) = (passage.text.tokens, mention.tokens.lowerBound - 1, mention.tokens.upperBound)
    if before >= 0, grammar.info(passage.text.word(before))?.classes.contains(.indefinite) == true { return false }
    // "the *Agenda 2063* implementation plan": only what something else is called after.
    if next + 1 < tokens.count, tokens[next].kind == .word, !tokens[next].isCapitalised,
      sorts.contains(passage.text.word(next)) || sorts.contains(passage.text.word(next + 1))
    {
      return false
    }
    return mention.tokens.contains { tokens[$0].isCapitalised && sorts.contains(passage.text.word($0)) }
  }

  private func isText(_ mention: Mention, _ passage: AnnotatedPassage) -> Bool {
    let entity = document.entities[mention.entity].entity
    if entity.kind == .document { return passage.label != "cover" || !isOwnSort(mention.entity) }
    if entity.kind == .instrument, mention.form == .common { return isAgreement(mention, passage) }
    guard entity.kind == .instrument, mention.form == .name, let role = entity.role else { return false }
    switch role {
    case .treaty: return true
    case .report: return !isRecurring(mention, passage)
    // A strategy or a plan is a text by its title; what is yet to come is none, nor is what is spoken of as something that acts.
    case .strategy, .plan:
      if role == .strategy, passage.stance == .recalls || entity.since != nil { return true }
      return isTitled(mention, passage) && !isToCome(mention, passage) && (passage.stance == .recalls || !isActing(mention, passage))
    case .assessment:
      return isDated(mention, passage)
        && (passage.stance == .recalls || isPublished(mention.entity, in: passage) && !isRecurring(mention, passage))
    case .framework: return isCode(entity.name) || isTitled(mention, passage)
    default: return false
    }
  }
}
