import Testing

@Suite("Questions in everyday words are read by what those words mean, or not answered")
struct OtherWordsQuestionTests {
  private static let text = """
    Joint Declaration of the Ministers of the Interior of the European Union and CELAC

    Brussels, 3 March 2024

    1. We welcome the establishment of the Counter-Narcotics Task Force, which Europol supports.
    2. The Harbour Shield Programme is expected to provide direct support to the EU-CELAC strategic relation in the coming years.
    3. We take note of the report 'Ports under pressure', published by Europol on 5 April 2023, and thank Frontex.
    4. We welcome the launch of the second phase of the Harbour Shield Programme in May 2023 in Lisbon.
    """

  @Test("A name may be said in other words that end in its noun, and the reply says which was read")
  func alike() throws {
    #expect(
      try Questions.ask(["Who supports the drugs task force?", "Who supports the anti-narcotics task force?"], of: Self.text) == [
        "Europol", "Europol",
      ])
    #expect(try Questions.ask(["Who supports the drugs network?", "Who supports the weapons task force?"], of: Self.text) == ["", ""])
  }

  @Test("Who gives, lends or provides support supports, and two names may stand in one that is put together of them")
  func light() throws {
    let questions = [
      "Which programme is expected to give direct support to the strategic relation of the EU and CELAC?",
      "Which programme is expected to lend direct support to the strategic relation between the EU and CELAC?",
    ]
    #expect(try Questions.ask(questions, of: Self.text) == Array(repeating: "Harbour Shield Programme", count: 2))
    #expect(
      try Questions.ask(["Which programme gave direct support to the strategic relation of the EU and CELAC?"], of: Self.text) == [""])
  }

  @Test("Whose a report is said to be it is, and not another agency's")
  func another() throws {
    let questions = [
      "Was it Europol that published the report 'Ports under pressure'?",
      "Was it Frontex that published the report 'Ports under pressure'?",
      "Did Frontex support the report 'Ports under pressure'?",
    ]
    #expect(try Questions.ask(questions, of: Self.text) == ["yes", "no", ""])
  }

  @Test("Whose word is taken bounds a question, however that is said")
  func word() throws {
    let questions = [
      "Who supports the Counter-Narcotics Task Force, if one follows the wording of the 2024 declaration?",
      "Who supports the Counter-Narcotics Task Force, if the 2024 declaration is right?",
      "If the 2024 declaration is to be believed, who supports the Counter-Narcotics Task Force?",
      "Can I write in my note that Europol supports the Counter-Narcotics Task Force?",
    ]
    #expect(try Questions.ask(questions, of: Self.text) == ["Europol", "Europol", "Europol", "yes"])
    #expect(try Questions.ask(["Who supports the Counter-Narcotics Task Force, if the 2023 declaration is right?"], of: Self.text) == [""])
  }
}
