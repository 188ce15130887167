import EntenteLexicon

// More of the one than of the other: each side is counted by a question of its own.
extension QuestionReader {
  /// The two questions of how many that a comparison is made of. O(words × longest name) look-ups.
  func comparison(_ tokens: [QuestionToken], _ words: QuestionWords) throws(Index.Failure) -> CountComparison? {
    guard let mark = comparing(tokens, words) else { return nil }
    if let than = (mark.tokens.upperBound..<tokens.count).first(where: { isThan($0, tokens, mark.sign, words) }) {
      return try held(tokens, mark, than, words)
    }
    return try chosen(tokens, mark, words)
  }

  /// The word that compares, and what is counted.
  private struct Mark {
    var sign: CountComparison.Sign
    var tokens: Range<Int>
    /// "EU agencies"; where it is asked how often, empty.
    var counted: Range<Int>
    /// Whether how often it is named is compared.
    var isOften: Bool
  }

  private func comparing(_ tokens: [QuestionToken], _ words: QuestionWords) -> Mark? {
    for place in tokens.indices {
      for length in [2, 1] where place + length <= tokens.count {
        let range = place..<(place + length)
        guard
          let word = words.entries[tokens[range].map(\.key).joined(separator: " ")]?.first(where: { $0.name == "comparing" })?.arguments
            .first
        else { continue }
        let sign: CountComparison.Sign = word == "more" ? .more : word == "fewer" ? .fewer : .equal
        if let end = often(range.upperBound, tokens, words) {
          return Mark(sign: sign, tokens: place..<end, counted: end..<end, isOften: true)
        }
        if let counted = counted(range.upperBound, tokens, words) {
          return Mark(sign: sign, tokens: range, counted: counted, isOften: false)
        }
        // "¿Cuántas agencias más …": what is counted stands before it.
        if let asking = tokens[..<place].indices.first(where: { isHowMany(tokens[$0].key, words) }),
          let counted = counted(asking + 1, tokens, words), counted.upperBound == place
        {
          return Mark(sign: sign, tokens: range, counted: counted, isOften: false)
        }
      }
    }
    return nil
  }

  private func often(_ start: Int, _ tokens: [QuestionToken], _ words: QuestionWords) -> Int? {
    for length in [2, 1] where start + length <= tokens.count {
      if has(tokens[start..<(start + length)].map(\.key).joined(separator: " "), ["often"], words) { return start + length }
    }
    return nil
  }

  /// The noun that is counted with what stands before it: "EU agencies", "programas de cooperación".
  private func counted(_ start: Int, _ tokens: [QuestionToken], _ words: QuestionWords) -> Range<Int>? {
    for place in start..<max(start, min(start + 4, tokens.count)) {
      guard !isAuxiliary(tokens[place].key, words), !isPreposition(tokens[place].key, words) else { return nil }
      for length in stride(from: min(4, tokens.count - place), through: 1, by: -1) {
        let key = tokens[place..<(place + length)].map(\.key).joined(separator: " ")
        guard has(key, ["kind", "doc", "paragraph"], words) else { continue }
        var end = place + length
        // "Agencies of the EU", "agencias de la UE".
        for more in stride(from: min(4, tokens.count - end), through: 2, by: -1)
        where has(tokens[end..<(end + more)].map(\.key).joined(separator: " "), ["euadj", "topicable"], words) {
          end += more
          break
        }
        return start..<end
      }
    }
    return nil
  }

  private func isThan(_ place: Int, _ tokens: [QuestionToken], _ sign: CountComparison.Sign, _ words: QuestionWords) -> Bool {
    if sign == .equal { return has(tokens[place].key, ["asmany"], words) }
    return has(tokens[place].key, ["than"], words)
  }

  func isHowMany(_ key: String, _ words: QuestionWords) -> Bool {
    words.entries[key]?.contains { $0.name == "ask" && $0.arguments == ["howmany"] } ?? false || key == "many"
  }

  // MARK: "More than"

