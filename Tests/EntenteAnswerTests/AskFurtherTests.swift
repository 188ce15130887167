import EntenteAnswer
import EntenteModel
import Testing

@Suite("Questions that are put another way round are answered as the plain ones are")
struct AskFurtherTests {
  private let asker: Asker
  init() throws { asker = try LakeGraph.asker() }

  private func values(_ question: String) throws -> [String] {
    try asker.ask(question).answers.map(\.value).sorted()
  }

  @Test(
    "What came first is told by the dates that are stated, and what has no beginning has been since its creation",
    arguments: [
      ("Is the Lake League older than the 2022 declaration?", ["yes"]),
      ("Does the 2024 declaration predate the 2022 declaration?", ["no"]),
      ("Had the Lake League already been created when the 2021 declaration was adopted?", ["yes"]),
      ("Had the Riverguard treaty already been signed when the 2022 declaration was adopted?", ["no"]),
      ("Since when does the Lake League exist?", ["2020-03-02"]), ("Is Marepol older than the Lake League?", []),
    ])
  func order(_ question: String, _ expected: [String]) throws { #expect(try values(question) == expected) }

  @Test(
    "Places in texts are held against each other",
    arguments: [
      ("Which agencies are named in paragraph 4 of the 2024 declaration but not in paragraph 1 of the 2022 declaration?", ["Riverguard"]),
      ("Which agency is listed in paragraph 4 of the 2024 declaration, yet missing from point 1 of the 2022 one?", ["Riverguard"]),
      ("Compared with paragraph 1 of the 2022 declaration, which agencies are new in paragraph 4 of the 2024 one?", ["Riverguard"]),
      ("Which programmes does paragraph 1 of the 2024 declaration name?", ["Clear Water", "SAFE QUAY 2.0"]),
    ])
  func placesInTexts(_ question: String, _ expected: [String]) throws {
    let reply = try asker.ask(question)
    #expect(reply.answers.map(\.value).sorted() == expected, "\(reply.reading) \(reply.note ?? "")")
    #expect(reply.reading.contains("paragraph"))
  }

  @Test(
    "A denial of a denial is none, and what is not named is never answered with what is",
    arguments: [
      ("Which organisations are missing from none of the declarations?", ["Lake League"]),
      ("Which programmes are missing from none of the declarations?", []),
      ("Which of the programmes that the 2024 declaration names are not to be found in the 2022 declaration?", ["SAFE QUAY 2.0"]),
      ("Which agencies did the 2022 declaration add to those of 2021?", ["Marepol"]),
    ])
  func denials(_ question: String, _ expected: [String]) throws { #expect(try values(question) == expected) }

  @Test(
    "Verb and particle apart, who is welcomed, who is in a body, the members of a body, and which texts a text cites",
    arguments: [
      ("Who set Riverguard up?", ["Lake League"]), ("Is Norland in the Lake League?", ["yes"]), ("Is Ostland in the Lake League?", []),
      ("Which countries did the 2024 declaration welcome into the Lake League?", ["Sudland"]),
      ("How many new Lake League members does the 2024 declaration welcome?", ["1"]),
      ("Does Marepol cooperate with the members of the Lake League?", ["yes"]),
      ("Which declarations are cited in the 2024 declaration?", ["100/21"]), ("Riverguard: supported by whom?", ["SAFE QUAY 2.0"]),
      ("What did the ministers merely consider setting up?", ["Ports Circle"]),
    ])
  func relations(_ question: String, _ expected: [String]) throws { #expect(try values(question) == expected) }

  @Test("A text that only considers something does not do it, and the answer quotes what it says")
  func ownAct() throws {
    let reply = try asker.ask("Did the ministers already set up the Ports Circle with their 2021 declaration?")
    #expect(reply.answers.map(\.value) == ["no"])
    #expect(reply.answers.first?.evidence.first?.modality == .possibility)
    #expect(reply.note?.contains("only considered") == true)
    // What others may have done since, no text's hope denies.
    #expect(try values("Was the Ports Circle set up?") == [])
  }

  @Test("A trace gives the documents that name the thing itself; of its successor the note tells")
  func traced() throws {
    let reply = try asker.ask("Trace Streamwatch through the documents")
    #expect(reply.answers.map(\.value) == ["Lake Declaration 2021"])
    #expect(reply.note?.contains("Riverguard") == true)
  }
}
