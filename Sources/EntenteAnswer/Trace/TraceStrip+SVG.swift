import EntenteModel

extension TraceStrip {
  private static let labelWidth = 330
  private static let columnWidth = 150
  private static let rowHeight = 24
  private static let lineHeight = 16
  /// Letters of a line of a label, of a column.
  private static let labelLetters = 46
  private static let columnLetters = 21

  /// The strip as an SVG document: no script, no font and no file from elsewhere; every mark says in its title what it stands for.
  package func svg() -> String { "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + picture() }

  /// The strip as an `svg` element.
  func picture() -> String {
    let heads = trace.steps.map(TraceStrip.head)
    let headHeight = 40 + TraceStrip.lineHeight * (heads.map(\.count).max() ?? 0)
    let labels = rows.map { TextWidth.wrap($0.label, to: TraceStrip.labelLetters) }
    let heights = labels.map { max(TraceStrip.rowHeight, TraceStrip.lineHeight * $0.count + 8) }
    let width = TraceStrip.labelWidth + TraceStrip.columnWidth * max(1, trace.steps.count) + 10
    let height = headHeight + heights.reduce(0, +) + 70
    var svg = opening(width, height)
    for (column, lines) in heads.enumerated() { svg += TraceStrip.column(column, lines, from: headHeight - 8, to: height - 60) }
    var top = headHeight
    for (place, row) in rows.enumerated() {
      svg += TraceStrip.text(labels[place], x: TraceStrip.labelWidth - 14, y: top + 15, anchor: "end")
      svg += marks(row, y: top + 11)
      top += heights[place]
    }
    return svg + TraceStrip.legend(y: top + 34) + "</svg>\n"
  }

  private func opening(_ width: Int, _ height: Int) -> String {
    let title = XMLText.escaped(trace.entity.name + " through the documents")
    let described = XMLText.escaped(trace.developmentText.isEmpty ? "A column a document, a row a statement." : trace.developmentText)
    return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(height)" width="\(width)" height="\(height)" role="img" \
      aria-labelledby="strip-title strip-description" font-family="sans-serif" font-size="13" fill="#1a1a1a">
      <title id="strip-title">\(title)</title>
      <desc id="strip-description">\(described)</desc>
      <rect width="\(width)" height="\(height)" fill="#ffffff"/>
      <text x="10" y="24" font-size="17" font-weight="bold">\(XMLText.escaped(trace.entity.name))</text>

      """
  }

  /// Date, number, then the tones in which the entity is named.
  private static func head(_ step: Trace.Step) -> [String] {
    let tones =
      step.namings.isEmpty
      ? [step.isSilent ? "not named" : ""]
      : NamingGroup.groups(step.namings).map { group in
        group.stance.participle + (group.bearer.map { " (as \($0.name))" } ?? "")
      }
    return [step.document.date?.text ?? "no date"] + ([step.document.designation] + tones).flatMap { TextWidth.wrap($0, to: columnLetters) }
  }

  private static func centre(_ column: Int) -> Int { labelWidth + columnWidth * column + columnWidth / 2 }

  private static func column(_ column: Int, _ lines: [String], from top: Int, to bottom: Int) -> String {
    let x = centre(column)
    return "<line x1=\"\(x)\" y1=\"\(top)\" x2=\"\(x)\" y2=\"\(bottom)\" stroke=\"#dddddd\"/>\n"
      + text(Array(lines.prefix(1)), x: x, y: 24, anchor: "middle", weight: "bold")
      + text(Array(lines.dropFirst()), x: x, y: 24 + lineHeight, anchor: "middle")
  }

  private static func text(_ lines: [String], x: Int, y: Int, anchor: String, weight: String = "normal") -> String {
    lines.enumerated().map { place, line in
      "<text x=\"\(x)\" y=\"\(y + place * lineHeight)\" text-anchor=\"\(anchor)\" font-weight=\"\(weight)\">\(XMLText.escaped(line))</text>\n"
    }.joined()
  }

  /// A row's marks, joined where it is said again: by a line where the next document says it, by dashes over what is silent.
  private func marks(_ row: Row, y: Int) -> String {
    var svg = ""
    var last: Int?
    for (column, cell) in row.cells.enumerated() {
      guard let cell else { continue }
      // A document without a date has no place in time: no line leads to it.
      if let last, trace.steps[column].document.date != nil { svg += TraceStrip.join(last, column, y: y) }
      svg += "<g><title>\(XMLText.escaped(cell.title))</title>\(TraceStrip.shape(cell.mark, x: TraceStrip.centre(column), y: y))</g>\n"
      last = column
    }
    return svg
  }

  private static func join(_ first: Int, _ second: Int, y: Int) -> String {
    let dashes = second == first + 1 ? "" : " stroke-dasharray=\"4 4\""
    return "<line x1=\"\(centre(first) + 7)\" y1=\"\(y)\" x2=\"\(centre(second) - 7)\" y2=\"\(y)\" stroke=\"#8a8a8a\"\(dashes)/>\n"
  }

  /// Told apart by form, not by colour alone: a disc for what is so, a disc within a ring for what is undertaken or declared, a ring for what is called
  /// for, a dotted ring for what is considered, a cross for what is no longer said.
  private static func shape(_ mark: Mark, x: Int, y: Int) -> String {
    guard case .said(let firmness, let change) = mark else {
      return "<path d=\"M\(x - 5) \(y - 5)L\(x + 5) \(y + 5)M\(x + 5) \(y - 5)L\(x - 5) \(y + 5)\" stroke=\"#a02020\" stroke-width=\"2\"/>"
    }
    let arrow = change == .firmer ? "↑" : change == .weaker ? "↓" : change == .new ? "+" : ""
    let sign = arrow.isEmpty ? "" : "<text x=\"\(x + 8)\" y=\"\(y - 3)\" font-weight=\"bold\">\(arrow)</text>"
    return circle(firmness.modality, x: x, y: y) + sign
  }

  private static func circle(_ modality: Modality, x: Int, y: Int) -> String {
    let ring = "<circle cx=\"\(x)\" cy=\"\(y)\" r=\"6\" fill=\"#ffffff\" stroke=\"#15508a\" stroke-width=\"1.6\""
    return switch modality {
    case .fact: "<circle cx=\"\(x)\" cy=\"\(y)\" r=\"6.5\" fill=\"#15508a\"/>"
    case .commitment: ring + "/><circle cx=\"\(x)\" cy=\"\(y)\" r=\"3\" fill=\"#15508a\"/>"
    case .call: ring + "/>"
    case .possibility: ring + " stroke-dasharray=\"2 2\"/>"
    }
  }

  private static func legend(y: Int) -> String {
    let items: [(Mark, String)] = [
      (.said(Firmness(modality: .fact, isOwn: false), .again), "stated or declared"),
      (.said(Firmness(modality: .commitment, isOwn: false), .again), "undertaken"),
      (.said(Firmness(modality: .call, isOwn: false), .again), "called for"),
      (.said(Firmness(modality: .possibility, isOwn: false), .again), "only considered"), (.gone, "no longer said"),
    ]
    let marks = items.enumerated().map { place, item in
      let x = 20 + place * 145
      return shape(item.0, x: x, y: y) + text([item.1], x: x + 12, y: y + 4, anchor: "start")
    }.joined()
    return marks + text(["+ new   ↑ firmer   ↓ weaker   - - - not said in between"], x: 10, y: y + 24, anchor: "start")
  }
}
