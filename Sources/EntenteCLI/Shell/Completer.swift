import Entente

/// What the tab key offers: commands and settings at the start of a line, names of the graph anywhere.
struct Completer {
  /// With more things than this, names are not offered: reading them all would take seconds.
  static let maximumNames = 200_000
  /// How many words a name may have been begun with.
  private static let longest = 8

  private let names: [(key: String, name: String)]
  private let starts: [String]

  /// Names as they are written; starts of lines.
  init(names: [String], starts: [String]) {
    self.names = names.map { (Folding.key($0), $0) }.sorted { $0 < $1 }
    self.starts = starts.sorted()
  }

  /// How many letters at the end of `text` are replaced, and by what.
  func complete(_ text: String) -> (count: Int, choices: [String]) {
    if !text.contains(" ") {
      let choices = starts.filter { $0.hasPrefix(text) }
      if !text.isEmpty, !choices.isEmpty { return (text.count, choices) }
    }
    let letters = Array(text)
    let breaks = [0] + letters.indices.filter { $0 > 0 && (letters[$0 - 1] == " " || letters[$0 - 1] == "\"") }
    for start in breaks.suffix(Completer.longest) where start < letters.count && letters[start] != "\"" {
      let key = Folding.key(String(letters[start...]))
      guard !key.isEmpty else { continue }
      let found = names.filter { $0.key.hasPrefix(key) }.map(\.name)
      if !found.isEmpty { return (letters.count - start, quoted(found, after: letters, at: start)) }
    }
    return (0, [])
  }

  /// Commands with several operands need marks around a name of several words.
  private func quoted(_ names: [String], after letters: [Character], at start: Int) -> [String] {
    let isOpen = start > 0 && letters[start - 1] == "\""
    let isDivided = ["path ", "diff "].contains { String(letters).hasPrefix($0) }
    guard isOpen || isDivided else { return names }
    return names.map { isOpen ? "\($0)\"" : $0.contains(" ") ? "\"\($0)\"" : $0 }
  }
}
