import EntenteAnswer
import Testing

@Suite("What is said around a question is left aside, and what a text says about a matter is quoted")
struct AskWrappedTests {
  private let asker: Asker
  init() throws { asker = try LakeGraph.asker() }

  private func values(_ question: String) throws -> [String] { try asker.ask(question).answers.map(\.value).sorted() }

  @Test(
    "Who wants to know it, what is named first, and who tells it behind the question change nothing",
    arguments: [
      ("My minister asks which programme supports Riverguard", ["SAFE QUAY 2.0"]),
      ("We would like to know who chairs the Lake League", ["Norland"]),
      ("Riverguard - which programme supports it?", ["SAFE QUAY 2.0"]), ("The Lake League: who chairs it?", ["Norland"]),
      ("Which programme supports Riverguard, says the 2024 declaration?", ["SAFE QUAY 2.0"]),
      ("Which programme supports Riverguard acc. to the 2024 declaration?", ["SAFE QUAY 2.0"]),
      ("Someone told me that Norland chairs the Lake League. Does it?", ["yes"]),
      ("When did the Riverguard treaty get signed?", ["2022-11-09"]),
      ("Was Norland welcomed as a new Lake League member in the 2022 declaration?", ["yes"]),
      ("In which country's port, the grey one, Grey Port, was SAFE QUAY 2.0 launched?", []),
    ])
  func unwrapped(_ question: String, _ expected: [String]) throws { #expect(try values(question) == expected) }

  @Test(
    "What comes before the question and names who does what, or whether it is so, is part of it",
    arguments: [
      "Floods breed what crimes?", "Norland breeds other crimes, which ones?", "We ask whether which programme supports Riverguard",
      "Riverguard - which programme supports Marepol and it?", "Which programme supports Riverguard, says Norland?",
    ])
  func notUnwrapped(_ question: String) throws { #expect(try values(question) == []) }

  @Test(
    "A name and a participle ask whether it is so, where a question mark stands behind them",
    arguments: [
      ("Marepol still mentioned in the 2024 declaration?", ["yes"]), ("Streamwatch mentioned in the 2024 declaration?", ["no"]),
    ])
  func telegraphic(_ question: String, _ expected: [String]) throws { #expect(try values(question) == expected) }

  @Test(
    "That the older was modelled on the younger, or follows it, is denied where it is said to be the other way round",
    arguments: [
      ("Was Marepol modelled on the Lake League?", ["no"]), ("Was the Lake League modelled on Marepol?", ["yes"]),
      ("Did Streamwatch succeed Riverguard?", ["no"]), ("Did Riverguard succeed Streamwatch?", ["yes"]),
      ("Does Riverguard support SAFE QUAY 2.0?", []), ("Was Marepol modelled on Riverguard?", []),
    ])
  func turned(_ question: String, _ expected: [String]) throws { #expect(try values(question) == expected) }

  @Test(
    "What a text says about something are the paragraphs that name it, quoted as far as they are kept",
    arguments: [
      ("What does the 2024 declaration say about Marepol?", ["300/24 1", "300/24 4"]),
      ("What is said about ARNET?", ["200/22 1", "300/24 1"]), ("What do the ministers say about Norland in 2022?", ["200/22 2"]),
      ("Where's the bit about Clear Water in the 2022 declaration?", ["200/22 1"]),
      ("What does the 2022 declaration say about Riverguard?", []),
      ("¿Qué dice la declaración de 2024 sobre Marepol?", ["300/24 1", "300/24 4"]),
      ("What does paragraph 4 of the 2024 declaration say about Marepol?", ["300/24 4"]),
    ])
  func content(_ question: String, _ expected: [String]) throws {
    let reply = try asker.ask(question)
    #expect(reply.answers.map(\.value).sorted() == expected, "\(reply.reading)")
    #expect(reply.answers.allSatisfy { $0.evidence.allSatisfy { $0.quote.contains("Words of") } })
  }

  @Test(
    "What a body says, what is not said, and a doer in place of a text are no such question",
    arguments: [
      "What does Marepol say about Riverguard?", "What did Norland say about ARNET?",
      "What does the 2024 declaration not say about Marepol?",
      "What does the Lake League report about Clear Water?",
    ])
  func noContent(_ question: String) throws { #expect(try values(question) == []) }

  @Test(
    "What comes after something is asked, and how it went is not; a city is no paragraph",
    arguments: ["Into what is Marepol meant to evolve?", "Which city do the declarations name as a venue for Marepol?"])
  func other(_ question: String) throws { #expect(try values(question) == []) }
}
