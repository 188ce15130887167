import Foundation
import Testing

@Suite("Lengths of time, first days and places are told by the sentence that gives them", .serialized)
struct LengthQuestionTests {
  private static let text = """
    Joint Declaration of the Ministers of the Interior of the Member States of the European Union and the Ministers of CARICOM

    Bridgetown, 4 April 2022

    1. The harbour cycle of INTERPOL will cover 14 months.

    2. The rounds of COPOLAD should be held every 6 months, preferably in Kingston.

    3. INTERPOL was informed of the drills on 3 March 2021, and CEPOL on 5 May 2021. INTERPOL was informed again on 9 June 2021.

    4. Recognising that drills at sea are useful, in particular against drug trafficking.

    5. Noting the role of CEPOL in harbour drills.

    6. Acknowledging that remote islands need schools or small clinics.
    """

  private func expect(_ expected: [(String, String)]) throws {
    let answers = try Questions.ask(expected.map(\.0), of: Self.text)
    for ((question, answer), given) in zip(expected, answers) { #expect(given == answer, "\(question)") }
  }

  @Test("How long something lasts, by whatever verb, is told with its unit; of another nothing is")
  func lengths() throws {
    try expect([
      ("How long does the harbour cycle of INTERPOL last?", "14 months"),
      ("For how long does the harbour cycle of INTERPOL run?", "14 months"),
      ("What is the length of the harbour cycle of INTERPOL?", "14 months"), ("How long does the harbour cycle of CEPOL last?", ""),
      ("How long do the rounds of COPOLAD last?", ""),
    ])
  }

  @Test("How often something comes again is told by “every”; what merely lasts so long does not come again")
  func frequencies() throws {
    try expect([
      ("How often should the rounds of COPOLAD be held?", "every 6 months"), ("How often should the rounds of CEPOL be held?", ""),
      ("How often does the harbour cycle of INTERPOL take place?", ""),
    ])
  }

  @Test("The first of several days answers where the first is asked for, and none where it is not")
  func first() throws {
    try expect([
      ("When was INTERPOL first informed of the drills?", "2021-03-03"), ("When was INTERPOL informed?", ""),
      ("When was SEACOP first informed of the drills?", ""),
    ])
  }

  @Test("Where something is to be held is a place that stands beside it, and no paragraph")
  func places() throws {
    try expect([
      ("Where should the rounds of COPOLAD be held?", "Kingston"), ("Where should the rounds of CEPOL be held?", ""),
      ("Where should the harbour cycle of INTERPOL be held?", ""),
    ])
  }

  @Test("An attitude is told by its own word, the first paragraph alone where the first is asked for, and either of two words by one")
  func paragraphs() throws {
    let name = "EU-CARICOM Joint Declaration 2022"
    try expect([
      ("In which paragraphs do the ministers recognise something?", "\(name) 4"),
      ("In which paragraphs do they note something?", "\(name) 5"),
      ("In which paragraph are drills mentioned first?", "\(name) 3"), ("Where are schools or hospitals mentioned?", "\(name) 6"),
      ("Where are hospitals or ferries mentioned?", ""),
    ])
  }
}
