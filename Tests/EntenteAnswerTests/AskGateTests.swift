import EntenteAnswer
import EntenteModel
import Testing

@Suite("A question that would be answered in part, or as if a word of it were not there, is refused, and the word is named")
struct AskGateTests {
  private let asker: Asker
  init() throws { asker = try LakeGraph.asker() }

  private func values(_ question: String) throws -> [String] { try asker.ask(question).answers.map(\.value).sorted() }

  @Test(
    "A second thing is asked for behind the first, and no reading takes it in",
    arguments: [
      ("When was the Riverguard treaty signed and by how many countries?", "how many"),
      ("Who supports Riverguard and how?", "how"), ("How many members did the Lake League have when it was created?", "when"),
      ("When was the Lake League created and by which countries?", "which"),
    ])
  func secondAsking(_ question: String, _ word: String) throws {
    let reply = try asker.ask(question)
    #expect(reply.answers.isEmpty)
    #expect(reply.note?.contains("“\(word)”") == true, "\(reply.note ?? "")")
  }

  @Test(
    "Whether the one or the other, whether all, in what way, and who celebrates it is not told by what is stated",
    arguments: [
      "Does Clear Water or SAFE QUAY 2.0 support Riverguard?", "Did all Lake League members sign the Riverguard treaty?",
      "How does SAFE QUAY 2.0 support Riverguard?", "Who celebrated the signature of the Riverguard treaty?",
      "Which countries want to join the Lake League?", "How often is Marepol mentioned?", "Where did Sudland join the Lake League?",
    ])
  func refused(_ question: String) throws { #expect(try values(question) == []) }

  @Test(
    "Only a text that was read can be asked what it names; what a body includes are its members and parts",
    arguments: [
      ("Does Riverguard mention Marepol?", []), ("Does the Lake League include Ostland?", []),
      ("Does Clear Water include SAFE QUAY 2.0?", []),
      ("Does the 2022 declaration mention Marepol?", ["yes"]),
    ])
  func named(_ question: String, _ expected: [String]) throws { #expect(try values(question) == expected) }

  @Test("“It” is what the first question gives where that is asked for by its kind, and what it names where who or what happened is")
  func pronouns() throws {
    #expect(try values("Who chairs the Lake League, and which programme supports it?") == ["Clear Water", "Norland"])
    let reply = try asker.ask("Which programme supports Riverguard, and who does it support?")
    #expect(reply.answers.isEmpty || reply.reading.contains("“it” is SAFE QUAY 2.0"), "\(reply.reading)")
  }
}
