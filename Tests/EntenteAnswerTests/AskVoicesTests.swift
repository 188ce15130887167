import EntenteAnswer
import Testing

@Suite("Clipped words, framings and the orders of other languages change nothing of what is asked")
struct AskVoicesTests {
  private let asker: Asker
  init() throws { asker = try LakeGraph.asker() }

  private func values(_ question: String) throws -> [String] { try asker.ask(question).answers.map(\.value).sorted() }

  @Test(
    "A clipped word is written out, and what is said in passing left aside",
    arguments: [
      ("which decl doesnt even mention marepol", ["100/21"]), ("so which docs never once refer to Marepol?", ["100/21"]),
      ("For my chapter on rivers: who chairs the Lake League?", ["Norland"]),
      ("which prog supports Riverguard, if any?", ["SAFE QUAY 2.0"]),
      ("Riverguard treaty: when'd they sign it?", ["2022-11-09"]),
    ])
  func clipped(_ question: String, _ expected: [String]) throws { #expect(try values(question) == expected) }

  @Test(
    "How something develops from text to text is traced, and by way of what two hang together is a path",
    arguments: [
      ("Marepol: development from text to text", "trace Marepol"), ("Marepol, its evolution over time", "trace Marepol"),
      ("By way of which intermediate body, if any, is Norland connected to Marepol?", "how is Norland connected to Marepol"),
      ("what stands between Norland and Marepol", "how is Norland connected to Marepol"),
    ])
  func otherwise(_ question: String, _ plain: String) throws { #expect(try values(question) == (try values(plain))) }

  @Test(
    "Another language's order is read",
    arguments: [("At which date the Riverguard treaty was signed?", ["2022-11-09"]), ("Since when exist the Lake League?", ["2020-03-02"])])
  func order(_ question: String, _ expected: [String]) throws { #expect(try values(question) == expected) }
}
