import EntenteModel

extension Trace {
  /// Columns of the word that says how it is named.
  private static let stanceWidth = 13
  /// Of several places that make one statement, how many are quoted; the others are named.
  fileprivate static let quoted = 2

  /// The trace for people, within `width` columns.
  package func text(width: Int = 80, isColoured: Bool = false) -> String {
    var lines = Layout.heading("\(entity.name)  (\(entity.kindAndRole))", width, isColoured)
    lines += TextWidth.wrap(developmentText, to: width).filter { !$0.isEmpty }
    for kin in kinWords {
      lines += TextWidth.wrap("\(kin.words): \(quotation(kin.edge))", to: width)
    }
    for stretch in stretches {
      switch stretch {
      case .document(let step): lines += [""] + describe(step, width, isColoured)
      case .silence(let steps):
        lines +=
          [""] + Layout.heading(steps.map(\.document).span, width, isColoured) + Layout.hang("  ", steps.map(\.document).silence, width)
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// `“the words” — 6403/25, para. 21`.
  func quotation(_ edge: EdgeRecord) -> String { "“\(edge.quote ?? "")” — \(citation(edge))" }

  private func describe(_ step: Step, _ width: Int, _ isColoured: Bool) -> [String] {
    let document = step.document
    let title = "\(document.dateWords)  \(document.record.name)\(document.number.map { "  (\($0))" } ?? "")"
    var lines = Layout.heading(title, width, isColoured)
    if step.isSilent { lines.append("  not named; \(document.paragraphs.count) paragraphs searched") }
    for group in NamingGroup.groups(step.namings) {
      lines += Layout.hang("  \(TextWidth.pad(group.stance.participle, to: Trace.stanceWidth)) ", group.words, width)
    }
    for group in NamingGroup.groups(step.parts) {
      lines += Layout.hang(
        "  ",
        "its \(group.bearer?.part ?? "part") \(group.bearer?.name ?? ""): \(group.stance.participle), \(CitationText.places(group.places))",
        width)
    }
    for group in step.statements.coordinated { lines += Trace.lines(of: group.quoted, group.items, width) }
    for group in Dictionary(grouping: step.dropped, by: \.heading).sorted(by: { $0.key < $1.key }) {
      let names = group.value.map { $0.otherName + $0.firmnessMark }
      let first = group.value[0]
      lines += Layout.hang("  \(first.sign) ", "\(group.key): \(names.joined(separator: ", "))  [\(first.changeWords)]", width)
    }
    return lines
  }

  private static func lines(of quoted: Statement, _ items: [Statement], _ width: Int) -> [String] {
    let names = items.map(\.otherName).joined(separator: ", ")
    let head = "\(quoted.heading): \(names)\(quoted.firmnessMark)  [\(quoted.changeWords)]"
    var lines = Layout.hang("  \(quoted.sign) ", head, width)
    for edge in quoted.edges.prefix(Trace.quoted) {
      let firmness = edge.modality == quoted.edge.modality ? "" : " (\(Firmness(modality: edge.modality, isOwn: quoted.isOwn).words))"
      lines += Layout.hang("    ", "“\(edge.quote ?? "")” — \(CitationText.place(edge.paragraph ?? ""))\(firmness)", width)
    }
    let rest = quoted.edges.dropFirst(Trace.quoted).map { $0.paragraph ?? "" }
    if !rest.isEmpty { lines += Layout.hang("    ", "also in \(CitationText.places(rest))", width) }
    return lines
  }
}
