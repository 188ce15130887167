/// How many terminal columns a text takes, and folding to fit.
package enum TextWidth {
  /// Columns of one scalar: 0 for combining marks and joiners, 2 for wide East Asian letters and emoji (Unicode UAX #11), else 1.
  static func columns(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case ..<0x300: scalar.value < 0x20 || scalar.value == 0x7F || scalar.value == 0xAD ? 0 : 1
    case 0x300...0x36F, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x2064, 0xFE00...0xFE0F, 0xFEFF: 0
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      2
    default: scalar.properties.generalCategory == .nonspacingMark ? 0 : 1
    }
  }

  /// O(length).
  package static func of(_ text: some StringProtocol) -> Int { text.unicodeScalars.reduce(0) { $0 + columns($1) } }

  /// `text` with spaces after it until it takes `width` columns.
  package static func pad(_ text: String, to width: Int) -> String { text + String(repeating: " ", count: max(0, width - of(text))) }

  /// Lines of at most `width` columns, broken at spaces and at line ends; a longer word is broken where it must be.
  package static func wrap(_ text: String, to width: Int) -> [String] {
    var lines: [String] = []
    for paragraph in visible(text).split(omittingEmptySubsequences: false, whereSeparator: { $0 == "\n" || $0 == "\r\n" }) {
      // What fits stays as it is, double spaces and all.
      if of(paragraph) <= width {
        lines.append(String(paragraph))
        continue
      }
      var line = ""
      var used = 0
      for word in paragraph.unicodeScalars.split(separator: " ", omittingEmptySubsequences: true) {
        for (index, piece) in pieces(Substring(word), width: width).enumerated() {
          let columns = of(piece)
          if used > 0, index > 0 || used + 1 + columns > width {
            lines.append(line)
            (line, used) = ("", 0)
          }
          if used > 0 {
            line += " "
            used += 1
          }
          line += piece
          used += columns
        }
      }
      lines.append(line)
    }
    return lines
  }

  /// Control characters (escape sequences in hostile names and quotations) shown as pictures of themselves; line ends stay, tabs are spaces.
  package static func visible(_ text: String) -> String {
    guard text.utf8.contains(where: { ($0 < 0x20 && $0 != 0x0A) || $0 == 0x7F || $0 == 0xC2 }) else { return text }
    var output = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A: output.append(scalar)
      case 0x09, 0x0D: output.append(" ")
      case ..<0x20: output.append(Unicode.Scalar(0x2400 + scalar.value) ?? scalar)
      case 0x7F: output.append("\u{2421}")
      case 0x80...0x9F: output.append("\u{FFFD}")
      default: output.append(scalar)
      }
    }
    return String(output)
  }

  private static func pieces(_ word: Substring, width: Int) -> [Substring] {
    guard of(word) > width else { return [word] }
    var pieces: [Substring] = []
    var start = word.startIndex
    var used = 0
    for index in word.unicodeScalars.indices {
      let next = columns(word.unicodeScalars[index])
      if used + next > width, index > start {
        pieces.append(word[start..<index])
        (start, used) = (index, 0)
      }
      used += next
    }
    pieces.append(word[start...])
    return pieces
  }
}
