import EntenteAnswer
import Testing

@Suite("A question in other wordings is answered as the plain one is")
struct AskRewordingTests {
  private let asker: Asker
  init() throws { asker = try LakeGraph.asker() }

  private func values(_ question: String) throws -> [String] { try asker.ask(question).answers.map(\.value).sorted() }

  @Test(
    "What wraps a question, turns it round or parts it is taken off",
    arguments: [
      ("I'm drafting a note for my boss and need to know which programme supports Riverguard", ["SAFE QUAY 2.0"]),
      ("Could you please tell me which programme supports Riverguard?", ["SAFE QUAY 2.0"]),
      ("Any idea which programme supports Riverguard?", ["SAFE QUAY 2.0"]),
      ("Which is the programme that supports Riverguard?", ["SAFE QUAY 2.0"]),
      ("What programme is it that supports Riverguard?", ["SAFE QUAY 2.0"]),
      ("Would you happen to know if Norland is in the Lake League?", ["yes"]),
      ("Tell me whether Norland is one of the Lake League's members.", ["yes"]),
      ("I wonder whether Norland chairs the Lake League.", ["yes"]),
      ("What is the date on which the Treaty of Foundation of Riverguard was signed?", ["2022-11-09"]),
      ("Riverguard predecessor", ["Streamwatch"]), ("According to the 2022 declaration, is Norland a member of the Lake League?", ["yes"]),
    ])
  func reworded(_ question: String, _ expected: [String]) throws { #expect(try values(question) == expected) }

  @Test(
    "What bounds a question is never taken off, nor answered where it is not so",
    arguments: [
      "Tell me whether Sudland chairs the Lake League.",
      "I'm writing about the 2021 declaration: which programme supports Riverguard in it?",
      "How many documents mention it?", "Which of these are named in the 2024 declaration?",
      "I'm drafting a note and need to know which programme does not support Riverguard",
    ])
  func bounded(_ question: String) throws { #expect(try values(question) == []) }
}
