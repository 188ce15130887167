import Testing

@testable import EntenteCLI

@Suite("Commands, flags and topics are tables that hold together")
struct TableTests {
  @Test("No two commands or topics share a name")
  func names() {
    let names = Verb.all.map(\.name) + Topic.all.map(\.name)
    #expect(Set(names).count == names.count)
  }

  @Test("A command's flags differ in their names and letters", arguments: Verb.all.map(\.name))
  func flags(name: String) throws {
    let verb = try #require(Verb.named(name))
    #expect(Set(verb.allFlags.map(\.name)).count == verb.allFlags.count)
    let letters = verb.allFlags.compactMap(\.short)
    #expect(Set(letters).count == letters.count)
  }

  @Test("Help names every flag, shows an example, and fits what it promises", arguments: Verb.all.map(\.name))
  func help(name: String) throws {
    let verb = try #require(Verb.named(name))
    let text = HelpText.verb(verb)
    for flag in verb.allFlags {
      #expect(text.contains("--\(flag.name)"))
      #expect(!flag.help.isEmpty && flag.help.last != ".")
    }
    #expect(verb.examples.allSatisfy { $0.command.contains("entente ") && !$0.says.isEmpty })
    #expect(verb.name == "version" || !verb.examples.isEmpty)
    #expect(HelpText.overview.contains("\n  \(name) "))
  }

  @Test("Every example of the help is a command line that parses", arguments: Verb.all.flatMap { $0.examples.map(\.command) })
  func examples(command: String) throws {
    let own = command.split(separator: "|").first { $0.contains("entente ") } ?? ""
    var words: [String] = []
    var isQuoted = false
    for piece in own.split(separator: ">")[0].split(omittingEmptySubsequences: false, whereSeparator: { $0 == "\"" || $0 == "'" }) {
      if isQuoted { words.append(String(piece)) } else { words += piece.split(separator: " ").map(String.init) }
      isQuoted.toggle()
    }
    let place = try #require(words.firstIndex(of: "entente"))
    let (verb, rest) = try Program.choose(Array(words[(place + 1)...]))
    try Invocation.parse(rest, verb: verb).checkOperands()
  }

  @Test(
    "A first word that is no command is a question, or a command misspelt",
    arguments: [
      (["which programmes support Ameripol"], "ask"), (["who", "leads", "it"], "ask"), (["show", "Europol"], "show"),
      (["--graph", "g", "show", "Europol"], "show"), (["how", "are", "they", "connected"], "ask"), ([], "help"), (["--version"], "version"),
    ])
  func choose(arguments: [String], verb: String) throws { #expect(try Program.choose(arguments).0.name == verb) }

  @Test("A misspelt command brings the one that was meant", arguments: [("shwo", "show"), ("qurey", "query"), ("exprot", "export")])
  func misspelt(word: String, meant: String) {
    #expect {
      try Program.choose([word, "x"])
    } throws: { error in
      guard case .usage(_, let hint)? = error as? CommandError else { return false }
      return hint.contains("entente \(meant)")
    }
  }
}
