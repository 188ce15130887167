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

@Suite("What should be, who says it, and where in the words it stands are not told by what is")
struct AskHopeTests {
  private let asker: Asker
  init() throws { asker = try LakeGraph.asker() }

  private func values(_ question: String) throws -> [String] { try asker.ask(question).answers.map(\.value).sorted() }

  @Test(
    "A duty, a wish or a possibility is not told by the plain fact",
    arguments: [
      "Should SAFE QUAY 2.0 support Riverguard?", "Could Norland be a member of the Lake League?", "Who must support Riverguard?",
      "Who wants to join the Lake League?", "Will the Riverguard treaty be signed?", "When should the Riverguard treaty be signed?",
      "Did Norland want to chair the Lake League?", "Where does it say that Norland should join the Lake League?",
    ])
  func hopes(_ question: String) throws { #expect(try values(question) == []) }

  @Test(
    "What is called for or considered answers it",
    arguments: [("Who should cooperate with Riverguard?", ["Marepol"]), ("What may the 2021 declaration set up?", ["Ports Circle"])])
  func called(_ question: String, _ expected: [String]) throws { #expect(try values(question) == expected) }

  @Test(
    "Who says it, at which meeting, what was done to a text, and the first in the order of the words: no statement tells",
    arguments: [
      "Who says that SAFE QUAY 2.0 supports Riverguard?", "At which meeting was the 2024 declaration agreed?",
      "Was the 2022 declaration welcomed in 2024?", "How many declarations were agreed in 2022?",
      "Which agency is the first named in paragraph 1 of the 2024 declaration?", "Which crimes do the ministers welcome?",
      "How many Lake League members are named?", "How did Norland join the Lake League?",
      "What is said about Marepol by Riverguard?", "Where's the bit about Norland leaving the Lake League?",
    ])
  func untold(_ question: String) throws { #expect(try values(question) == []) }

  @Test(
    "A word that is verb and noun is read once; what a name stands for is what it is",
    arguments: [
      ("What do the ministers promise?", ["100/21 3", "200/22 3"]),
      ("Which bodies are named in 2024 but not in 2022?", ["Riverguard"]), ("Tell me about ARNET", ["200/22 1", "300/24 1"]),
      ("Does SAFE QUAY 2.0 give Riverguard support?", ["yes"]), ("Riverguard: whose model is it?", []),
      ("List all networks", ["ARNET", "Ports Circle"]),
      ("Was SAFE QUAY 2.0 launched in Grey Port?", ["yes"]), ("Was SAFE QUAY 2.0 launched in Norland?", []),
      ("Marepol: whose model is it?", ["Lake League"]),
    ])
  func others(_ question: String, _ expected: [String]) throws { #expect(try values(question) == expected) }
}
