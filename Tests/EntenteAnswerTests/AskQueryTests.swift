import EntenteAnswer
import EntenteModel
import EntenteRun
import Testing

@Suite("The query that an answer shows gives the values of the answer")
struct AskQueryTests {
  private let asker: Asker
  private let records: GraphRecords
  init() throws {
    records = try LakeGraph.records()
    asker = try Asker(records)
  }

  /// The column `value` of a query, as text.
  private func run(_ query: String) throws -> [String] {
    let table = try Engine(records.store).run(query)
    let rendering = ValueRendering(records.store)
    return try table.rows.map { try rendering.answer($0[0]).plainText }
  }

  @Test(
    "Run, it gives just these, in every shape that has values",
    arguments: [
      // relations: a kind, a direction, both directions, a time, a number, what both do, how firmly
      "Which programmes support Riverguard?", "What does Clear Water support?", "Which agencies cooperate with the Lake League?",
      "Which countries are members of the Lake League?", "As of 2023, which countries belong to the Lake League?",
      "Which countries joined the Lake League according to the 2024 declaration?", "How many countries are members of the Lake League?",
      "Which two countries are members of the Lake League?", "Which countries other than Norland are members of the Lake League?",
      "Which crimes are addressed by both Clear Water and the 2021 declaration?", "Which funded programmes support Riverguard?",
      "In which paragraphs does Clear Water support the Lake League?", "Which documents say that Norland chairs the Lake League?",
      "What inspired the Lake League?", "Who cooperates with Marepol?",
      // mentions
      "Which documents mention Marepol?", "Which documents never mention Marepol?", "How many documents never mention Marepol?",
      "In which paragraphs of the 2024 declaration is Marepol mentioned?", "How many documents mention the Lake League?",
      "Does the 2021 declaration mention ARNET?", "Does the 2022 declaration mention ARNET?", "most mentioned EU agency",
      "Which document first mentions ARNET?", "When was ARNET first mentioned?", "Which declaration mentions Marepol most often?",
      "Which documents mention both Marepol and ARNET?", "Which documents mention neither Riverguard nor ARNET?",
      "asset recovery networks in the 2024 declaration", "How many agencies does the 2024 declaration name?",
      // differences
      "Which programmes are named in the 2024 declaration but not in the 2022 one?", "Which agencies are new in the 2022 declaration?",
      "Which networks were not named in any declaration before 2022?",
      "Which programmes are named in both the 2022 and the 2024 declaration?",
      // attitudes
      "What do the ministers welcome in 2024?", "what did they only consider in 2021", "Which networks do the ministers consider in 2021?",
      "In which paragraphs of the 2022 declaration do the ministers urge something?",
      "How many paragraphs of the 2022 declaration welcome something?", "Which paragraphs welcome something?",
      // what came first, places in texts, texts that are cited
      "Is the Lake League older than the 2022 declaration?", "Since when does the Lake League exist?",
      "Which agencies are named in paragraph 4 of the 2024 declaration but not in paragraph 1 of the 2022 declaration?",
      "Which declarations are cited in the 2024 declaration?", "Who set Riverguard up?",
      // events and dates
      "When was the Lake League created?", "Where was the Riverguard treaty signed?",
      "When and where was the second phase of SAFE QUAY launched?", "How many countries signed the Riverguard treaty?",
      "What was signed in 2022?", "When was the 2022 declaration adopted?",
      "Where does it say that thirteen countries signed the Riverguard treaty?",
      "Was the Riverguard treaty signed before the 2022 declaration?", "Was the Lake League created before 2021?",
      // one held against another
      "Does the 2024 declaration name more agencies than the 2022 one?", "Which is mentioned in more documents, Marepol or Riverguard?",
      "How many more agencies does the 2024 declaration name than the 2022 one?", "Is Marepol the most mentioned agency?",
      "Is the 2024 declaration the only document that mentions Riverguard?", "Is Marepol the only agency named in the 2024 declaration?",
      "Was the Riverguard treaty signed before or after the 2022 declaration?",
      "Which of Marepol, Riverguard and Streamwatch does the 2024 declaration name?",
      "Of Marepol and Riverguard, which is not named in the 2022 declaration?", "Is Riverguard missing from the 2022 declaration?",
      // views
      "Trace Marepol across the declarations", "Trace Streamwatch", "Trace Marepol through the 2022 declaration",
      "How is Marepol connected to Norland?", "What does ARNET stand for?",
    ])
  func agreement(_ question: String) throws {
    let reply = try asker.ask(question)
    #expect(!reply.answers.isEmpty, "\(reply.note ?? "")")
    let query = try #require(reply.cypher)
    #expect(try Set(run(query)) == Set(reply.answers.map(\.value)), "\(query)")
  }

  @Test(
    "Of yes it gives the places that say so, and of silence nothing",
    arguments: [
      ("Is Norland a member of the Lake League?", ["200/22 2"]), ("Does Clear Water fight cybercrime?", ["200/22 1"]),
      ("Is Ostland a member of the Lake League?", []), ("Who funds Marepol?", []), ("Does Marepol cooperate with Riverguard?", []),
      ("When was ARNET created?", []), ("Did the 2021 declaration establish the Ports Circle?", ["100/21 2"]),
      ("How is ARNET connected to Ostland?", []),
      ("Which networks are named in all three declarations?", []),
    ])
  func places(_ question: String, _ expected: [String]) throws {
    let query = try #require(try asker.ask(question).cypher)
    #expect(try run(query) == expected, "\(query)")
  }

  @Test("What a pattern tells apart is not listed by ids")
  func plainness() throws {
    let reply = try asker.ask("Which programmes support Riverguard?")
    #expect(reply.cypher == "MATCH (a)-[r:SUPPORTS]->(b) WHERE b.id = 'riverguard' RETURN DISTINCT a.name AS value")
  }
}
