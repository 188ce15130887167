import EntenteModel

/// Word lists in other tools' formats.
extension LexiconReader {
  /// CSV: a line an alias, or a line a thing with its aliases parted by `|`. Columns are known by their heads `name`, `kind`, `role`, `alias`, `aliases`, `lang`, in
  /// any order, others are passed over; without heads they are `name`, `kind`, `alias`, `lang`. A kind may carry a role: `Actor/Agency`.
  static func readTable(_ text: String, file: String, into lexicon: inout Lexicon) throws(LexiconError) {
    let rows = try NameTable(text, file: file).rows
    let heads = rows.first.flatMap { columns($0.cells) }
    let places = heads ?? ["name": 0, "kind": 1, "alias": 2]
    for row in heads == nil ? rows[...] : rows.dropFirst() {
      func cell(_ name: String) -> String? {
        guard let place = places[name], place < row.cells.count, !row.cells[place].isEmpty else { return nil }
        return row.cells[place]
      }
      guard let name = cell("name") else { throw .badTable(file: file, line: row.line, why: "there is no name") }
      guard let said = cell("kind") else { throw .badTable(file: file, line: row.line, why: "there is no kind") }
      guard let (kind, role) = kind(said) else {
        throw .unknownKind(file: file, line: row.line, kind: said)
      }
      var entry = LexiconEntry(kind: kind, role: role ?? cell("role").map { Role($0) }, name: name)
      entry.aliases = aliases(cell("alias"), cell("aliases")).filter { $0 != name }
      lexicon.add(entry)
    }
  }

  /// Whether a text that is not called so is a table: its first line has the heads.
  static func isTable(_ text: String) -> Bool {
    let head = Substring(text.utf8.prefix { $0 != 0x0A })
    guard let rows = try? NameTable(String(head), file: "").rows, let first = rows.first else { return false }
    return columns(first.cells) != nil
  }

  /// The places of the columns that are read; `nil` where the first line is no line of heads.
  private static func columns(_ cells: [String]) -> [String: Int]? {
    let places = Dictionary(cells.enumerated().map { (Folding.key($1), $0) }) { first, _ in first }
    return places["name"] != nil && places["kind"] != nil ? places : nil
  }

  private static func aliases(_ one: String?, _ several: String?) -> [String] {
    let list = (several ?? "").utf8.split(separator: UInt8(ascii: "|")).map { String(trimmed(Substring($0))) }
    return ([one].compactMap { $0 } + list).filter { !$0.isEmpty }
  }

  /// spaCy's EntityRuler patterns, a line each; see ``PatternLine``. Labels are our kinds, `Actor/Agency` with a role, or spaCy's own.
  static func readPatterns(_ text: String, file: String, into lexicon: inout Lexicon) throws(LexiconError) {
    var number = 0
    for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      let content = trimmed(Substring(line))
      if content.isEmpty || content == "\u{FEFF}" { continue }
      let object: PatternLine
      do { object = try PatternLine(Array(content.utf8)) } catch { throw .badPattern(file: file, line: number, why: error.why) }
      guard let (kind, role) = kind(object.label) else { throw .unknownKind(file: file, line: number, kind: object.label) }
      if let id = object.id, let known = lexicon.find(id: Folding.slug(id)) {
        var entry = LexiconEntry(id: Folding.slug(id), kind: kind, role: role, name: lexicon[known].name)
        entry.aliases = [object.pattern]
        lexicon.add(entry)
      } else {
        lexicon.add(LexiconEntry(id: object.id.map { Folding.slug($0) }, kind: kind, role: role, name: object.pattern))
      }
    }
  }

  private static func kind(_ label: String) -> (NodeKind, Role?)? {
    let parts = label.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    if let first = parts.first, parts.count <= 2, let kind = NodeKind(rawValue: first) {
      return (kind, parts.count > 1 ? Role(parts[1]) : nil)
    }
    return switch label {
    case "ORG": (.actor, .organisation)
    case "GPE": (.actor, .state)
    case "LOC", "FAC": (.place, nil)
    case "LAW": (.instrument, nil)
    case "EVENT": (.event, nil)
    case "NORP": (.actor, .group)
    default: nil
    }
  }
}
