import EntenteModel

/// Full-text search over names and quotations: all words of the text, folded, as whole words or as a word's beginning.
package enum TextSearch {
  /// Properties that are searched.
  package static let keys = ["name", "aliases", "title", "quote"]

  /// Whether a node's names, or a relationship's quotation, hold all words of the text.
  static func holds(_ thing: Value, _ text: String, _ graph: any GraphAccess) throws(RunError) -> Value {
    let words = words(of: text)
    switch thing {
    case .string(let string): return .boolean(matches([string], words))
    case .node, .relationship:
      var texts: [String] = []
      for key in keys { collect(try PropertyKey(key, graph).value(of: thing, graph), into: &texts) }
      return .boolean(matches(texts, words))
    default: throw GraphFunctions.wrong(thing, "a node, a relationship or a string")
    }
  }

  /// The words to look for, folded as names are.
  package static func words(of text: String) -> [String] { Folding.key(text).split(separator: " ").map(String.init) }

  /// Whether every word begins a word of one of the texts. No words match nothing.
  package static func matches(_ texts: [String], _ words: [String]) -> Bool {
    guard !words.isEmpty else { return false }
    let found = texts.map { " " + Folding.key($0) }
    return words.allSatisfy { word in
      let wanted = " " + word
      return found.contains { text in StringPredicates.find(wanted.utf8Span.span, in: text.utf8Span.span) != nil }
    }
  }

  private static func collect(_ value: Value, into texts: inout [String]) {
    switch value {
    case .string(let text): texts.append(text)
    case .list(let list): for element in list { collect(element, into: &texts) }
    default: return
    }
  }
}
