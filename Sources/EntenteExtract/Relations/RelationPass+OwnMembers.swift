import EntenteLexicon
import EntenteModel
import EntenteText

/// States whose standing stands between commas behind their names: "the Ministers of Peru and Chile, *Member Countries of the Lake Community*", and of the body whose text it is,
/// "Fiji, Tonga and Samoa, *Associate Members*, and Kiribati, *Observer*".
extension RelationPass {
  /// Reads them in all paragraphs. O(names).
  mutating func readOwnMembers() {
    guard let grammar = rules.grammar(for: document.record.language) ?? rules.grammar(for: "en") else { return }
    for place in document.passages.indices where document.source.passages[place].kind != .heading {
      let states = statesByEnd(place)
      guard !states.isEmpty else { continue }
      readMembers(states, place, grammar.lists)
      readStanding(states, place, grammar.lists)
    }
  }

  /// Where the names of states end, also of those within the name of a group. O(names).
  private func statesByEnd(_ place: Int) -> [Int: Mention] {
    document.passages[place].mentions.reduce(into: [:]) { found, mention in
      if document.entities.role(mention.entity) == .state { found[mention.tokens.upperBound] = mention }
    }
  }

  /// "Peru and Chile, *Member Countries of X*": those that "and" joins in front of the comma. O(states × names).
  private mutating func readMembers(_ states: [Int: Mention], _ place: Int, _ lists: [String: [String]]) {
    let text = document.passages[place].text
    for comma in states.keys.sorted() where comma + 2 < text.tokens.count && text.isPunctuation(comma, ",") {
      var at = comma + 1
      if lists["both members"]?.contains(text.word(at)) == true { at += 1 }
      let start = at
      guard lists["member word"]?.contains(text.word(at)) == true else { continue }
      at += 1
      if at < text.tokens.count, lists["member kind"]?.contains(text.word(at)) == true { at += 1 }
      guard at + 1 < text.tokens.count, lists["of members"]?.contains(text.word(at)) == true else { continue }
      at += lists["the"]?.contains(text.word(at + 1)) == true ? 2 : 1
      let bodies = document.passages[place].mentions.filter { $0.tokens.lowerBound == at && hasMembers($0.entity) }
      // "members of X *until* 2006": when they were, another rule tells.
      guard let body = bodies.max(by: { $0.tokens.upperBound < $1.tokens.upperBound }), isClosed(body.tokens.upperBound, text) else {
        continue
      }
      let named = coordinated(before: comma, states, text, lists)
      guard named.count > 1 else { continue }
      for state in named { keepStanding(of: state, in: body.entity, as: "member", start..<body.tokens.upperBound, place) }
    }
  }

  /// "Fiji and Tonga, *Associate Members*, and Kiribati, *Observer*": of the body in whose name the text speaks. O(states).
  private mutating func readStanding(_ states: [Int: Mention], _ place: Int, _ lists: [String: [String]]) {
    guard speaksForItself, let body = bodyOfSpeakers, hasMembers(body) else { return }
    let text = document.passages[place].text
    for comma in states.keys.sorted() {
      guard let (capacity, words) = standing(behind: comma, text, lists) else { continue }
      for state in coordinated(before: comma, states, text, lists)
      where document.entities[state.entity].entity.id != document.entities[body].entity.id {
        keepStanding(of: state, in: body, as: capacity, words, place)
      }
    }
  }

  /// ", *Associate Members*,": capitals between commas that say what those before them are, and of nothing. O(1).
  private func standing(behind comma: Int, _ text: TokenizedText, _ lists: [String: [String]]) -> (String, Range<Int>)? {
    guard comma + 1 < text.tokens.count, text.isPunctuation(comma, ","), text.tokens[comma + 1].isCapitalised else { return nil }
    for capacity in ["associate", "observer"] {
      for count in [2, 1] where comma + 1 + count <= text.tokens.count {
        let words = comma + 1..<comma + 1 + count
        guard lists["standing \(capacity)"]?.contains(words.map { text.word($0) }.joined(separator: " ")) == true else { continue }
        return isClosed(words.upperBound, text) ? (capacity, words) : nil
      }
    }
    return nil
  }

  /// Whether a sign or nothing follows.
  private func isClosed(_ end: Int, _ text: TokenizedText) -> Bool { end == text.tokens.count || text.tokens[end].kind == .punctuation }

  /// "Argentina, Brazil and *Chile*,": the states of one coordination, which "and" closes, or a single one. O(states).
  private func coordinated(before comma: Int, _ states: [Int: Mention], _ text: TokenizedText, _ lists: [String: [String]]) -> [Mention] {
    guard comma > 0, comma < text.tokens.count, text.isPunctuation(comma, ","), let last = states[comma] else { return [] }
    func skippingArticle(_ at: Int) -> Int { at > 0 && lists["the"]?.contains(text.word(at - 1)) == true ? at - 1 : at }
    var found = [last]
    var at = skippingArticle(last.tokens.lowerBound)
    guard at > 0, lists["and"]?.contains(text.word(at - 1)) == true else { return found }
    at -= 1
    while at > 0 {
      if text.isPunctuation(at - 1, ","), states[at] == nil { at -= 1 }
      guard let before = states[at] else { break }
      found.append(before)
      at = skippingArticle(before.tokens.lowerBound)
      guard at > 0, text.isPunctuation(at - 1, ",") else { break }
    }
    return found.reversed()
  }

  /// Whether it is what has members and a chair.
  func hasMembers(_ entity: EntityIndex) -> Bool {
    document.entities.kind(entity) == .network
      || document.entities.kind(entity) == .actor && [.organisation, .committee].contains(document.entities.role(entity))
  }

  private mutating func keepStanding(of state: Mention, in body: EntityIndex, as capacity: String, _ said: Range<Int>, _ place: Int) {
    let start = state.tokens.lowerBound
    let words = start..<said.upperBound
    keep(
      Draft(
        type: .memberOf, from: state.entity, to: body,
        words: [0..<state.tokens.count, said.lowerBound - start..<said.upperBound - start], capacity: capacity, rule: "own-members"),
      PassageSentence.bare(document.passages[place], place, words), place)
  }
}
