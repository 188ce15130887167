import EntenteLexicon
import EntenteModel
import EntenteText

/// Lines that say what all the numbered paragraphs below them do: "DECLARE:", "The Ministers decide:", "WELCOME:", and below them "1. The creation of X".
struct LeadLines {
  let document: AnnotatedDocument
  let grammar: Grammar

  /// By numbered paragraph, the line that leads it. O(passages), and the words of lines that end in a colon.
  func above() -> [Int: Int] {
    var found: [Int: Int] = [:]
    var lead: Int?
    for (place, source) in document.source.passages.enumerated() {
      switch source.kind {
      case .heading: if opensAnnex(place) { lead = nil }
      case .paragraph where source.marker == nil: lead = isLead(place) ? place : nil
      case .paragraph where source.parent == nil: found[place] = lead
      default: break
      }
    }
    return found
  }

  private func opensAnnex(_ place: Int) -> Bool {
    let text = document.passages[place].text
    return !text.tokens.isEmpty && grammar.lists["annex"]?.contains(text.word(0)) == true
  }

  private func isLead(_ place: Int) -> Bool {
    let passage = document.passages[place]
    guard let last = passage.text.sentences.last, let end = last.last, passage.text.isPunctuation(end, ":"), last.count <= Self.longest
    else { return false }
    // Only its last verb counts: names are not looked at.
    return Self.endsInDeed(MarkedSentence(passage.text, last, marks: []), grammar)
  }

  /// The most words of such a line.
  private static let longest = 60

  /// "DECIDE:", "We call for:", "have agreed on:": whether a line ends in a verb that takes what follows as its object. O(words).
  static func endsInDeed(_ sentence: MarkedSentence, _ grammar: Grammar) -> Bool {
    var units = Tagger.units(sentence, grammar).filter { ![.quote, .dash, .colon, .adverb].contains($0.tag) }
    if units.last?.tag == .preposition { units.removeLast() }
    guard let verb = units.last, verb.tag == .verb || verb.tag == .participle, let lemma = verb.verb,
      units.dropLast().last?.tag != .be
    else { return false }
    return grammar.lists["lead line"]?.contains(grammar.verbs[lemma]) == true
  }
}
