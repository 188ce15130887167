import EntenteAnswer
import EntenteModel
import Testing

@Suite("What is named beside what, whether there is a text that names it, how many texts there are, and which came first")
struct AskBesideTests {
  private let asker: Asker
  init() throws { asker = try LakeGraph.asker() }

  private func values(_ question: String) throws -> [String] { try asker.ask(question).answers.map(\.value).sorted() }

  private static let late = ["Lake Declaration 2022", "Lake Declaration 2024"]

  @Test(
    "One paragraph names both, or one text does, as the question says",
    arguments: [
      ("Which paragraphs mention Marepol together with Riverguard?", ["300/24 4"]),
      ("Where is Riverguard named in the same paragraph as Marepol?", ["300/24 4"]),
      ("In which documents is Marepol named in the same paragraph as ARNET?", ["200/22", "300/24"]),
      ("How many paragraphs name Marepol together with Riverguard?", ["1"]),
      ("Are Marepol and Riverguard named in the same paragraph of the 2024 declaration?", ["yes"]),
      ("Are Marepol and the Lake League named in the same paragraph of the 2024 declaration?", ["no"]),
      ("Which agencies are named alongside Marepol?", ["Riverguard"]),
    ])
  func beside(_ question: String, _ expected: [String]) throws { #expect(try values(question) == expected) }

  @Test(
    "What is not said to be named together is not",
    arguments: [
      "Which agencies are not named together with Marepol?", "Which agencies cooperate together with Marepol?",
      "Which documents are named together with Marepol?", "Which paragraphs mention Marepol together with or without Riverguard?",
      "Which documents name Riverguard in the same paragraph as ARNET?", "Which agencies are named together with Norland's army?",
      "Are Marepol and bananas named in the same paragraph?",
    ])
  func notBeside(_ question: String) throws { #expect(try values(question).isEmpty) }

  @Test(
    "Whether there is one is yes or no",
    arguments: [
      ("Is there any document in which the Lake League is not mentioned?", ["no"]),
      ("Is there any document in which Marepol is not mentioned?", ["yes"]),
      ("Is there a document that mentions neither Marepol nor Riverguard?", ["yes"]),
      ("Is there a paragraph that mentions both Marepol and Riverguard?", ["yes"]),
      ("Is there any declaration that mentions Streamwatch but not the Lake League?", ["no"]),
      ("¿Existe algún documento que mencione a Marepol?", ["yes"]),
    ])
  func whether(_ question: String, _ expected: [String]) throws { #expect(try values(question) == expected) }

  @Test(
    "Whether there is one that does something else is not told by who is mentioned",
    arguments: [
      "Are there two documents that mention Marepol?", "Is there a document that mentions only Marepol?",
      "Is there any document without a date?", "Is there a document that criticises Marepol?", "Is there a document that mentions bananas?",
      "Are there three declarations that mention Streamwatch?",
    ])
  func notWhether(_ question: String) throws { #expect(try values(question).isEmpty) }

  @Test(
    "Texts and their numbered paragraphs are counted",
    arguments: [
      ("How many documents are there?", ["3"]), ("How many of the documents are declarations?", ["3"]),
      ("How many numbered paragraphs does the 2024 declaration have?", ["4"]),
      ("Which two documents mention Marepol?", ["200/22", "300/24"]),
    ])
  func extent(_ question: String, _ expected: [String]) throws { #expect(try values(question) == expected) }

  @Test(
    "What else might be counted is not",
    arguments: [
      "How many paragraphs does the 2024 declaration have?", "How many pages does the 2024 declaration have?",
      "How many secret documents are there?", "How many documents were there in 2020?", "How many footnotes are there?",
      "How long is the 2024 declaration?", "Which three documents mention Marepol?",
    ])
  func noExtent(_ question: String) throws { #expect(try values(question).isEmpty) }

  @Test(
    "Two events of one question each have their date, and a date and a place are both given",
    arguments: [
      ("When were SAFE QUAY 2.0 launched and the Riverguard treaty signed?", ["2022-03", "2022-11-09"]),
      ("Date and place of the signature of the Riverguard treaty?", ["2022-11-09", "Grey Port"]),
      ("Was Norland welcomed as a member of the Lake League earlier than Sudland?", ["yes"]),
      ("Did Norland join the Lake League later than Sudland?", ["no"]),
    ])
  func dates(_ question: String, _ expected: [String]) throws {
    let reply = try asker.ask(question)
    #expect(reply.answers.map(\.value).sorted() == expected, "\(reply.reading) \(reply.note ?? "")")
  }

  @Test(
    "What has no such date has none",
    arguments: [
      "When were the Lake League dissolved and the Riverguard treaty signed?", "Was Norland expelled from the Lake League before Sudland?",
      "Was Marepol welcomed as a member of the Lake League earlier than Sudland?",
      "Was Norland welcomed as a member of Marepol earlier than Sudland?", "When did the ministers meet for the fourth time?",
    ])
  func noDates(_ question: String) throws { #expect(try values(question).isEmpty) }

  @Test(
    "What changes is followed; what something changes is not",
    arguments: [
      ("How did the idea of ARNET evolve?", late), ("Take Marepol and follow it.", late), ("How has Marepol changed over the years?", late),
      ("Trace Marepol after 2022.", [late[1]]), ("How did Marepol develop the Lake League?", []),
      ("How did Marepol change its budget?", []),
      ("How much did Marepol change?", []), ("Take Marepol and ARNET and follow them.", []),
    ])
  func changes(_ question: String, _ expected: [String]) throws { #expect(try values(question) == expected) }

  @Test(
    "What a noun says of two names is stated where the relation is",
    arguments: [
      ("Which paragraph speaks of SAFE QUAY 2.0's support for Riverguard?", ["300/24 1"]),
      ("Where is the accession of Norland to the Lake League mentioned?", ["200/22 2"]),
      ("Which paragraph mentions support for Riverguard?", ["300/24 1"]),
      ("Which paragraph mentions support for ARNET?", []),
      ("Which paragraph speaks of Riverguard's support for SAFE QUAY 2.0?", []),
      ("Which paragraph speaks of Marepol's criticism of Riverguard?", []),
      ("Where is the accession of Marepol to Riverguard mentioned?", []),
    ])
  func nouns(_ question: String, _ expected: [String]) throws { #expect(try values(question) == expected) }
}
