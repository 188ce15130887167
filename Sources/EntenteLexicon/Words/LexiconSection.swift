import EntenteModel

/// What the lines below a head in square brackets are.
enum Section {
  case entities(NodeKind, Role?)
  case heads(HeadNoun)
  case stance(Stance)
  case portfolio
  case numbers
  case words(String)

  /// Reads `[Actor Agency]`, `[Head Instrument Plan small]`, `[Stance welcomes]`, `[Portfolio]`, `[Numbers]`, `[Words articles]`.
  init(_ line: Substring, file: String, line number: Int) throws(LexiconError) {
    let words = line.utf8.dropFirst().prefix { $0 != UInt8(ascii: "]") }.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
    let section: Section? =
      switch words.first {
      case "Head": Section.head(words.dropFirst())
      case "Stance": words.count > 1 ? Stance(rawValue: words[1]).map { .stance($0) } : nil
      case "Portfolio": .portfolio
      case "Numbers": .numbers
      case "Words": words.count > 1 ? .words(words[1]) : nil
      case let kind?: NodeKind(rawValue: kind).map { .entities($0, words.count > 1 ? Role(words[1]) : nil) }
      case nil: nil
      }
    guard let section else { throw .unknownSection(file: file, line: number, section: String(line)) }
    self = section
  }

  private static func head(_ words: ArraySlice<String>) -> Section? {
    guard let first = words.first, let kind = NodeKind(rawValue: first) else { return nil }
    let rest = words.dropFirst()
    let role = rest.first { $0 != "small" }.map { Role($0) }
    return .heads(HeadNoun(kind: kind, role: role, inSmallLetters: rest.contains("small")))
  }
}
