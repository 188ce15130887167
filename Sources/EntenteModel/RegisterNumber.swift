/// Register numbers in one form: `ST-6403-2025-INIT`, `ST 6403/25` and `6403/25` are one. It is by them that documents are cited, and that a revision
/// is known as one.
package enum RegisterNumber {
  /// The number without originator and first version: `6403/25`, `6314/1/22` for its first revision, `6403/25 COR 1`; other registers' numbers as they
  /// are, folded. O(length).
  package static func plain(_ text: String) -> String { canonical(text) ?? Folding.key(text) }

  /// ``plain(_:)`` of a number of the Council's register, in any of its spellings; `nil` for anything else.
  package static func canonical(_ text: String) -> String? { Council(words(text))?.text }

  /// What all revisions of a number share, and which of them it is, 0 for the first version: `6403/25` and 1 for `6403/25 REV 1`. An addendum
  /// and a corrigendum (`ADD 1`, `COR 1`) stand beside what they add to and correct; they have revisions of their own.
  package static func series(_ text: String) -> (name: String, revision: Int) {
    let words = words(text)
    if var council = Council(words) {
      let revision = council.issues.last.flatMap { $0.word == "REV" ? $0.number : nil } ?? 0
      if revision > 0 { council.issues.removeLast() }
      return (council.text, revision)
    }
    guard words.count > 2, words[words.count - 2] == "rev", let revision = Int(words[words.count - 1]) else {
      return (words.joined(separator: " "), 0)
    }
    return (words.dropLast(2).joined(separator: " "), revision)
  }

  /// The number in a link to a register (`…/document/ST-6762-2022-INIT/en/pdf`).
  package static func inLink(_ url: String) -> String? {
    for part in url.utf8.split(separator: UInt8(ascii: "/")) where part.starts(with: "ST-".utf8) && part.count < 40 {
      return plain(String(decoding: part, as: UTF8.self))
    }
    return nil
  }

  private static func words(_ text: String) -> [String] {
    Folding.key(text).utf8.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
  }
}

/// A number of the Council's register: `6314/1/22 REV 1 COR 2`.
private struct Council {
  var number: String
  /// The last two digits.
  var year: String
  /// Revisions, addenda and corrigenda, one of the other, in order.
  var issues: [(word: String, number: Int)] = []

  init?(_ words: [String]) {
    let parts = words.first == "st" ? words.dropFirst() : words[...]
    guard let first = parts.first, (3...6).contains(first.utf8.count), Council.isNumber(first) else { return nil }
    let digits = parts.dropFirst().prefix { Council.isNumber($0) }
    guard let last = digits.last, digits.count <= 2, last.utf8.count == 2 || last.utf8.count == 4 else { return nil }
    number = first
    year = String(decoding: last.utf8.suffix(2), as: UTF8.self)
    if digits.count == 2, let middle = digits.first {
      // "2023-09-28" is a day.
      guard middle.utf8.count <= 2, middle.utf8.first != UInt8(ascii: "0"), let revision = Int(middle) else { return nil }
      issues.append(("REV", revision))
    }
    read(parts.dropFirst(1 + digits.count))
  }

  /// `rev 1 cor 2`, `rev1`; the language or place of a link's end ends it.
  private mutating func read(_ words: ArraySlice<String>) {
    var rest = words
    while let word = rest.popFirst() {
      guard let kind = ["rev", "add", "cor"].first(where: { word.utf8.starts(with: $0.utf8) }) else {
        if word == "init" { continue }
        return
      }
      var digits = String(decoding: word.utf8.dropFirst(3), as: UTF8.self)
      if digits.isEmpty, let next = rest.first, Council.isNumber(next) {
        digits = next
        rest.removeFirst()
      }
      guard digits.isEmpty || Council.isNumber(digits) else { return }
      add(kind == "rev" ? "REV" : kind == "add" ? "ADD" : "COR", Int(digits) ?? 1)
    }
  }

  /// `6314/1/22 REV 1` says its first revision twice.
  private mutating func add(_ word: String, _ count: Int) {
    if word == "REV", let last = issues.last, last.word == "REV" {
      issues[issues.count - 1].number = count
    } else {
      issues.append((word, count))
    }
  }

  var text: String {
    var rest = issues[...]
    var text = number
    if let first = rest.first, first.word == "REV" {
      text += "/\(first.number)"
      rest.removeFirst()
    }
    return rest.reduce(text + "/" + year) { "\($0) \($1.word) \($1.number)" }
  }

  private static func isNumber(_ word: String) -> Bool {
    !word.isEmpty && word.utf8.count <= 6 && word.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }
}
