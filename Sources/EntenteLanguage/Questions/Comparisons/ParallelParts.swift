import EntenteLexicon
import EntenteModel

// One part of a question in place of another: "than *that of 2022*", "and does *the 2025 one*".
extension QuestionReader {
  /// A text, a day or a thing that a question names, with its article.
  struct NamedPart {
    var tokens: Range<Int>
    var isText = false
    var isDate = false
    /// What it is; empty for texts and days.
    var labels: [String] = []
    /// Whether all texts of a sort are meant.
    var isEvery = false
    /// What it names; `nil` for days and for several texts.
    var named: Thing?
    /// The noun for a text: "declaration".
    var noun: [QuestionToken] = []
  }

  /// What a question names, in its order. O(words × longest name) look-ups.
  func namedParts(_ tokens: [QuestionToken], _ words: QuestionWords) throws(Index.Failure) -> [NamedPart] {
    let pieces = try pieces(Self.text(tokens), words)
    var composer = Composer(index: index, documents: pieces.segmenter.documents, items: pieces.items)
    var parts: [NamedPart] = []
    for item in try composer.compose() {
      var start = item.tokens.lowerBound
      while start > 0, isArticle(tokens[start - 1].key, words) { start -= 1 }
      var part = NamedPart(tokens: start..<item.tokens.upperBound)
      if item.isDocument {
        part.isText = true
        part.isEvery = item.isAllDocuments
        part.named = item.documents.count == 1 ? item.named : nil
        part.noun = noun(tokens, item.tokens, words)
      } else if item.date != nil {
        part.isDate = true
      } else if item.isThing, item.things.count == 1, item.words.isEmpty {
        part.labels = item.things[0].labels
        part.named = item.named
      } else {
        continue
      }
      parts.append(part)
    }
    return parts
  }

  /// The question with what is named in `other` in place of the one part that it stands against; `nil` where that cannot be told. O(words × longest name) look-ups.
  func replaced(_ tokens: [QuestionToken], by other: [QuestionToken], _ words: QuestionWords) throws(Index.Failure) -> [QuestionToken]? {
    var other = other
    while let last = other.last, isAuxiliary(last.key, words) { other.removeLast() }
    while other.count > 1, let first = other.first, isAuxiliary(first.key, words) || isNaming(first.key, words) { other.removeFirst() }
    let mark = lead(other, words)
    other.removeFirst(mark.count)
    guard !other.isEmpty else { return nil }
    let parts = try namedParts(tokens, words)
    guard let part = try opposite(other, parts, words) else { return nil }
    // "Than in that of 2022": in the place where the first stands.
    let place = part.tokens.lowerBound
    guard mark.isEmpty || tokens[..<place].suffix(mark.count).map(\.key) == mark else { return nil }
    let named = part.isText ? text(other, part, words) : other
    guard let named else { return nil }
    return tokens[..<place] + named + tokens[part.tokens.upperBound...]
  }

  /// "In", "according to": what stands before the other.
  private func lead(_ other: [QuestionToken], _ words: QuestionWords) -> [String] {
    for length in [3, 2, 1] where other.count > length {
      let keys = other.prefix(length).map(\.key)
      let phrase = keys.joined(separator: " ")
      guard isPreposition(phrase, words) || has(phrase, ["scope"], words), length > 1 || !isArticle(phrase, words) else { continue }
      return keys
    }
    return []
  }

  /// The part of the same sort as what stands in `other`, which must name one thing alone.
  private func opposite(_ other: [QuestionToken], _ parts: [NamedPart], _ words: QuestionWords) throws(Index.Failure) -> NamedPart? {
    let own = try namedParts(other, words)
    let texts = parts.filter { $0.isText && !$0.isEvery }
    let speaks = other.contains { token in has(token.key, ["doc", "ordinal", "pointer"], words) || ["one", "that"].contains(token.key) }
    let isThing = own.count == 1 && !own[0].isText && !own[0].isDate
    // A name, and nothing but its article.
    if isThing, own[0].tokens == 0..<other.count, !other.contains(where: { has($0.key, ["doc"], words) }) {
      let alike = parts.filter { $0.labels == own[0].labels }
      if alike.count == 1 { return alike[0] }
      let things = parts.filter { !$0.labels.isEmpty }
      if things.count == 1 { return things[0] }
      let kin = parts.filter { !$0.labels.isEmpty && $0.labels.first == own[0].labels.first }
      return alike.isEmpty && kin.count == 1 ? kin[0] : nil
    }
    guard own.count < 2, own.allSatisfy({ $0.isText || $0.isDate }) else { return nil }
    if texts.count == 1, speaks || own.contains(where: { $0.isText || $0.isDate }) { return texts[0] }
    let days = parts.filter(\.isDate)
    if texts.isEmpty, days.count == 1, own.count == 1, own[0].isDate, own[0].tokens == 0..<other.count { return days[0] }
    return nil
  }

  /// "That of 2022", "the first one", "la de 2022" with the noun that it stands for.
  func text(_ other: [QuestionToken], _ part: NamedPart, _ words: QuestionWords) -> [QuestionToken]? {
    if other.contains(where: { has($0.key, ["doc"], words) }) || part.noun.isEmpty { return other }
    var core = other.filter { !["one", "ones"].contains($0.key) }
    var article: [QuestionToken] = []
    if let first = core.first, isArticle(first.key, words) || ["that", "those"].contains(first.key) {
      article = ["that", "those"].contains(first.key) ? [QuestionToken(text: "the", key: "the", gap: first.gap)] : [first]
      core.removeFirst()
    }
    guard let first = core.first else { return nil }
    if article.isEmpty, words.language == "en" { article = [QuestionToken(text: "the", key: "the", gap: first.gap)] }
    // "The declaration of 2022", "the 2022 declaration".
    return isPreposition(first.key, words) ? article + part.noun + core : article + core + part.noun
  }

  /// The noun for a text among some words: "working procedures".
  func noun(_ tokens: [QuestionToken], _ range: Range<Int>, _ words: QuestionWords) -> [QuestionToken] {
    guard !range.isEmpty else { return [] }
    for length in stride(from: min(range.count, 3), through: 1, by: -1) {
      for start in range.lowerBound...(range.upperBound - length) {
        let run = tokens[start..<(start + length)]
        if has(run.map(\.key).joined(separator: " "), ["doc"], words) { return Array(run) }
      }
    }
    return []
  }

  // MARK: Words

  func has(_ key: String, _ names: [String], _ words: QuestionWords) -> Bool {
    words.entries[key]?.contains { names.contains($0.name) } ?? false
  }

  func isAuxiliary(_ key: String, _ words: QuestionWords) -> Bool { has(key, ["aux"], words) }

  func isPreposition(_ key: String, _ words: QuestionWords) -> Bool {
    words.entries[key]?.contains { $0.name == "function" && $0.arguments.contains("prep") } ?? false
  }

  private func isNaming(_ key: String, _ words: QuestionWords) -> Bool {
    words.entries[key]?.contains { ["mention", "mentioned"].contains($0.name) } ?? false
  }

  /// "The", "la", "na": what may stand before a name and says nothing of it.
  func isArticle(_ key: String, _ words: QuestionWords) -> Bool {
    switch words.language {
    case "es": ["el", "la", "los", "las"].contains(key)
    case "pt": ["o", "a", "os", "as", "no", "na", "nos", "nas", "do", "da", "dos", "das", "ao", "pelo", "pela"].contains(key)
    default: key == "the"
    }
  }
}