  private func held(_ tokens: [QuestionToken], _ mark: Mark, _ than: Int, _ words: QuestionWords) throws(Index.Failure) -> CountComparison?
  {
    var end = than
    // "Do que".
    while end < tokens.count, has(tokens[end].key, ["than", "asmany"], words) { end += 1 }
    var before = than
    while before > mark.tokens.upperBound, tokens[before - 1].key == "do", words.language == "pt" { before -= 1 }
    let (left, right) = try balanced(Array(tokens[..<before]), Array(tokens[end...]), words)
    let isMargin = tokens[..<mark.tokens.lowerBound].contains { isHowMany($0.key, words) }
    if right.isEmpty { return nil }
    guard let first = counting(left, mark, words), let asked = try replaced(left, by: right, words),
      let shifted = comparing(asked, words), let second = counting(asked, shifted, words)
    else { return nil }
    return CountComparison(sign: mark.sign, asked: isMargin ? .margin : .whether, counts: [first, second])
  }

  /// Both sides with what stands only behind the second: "than B *in the 2022 declaration*", "in the 2022 than in the 2025 *declaration*".
  private func balanced(_ left: [QuestionToken], _ right: [QuestionToken], _ words: QuestionWords) throws(Index.Failure)
    -> ([QuestionToken], [QuestionToken])
  {
    let own = try namedParts(left, words), other = try namedParts(right, words)
    guard !own.contains(where: \.isText), let text = other.last, text.isText else { return (left, right) }
    if other.count == 2, !other[0].isText, !other[0].isDate {
      let start =
        text.tokens.lowerBound > 0 && isPreposition(right[text.tokens.lowerBound - 1].key, words)
        ? text.tokens.lowerBound - 1 : text.tokens.lowerBound
      return (left + right[start...], Array(right[..<start]))
    }
    if other.count == 1, own.last?.isDate ?? false, own.last?.tokens.upperBound == left.count { return (left + text.noun, right) }
    return (left, right)
  }

  /// "Does it name more agencies" as "how many agencies does it name".
  private func counting(_ tokens: [QuestionToken], _ mark: Mark, _ words: QuestionWords) -> String? {
    var tokens = tokens
    let lowered = mark.tokens.lowerBound
    if let asking = tokens[..<lowered].lastIndex(where: { isHowMany($0.key, words) }) {
      guard asking < lowered else { return nil }
      tokens.removeSubrange(mark.tokens)
      return Self.text(tokens)
    }
    let counted = mark.isOften ? [Self.paragraphs(words)] : Array(tokens[mark.counted])
    var lead = Array(tokens[..<lowered])
    var preposition: [QuestionToken] = mark.isOften ? [Self.within(words)] : []
    if let last = lead.last, isPreposition(last.key, words), !mark.isOften { preposition = [lead.removeLast()] }
    // A statement asks nothing: "it names more than …".
    guard let first = lead.first, isAuxiliary(first.key, words) || words.language != "en" else { return nil }
    let rest = tokens[max(mark.tokens.upperBound, mark.counted.upperBound)...]
    return Self.text(preposition + Self.howMany(words) + counted + lead + rest)
  }

  // MARK: "Which of the two"

  /// "Which is named in more texts, A or B", "does A or B name more agencies".
  private func chosen(_ tokens: [QuestionToken], _ mark: Mark, _ words: QuestionWords) throws(Index.Failure) -> CountComparison? {
    guard mark.sign != .equal, let options = try options(tokens, after: mark, words) else { return nil }
    let counted = mark.isOften ? [Self.paragraphs(words)] : Array(tokens[mark.counted])
    let start = max(mark.tokens.upperBound, mark.counted.upperBound)
    guard start <= options.start else { return nil }
    var rest = Array(tokens[start..<options.start])
    let lead = tokens[..<mark.tokens.lowerBound]
    let isNaming = { (token: QuestionToken) in self.has(token.key, ["mention", "mentioned"], words) }
    guard lead.contains(where: isNaming) || rest.first.map(isNaming) ?? false,
      lead.allSatisfy({ token in
        isNaming(token) || self.has(token.key, ["ask", "aux", "function", "kind", "doc", "number", "both"], words) || Int(token.key) != nil
      })
    else { return nil }
    if let first = rest.first, isNaming(first) { rest.removeFirst() }
    let counts = options.parts.map { part in
      Self.text(
        options.areTexts
          ? Self.howMany(words) + counted + Self.named(in: part, words) + rest
          : [Self.within(words)] + Self.howMany(words) + counted + Self.isNamed(part, words) + rest)
    }
    return CountComparison(sign: mark.sign, asked: .which, counts: counts, named: options.named)
  }

