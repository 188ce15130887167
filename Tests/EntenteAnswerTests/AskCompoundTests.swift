import EntenteAnswer
import EntenteModel
import Testing

@Suite("A question that is made of simpler ones is answered by what each of them gives")
struct AskCompoundTests {
  private let asker: Asker
  init() throws { asker = try LakeGraph.asker() }

  private func values(_ question: String) throws -> [String] { try asker.ask(question).answers.map(\.value).sorted() }

  @Test(
    "Of predicates that “and” joins all must hold, of those that “or” joins one",
    arguments: [
      ("Which programme supports the Lake League and addresses cybercrime?", ["Clear Water"]),
      ("Who supports or chairs the Lake League?", ["Clear Water", "Norland"]),
      ("Which agency succeeded Streamwatch and was established by the Lake League?", ["Riverguard"]),
      ("Which country belongs to the Lake League and also chairs it?", ["Norland"]),
      ("Which body was modelled on Marepol and established Riverguard?", ["Lake League"]),
    ])
  func joined(_ question: String, _ expected: [String]) throws { #expect(try values(question) == expected) }

  @Test(
    "A clause that follows what is asked for bounds it",
    arguments: [
      ("Which agency that succeeded Streamwatch was established by the Lake League?", ["Riverguard"]),
      ("Which of the agencies that the Lake League established succeeded Streamwatch?", ["Riverguard"]),
    ])
  func clauses(_ question: String, _ expected: [String]) throws { #expect(try values(question) == expected) }

  @Test(
    "A thing may be described by what is said of it, whatever the article, the clause and the relation",
    arguments: [
      ("Who supports the body that was modelled on Marepol?", ["Clear Water"]),
      ("Who supports the agency established by the Lake League?", ["SAFE QUAY 2.0"]),
      ("Which programme supports an agency that the Lake League established?", ["SAFE QUAY 2.0"]),
      ("Which crimes do the programmes that support the Lake League address?", ["cybercrime"]),
      ("Does the programme that supports the Lake League address cybercrime?", ["yes"]),
      ("Who chairs the body that established the agency that succeeded Streamwatch?", ["Norland"]),
    ])
  func described(_ question: String, _ expected: [String]) throws { #expect(try values(question) == expected) }

  @Test(
    "One step away from what the documents say nothing is answered, and a note says so",
    arguments: [
      "Which programme supports Riverguard and addresses cybercrime?",
      "Which body chairs the Lake League and is modelled on Marepol?",
      "Which agency cooperates with the Lake League members and succeeded Streamwatch?",
      "Which agency that succeeded Streamwatch was established by Norland?",
      "Does the programme that supports the Lake League address migrant smuggling?",
      "Who supports the body that was modelled on Riverguard?",
      "Who supports the agency established by Norland?",
      "Which crime is addressed by the most programmes?",
      "Which programmes support the Lake League but do not address cybercrime?",
    ])
  func nearMisses(_ question: String) throws {
    let reply = try asker.ask(question)
    #expect(reply.answers.isEmpty, "\(reply.reading): \(reply.answers.map(\.value))")
    #expect(reply.note?.isEmpty == false)
  }

  @Test("Two kinds that are asked for are both given")
  func kinds() throws {
    #expect(
      try values("Which networks and which programmes does the 2024 declaration mention?") == ["ARNET", "Clear Water", "SAFE QUAY 2.0"])
  }

  @Test("What stands before the words that ask bounds the question")
  func led() throws {
    #expect(try values("According to the 2024 declaration, who supports Riverguard?") == ["SAFE QUAY 2.0"])
    #expect(try values("According to the 2021 declaration, who supports Riverguard?").isEmpty)
  }

  @Test("What is named in the most texts is counted by texts")
  func ranked() throws {
    #expect(try values("Which network is mentioned in the most documents?") == ["ARNET"])
    #expect(try values("Which organisation is mentioned in the most documents?") == ["Lake League"])
  }

  @Test("The query that is shown gives the values that all parts give")
  func shownQuery() throws {
    let reply = try asker.ask("Which programme supports the Lake League and addresses cybercrime?")
    let cypher = try #require(reply.cypher)
    #expect(cypher.contains("COLLECT"))
    #expect(cypher.contains("value IN list1"))
    #expect(reply.answers[0].evidence.count == 2)
  }
}
