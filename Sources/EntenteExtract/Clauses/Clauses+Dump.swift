import EntenteLexicon
import EntenteModel

extension Clauses {
  /// The phrases and their links, a line each, for people who write rules.
  package var description: String {
    var lines: [String] = []
    for (index, phrase) in phrases.enumerated() {
      let words = sentence.words[phrase.words].joined(separator: " ")
      lines.append("\(index) \(phrase.kind) “\(words)” \(phrase.kind == .noun ? "\(phrase.link)" : describe(index))")
    }
    return lines.joined(separator: "\n")
  }

  private func describe(_ index: Int) -> String {
    let phrase = phrases[index]
    if phrase.kind == .preposition { return "host \(phrase.host.map(String.init) ?? "-") twin \(phrase.twin.map(String.init) ?? "-")" }
    guard let group = phrase.verb else { return "" }
    let lemma = group.lemma.map { grammar.verbs[$0] } ?? "-"
    let flags = [
      group.isPassive ? "passive" : "", group.isLead ? "lead" : "", group.isRelative ? "relative" : "", group.isNegated ? "not" : "",
    ]
    return
      "\(lemma) \(group.form) \(flags.filter { !$0.isEmpty }.joined(separator: " ")) subjects \(group.subjects) objects \(group.objects) "
      + "under \(group.governor.map(String.init) ?? "-")/\(group.nounGovernor.map(String.init) ?? "-") \(modality(index).rawValue)"
  }
}
