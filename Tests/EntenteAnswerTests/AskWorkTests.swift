import EntenteLanguage
import EntenteModel
import EntenteStore
import Testing

@testable import EntenteAnswer

@Suite("A question costs what its words need, and no step of it is done twice")
struct AskWorkTests {
  private static let refused = "which wizards frobnicate the quantum hamburger of Riverguard during blorks"

  @Test("However often a wording comes up, it is cut, set right and read once")
  func once() throws {
    let asker = try LakeGraph.asker()
    _ = try asker.ask(Self.refused)
    let first = asker.names.memo.work
    _ = try asker.ask(Self.refused)
    #expect(asker.names.memo.work == first)
    #expect(first.repaired <= first.segmented)
  }

  @Test("The broad thesaurus is searched once for a long question, and never for a short one")
  func broad() throws {
    let long = try LakeGraph.asker(), short = try LakeGraph.asker()
    _ = try long.ask(Self.refused)
    _ = try short.ask("who frobnicates Riverguard")
    #expect(long.names.memo.work.searchedBroadly == 1)
    #expect(short.names.memo.work.searchedBroadly == 0)
  }

  @Test("Of the thesaurus few phrases are stemmed, whatever is asked")
  func stemmed() throws {
    let asker = try LakeGraph.asker()
    _ = try asker.ask(Self.refused)
    #expect(asker.names.memo.work.stemmed < 500)
  }

  @Test("A question that the grammar takes in searches no thesaurus and reads no rules")
  func plain() throws {
    let asker = try LakeGraph.asker()
    #expect(try asker.ask("Which programmes support Riverguard?").answers.map(\.value) == ["SAFE QUAY 2.0"])
    let work = asker.names.memo.work
    #expect(work.searched == 0 && work.searchedBroadly == 0 && work.stemmed == 0 && work.rulesRead == 0)
    #expect(work.read == 1)
  }

  @Test("The extractor's rules are read once, however many wordings are tried with them")
  func rules() throws {
    for question in [
      Self.refused, "who is being asked to bring officers together more often", "which bodies supplanted Riverguard in a hurry",
    ] {
      let asker = try LakeGraph.asker()
      _ = try asker.ask(question)
      #expect(asker.names.memo.work.rulesRead <= 1)
    }
  }

  /// Twenty thousand offices, of which those of one harbour are few.
  private static func offices() throws -> Asker {
    var builder = GraphBuilder()
    for number in 0..<20_000 {
      let place = ["Customs Office", "Harbour Agency", "Border Guard"][number % 3]
      _ = builder.addNode(labels: ["Actor"], properties: ["name": .string("\(place) Norvik \(number)")])
    }
    _ = builder.addNode(labels: ["Actor"], properties: ["id": .string("s"), "name": .string("State of Bradelven")])
    return try Asker(GraphRecords(try builder.build()))
  }

  @Test("A name that is misspelt is found by looking at few of many")
  func misspelt() throws {
    let asker = try Self.offices()
    let reply = try asker.ask("Which programmes support the State of Bradelvn?")
    #expect(reply.reading.contains("State of Bradelven"))
    #expect(asker.names.searched.looked < 600 && asker.names.searched.walks == 0, "\(asker.names.searched)")
    #expect(asker.names.made < 10)
  }

  @Test(
    "What no name holds is looked for in one walk, and names that hold common words alone are hardly made",
    arguments: [
      "Who applauds the zorptastic windmill agency?", "which bodies frobnicate the zorptastic harbour agency office of Norvik",
    ])
  func unknown(question: String) throws {
    let asker = try Self.offices()
    #expect(try !asker.ask(question).understood)
    #expect(asker.names.searched.looked < 2_000 && asker.names.searched.walks <= 2, "\(asker.names.searched)")
    #expect(asker.names.made < 400, "\(asker.names.made)")
  }

  @Test("Who is joined to a body whichever way is found at the body, not among all who are so joined")
  func eitherWay() throws {
    let cypher = try #require(try LakeGraph.asker().ask("Who cooperates with Riverguard?").cypher)
    #expect(cypher.contains("]-(b) WHERE b.id = 'riverguard' RETURN DISTINCT"))
  }
}
