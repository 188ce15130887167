import EntenteLexicon
import EntenteModel

/// Reads which of several texts must name a thing and which must not, by what stands around each: a question is cut into clauses, each clause
/// says of its texts that they name it or that they do not.
struct SetReader {
  let items: [Item]
  let documents: [DocumentThing]
  /// Pieces that say what is asked for: the kind with the words before it.
  let asked: Set<Int>
  /// What the asked kind is, in the word files' labels.
  let labels: Set<String>
  /// Whether texts are asked for that others name.
  var isOfTexts = false
  /// Pieces that were taken in.
  var taken: Set<Int> = []
  /// Texts by their place.
  var found: [Int: PlacedTexts] = [:]
  /// Texts that are told apart from the others, with the piece that says so.
  var pending: [Int: Int] = [:]

  /// Which texts a time before the question leaves: "by the end of 2023, which of them had the declarations named".
  var leading: ((DocumentThing) -> Bool)?

  /// Texts of another sort that "the others", "never before" may mean besides.
  var doubtful: [DocumentThing] = []

  init(items: [Item], documents: [DocumentThing], asked: Set<Int>, labels: Set<String>) {
    self.items = items
    self.documents = documents
    self.asked = asked
    self.labels = labels
  }

  /// The texts on either side; `nil` where the question is not (only) about sets of texts. Throws what it cannot tell.
  mutating func read() throws(Unclear) -> SetSides? {
    let isResolved = findTexts()
    guard let signs = signs() else { return nil }
    let turns = signs.contains { sign in
      switch sign {
      case .denial, .loss, .novelty, .only, .both, .sum, .turn, .against, .compare, .between: true
      default: false
      }
    }
    let count = found.values.reduce(0) { $0 + max(1, $1.group.documents.count) }
    guard !found.isEmpty, turns || count > 1 else { return nil }
    guard isResolved, settlePending(), found.values.allSatisfy({ !$0.group.documents.isEmpty }) else { throw Unclear() }
    var parser = ClauseParser(signs: signs, texts: found, doubtful: doubtful)
    try parser.parse()
    return try SetSides.of(parser, documents)
  }

  /// A question about sets of which it cannot be told which texts stand where.
  struct Unclear: Error {}

  // MARK: Signs

  /// What each piece says; `nil` where one says something else.
  private func signs() -> [SetSign]? {
    var signs: [SetSign] = []
    var hasAsked = false
    for place in items.indices {
      if found[place] != nil { signs.append(.texts(place)) }
      if found[place] != nil || taken.contains(place) { continue }
      if asked.contains(place) {
        if signs.last != .kind { signs.append(.kind) }
        continue
      }
      guard let own = sign(place, &hasAsked) else { return nil }
      signs += own
    }
    return signs
  }

  /// What a piece says, which may be nothing.
  private func sign(_ place: Int, _ hasAsked: inout Bool) -> [SetSign]? {
    let item = items[place]
    if item.has("unlike") || item.has("excluding"), isBeforeTexts(place) {
      // "Except for the one, what do all name": whether the one must not is open.
      return item.has("unlike") || hasAsked ? [.against(isUnlike: true)] : nil
    }
    if item.has("compared"), isBeforeTexts(place) { return [.against(isUnlike: false)] }
    if item.has("contrast") { return [.turn] }
    if item.has("compare"), !item.has("event"), !item.has("rel") { return [.compare] }
    if item.has("nor") { return [.nor] }
    if item.has("undone") { return [.denial(isAbsence: false)] }
    if item.has("asmuch"), items[..<place].contains(where: { $0.has("both") }) { return [.and] }
    if item.has("neg") { return [.denial(isAbsence: item.has("dropped"))] }
    if item.has("absence") { return [.denial(isAbsence: true)] }
    if item.has("dropped") { return [.loss] }
    if item.has("added") || item.has("newcomer") || isFirst(place) { return [.novelty] }
    if item.has("only") { return [.only] }
    if item.has("sum") { return [.sum] }
    if item.has("both") || item.has("common") { return [.both] }
    if item.has("relative"), isRelative(place, hasAsked) { return [.relative] }
    if item.has("within") { return [.auxiliary("be"), .preposition("in")] }
    if hasAsked, item.has("mention") || item.has("mentioned") || isAddressing(item) { return [verb(item)] }
    if item.has("ask") {
      guard !item.has("ask", "when"), !item.has("ask", "where"), !item.has("ask", "how") else { return nil }
      defer { hasAsked = true }
      return [.ask]
    }
    if item.has("conj"), item.key.utf8.contains(0x20) { return [.and, .both] }
    if item.has("conj") { return [["or", "o", "u", "ou"].contains(item.key) ? .or : .and] }
    if let word = item.word("aux") { return isPossessive(place) ? [] : [.auxiliary(word.arguments.first ?? "")] }
    if item.has("mention") || item.has("mentioned") { return [verb(item)] }
    // "Cite", of what is no text: to name it.
    if item.has("rel", "CITES"), isOfTexts || labels.isDisjoint(with: ["Document", "Declaration", "Procedure", "News"]) {
      return [verb(item)]
    }
    if item.has("time", "between") { return [.between] }
    if item.has("function", "prep") || item.has("scope") || item.has("time") { return [.preposition(item.key)] }
    if item.has("kind") {
      // Another kind than the one that is asked for would be another question.
      let own = Set(item.words.filter { $0.name == "kind" }.flatMap(\.arguments))
      return own == labels ? [] : nil
    }
    return item.used || item.isFunction || item.has("number") || item.has("quantity") || item.has("speaker")
      ? [] : nil
  }

  /// "Addressed", "tackles", of crimes.
  func isAddressing(_ item: Item) -> Bool {
    labels == ["CrimeArea"] && item.words.contains { $0.name == "rel" && $0.arguments == ["ADDRESSES"] && $0.isVerb }
  }

  private func verb(_ item: Item) -> SetSign {
    .verb(isFinite: item.words.contains { $0.isVerb && $0.forms.isDisjoint(with: [.participle, .past, .gerund]) })
  }

  /// Whether texts follow, over "those named in" and the like.
  private func isBeforeTexts(_ place: Int) -> Bool {
    guard let next = found.keys.filter({ $0 > place }).min() else { return false }
    return items[(place + 1)..<next].allSatisfy { item in
      item.isFunction || item.has("kind") || item.has("mention") || item.has("mentioned") || item.has("scope") || item.has("time")
        || item.has("number") || item.has("aux")
    }
  }

  /// "First named", "named first", "the first to name".
  private func isFirst(_ place: Int) -> Bool {
    guard items[place].has("ordinal", "1") else { return false }
    let isVerb = { (at: Int) in items.indices.contains(at) && (items[at].has("mention") || items[at].has("mentioned")) }
    return isVerb(place + 1) || isVerb(place - 1) || isVerb(place + 2) && items[place + 1].key == "to"
  }

  /// "That" before a clause; not "that of 2022".
  private func isRelative(_ place: Int, _ hasAsked: Bool) -> Bool {
    if items[place].has("ask"), !hasAsked { return false }
    var next = place + 1
    guard items.indices.contains(next), !(items[next].key == "of" || items[next].key == "from" || items[next].key == "de") else {
      return false
    }
    while items.indices.contains(next), items[next].isFunction { next += 1 }
    return place > 0
  }

  /// "The 2022 declaration's agencies".
  private func isPossessive(_ place: Int) -> Bool {
    guard items[place].key == "s", found[place - 1] != nil else { return false }
    return asked.contains(place + 1) || items.indices.contains(place + 1) && items[place + 1].has("kind")
  }
}
