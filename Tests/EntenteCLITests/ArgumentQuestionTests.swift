import Foundation
import Testing

@Suite("A question is answered by what its sentence says, in whatever order and by whatever verb it is put", .serialized)
struct ArgumentQuestionTests {
  private static let text = """
    Joint Declaration of the Ministers of the Interior of the Member States of the European Union and the Ministers of CARICOM

    Bridgetown, 4 April 2022

    1. Urge the COPOLAD programme to launch harbour drills, taking into account the findings from INTERPOL and SEACOP.

    2. The harbour board will be composed of CEPOL and INTERPOL. COPOLAD will be invited to its rounds.

    3. Step up the drills at sea in the Atlantic, also in close cooperation with SEACOP and INTERPOL, and negotiate a harbour pact between INTERPOL and CEPOL.

    4. The harbour drills are coordinated by COPOLAD and Europol, and follow the SEACOP model; CEPOL takes no part in the Covid-19 drills.
    """

  @Test("What asks may stand behind its preposition, before it, at the end, or after a noun that it belongs to")
  func orders() throws {
    let questions = [
      "In cooperation with whom should the drills at sea in the Atlantic be stepped up?",
      "Who should the drills at sea in the Atlantic be stepped up in cooperation with?",
      "Name the partners in cooperation with which the drills at sea in the Atlantic should be stepped up.",
      "The drills at sea in the Atlantic are to be stepped up. In cooperation with whom?",
    ]
    #expect(try Questions.ask(questions, of: Self.text) == Array(repeating: "INTERPOL, SEACOP", count: questions.count))
  }

  @Test("Another verb answers that relates the same two things, each in its own part")
  func turned() throws {
    let expected = [
      // Three words and no name: who does it to just this board cannot be seen.
      ("Who makes up the harbour board?", ""),
      ("What must COPOLAD take into account in the harbour drills?", "INTERPOL, SEACOP"),
    ]
    #expect(try Questions.ask(expected.map(\.0), of: Self.text) == expected.map(\.1))
  }

  @Test("The names in the question's own words are nearer than those in words that say the same")
  func exact() throws {
    #expect(try Questions.ask(["With which body should INTERPOL negotiate a harbour pact?"], of: Self.text) == ["CEPOL"])
  }

  @Test("One half of a word with a hyphen is found")
  func halves() throws {
    let answers = try Questions.ask(["Where is Covid mentioned?"], of: Self.text)
    #expect(answers.allSatisfy { $0.hasSuffix(" 4") })
  }

  @Test("The other part, another verb, or what is only to be: no answer")
  func refused() throws {
    let questions = [
      "Whose findings did COPOLAD take into account in the harbour drills?",
      "With which body should COPOLAD negotiate a harbour pact?", "Which body did the harbour board invite to its rounds?",
      "Which body takes part in the Covid drills?",
    ]
    for (question, answer) in zip(questions, try Questions.ask(questions, of: Self.text)) {
      #expect(answer.isEmpty, "\(question): \(answer)")
    }
  }
}
