import EntenteAnswer
import EntenteModel
import EntenteStore
import Testing

@Suite("What ties two together, asked by idioms and nouns")
struct AskTiesTests {
  private let asker: Asker
  init() throws { asker = try LakeGraph.asker() }

  private func values(_ question: String) throws -> [String] { try asker.ask(question).answers.map(\.value).sorted() }

  @Test(
    "Whose help one has, counts on or owes something to is who supports it; of what nobody supports nothing is said",
    arguments: [
      ("Whose backing does Riverguard enjoy?", ["SAFE QUAY 2.0"]), ("On whose help does Riverguard count?", ["SAFE QUAY 2.0"]),
      ("Who lends Riverguard a hand?", ["SAFE QUAY 2.0"]), ("SAFE QUAY's support goes to whom?", ["Riverguard"]),
      ("Whose backing does Streamwatch enjoy?", []), ("On whose help does Marepol count?", []), ("Who lends ARNET a hand?", []),
      ("ARNET's support goes to whom?", []), ("Whom can Riverguard turn to for support?", ["SAFE QUAY 2.0"]),
      ("Whom can Marepol turn to for support?", []), ("What owes its strengthening to the support of ARNET?", []),
    ])
  func help(_ question: String, _ expected: [String]) throws { #expect(try values(question) == expected) }

  @Test(
    "What one has in its sights is what it is against",
    arguments: [
      ("What does Clear Water have in its sights?", ["cybercrime"]), ("Which programme has cybercrime in its sights?", ["Clear Water"]),
      ("In the fight against which crime does Clear Water serve?", ["cybercrime"]), ("What does ARNET have in its sights?", []),
      ("In the fight against which crime does ARNET serve?", []),
      ("Which programme was conceived to combat cybercrime?", ["Clear Water"]), ("For the fight against what was ARNET made?", []),
    ])
  func sights(_ question: String, _ expected: [String]) throws { #expect(try values(question) == expected) }

  @Test(
    "Whose example was followed, whose place is taken and to whom something owes its existence, each one way alone",
    arguments: [
      ("After whose example was the Lake League created?", ["Marepol"]), ("Which agency lent the Lake League its model?", ["Marepol"]),
      ("After whose example was Marepol created?", []), ("Which model did Marepol go by?", []),
      ("Streamwatch: what body was to take its place?", ["Riverguard"]), ("Which agency steps into Streamwatch's shoes?", ["Riverguard"]),
      ("Riverguard: what body was to take its place?", []), ("Which agency steps into Riverguard's shoes?", []),
      ("Which agency inherits Streamwatch's tasks?", ["Riverguard"]), ("Which agency inherits Riverguard's tasks?", []),
      ("Whose successor is Riverguard?", ["Streamwatch"]), ("Whose successor is Streamwatch?", []),
      ("To whom does Riverguard owe its existence?", ["Lake League"]), ("To whom does Marepol owe its existence?", []),
    ])
  func directed(_ question: String, _ expected: [String]) throws { #expect(try values(question) == expected) }

  @Test("Several misspelt words in one question are set right for the patterns, and said")
  func misspelt() throws {
    let reply = try asker.ask("whos bakcing does Riverguard enojy")
    #expect(reply.answers.map(\.value) == ["SAFE QUAY 2.0"])
    #expect(reply.reading.contains("read “enojy” as “enjoy”"))
  }

  @Test("Of two years neither stands for both")
  func years() throws {
    #expect(try values("Which countries joined the Lake League in 2024?") == ["Sudland"])
    #expect(try values("Which countries joined the Lake League in 2021 and in 2024?") == [])
  }

  @Test("A name in the words of another language is found by what they are in English")
  func foreign() throws {
    let text = Entity(id: "d", kind: .document, role: .declaration, name: "Lake Declaration 2021")
    let bench = Entity(id: "bench", kind: .actor, role: .agency, name: "Harbour Bench")
    let teams = Entity(id: "teams", kind: .instrument, name: "JITs", aliases: ["joint investigation teams"])
    let passage = PassageRecord(label: "1", stance: .states, opening: "", spans: [])
    let document = DocumentRecord(
      id: "d", title: "d", number: "1/21", date: PartialDate("2021-05-01"), language: "en", file: "d.txt", sha256: "d", byteCount: 900,
      passages: [passage])
    let relation = Fixture.relation(.supports, bench, teams, text, "1", "joint investigation teams supported by the Harbour Bench", at: 10)
    let extraction = Extraction(entities: [bench, text, teams], documents: [document], relations: [relation])
    let asker = try Asker(GraphRecords(try GraphBuilder(extraction: extraction).build()))
    for question in [
      "Quem dá apoio às equipas de investigação conjuntas?", "¿Quién apoya a los equipos conjuntos de investigación?",
    ] {
      #expect(try asker.ask(question).answers.map(\.value) == ["Harbour Bench"], "\(question)")
    }
    #expect(try asker.ask("Quem financia as equipas de investigação conjuntas?").answers.isEmpty)
  }
}
