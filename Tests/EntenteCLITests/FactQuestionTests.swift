import Testing

@Suite("Whether something is to be so, and where, is told by the sentence that says it of the same names", .serialized)
struct FactQuestionTests {
  private static let text = """
    Joint Declaration of the Ministers of the Interior of the Member States of the European Union and the Ministers of CARICOM

    Bridgetown, 4 April 2022

    1. Strengthen the sharing of logbooks regarding piracy, in particular with the patient support of INTERPOL.

    2. Use the lantern charts developed by Frontex and the harbour squads guided by Eurojust.
    """

  @Test(
    "A question that begins with “is” or “should” is answered yes where every name stands as it has it; where the verb comes before “by which”, it still asks who"
  )
  func answered() throws {
    let expected = [
      ("Are logbooks on piracy to be shared with the support of INTERPOL?", "yes"),
      ("Should logbooks on piracy be shared with the patient support of INTERPOL?", "yes"),
      ("use of harbour squads guided by which agency?", "Eurojust"),
    ]
    #expect(try Questions.ask(expected.map(\.0), of: Self.text) == expected.map(\.1))
  }

  @Test("Another name, another verb, or what was done and not only planned: no answer, and never a name where yes or no is asked")
  func silent() throws {
    let questions = [
      "Are logbooks on piracy to be shared with the support of Frontex?",
      "Are logbooks on cybercrime to be shared with the support of INTERPOL?",
      "Are logbooks on piracy to be burnt with the support of INTERPOL?", "Were logbooks on piracy shared with the support of INTERPOL?",
      "Should the harbour squads be guided by Frontex?", "Should Eurojust be guided by harbour squads?",
      // Of a verb and one thing that no name tells apart, who does it to just that cannot be seen.
      "harbour squads guided by which agency?", "In which city are logbooks on piracy shared?",
      "In which country are the lantern charts developed?",
    ]
    for (question, answer) in zip(questions, try Questions.ask(questions, of: Self.text)) {
      #expect(answer.isEmpty, "\(question): \(answer)")
    }
  }
}
