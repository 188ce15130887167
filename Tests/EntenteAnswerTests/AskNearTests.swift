import EntenteAnswer
import EntenteModel
import EntenteRun
import Testing

@Suite("One step beside what the documents say")
struct AskNearTests {
  private let asker: Asker
  private let records: GraphRecords
  init() throws {
    records = try CapeGraph.records()
    asker = try Asker(records)
  }

  private func values(_ question: String) throws -> [String] { try asker.ask(question).answers.map(\.value).sorted() }

  @Test(
    "Who is invited is not said to take part, nor who takes part to be invited; who is invited may be",
    arguments: [
      ("Who is invited to the ministerial meetings?", ["Tidewatch"]), ("May Tidewatch be invited to the ministerial meetings?", ["yes"]),
      ("Who was invited to the meeting of 2031?", []), ("May the Cape Panel be invited to the ministerial meetings?", []),
    ])
  func invited(_ question: String, _ expected: [String]) throws { #expect(try values(question) == expected) }

  @Test(
    "What is still to come is what a body is about to become, and what it has become is not",
    arguments: [
      ("Which agency is the Old Gulf Bureau about to become?", ["Gulf Bureau"]),
      ("Which agency will the Old Gulf Bureau become?", ["Gulf Bureau"]), ("Which agency will Tidewatch become?", []),
    ])
  func toCome(_ question: String, _ expected: [String]) throws { #expect(try values(question) == expected) }

  @Test(
    "Who presides does so on the day on which that is said",
    arguments: [
      ("Who held the presidency in June 2030?", ["Wexmoor"]), ("Who held the presidency in July 2030?", []),
    ])
  func presidency(_ question: String, _ expected: [String]) throws { #expect(try values(question) == expected) }

  @Test(
    "Those whose text it is are asked for with it, and what a report is on its own name tells",
    arguments: [
      ("When did the Isle Panel and the Cape Panel agree the procedures?", ["2031-02-01"]),
      ("When did Tidewatch agree the procedures?", []),
      ("When did Tidewatch publish its report on the missing catch?", ["2029-05-04"]),
      ("When did Tidewatch publish its report on the stolen boats?", []),
    ])
  func agreed(_ question: String, _ expected: [String]) throws { #expect(try values(question) == expected) }

  @Test(
    "What is addressed in one text and not in another is so of texts that commit to it",
    arguments: [
      ("Which crimes are addressed in the 2031 procedures but not in the 2030 declaration?", ["netfraud"]),
      ("Which crimes does the 2030 declaration address that the procedures do not?", []),
    ])
  func addressed(_ question: String, _ expected: [String]) throws { #expect(try values(question) == expected) }

  @Test(
    "What a text takes an attitude to alongside a name stands in the same paragraph with that attitude",
    arguments: [
      ("Which frameworks does the 2030 declaration highlight alongside Tidewatch?", ["Reef Code"]),
      ("Which frameworks does the 2030 declaration welcome together with Tidewatch?", ["Shoal Code"]),
      ("Which frameworks does the 2030 declaration highlight alongside the Isle League?", []),
    ])
  func alongside(_ question: String, _ expected: [String]) throws { #expect(try values(question) == expected) }

  @Test(
    "A name within a compound one that a statement quotes is named there, in lists and counts as in traces",
    arguments: [
      ("How many documents mention the Isle League?", ["2"]), ("Which documents mention the Isle League?", ["10/30", "20/31"]),
      ("Do the procedures mention the Isle League?", ["yes"]), ("Which documents do not mention the Isle League?", []),
      ("Trace the Isle League", ["Cape Declaration 2030", "Cape procedures 2031"]),
    ])
  func compounded(_ question: String, _ expected: [String]) throws { #expect(try values(question) == expected) }

  @Test("The query of such an answer gives its values, too", arguments: ["How many documents", "Which documents", "Which paragraphs"])
  func shown(_ asked: String) throws {
    let reply = try asker.ask("\(asked) mention the Isle League?")
    let table = try Engine(records.store).run(try #require(reply.cypher))
    let rendering = ValueRendering(records.store)
    #expect(Set(try table.rows.map { try rendering.answer($0[0]).plainText }) == Set(reply.answers.map(\.value)))
  }

  @Test(
    "What a thing includes are its parts and no texts that name it, and a thing asked for is no paragraph",
    arguments: [
      ("What does piracy include?", ["netfraud"]), ("What does netfraud include?", []), ("Who steers the venues of the procedures?", []),
      ("Where shall the procedures be reinforced?", []),
    ])
  func included(_ question: String, _ expected: [String]) throws { #expect(try values(question) == expected) }

  @Test("To undertake is to say so: of several ways to commit the paragraphs that have the word, where there are any")
  func undertaken() throws {
    #expect(try values("In which paragraphs of the 2030 declaration do the ministers undertake something?") == ["10/30 3"])
  }

  @Test(
    "What may or should be done is so where one sentence says it, of what its heading names; what it leaves open, bounds or denies is not",
    arguments: [
      ("May onlookers be invited to the ministerial meetings?", ["yes"]),
      ("Should the papers of the meetings be made available in Welsh?", []), ("Should the papers be made available in Welsh?", ["yes"]),
      ("Should the papers be made available in Cornish?", []), ("Must the papers be made available in Welsh?", []),
      ("Should onlookers be invited to the ministerial meetings?", []), ("May minutes be published in print?", []),
      ("May onlookers be invited by Tidewatch?", []), ("May onlookers be invited without the agreement of both panels?", []),
    ])
  func allowed(_ question: String, _ expected: [String]) throws { #expect(try values(question) == expected) }

  @Test(
    "An annex that is left out leaves its text in",
    arguments: [
      ("In which paragraphs of the 2030 declaration, except the annex, do the ministers undertake something?", ["10/30 3"]),
      ("In which paragraphs of the 2030 declaration, its annex left aside, do the ministers undertake something?", ["10/30 3"]),
      ("Which crimes does the 2030 declaration name, apart from its annex?", []),
    ])
  func withoutAnnex(_ question: String, _ expected: [String]) throws { #expect(try values(question) == expected) }

  @Test(
    "Who does something is not what is asked for, nor is what the question itself speaks of, and a meeting of all has all their dates",
    arguments: [
      "What should agencies conclude with the Isle League?", "Which stolen piracy routes are to be stopped?",
      "When did the Isle Panel and Tidewatch agree the procedures?",
      "May onlookers be invited with the panels of the agreement?",
    ])
  func asked(_ question: String) throws { #expect(try values(question).isEmpty) }

  @Test("“Since” a year is what is itself said to be so since then, where anything is")
  func since() throws {
    #expect(try values("What has Tidewatch supported since 2019?") == ["Isle League"])
    #expect(try values("What does Tidewatch support?") == ["Cape Panel", "Isle League"])
  }

  @Test(
    "Who was welcomed to one body is not counted for another, and where the next one is named is not where any is",
    arguments: [
      "How many new members were welcomed to the Isle League in the 2030 declaration?", "Where is the next Shoal Code mentioned?",
    ])
  func keepsWords(_ question: String) throws { #expect(try values(question).isEmpty) }
}
