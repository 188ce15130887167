/// The help, made from the tables of commands, flags and topics.
enum HelpText {
  static var overview: String {
    var text = """
      entente — what diplomatic documents say of each other's parties, dated and quoted

      Examples:
        entente "which programmes support Ameripol"
        entente show "EL PAcCTO"
        entente query 'MATCH (p:Programme)-[r:SUPPORTS]->(a) RETURN p.name, a.name, r.quote'
        entente extract *.txt --output graph

      Commands:

      """
    text += lines(Verb.all.map { ($0.name, $0.summary) })
    text += "\nTopics (entente help TOPIC):\n"
    text += lines(Topic.all.map { ($0.name, $0.summary) })
    text += "\nEverywhere:\n" + flags(Flag.common)
    return text
  }

  static func verb(_ verb: Verb) -> String {
    var text = "entente \(verb.name) — \(verb.summary)\n"
    if !verb.examples.isEmpty {
      text += "\nExamples:\n" + verb.examples.map { "  \($0.command)\n      \($0.says)\n" }.joined()
    }
    text += "\nUsage:\n" + verb.synopsis.map { "  entente \(verb.name) \($0)\n" }.joined()
    if !verb.details.isEmpty { text += "\n\(verb.details)\n" }
    if !verb.flags.isEmpty { text += "\nFlags:\n" + flags(verb.flags) }
    return text + "\nEverywhere:\n" + flags(Flag.common)
  }

  private static func flags(_ flags: [Flag]) -> String {
    lines(flags.map { ($0.synopsis, $0.choices.isEmpty ? $0.help : "\($0.help): \($0.choices.joined(separator: ", "))") })
  }

  /// Two columns: names, and what they say.
  private static func lines(_ rows: [(String, String)]) -> String {
    let width = rows.map { $0.0.unicodeScalars.count }.max() ?? 0
    return rows.map { name, says in
      "  " + name + String(repeating: " ", count: width - name.unicodeScalars.count + 2) + says + "\n"
    }.joined()
  }
}
