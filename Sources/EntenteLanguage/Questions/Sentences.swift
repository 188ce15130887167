/// The sentences of a question, and what stands before a colon or a dash.
enum Sentences {
  /// Cut after `.`, `?`, `!`, `:`, `;` before a space, and at a dash between spaces. O(length).
  static func of(_ question: String) -> [String] {
    var parts: [String] = []
    var part = String.UnicodeScalarView()
    let scalars = Array(question.unicodeScalars)
    func close() {
      let text = String(part).split(separator: " ").joined(separator: " ")
      if text.unicodeScalars.contains(where: { $0.properties.isAlphabetic }) { parts.append(text) }
      part = String.UnicodeScalarView()
    }
    for (place, scalar) in scalars.enumerated() {
      let isLast = place + 1 == scalars.count || scalars[place + 1] == " "
      let isDash = ["-", "–", "—"].contains(scalar) && isLast && (place == 0 || scalars[place - 1] == " ")
      if isLast && [".", "?", "!", ":", ";"].contains(scalar) || isDash { close() } else { part.append(scalar) }
    }
    close()
    return parts
  }
}
