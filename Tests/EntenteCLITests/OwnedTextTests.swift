import Testing

@Suite("A text may be called by those whose it is, as its own graph names it", .serialized)
struct OwnedTextTests {
  private static let text = """
    Joint Declaration of the Ministers of the Interior of the Member States of the European Union and the Ministers of CARICOM

    Bridgetown, 4 April 2022

    1. We will fight piracy together with INTERPOL.

    2. We thank Frontex for training in harbours.
    """

  @Test("The parties of the text, in whatever order of words, mean it")
  func parties() throws {
    let questions = [
      "Which crimes does the declaration between the EU and CARICOM address?", "Which crimes does the EU-CARICOM declaration address?",
      "Which crimes does the EU and CARICOM text address?", "Which crimes do the EU and CARICOM ministers fight?",
      "¿Qué delitos aborda la declaración entre la UE y el CARICOM?",
    ]
    #expect(try Questions.ask(questions, of: Self.text) == questions.map { _ in "maritime piracy" })
  }

  @Test("The declaration of others is none of this graph's")
  func others() throws {
    let questions = [
      "Which crimes does the declaration between the EU and CLASI address?", "Which crimes does the EU and ASEAN declaration address?",
    ]
    #expect(try Questions.ask(questions, of: Self.text) == ["", ""])
  }
}
