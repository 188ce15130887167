import EntenteAnswer
import EntenteRun
import Testing

@Suite("A question in free words is answered by quotations that say all of them, with what stands where it asks")
struct AskEvidenceTests {
  private let asker: Asker
  init() throws { asker = try ReefRoadmap.asker() }

  private func values(_ question: String) throws -> [String] { try asker.ask(question).answers.map(\.value).sorted() }

  @Test(
    "Words that say the same, in another order and another voice, find the whole list",
    arguments: [
      ("Which body is to be put in a position to open and steer the priority investigations?", ["Reef Task Force"]),
      ("Which body ought to begin and guide the priority probes?", ["Reef Task Force"]),
      (
        "Against which offences are the priority probes into dangerous networks and key figures to be directed?",
        ["oyster poaching", "pearl theft", "reef mining"]
      ),
      (
        "With whom is collaboration foreseen to strengthen the presence of vessels in the Strait against oyster poaching at night?",
        ["Buoy Project", "Gullnet"]
      ),
      ("Which agencies and frameworks play a vital role in coordinating joint patrols?", ["CORAL", "Shorepol", "Tidewatch"]),
      (
        "One programme gets the credit both for ATLAS having been developed and for Shorepol having been made stronger. Which one?",
        ["Lantern Programme"]
      ),
      (
        "In the fight against which two things is information to be swapped between the Reef Council and the Bay Council?",
        ["pearl theft", "reef mining"]
      ),
      ("Which bodies agreed the procedures at the meeting of officials?", ["Bay Council", "Reef Council"]),
      ("I am preparing a note for my minister and need to know which body is to steer the priority inquiries.", ["Reef Task Force"]),
      ("¿Con quiénes se prevé cooperar para reforzar la presencia en el Strait?", ["Buoy Project", "Gullnet"]),
      ("Que organismo deve coordenar as investigações prioritárias?", ["Reef Task Force"]),
    ])
  func answered(_ question: String, _ expected: [String]) throws { #expect(try values(question) == expected) }

  @Test(
    "One word away from what is said there is no answer",
    arguments: [
      // Another verb.
      "Which body is to be put in a position to close the priority investigations?", "Which body is to fund the priority investigations?",
      "Which body is to evade the priority investigations?",
      "With whom is rivalry foreseen to strengthen the presence of vessels in the Strait?",
      "With whom is collaboration foreseen to reduce the presence of vessels in the Strait?",
      "One programme gets the credit for ATLAS having been abandoned and for Shorepol having been made stronger. Which one?",
      "Who disputed the procedures at the meeting of officials?", "Which agencies play a vital role in cancelling joint patrols?",
      // Another thing.
      "Which body ought to begin and guide the priority prosecutions?",
      "Against which offences are the priority probes into harbours to be directed?",
      "With whom is collaboration foreseen to strengthen the presence of vessels in the Delta?",
      "With whom is collaboration foreseen to strengthen the presence of aircraft in the Strait?",
      "With whom is collaboration foreseen to strengthen the presence of vessels in the Strait against pearl theft?",
      "In the fight against which things is information to be swapped between the Reef Council and Shorepol?",
      "One programme gets the credit for ATLAS having been developed and for Tidewatch having been made stronger. Which one?",
      // Another kind, another number.
      "Which agency is to be put in a position to open and steer the priority investigations?",
      "Which network plays a vital role in coordinating joint patrols?",
      "One network gets the credit for ATLAS having been developed. Which one?",
      "In the fight against which three things is information to be swapped between the Reef Council and the Bay Council?",
      "Against which agencies are the priority probes into dangerous networks to be directed?",
      // A hope for a fact.
      "Which body has opened and steered the priority investigations?", "Which body opened and steered the priority investigations?",
      "With whom did they cooperate to strengthen the presence of vessels in the Strait?",
      "Against which offences were the priority probes into dangerous networks directed?",
      "¿Qué organismo coordinó las investigaciones prioritarias?",
      "Que organismo coordenou as investigações prioritárias?",
      // Turned round.
      "Which body helps Tidewatch to steer the priority inquiries?", "Which body is to be steered by the priority inquiries?",
      "Which body does the Reef Task Force support in steering the priority inquiries?",
      "Which programme is credited with having been developed by ATLAS and Shorepol?", "Which agencies do joint patrols coordinate?",
      // Denied, bounded.
      "Which body is not to steer the priority inquiries?", "Which body is to steer most of the priority inquiries?",
      "Which body alone is to steer the priority inquiries?", "What replaces Gullnet in guarding the lagoon of the north?",
      "Which bodies agreed the procedures of the United Lagoons at the meeting of officials?", "Which crimes include pearl theft?",
      "With whose support were the priority inquiries opened and steered?",
      // Said, but denied.
      "Which project guards the lagoon instead of the network?", "Which project guards the lagoon?",
      // In Spanish and Portuguese.
      "¿Con quiénes se prevé cooperar para reducir la presencia en el Strait?",
      "¿Qué organismo debe cerrar las investigaciones prioritarias?",
      "¿Qué red debe coordinar las investigaciones prioritarias?", "Que organismo deve encerrar as investigações prioritárias?",
    ])
  func silent(_ question: String) throws { #expect(try values(question) == []) }

  @Test("Where the words stand is found, too, and where no sentence has them nothing is given")
  func places() throws {
    #expect(try values("Where does it say that information is to be exchanged?") == ["500/30 6"])
    // One word of two that only something like it says is no proof.
    #expect(try values("Where does it say that information is to be swapped?") == [])
    #expect(try values("Which paragraph speaks of joint patrols being coordinated?") == ["500/30 4"])
    #expect(try values("Where do the documents bring up threatening networks?") == ["500/30 3"])
    #expect(try values("Which paragraph deals with the lagoon?") == ["500/30 8"])
    // Either of two is enough.
    #expect(try values("Which documents talk about vessels or boats at night?") == ["500/30"])
    #expect(try values("Which documents talk about vessels or rafts at night?") == [])
    let reply = try asker.ask("Where is artificial intelligence brought up?")
    #expect(reply.understood)
    #expect(reply.answers.isEmpty)
    #expect(reply.note?.contains("8 paragraphs of 500/30 were searched") == true)
  }

  @Test("Every value has a quotation, the reading tells what was read for what, and the shown query gives the values")
  func evidence() throws {
    let reply = try asker.ask("Which body is to be put in a position to open and steer the priority probes?")
    #expect(reply.answers.allSatisfy { !$0.evidence.isEmpty && $0.evidence.allSatisfy { !$0.quote.isEmpty } })
    #expect(reply.reading.contains("“probes” as “inquiries”"))
    let records = try ReefRoadmap.records()
    let table = try Engine(records.store).run(try #require(reply.cypher))
    let rendering = ValueRendering(records.store)
    #expect(try table.rows.map { try rendering.answer($0[0]).plainText } == ["Reef Task Force"])
    let places = try #require(try asker.ask("Where do the documents bring up threatening networks?").cypher)
    #expect(try Engine(records.store).run(places).rows.map { try rendering.answer($0[0]).plainText } == ["500/30 3"])
  }

  @Test("What comes nearest is named, with the words that it does not say")
  func nearest() throws {
    let reply = try asker.ask("Which body is to be put in a position to open and steer the priority prosecutions?")
    #expect(!reply.understood)
    #expect(reply.note?.contains("500/30, para. 1") == true)
    #expect(reply.note?.contains("“prosecutions”") == true)
  }
}
