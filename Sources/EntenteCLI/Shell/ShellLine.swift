import Entente

/// What a line of the shell is.
enum ShellLine: Equatable {
  case empty
  /// `.mode json`: a name, and what follows it.
  case setting(String, String)
  /// A command of the program, with its arguments.
  case command([String])
  /// A query that is whole.
  case query(String)
  /// A query whose end has not come.
  case unfinished
  case question(String)
  /// A command whose quotation marks don't close.
  case unclosed

  /// Words with which a query begins.
  private static let clauses: Set<String> = [
    "MATCH", "OPTIONAL", "UNWIND", "WITH", "RETURN", "EXPLAIN", "PROFILE", "CREATE", "MERGE", "DELETE", "DETACH", "REMOVE",
  ]
  /// "With whom does it cooperate" is no query.
  private static let asking: Set<String> = ["whom", "who", "which", "what"]

  /// Reads the lines that were entered since the last that was whole. A query ends with `;`, or with an empty line.
  static func read(_ lines: [String]) -> ShellLine {
    let text = trimmed(lines.joined(separator: "\n"))
    guard let first = text.first else { return .empty }
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    if isQuery(words) {
      if text.hasSuffix(";") { return .query(trimmed(String(text.dropLast()))) }
      return trimmed(lines.last ?? "").isEmpty ? .query(text) : .unfinished
    }
    if first == ".", words[0].count > 1 { return .setting(String(words[0].dropFirst()), words.dropFirst().joined(separator: " ")) }
    if ["quit", "exit", "help"].contains(text.lowercased()) { return .setting(text.lowercased(), "") }
    if Verb.named(words[0]) != nil { return arguments(text).map { .command($0) } ?? .unclosed }
    return .question(text)
  }

  private static func isQuery(_ words: [String]) -> Bool {
    guard let first = words.first?.uppercased(), clauses.contains(first) else { return false }
    return !(first == "WITH" && words.count > 1 && asking.contains(words[1].lowercased()))
  }

  private static func trimmed(_ text: String) -> String {
    var text = Substring(text)
    while let last = text.last, last.isWhitespace { text.removeLast() }
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    return String(text)
  }

  /// Words, with quotation marks and backslashes as a shell has them; `nil` where a quotation does not close. An apostrophe within a word is one.
  static func arguments(_ text: String) -> [String]? {
    var words: [String] = []
    var word: String?
    var quote: Character?
    var rest = Substring(text)
    while let letter = rest.popFirst() {
      if let mark = quote {
        if letter == mark { quote = nil } else { word?.append(letter == "\\" && mark == "\"" ? rest.popFirst() ?? letter : letter) }
      } else if letter == "\"" || (letter == "'" && word == nil) {
        quote = letter
        word = word ?? ""
      } else if letter.isWhitespace {
        if let whole = word { words.append(whole) }
        word = nil
      } else {
        word = (word ?? "") + String(letter == "\\" ? rest.popFirst() ?? letter : letter)
      }
    }
    if let word { words.append(word) }
    return quote == nil ? words : nil
  }
}