  private struct Options {
    var start: Int
    var parts: [[QuestionToken]]
    var areTexts: Bool
    var named: [Thing]
  }

  /// "…, the 2022 or the 2025 declaration": the two between which is chosen.
  private func options(_ tokens: [QuestionToken], after mark: Mark, _ words: QuestionWords) throws(Index.Failure) -> Options? {
    guard let joint = tokens.indices.last(where: { $0 > mark.tokens.upperBound && ["or", "o", "u", "ou"].contains(tokens[$0].key) }),
      let start = tokens[..<joint].indices.last(where: {
        $0 > mark.tokens.upperBound && tokens[$0].gap.contains { ",:;?".utf8.contains($0) }
      })
    else { return nil }
    var left = Array(tokens[start..<joint]), right = Array(tokens[(joint + 1)...])
    guard !left.isEmpty, !right.isEmpty else { return nil }
    // "The 2022 or the 2025 declaration"; "which declaration …: that of 2022 or that of 2025".
    let asked = tokens[..<start].filter { has($0.key, ["doc"], words) }
    let noun = [left, right, Array(asked)].lazy.compactMap { side in self.noun(side, side.indices, words) }.first { !$0.isEmpty } ?? []
    let isText = { (side: [QuestionToken]) in side.contains { self.has($0.key, ["ordinal", "pointer"], words) || Int($0.key) != nil } }
    if !noun.isEmpty, isText(left) || isText(right) {
      for side in [left, right] where !side.contains(where: { has($0.key, ["doc"], words) }) {
        guard let whole = text(side, NamedPart(tokens: 0..<0, noun: noun), words) else { continue }
        if side.map(\.key) == left.map(\.key) { left = whole } else { right = whole }
      }
    }
    let sides = [try namedParts(left, words), try namedParts(right, words)]
    guard sides.allSatisfy({ $0.count == 1 && !$0[0].isDate && !$0[0].isEvery }), sides[0][0].isText == sides[1][0].isText,
      sides[0][0].tokens == left.indices, sides[1][0].tokens == right.indices
    else { return nil }
    let named = sides.compactMap(\.[0].named)
    guard named.count == 2, named[0] != named[1] else { return nil }
    return Options(start: start, parts: [left, right], areTexts: sides[0][0].isText, named: named)
  }

  // MARK: How each language asks

  private static func words(_ text: String) -> [QuestionToken] { QuestionToken.split(text) }

  static func howMany(_ words: QuestionWords) -> [QuestionToken] {
    Self.words(words.language == "es" ? "cuántos" : words.language == "pt" ? "quantos" : "how many")
  }

  private static func within(_ words: QuestionWords) -> QuestionToken {
    Self.words(words.language == "en" ? "in" : words.language == "es" ? "en" : "em")[0]
  }

  private static func paragraphs(_ words: QuestionWords) -> QuestionToken {
    Self.words(words.language == "es" ? "párrafos" : words.language == "pt" ? "parágrafos" : "paragraphs")[0]
  }

  private static func named(in text: [QuestionToken], _ words: QuestionWords) -> [QuestionToken] {
    Self.words(words.language == "es" ? "se nombran en" : words.language == "pt" ? "são mencionados em" : "are named in") + text
  }

  private static func isNamed(_ name: [QuestionToken], _ words: QuestionWords) -> [QuestionToken] {
    switch words.language {
    case "es": Self.words("se nombra a") + name
    case "pt": name + Self.words("é mencionado")
    default: Self.words("is") + name + Self.words("named")
    }
  }
}
