import Foundation
import Testing

@Suite("A question within a long sentence is read from the word that asks, and a note of a few words by what it names", .serialized)
struct EmbeddedQuestionTests {
  private static let text = """
    Joint Declaration of the Ministers of the Interior of the Member States of the European Union and the Ministers of CARICOM

    Bridgetown, 4 April 2022

    1. Stressing that CEPOL cooperates with INTERPOL, and that COPOLAD supports CEPOL.

    2. Acknowledging the role of cooperation programmes such as COPOLAD, the programme against drug trafficking, and SEACOP.

    3. Welcome the Lagoon Security Cycle, which INTERPOL mapping helps.
    """
  private static let declaration = "EU-CARICOM Joint Declaration 2022"

  private func expect(_ expected: [(String, String)]) throws {
    let answers = try Questions.ask(expected.map(\.0), of: Self.text)
    for ((question, answer), given) in zip(expected, answers) { #expect(given == answer, "\(question)") }
  }

  @Test("What stands before and behind it is left aside where it speaks of who asks; where it names something the question is not read so")
  func embedded() throws {
    try expect([
      (
        "I am tidying up a somewhat dusty folder on training and it would help me no end to hear which programme supports CEPOL, as I cannot find it.",
        "COPOLAD"
      ),
      ("With the folder of my colleague on my knees I keep asking myself which agency cooperates with INTERPOL.", "CEPOL"),
      ("With the folder of my colleague on SEACOP on my knees I keep asking myself which agency cooperates with it.", ""),
    ])
  }

  @Test("A name and what is asked of it are enough; words beside a name must stand in one sentence where it is named")
  func notes() throws {
    try expect([
      ("copolad crimes", "drug trafficking"), ("lagoon security cycle crimes", ""),
      ("Where is INTERPOL's mapping mentioned?", "\(Self.declaration) 3"), ("Where is CEPOL's mapping mentioned?", ""),
    ])
  }
}
