import EntenteModel

/// Whether a text that is cited is one that was read.
enum TextMatch {
  /// By number where both have one; else by sort, parties and date, as far as the citation gives them: a date must, since sort and parties alone fit a whole series.
  static func isSame(cited: TextDescription, read: TextDescription) -> Bool {
    if let number = cited.number, let own = read.number { return number == own }
    guard let sort = lastWord(cited.sort), sort == lastWord(read.sort) else { return false }
    guard let date = cited.date else {
      return !isOfSeries(sort) && cited.sort == read.sort && !cited.parties.isEmpty && cited.parties == read.parties
    }
    guard let own = read.date, date.covers(own) || own.covers(date) else { return false }
    return cited.parties.isEmpty || cited.parties == read.parties
  }

  /// Texts of which the same parties adopt one after the other: without a date, nothing says which one is meant.
  private static func isOfSeries(_ sort: String) -> Bool {
    ["declaration", "statement", "communique", "resolution", "conclusions", "decision", "declaracion", "declaracao", "comunicado"].contains(
      sort)
  }

  static func lastWord(_ sort: String?) -> String? {
    sort.flatMap { $0.utf8.split(separator: 0x20).last.map { String(decoding: $0, as: UTF8.self) } }
  }
}
