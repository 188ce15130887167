import EntenteModel

/// Reads the word lists' text format.
///
/// ```
/// # A comment.
/// [Actor Agency]
/// Europol | European Union Agency for Law Enforcement Cooperation | es: Oficina Europea de Policía
///   within: European Union
/// [CrimeArea]
/// drug trafficking | narcotics trafficking | objects: drugs, narcotics
///   within: organised crime
/// ```
/// A section names a kind and a role, or is one of `[Head KIND ROLE]`, `[Stance STANCE]`, `[Portfolio]`, `[Numbers]`, `[Words SET]`. In a section of entities a line
/// is an entity: its canonical name, then its other names, parted by `|`; an indented line goes on with the one above. A part may be tagged: `es:`,
/// `pt:`, `fr:` and other languages (names), `adj:` (adjectives), `exact:` (names that count only in this very spelling), `within:` (a wider area, a whole, a region),
/// `objects:` (of crimes: what is trafficked), `id:`, `not:` (a name that it must not have), parts of a list parted by commas.
enum LexiconReader {
  static func read(_ text: String, file: String, into lexicon: inout Lexicon) throws(LexiconError) {
    var section: Section?
    var pending: (line: Int, text: String)?
    var number = 0
    for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      let raw = Substring(line)
      let content = trimmed(raw)
      if content.isEmpty || content.utf8.first == UInt8(ascii: "#") { continue }
      let isIndented = raw.utf8.first == 0x20 || raw.utf8.first == 0x09
      if isIndented, let above = pending {
        pending = (above.line, above.text + " | " + content)
        continue
      }
      try flush(&pending, section, file, &lexicon)
      if content.utf8.first == UInt8(ascii: "[") {
        section = try Section(content, file: file, line: number)
      } else if section == nil {
        throw .noSection(file: file, line: number)
      } else {
        pending = (number, String(content))
      }
    }
    try flush(&pending, section, file, &lexicon)
  }

  private static func flush(
    _ pending: inout (line: Int, text: String)?, _ section: Section?, _ file: String, _ lexicon: inout Lexicon
  ) throws(LexiconError) {
    guard let (line, text) = pending, let section else { return }
    pending = nil
    let parts = text.utf8.split(separator: UInt8(ascii: "|")).map { trimmed(Substring($0)) }.filter { !$0.isEmpty }
    switch section {
    case .entities(let kind, let role): lexicon.add(try entry(parts, kind, role, file: file, line: line))
    case .heads(let head): for part in parts { lexicon.words.add(head: String(part), head) }
    case .stance(let stance): for part in parts { lexicon.words.add(stance: String(part), stance) }
    case .portfolio: for part in parts { lexicon.words.add(portfolio: String(part), String(parts[0])) }
    case .numbers:
      guard let figure = parts.first.flatMap({ Int($0) }) else { throw .noNumber(file: file, line: line) }
      for part in parts.dropFirst() { lexicon.words.add(number: String(part), figure) }
    case .words(let set): for part in parts { lexicon.words.add(word: String(part), to: set) }
    }
  }

  private static func entry(
    _ parts: [Substring], _ kind: NodeKind, _ role: Role?, file: String, line: Int
  ) throws(LexiconError) -> LexiconEntry {
    guard let name = parts.first, tag(name) == nil else { throw .noName(file: file, line: line) }
    var entry = LexiconEntry(kind: kind, role: role, name: String(name))
    for part in parts.dropFirst() {
      guard let (key, value) = tag(part) else {
        entry.aliases.append(String(part))
        continue
      }
      let list = value.utf8.split(separator: UInt8(ascii: ",")).map { String(trimmed(Substring($0))) }
      switch key {
      case "adj": entry.adjectives += list
      case "exact": entry.exactAliases += list
      case "within": entry.within += list.map { Folding.slug($0) }
      case "objects": entry.objects += list
      case "not": entry.refused += list
      case "id": entry.id = String(value)
      case "role": entry.role = Role(String(value))
      default:
        guard key.utf8.count == 2 else { throw .unknownTag(file: file, line: line, tag: String(key)) }
        entry.aliases.append(String(value))
      }
    }
    return entry
  }

  /// `es: Oficina` gives `es` and the rest; a colon after anything but one short word in small letters is no tag.
  private static func tag(_ part: Substring) -> (key: Substring, value: Substring)? {
    guard let colon = part.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let key = part[..<colon]
    guard !key.isEmpty, key.utf8.count <= 8, key.utf8.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) else { return nil }
    return (key, trimmed(part[part.utf8.index(after: colon)...]))
  }

  static func trimmed(_ text: Substring) -> Substring {
    var text = text
    while let first = text.utf8.first, first == 0x20 || first == 0x09 || first == 0x0D { text = text.dropFirstByte() }
    while let last = text.utf8.last, last == 0x20 || last == 0x09 || last == 0x0D {
      text = text[..<text.utf8.index(before: text.endIndex)]
    }
    return text
  }
}

extension Substring {
  fileprivate func dropFirstByte() -> Substring { self[utf8.index(after: startIndex)...] }
}
