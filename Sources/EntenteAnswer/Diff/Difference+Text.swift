import EntenteModel

extension Difference {
  /// Narrower than this, two quotations stand one below the other.
  fileprivate static let twoColumns = 64

  /// The difference for people, within `width` columns, both quotations side by side where there are two.
  package func text(width: Int = 80, isColoured: Bool = false) -> String {
    var lines = Layout.hang("Before: ", Difference.names(before), width) + Layout.hang("After:  ", Difference.names(after), width)
    lines += TextWidth.wrap(summary, to: width).filter { !$0.isEmpty }
    for section in sections { lines += self.lines(section, width, isColoured) }
    for change in [Change.new, .dropped] where !namings(change).isEmpty {
      lines += [""] + Layout.heading("\(Difference.heading(change)) (\(namings(change).count))", width, isColoured)
      for (kind, group) in kinds(change) {
        lines += Layout.hang("  ", "\(kind): \(group.map { $0.words(self) }.joined(separator: ", "))", width)
      }
    }
    for section in minorSections { lines += self.lines(section, width, isColoured) }
    if namings.isEmpty, statements.isEmpty { lines += ["", "No difference."] }
    return lines.joined(separator: "\n") + "\n"
  }

  private func lines(_ section: Section, _ width: Int, _ isColoured: Bool) -> [String] {
    let heading = Layout.heading("\(section.heading) (\(section.statements.count))", width, isColoured)
    return [""] + heading
      + section.statements.coordinated.flatMap { group in
        Layout.hang("  ", group.items.coordinatedWords, width) + quotations(group.quoted, width)
      }
  }

  private func quotations(_ statement: Statement, _ width: Int) -> [String] {
    guard let before = statement.before, let after = statement.after else {
      return statement.edge.map { Layout.hang("    ", cited($0), width) } ?? []
    }
    guard width >= Difference.twoColumns else {
      return Layout.hang("    before: ", cited(before), width) + Layout.hang("    after:  ", cited(after), width)
    }
    let column = (width - 7) / 2
    let sides = [before, after].map { TextWidth.wrap("“\($0.quote ?? "")”", to: column) + TextWidth.wrap("— \(citation($0))", to: column) }
    return (0..<max(sides[0].count, sides[1].count)).map { row in
      let left = row < sides[0].count ? sides[0][row] : ""
      return "    \(TextWidth.pad(left, to: column)) │ \(row < sides[1].count ? sides[1][row] : "")"
    }.map(Difference.withoutTrailingSpaces)
  }

  private static func withoutTrailingSpaces(_ line: String) -> String {
    var line = Substring(line)
    while line.last == " " { line.removeLast() }
    return String(line)
  }

  /// `“the words” — 6403/25, para. 21`.
  func cited(_ edge: EdgeRecord) -> String { "“\(edge.quote ?? "")” — \(citation(edge))" }
}
