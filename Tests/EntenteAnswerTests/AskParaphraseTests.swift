import EntenteAnswer
import Testing

@Suite("What is asked in other words is answered in the same direction, or not at all")
struct AskParaphraseTests {
  private let asker: Asker
  init() throws { asker = try LakeGraph.asker() }

  private func values(_ question: String) throws -> [String] { try asker.ask(question).answers.map(\.value).sorted() }

  @Test(
    "A verb that says little takes its meaning from the noun, and its direction from whether it gives or gets",
    arguments: [
      ("What does SAFE QUAY 2.0 lend its support to?", ["Riverguard"]), ("Who provides support to Riverguard?", ["SAFE QUAY 2.0"]),
      ("Who gets support from SAFE QUAY 2.0?", ["Riverguard"]), ("Who is given support by SAFE QUAY 2.0?", ["Riverguard"]),
      ("Where does Riverguard get its support from?", ["SAFE QUAY 2.0"]), ("What does Riverguard lend its support to?", []),
      ("Who gets support from Riverguard?", []), ("Marepol served as a template for what?", ["Lake League"]),
      ("Which body took its inspiration from Marepol?", ["Lake League"]), ("Which body took its inspiration from the Lake League?", []),
      ("Whose example did the Lake League follow?", ["Marepol"]), ("Whose example did Marepol follow?", []),
      ("On what was the Lake League based?", ["Marepol"]), ("On what was Marepol based?", []),
    ])
  func light(_ question: String, _ expected: [String]) throws { #expect(try values(question) == expected) }

  @Test(
    "A document is asked for as the one that cites, is cited or sets up, in the direction that is said, and not as one that tells of it",
    arguments: [
      ("Which documents cite the 2021 declaration?", ["300/24"]), ("Which documents cite the 2024 declaration?", []),
      ("Which texts does the 2024 declaration cite?", ["100/21"]), ("In which documents is the 2021 declaration cited?", ["300/24"]),
      ("How many documents cite the 2021 declaration?", ["1"]), ("¿Qué documentos citan la declaración de 2021?", ["300/24"]),
      ("Que documentos citam a declaração de 2021?", ["300/24"]), ("¿Qué textos mencionan la declaración de 2021?", ["300/24"]),
      ("¿Qué documentos mencionan a Marepol?", ["200/22", "300/24"]), ("Who set up Riverguard?", ["Lake League"]),
      ("Which document set up Riverguard?", []), ("Which documents mention Marepol and the 2021 declaration?", []),
    ])
  func documents(_ question: String, _ expected: [String]) throws { #expect(try values(question) == expected) }

  @Test(
    "Several questions in one are each read, and answered together",
    arguments: [
      ("Who chairs the Lake League, and which programme supports it?", ["Clear Water", "Norland"]),
      ("Which agency replaced Streamwatch and which crimes does SAFE QUAY fight?", ["Riverguard", "migrant smuggling"]),
      ("Who chairs the Lake League and who funds it?", ["Norland"]), ("Who funds the Lake League and who audits it?", []),
      ("One programme supports Riverguard. Which one?", ["SAFE QUAY 2.0"]), ("One network supports Riverguard. Which one?", []),
    ])
  func several(_ question: String, _ expected: [String]) throws { #expect(try values(question) == expected) }

  @Test("Of two questions in one, the part that is not answered is said")
  func partly() throws {
    let reply = try asker.ask("Who chairs the Lake League and who funds it?")
    #expect(reply.understood)
    #expect(reply.note?.utf8.count ?? 0 > 0)
  }

  @Test(
    "Yes or no can be asked with a tag, as a denial, and of anyone",
    arguments: [
      ("Isn't Norland a member of the Lake League?", ["yes"]), ("Isn't Ostland a member of the Lake League?", []),
      ("Norland belongs to the Lake League, doesn't it?", ["yes"]), ("Is Riverguard supported by anybody?", ["yes"]),
      ("Does any programme support Riverguard?", ["yes"]), ("Does any network support Riverguard?", []),
      ("Marepol is mentioned in the 2021 declaration, isn't it?", ["no"]), ("Is Marepol funded by anyone?", []),
    ])
  func tags(_ question: String, _ expected: [String]) throws { #expect(try values(question) == expected) }

  @Test("What is denied is understood, and silence is no denial")
  func denied() throws {
    let reply = try asker.ask("Which programmes do not support Riverguard?")
    #expect(reply.understood)
    #expect(reply.answers.isEmpty)
    #expect(reply.note?.isEmpty == false)
  }

  @Test(
    "A kind that is not the one asked for is not dropped, and a number counts only what is of the kind",
    arguments: [
      ("Which bodies that SAFE QUAY 2.0 supports are networks?", []), ("How many agencies signed the Riverguard treaty?", []),
      ("Who signed the Riverguard treaty?", ["Lake League Member States"]), ("Which agencies signed the Riverguard treaty?", []),
      ("What happened in Grey Port?", ["launch of SAFE QUAY 2.0", "signature of the Treaty of Foundation of Riverguard"]),
      ("Which programmes refuse to support Riverguard?", []), ("Who fully supports Riverguard?", []),
      ("Which documents does Riverguard mention?", []), ("Was the Ports Circle established by the 2021 declaration?", ["no"]),
      ("Which countries were members of the Lake League by the time of the 2022 declaration?", ["Norland"]),
      ("What do the ministers urge in 2022?", ["200/22 4"]), ("How many agencies belong to the Lake League?", []),
    ])
  func kinds(_ question: String, _ expected: [String]) throws { #expect(try values(question) == expected) }
}
