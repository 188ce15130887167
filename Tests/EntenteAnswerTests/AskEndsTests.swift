import EntenteAnswer
import Testing

@Suite("Ends of two things are compared, and one thing is what most texts name")
struct AskEndsTests {
  private let asker: Asker
  init() throws { asker = try LakeGraph.asker() }

  private func values(_ question: String) throws -> [String] { try asker.ask(question).answers.map(\.value).sorted() }

  @Test(
    "That one ends before or after something is told by its last day",
    arguments: [
      ("Does the Shoal Code end before 2040?", ["yes"]), ("Does the Shoal Code end after 2040?", ["no"]),
      ("Does the Shoal Code end before the 2031 procedures?", ["no"]), ("Does the Shoal Code end before Tidewatch?", []),
    ])
  func ends(_ question: String, _ expected: [String]) throws {
    #expect(try CapeGraph.asker().ask(question).answers.map(\.value) == expected)
  }

  @Test(
    "What is named in most texts is one thing; of several, most may be more than half",
    arguments: [
      ("Which programme is named in most documents?", ["Clear Water"]), ("programme named in most texts", ["Clear Water"]),
      ("Which programmes are named in most documents?", []),
    ])
  func most(_ question: String, _ expected: [String]) throws { #expect(try values(question) == expected) }

  @Test("A name that is one word may be written with a hyphen")
  func hyphen() throws {
    #expect(try values("Which documents mention Stream-watch?") == values("Which documents mention Streamwatch?"))
    #expect(try values("Which documents mention Streamwatch?") != [])
  }
}
