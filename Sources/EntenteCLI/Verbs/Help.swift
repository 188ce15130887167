import Entente

extension Verb {
  static let help = Verb(
    "help", synopsis: ["[TOPIC]"], summary: "this help, a command's, or a topic's; needs no network",
    examples: [.init("entente help query", "a command"), .init("entente help exit-status", "a topic")], operands: 0...1
  ) { invocation, console throws(CommandError) in
    guard let topic = invocation.operands.first else {
      try console.write(HelpText.overview)
      return .answered
    }
    if let verb = Verb.named(topic) {
      try console.write(HelpText.verb(verb))
    } else if let text = Topic.named(topic) {
      try console.write(text.body)
    } else {
      let near = EditDistance.nearest(to: topic, among: Verb.all.map(\.name) + Topic.all.map(\.name))
      throw .usage(
        "there is no help on '\(topic)'", hint: near.isEmpty ? "try: entente help" : "did you mean: \(near.joined(separator: ", "))")
    }
    return .answered
  }
}
