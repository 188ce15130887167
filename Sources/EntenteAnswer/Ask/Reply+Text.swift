import EntenteModel

extension Reply {
  /// How many quotations a value is shown with; the rest are counted.
  private static let shownEvidence = 3

  /// How many lines of its query an answer shows, where not all of it is asked for.
  private static let shownQueryLines = 3

  /// How much of the query an answer shows.
  package enum ShownQuery: Sendable { case none, beginning, all }

  /// The reply for people: how the question was read, the query that gives the answer, each value with its quotations and citations, facts before hopes.
  package func text(width: Int = 80, query: ShownQuery = .none, isColoured: Bool = false) -> String {
    var lines: [String] = []
    if understood, !reading.isEmpty { lines += Layout.hang("Read as: ", reading, width) }
    lines += queryLines(width, query)
    if !lines.isEmpty { lines.append("") }
    for (modality, items) in grouped {
      if let modality, let words = modality.heading {
        lines.append(words)
        lines.append("")
      }
      for item in items { lines += item.lines(width, limit: Reply.shownEvidence, isColoured) + [""] }
    }
    if let note { lines += TextWidth.wrap(note, to: width) + [""] }
    if !suggestions.isEmpty { lines.append("You could ask:") }
    for suggestion in suggestions { lines += Layout.hang("  ", suggestion, width) }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n") + "\n"
  }

  private func queryLines(_ width: Int, _ shown: ShownQuery) -> [String] {
    guard let cypher, shown != .none else { return [] }
    let lines = Layout.hang("Query:   ", cypher, width)
    guard shown == .beginning, lines.count > Reply.shownQueryLines else { return lines }
    return lines.prefix(Reply.shownQueryLines - 1) + ["         … (--explain shows all of it)"]
  }

  /// Facts first, then what is undertaken, called for, considered; in the order given within each. One group where all are of a kind that needs no heading.
  var grouped: [(Modality?, [ReplyItem])] {
    Modality.allCases.sorted(by: >).compactMap { modality in
      let items = answers.filter { $0.modality == modality && $0.steps.isEmpty }
      return items.isEmpty ? nil : (modality, items)
    } + (answers.contains { !$0.steps.isEmpty } ? [(nil, answers.filter { !$0.steps.isEmpty })] : [])
  }
}

extension Modality {
  /// What stands above values of this firmness; `nil` for facts.
  package var heading: String? {
    switch self {
    case .fact: nil
    case .commitment: "Undertaken, not said to be done:"
    case .call: "Called for, not said to be done:"
    case .possibility: "Only considered:"
    }
  }
}

extension ReplyItem {
  fileprivate func lines(_ width: Int, limit: Int, _ isColoured: Bool) -> [String] {
    var lines = Layout.heading(value + (kind.map { "  (\($0))" } ?? ""), width, isColoured)
    for step in steps {
      lines += Layout.hang("  ", step.words, width)
      lines += step.evidence.prefix(1).flatMap { $0.lines(width, indent: "    ") }
      let others = step.evidence.dropFirst().map { $0.place + ($0.modality.words.map { " (\($0))" } ?? "") }
      if !others.isEmpty { lines += Layout.hang("    ", "also in \(others.joined(separator: "; "))", width) }
    }
    for item in evidence.prefix(limit) { lines += item.lines(width, indent: "  ") }
    if evidence.count > limit { lines.append("  … and \(evidence.count - limit) more (--json shows all)") }
    return lines
  }
}

extension ReplyItem.Step {
  /// `Europol – supports – the Task Force (undertaken)`: what is not so is never worded as if it were.
  var words: String {
    let ends = isForward ? (from, to) : (to, from)
    let firmness = evidence.map(\.modality).max()?.words.map { " (\($0))" } ?? ""
    return
      "\(ends.0) – \(type.words.forward) – \(ends.1)\(firmness)\(isCertain ? "" : " (possibly then: the dates are too coarse to tell)")"
  }
}

extension Evidence {
  /// `6403/25, para. 21`.
  var place: String { CitationText.of(document: document, paragraph: paragraph) }

  /// The quotation, then where it stands.
  package func lines(_ width: Int, indent: String) -> [String] {
    let quoted = Layout.hang(indent, "“\(quote)”", width)
    let place = [
      self.place, stated.map { DateWords.of($0) }, modality.words,
    ].compactMap { $0 }.joined(separator: " · ")
    return quoted + Layout.hang(indent, "— " + place, width)
  }
}

/// Lines that hang from a head.
package enum Layout {
  /// A line that others stand under: bold where there is colour.
  package static func heading(_ text: String, _ width: Int, _ isColoured: Bool) -> [String] {
    TextWidth.wrap(text, to: width).map { isColoured ? "\u{1B}[1m\($0)\u{1B}[0m" : $0 }
  }

  /// `head` before the first line, as many spaces before the others.
  package static func hang(_ head: String, _ text: String, _ width: Int) -> [String] {
    let indent = String(repeating: " ", count: TextWidth.of(head))
    return TextWidth.wrap(text, to: max(20, width - TextWidth.of(head))).enumerated().map { ($0 == 0 ? head : indent) + $1 }
  }
}
