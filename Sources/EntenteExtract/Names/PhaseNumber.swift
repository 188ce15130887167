import EntenteLexicon
import EntenteModel
import EntenteText

/// The number that a phase's short name ends in: "LPP *III*", "SEACOP *2.0*".
enum PhaseNumber {
  private static let roman: Set<String> = ["II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
  private static let decimal: Set<String> = ["2.0", "3.0", "4.0"]

  /// From the second on: "II", "V".
  static func isRoman(_ reader: PassageReader, _ token: Int) -> Bool {
    token < reader.count && roman.contains(reader.string(token..<token + 1))
  }

  /// "II", "2.0": the last word of a phase's name. O(1).
  static func isCounting(_ word: Substring) -> Bool {
    roman.contains(String(word)) || decimal.contains(String(word))
  }

  static func ends(_ reader: PassageReader, _ tokens: Range<Int>) -> Bool {
    guard tokens.count > 1, let last = tokens.last else { return false }
    let word = reader.string(last..<last + 1)
    return word.utf8.allSatisfy { [UInt8(ascii: "I"), UInt8(ascii: "V"), UInt8(ascii: "X")].contains($0) }
      || reader.isNumber(last) && word.utf8.count <= 3
  }
}
