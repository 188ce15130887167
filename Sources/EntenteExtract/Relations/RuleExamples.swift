package import EntenteLexicon
import EntenteModel
import EntenteText

/// Runs the examples and counter-examples that rules carry.
///
/// Names stand in brackets with their kind, `[Actor Lake Committee]` or `[Actor:Office Presidency]`; an expected edge is
/// `Lake Committee SUPPORTS document possibility since 2019`. `document` is the sentence's own voice.
package struct RuleExamples {
  let rules: RuleSet

  package init(rules: RuleSet) { self.rules = rules }

  /// What does not come out as the rule says, in plain sentences; empty where all is well. O(examples).
  package func complaints(about rule: Rule) -> [String] {
    var complaints: [String] = []
    for example in rule.examples {
      let found = edges(example.text, rule)
      let wanted = example.edges.isEmpty ? [] : example.edges.sorted()
      if found != wanted { complaints.append("\(rule.source) \(rule.name): “\(example.text)” gives \(found), not \(wanted)") }
    }
    for counter in rule.counters {
      let found = edges(counter.text, rule)
      if !found.isEmpty { complaints.append("\(rule.source) \(rule.name): “\(counter.text)” gives \(found), and should give nothing") }
    }
    return complaints
  }

  /// The edges that this rule draws in a marked sentence, sorted.
  package func edges(_ marked: String, _ rule: Rule) -> [String] {
    guard let (clauses, names) = clauses(marked, rule.language) else { return [] }
    let expressions = DateReader(clauses.sentence, clauses.grammar).expressions()
    var found: [String] = []
    for hit in RuleMatcher(rules: rules, clauses: clauses).hits() where rules.rules[hit.rule].name == rule.name {
      let dates = clauses.dates(of: hit.trigger, use: rule.date, among: expressions)
      found.append(line(hit, rule, dates, names.map(\.name)))
    }
    return Array(Set(found)).sorted()
  }

  /// How the grammar reads a marked sentence, phrase by phrase, and what all rules draw from it.
  package func dump(_ marked: String, language: String) -> String {
    guard let (clauses, _) = clauses(marked, language) else { return "no rules for \(language)" }
    return clauses.description + "\n"
      + rules.rules.flatMap { rule in edges(marked, rule).map { "\(rule.name): \($0)" } }.joined(separator: "\n")
  }

  private func clauses(_ marked: String, _ language: String) -> (Clauses, [Name])? {
    guard let grammar = rules.grammar(for: language) else { return nil }
    let (text, names) = RuleExamples.unmark(marked)
    let tokens = Tokenizer.tokenize(text)
    let marks = names.enumerated().compactMap { place, name -> MarkedSentence.Mark? in
      let covered = tokens.tokens.indices.filter { tokens.tokens[$0].start >= name.start && tokens.tokens[$0].end <= name.end }
      guard let first = covered.first, let last = covered.last else { return nil }
      return MarkedSentence.Mark(words: first..<last + 1, entity: place, kind: name.kind, role: name.role)
    }
    return (Clauses(MarkedSentence(tokens, 0..<tokens.tokens.count, marks: marks), grammar: grammar), names)
  }

  private func line(_ hit: RuleHit, _ rule: Rule, _ dates: EdgeDates, _ names: [String]) -> String {
    func name(_ end: Filling.End) -> String {
      switch end {
      case .mark(let argument): names[argument.mark]
      case .speaker: "document"
      case .signatories: "signatories"
      case .topic: "topic"
      case .membership: "membership"
      case .told: "told"
      }
    }
    var parts = [name(hit.from), rule.type.rawValue, name(hit.to)]
    if hit.modality != .fact { parts.append(hit.modality.rawValue) }
    if let capacity = rule.capacity { parts.append("as \(capacity)") }
    if let since = dates.since { parts.append("since \(since)") }
    if let until = dates.until { parts.append("until \(until)") }
    if let on = dates.on { parts.append("on \(on)") }
    return parts.joined(separator: " ")
  }

  private typealias Name = (start: Int32, end: Int32, kind: NodeKind, role: Role?, name: String)

  /// Takes the brackets out, noting what they hold.
  private static func unmark(_ marked: String) -> (text: [UInt8], names: [Name]) {
    var text: [UInt8] = []
    var names: [Name] = []
    var rest = Array(marked.utf8)[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "[")), let close = rest[open...].firstIndex(of: UInt8(ascii: "]")) {
      text += rest[..<open]
      let inside = rest[(open + 1)..<close]
      let label = inside.prefix { $0 != UInt8(ascii: " ") }
      let name = Array(inside.dropFirst(label.count + 1))
      let parts = label.split(separator: UInt8(ascii: ":")).map { String(decoding: $0, as: UTF8.self) }
      let start = Int32(text.count)
      text += name
      if let kind = parts.first.flatMap(NodeKind.init(rawValue:)) {
        names.append((start, Int32(text.count), kind, parts.count > 1 ? Role(parts[1]) : nil, String(decoding: name, as: UTF8.self)))
      }
      rest = rest[(close + 1)...]
    }
    text += rest
    return (text, names)
  }
}
