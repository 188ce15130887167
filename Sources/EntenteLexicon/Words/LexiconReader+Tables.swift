import EntenteModel

/// Word lists in other tools' formats.
extension LexiconReader {
  /// CSV with `;` or `,` between four columns: `name;kind;alias;lang`, a line an alias. A kind may carry a role: `Actor/Agency`. A head line is skipped.
  static func readTable(_ text: String, file: String, into lexicon: inout Lexicon) throws(LexiconError) {
    var number = 0
    for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      let cells = cells(trimmed(Substring(line)))
      guard cells.count >= 2, !cells[0].isEmpty else { continue }
      if number == 1, cells[1] == "kind" { continue }
      let parts = cells[1].utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
      guard let first = parts.first, let kind = NodeKind(rawValue: first) else {
        throw .unknownKind(file: file, line: number, kind: cells[1])
      }
      var entry = LexiconEntry(kind: kind, role: parts.count > 1 ? Role(parts[1]) : nil, name: cells[0])
      if cells.count > 2, !cells[2].isEmpty, cells[2] != cells[0] { entry.aliases = [cells[2]] }
      lexicon.add(entry)
    }
  }

  private static func cells(_ line: Substring) -> [String] {
    let separator = line.utf8.contains(UInt8(ascii: ";")) ? UInt8(ascii: ";") : UInt8(ascii: ",")
    var cells: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false
    for byte in line.utf8 {
      if byte == UInt8(ascii: "\"") {
        isQuoted.toggle()
      } else if byte == separator, !isQuoted {
        cells.append(String(decoding: cell, as: UTF8.self))
        cell = []
      } else {
        cell.append(byte)
      }
    }
    return cells + [String(decoding: cell, as: UTF8.self)]
  }

  /// spaCy's EntityRuler: a line is `{"label": "Actor", "pattern": "Europol", "id": "europol"}`; a pattern may also be a list of
  /// `{"LOWER": "word"}` or `{"TEXT": "word"}`. Labels that are no kind are read as the nearest of ours (`ORG`, `GPE`, `LOC`, `LAW`, `EVENT`).
  static func readPatterns(_ text: String, file: String, into lexicon: inout Lexicon) throws(LexiconError) {
    var number = 0
    for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      let content = trimmed(Substring(line))
      if content.isEmpty { continue }
      guard let object = PatternLine(Array(content.utf8)) else { throw .notJSON(file: file, line: number) }
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
    if let kind = NodeKind(rawValue: label) { return (kind, nil) }
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
