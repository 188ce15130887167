import EntenteLexicon
import EntenteModel

// Questions that name who tells, in a clause of its own.
extension QuestionReader {
  /// "Which agencies does the 2025 declaration say (that) work with it", "name as working with it" as "which agencies work with it according to the 2025
  /// declaration". `nil` where no text tells, or something else is asked than who or what.
  func told(_ tokens: [QuestionToken], _ words: QuestionWords) -> String? {
    let has = { (key: String, name: String, argument: String?) in
      words.entries[key]?.contains { $0.name == name && (argument.map($0.arguments.contains) ?? true) } ?? false
    }
    guard words.language == "en", let auxiliary = tokens.firstIndex(where: { has($0.key, "aux", "do") }), auxiliary > 0,
      tokens[..<auxiliary].contains(where: { token in ["who", "what", "which"].contains { has(token.key, "ask", $0) } })
        || tokens[0].key == "how" && tokens[1].key == "many",
      let verb = tokens.indices.first(where: { $0 > auxiliary + 1 && Self.telling.contains(tokens[$0].key) }), verb - auxiliary < 9,
      tokens[(auxiliary + 1)..<verb].contains(where: { has($0.key, "doc", nil) || Self.isRegister($0.text) }),
      !tokens[..<auxiliary].contains(where: { has($0.key, "paragraph", nil) || has($0.key, "doc", nil) })
    else { return nil }
    var rest = tokens[(verb + 1)...]
    if rest.first?.key == "that" { rest = rest.dropFirst() }
    let isListed = rest.first?.key == "as"
    if isListed { rest = rest.dropFirst() }
    guard let first = rest.first, rest.count > 1 else { return nil }
    let isClause =
      has(first.key, "aux", nil) || has(first.key, "rel", nil) || has(first.key, "event", nil)
      || rest.dropFirst().first.map { next in words.entries["\(first.key) \(next.key)"]?.contains { $0.name == "rel" } ?? false } ?? false
    // "Say about", "say of": what it says itself.
    guard isClause, !has(first.key, "function", "prep"), isListed || Self.saying.contains(tokens[verb].key) else { return nil }
    let be = isListed && first.key.utf8.suffix(3).elementsEqual("ing".utf8) ? " are" : ""
    let teller = Self.text(Array(tokens[(auxiliary + 1)..<verb]))
    return "\(Self.text(Array(tokens[..<auxiliary])))\(be) \(Self.text(Array(rest))) according to \(teller)"
  }

  private static var saying: Set<String> { ["say", "state", "report", "tell", "claim", "note", "record", "indicate", "show"] }
  private static var telling: Set<String> { saying.union(["name", "list", "mention", "describe", "present", "identify", "cite", "give"]) }

  /// "6403/25".
  private static func isRegister(_ text: String) -> Bool {
    text.utf8.contains(UInt8(ascii: "/")) && text.utf8.contains { (0x30...0x39).contains($0) }
  }

  /// "As the working procedures have it", "as eucrim reports" as "according to the working procedures".
  func asTold(_ tokens: [QuestionToken], _ words: QuestionWords) -> String? {
    guard words.language == "en", let start = tokens.firstIndex(where: { $0.key == "as" }),
      let verb = tokens.indices.first(where: { $0 > start + 1 && Self.having.contains(tokens[$0].key) }), verb - start < 8,
      tokens[(start + 1)..<verb].contains(where: { token in words.entries[token.key]?.contains { $0.name == "doc" } ?? false })
        || tokens[(start + 1)..<verb].count == 1
    else { return nil }
    var end = verb + 1
    if end < tokens.count, tokens[end].key == "it" { end += 1 } else if Self.light.contains(tokens[verb].key) { return nil }
    // What follows is the question, or nothing.
    guard end == tokens.count || start == 0 || tokens[end].gap.contains(UInt8(ascii: ",")) else { return nil }
    let scope = "according to \(Self.text(Array(tokens[(start + 1)..<verb])))"
    let before = Self.text(Array(tokens[..<start])), after = Self.text(Array(tokens[end...]))
    return start == 0 ? "\(scope), \(after)" : "\(before) \(after) \(scope)"
  }

  private static var light: Set<String> { ["have", "has", "had", "put", "puts", "tell", "tells", "see", "sees"] }
  private static var having: Set<String> {
    light.union([
      "report", "reports", "reported", "say", "says", "said", "state", "states", "stated", "describes", "describe", "note", "notes",
    ])
  }
}
