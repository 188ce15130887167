import EntenteModel

/// Register numbers in one form: `ST-6403-2025-INIT`, `ST 6403/25` and `6403/25` are one.
enum RegisterNumber {
  /// The number without originator and version: `6403/25`, `6314/1/22`; other registers' numbers as they are, folded.
  static func plain(_ number: String) -> String {
    var parts = number.unicodeScalars.split { $0 == " " || $0 == "-" || $0 == "/" }.map { String(String.UnicodeScalarView($0)) }
    if parts.first == "ST" { parts.removeFirst() }
    guard let first = parts.first, (3...6).contains(first.utf8.count), first.utf8.allSatisfy(isDigit) else { return Folding.key(number) }
    var revision: String?
    var year: String?
    var index = 1
    while index < parts.count {
      let part = parts[index]
      if part == "REV", index + 1 < parts.count {
        revision = parts[index + 1]
        index += 1
      } else if part.utf8.allSatisfy(isDigit) {
        if part.utf8.count == 1 { revision = part } else { year = String(decoding: part.utf8.suffix(2), as: UTF8.self) }
      }
      index += 1
    }
    guard let year else { return Folding.key(number) }
    return [first, revision, year].compactMap { $0 }.joined(separator: "/")
  }

  /// The number in a link to a register (`…/document/ST-6762-2022-INIT/en/pdf`).
  static func inLink(_ url: String) -> String? {
    for part in url.unicodeScalars.split(separator: "/") {
      let text = String(String.UnicodeScalarView(part))
      if text.utf8.starts(with: "ST-".utf8), text.utf8.count < 40 { return plain(text) }
    }
    return nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
