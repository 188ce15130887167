/// Text for reading, line by line, folded to a width.
package struct ProsePage: Sendable {
  /// Without a terminal, text is folded to this.
  package static let usualWidth = 80
  /// Lines longer than this are hard to read, however wide the terminal.
  package static let widest = 100

  package private(set) var text = ""
  private let width: Int
  private let isColoured: Bool

  package init(width: Int?, isColoured: Bool = false) {
    self.width = max(30, min(width ?? ProsePage.usualWidth, ProsePage.widest))
    self.isColoured = isColoured
  }

  /// A line in bold where there is colour.
  package mutating func heading(_ line: String) {
    text += (isColoured ? "\u{1B}[1m\(ProsePage.safe(line))\u{1B}[0m" : ProsePage.safe(line)) + "\n"
  }

  package mutating func blank() { if !text.isEmpty, !text.hasSuffix("\n\n") { text += "\n" } }

  /// A paragraph, every line `indent` columns in, those after the first `hanging` more. A `label` stands in the margin that `hanging` leaves.
  package mutating func line(_ paragraph: String, label: String = "", indent: Int = 0, hanging: Int = 0, isFaint: Bool = false) {
    let label = ProsePage.safe(label)
    let first = label.isEmpty ? "" : TextWidth.pad(label, to: hanging)
    let lines = TextWidth.wrap(ProsePage.safe(paragraph), to: width - indent - hanging)
    for (place, line) in lines.enumerated() {
      let margin = String(repeating: " ", count: indent) + (place == 0 ? first : String(repeating: " ", count: hanging))
      text += isFaint && isColoured ? "\(margin)\u{1B}[2m\(line)\u{1B}[0m\n" : "\(margin)\(line)\n"
    }
  }

  /// Without control characters: a document's words must not command the terminal.
  private static func safe(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { scalars.append(scalar.value < 0x20 || scalar.value == 0x7F ? " " : scalar) }
    return String(scalars)
  }
}
