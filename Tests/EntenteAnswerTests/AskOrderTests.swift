import EntenteAnswer
import EntenteModel
import Testing

@Suite("Which came first, which texts are older, and which of them are meant is told by their days and by nothing else")
struct AskOrderTests {
  private let asker: Asker
  init() throws { asker = try LakeGraph.asker() }

  private func values(_ question: String) throws -> [String] { try asker.ask(question).answers.map(\.value).sorted() }

  @Test(
    "Of two that have a day, the earlier or the later is named",
    arguments: [
      ("Which came first, the creation of the Lake League or the launch of SAFE QUAY 2.0?", ["creation of Lake League"]),
      (
        "Which came later: the launch of SAFE QUAY 2.0 or the signing of the Riverguard treaty?",
        ["signature of the Treaty of Foundation of Riverguard"]
      ), ("Which is older, the 2022 declaration or the 2024 declaration?", ["200/22"]),
      ("Did the 2021 declaration or the creation of the Lake League come first?", ["creation of Lake League"]),
      ("¿Qué fue primero, la creación de Lake League o la declaración de 2021?", ["creation of Lake League"]),
      ("Which was adopted first, the 2022 declaration or the 2024 declaration?", ["200/22"]),
      ("Which declaration is the oldest?", ["100/21"]), ("What is the most recent of the declarations?", ["300/24"]),
      ("Which declarations were adopted after the launch of SAFE QUAY 2.0?", ["200/22", "300/24"]),
      ("Which documents are older than the 2024 declaration?", ["100/21", "200/22"]),
    ])
  func sooner(_ question: String, _ expected: [String]) throws {
    let reply = try asker.ask(question)
    #expect(reply.answers.map(\.value).sorted() == expected, "\(reply.reading) \(reply.note ?? "")")
  }

  @Test(
    "What has no day, what is one of three, and where it is asked besides: nothing is said",
    arguments: [
      "Which came first, Marepol or the Lake League?", "Which came first, the 2021, the 2022 or the 2024 declaration?",
      "Which came first, and where: the launch of SAFE QUAY 2.0 or the signing of the Riverguard treaty?",
      "Which agency came first, Marepol or Riverguard?", "Which came first, Clear Water or ARNET?",
    ])
  func untold(_ question: String) throws {
    #expect(try values(question).isEmpty)
    #expect(try asker.ask(question).note?.isEmpty == false)
  }

  @Test("What had happened by a year is told by its day, not by that it happened at all")
  func by() throws {
    #expect(try values("Had SAFE QUAY 2.0 been launched by 2021?") == ["no"])
    #expect(try values("Had SAFE QUAY 2.0 been launched by 2023?") == ["yes"])
    #expect(try values("Was the Lake League created by 2019?") == ["no"])
    #expect(try values("Had the Riverguard treaty been signed by the time of the 2022 declaration?") == ["no"])
    #expect(try values("Had Marepol been created by 2019?").isEmpty)
  }

  @Test(
    "Which of the texts, all but some of them, and what one adds to another",
    arguments: [
      ("Which of the documents name Marepol, but not Sudland?", ["200/22"]), ("Of the declarations, which mention Riverguard?", ["300/24"]),
      ("What is the only document that mentions Norland?", ["200/22"]),
      ("Which declarations other than the 2024 declaration mention Marepol?", ["200/22"]),
      ("Which agencies does the 2024 declaration add to those that the 2022 declaration names?", ["Riverguard"]),
      ("Which agencies of the 2022 declaration are named again in the 2024 declaration?", ["Marepol"]),
      ("Of the agencies named in the 2024 declaration, which were not named in the 2022 declaration?", ["Riverguard"]),
      ("Leaving Riverguard aside, which agencies does the 2024 declaration name?", ["Marepol"]),
      ("Which declarations does the 2024 declaration cite?", ["100/21"]),
      ("Taking the 2022 and 2024 declarations together, which countries are members of the Lake League?", ["Norland", "Sudland"]),
      ("In all the declarations, which countries are members of the Lake League?", []),
    ])
  func texts(_ question: String, _ expected: [String]) throws { #expect(try values(question) == expected) }

  @Test("A treaty may be called by whose it is")
  func owned() throws { #expect(try values("When was Riverguard's treaty signed?") == ["2022-11-09"]) }
}
