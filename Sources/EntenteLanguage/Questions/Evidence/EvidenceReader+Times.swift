import EntenteLexicon
import EntenteModel

// Lengths of time, first days, and places on the map.
extension EvidenceReader {
  /// "How long does it last", "how often is it held": what asks is told by a number of days, weeks, months or years.
  mutating func takeLength() {
    guard !isForeign, let place = grammar.items.indices.first(where: { !grammar.items[$0].isFunction }) else { return }
    let isOften = grammar.items[place].has("often")
    guard isOften || grammar.items[place].has("length") else { return }
    length = (place, isOften)
    grammar.use(place)
    grammar.items[place].words = [QuestionWord("filler")]
  }

  /// The words that a length stands beside: "every 18 months"; of what merely is so long, "lasts 18 months".
  mutating func addLength() {
    guard let length else { return }
    if length.isOften { note(EvidenceWord(text: "every", senses: ["every", "each"].map { [EnglishStem.of($0)] }), "every") }
    unit = words.count
    note(EvidenceWord(text: grammar.items[length.place].text, senses: small.units.map { [EnglishStem.of($0)] }), "")
    guard !length.isOften,
      !grammar.items[(length.place + 1)...].contains(where: { !$0.isThing && !$0.isFunction && !$0.has("aux") && !$0.has("hope") })
    else { return }
    note(EvidenceWord(text: grammar.items[length.place].text, senses: small.lasting.map { [EnglishStem.of($0)] }), "")
  }

  /// "How long does it *run*": any verb of what has a length says it.
  func lasting(_ token: QuestionToken) -> EvidenceWord? {
    let stems = small.lasting.map { EnglishStem.of($0) }
    guard length?.isOften == false, stems.contains(EnglishStem.of(token.key)) else { return nil }
    return EvidenceWord(text: token.text, senses: [[EnglishStem.of(token.key)]] + stems.map { [$0] })
  }

  /// "When was it *first* informed", "when did it *originally* meet": the earliest day of several.
  mutating func takeEarliest() -> Bool {
    guard let place = grammar.items.indices.first(where: { !grammar.items[$0].used && grammar.items[$0].has("ordinal", "1") }) else {
      return false
    }
    take(place)
    return true
  }

  /// "Where should the meetings be held": a city or a country, where the question has the word of something that takes place.
  mutating func takeVenue() -> ThingFilter? {
    guard !isForeign, let asking = grammar.first("ask", "where"), grammar.contains("event"), grammar.all("ask").count == 1,
      !["mention", "mentioned", "says", "telling", "stance"].contains(where: { grammar.contains($0) })
    else { return nil }
    var filter = ThingFilter()
    let labels = grammar.items[asking].word("ask")?.arguments.dropFirst() ?? []
    filter.labels = labels.isEmpty ? [NodeKind.place.rawValue, Role.state.rawValue] : Array(labels)
    filter.words = grammar.items[asking].text
    take(asking)
    return filter
  }

  /// "Reach *up* to", "*co*-chair": a word of which a sentence keeps nothing, as it is too short. What has a capital or a digit names something.
  func isUnheard(_ token: QuestionToken) -> Bool {
    token.key.utf8.count < SentenceWords.shortest && token.text == token.key && token.key.utf8.allSatisfy { $0 >= 0x61 }
      && small.kind(of: token.key) == .word
  }
}
