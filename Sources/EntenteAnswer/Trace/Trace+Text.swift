import EntenteModel

extension Stance {
  /// The stance as a past participle: `welcomed`.
  package var participle: String {
    switch self {
    case .recalls: "recalled"
    case .underlines: "underlined"
    case .welcomes: "welcomed"
    case .supports: "supported"
    case .commits: "committed to"
    case .calls: "called for"
    case .considers: "considered"
    case .states: "named"
    }
  }
}

extension Trace.Change {
  fileprivate func mark(_ before: Modality?) -> String {
    switch self {
    case .new: "new"
    case .again: "again"
    case .firmer: "firmer\(before?.words.map { ", was \($0)" } ?? "")"
    case .weaker: "weaker\(before.map { ", was \($0.words ?? "stated as fact")" } ?? "")"
    case .dropped: "no longer said"
    }
  }
}

extension Trace {
  /// The trace for people, within `width` columns.
  package func text(width: Int = 80) -> String {
    var lines = TextWidth.wrap("\(entity.name)  (\(entity.kindAndRole))", to: width)
    if development.count > 1 { lines += TextWidth.wrap(developmentText, to: width) }
    for step in steps { lines += [""] + step.lines(width, of: entity) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// `considered 2022 → welcomed 2023`.
  package var developmentText: String {
    development.map { "\($0.stance.participle) \($0.document.date?.year.map(String.init) ?? $0.document.designation)" }.joined(
      separator: " → ")
  }
}

extension Trace.Step {
  fileprivate func lines(_ width: Int, of entity: NodeRecord) -> [String] {
    let date = document.date.map { DateWords.of($0) } ?? "no date"
    var lines = TextWidth.wrap("\(date)  \(document.record.name)\(document.number.map { "  (\($0))" } ?? "")", to: width)
    if isSilent {
      lines.append("  not named; \(document.paragraphs.count) paragraphs searched")
    }
    for naming in namings {
      let place = CitationText.place(naming.edge.paragraph ?? "")
      lines += Layout.hang("  \(TextWidth.pad(place, to: 14)) ", "\(naming.stance.participle), as “\(naming.edge.quote ?? "")”", width)
    }
    for statement in statements + dropped { lines += statement.lines(width, of: entity) }
    return lines
  }
}

extension Trace.Statement {
  /// Whether the other end is the document that speaks.
  var isOwn: Bool { other.id == edge.document }

  fileprivate func lines(_ width: Int, of entity: NodeRecord) -> [String] {
    let words = isForward || edge.type.isSymmetric ? edge.type.words.forward : edge.type.words.backward
    let firmness = edge.modality.words.map { " (\($0))" } ?? ""
    let sign =
      switch change {
      case .new: "+ "
      case .dropped: "- "
      case .firmer: "↑ "
      case .weaker: "↓ "
      case .again: "= "
      }
    var lines = Layout.hang("  \(sign)", "\(words): \(isOwn ? "its signatories" : other.name)\(firmness)  [\(change.mark(before))]", width)
    if change != .dropped, let quote = edge.quote {
      lines += Layout.hang("    ", "“\(quote)” — \(CitationText.place(edge.paragraph ?? ""))", width)
    }
    return lines
  }
}
