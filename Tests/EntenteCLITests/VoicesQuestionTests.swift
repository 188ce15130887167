import Testing

@Suite("Questions as one speaks at ease, by the book or in a language that is not one's own, and what comes near them", .serialized)
struct VoicesQuestionTests {
  private static let text = """
    Joint Declaration of the Ministers of the Interior of the Member States of the European Union and the Ministers of CARICOM

    Bridgetown, 4 April 2022

    Delegations will find in annex the Joint Declaration agreed by the Ministers of the Interior of the Member States of the European Union and the Ministers \
    of CARICOM at their meeting in Bridgetown on 4 April 2022.

    1. Having regard to the declaration of the Heads of State or Government of the European Union and of CELAC made on 18 July 2021 in Lisbon, Portugal;

    2. Strengthen the sharing of information regarding drug trafficking, in particular with the support of Frontex and INTERPOL.

    3. Support ports of both regions and establish a strong partnership with the European Ports Alliance;

    4. Following the information provided to COSI on 6 May 2021, Malta reached out to the harbour masters. Malta informs Coreper about the final text.

    5. Using the convoy concept developed by Europol and joint investigation teams (JITs) supported by Eurojust.

    6. Consider to establish a harbour patrol in the short term;

    7. Undertake to align COPOLAD with SEACOP;
    """

  private func check(_ expected: [(String, String)]) throws {
    for ((question, answer), found) in zip(expected, try Questions.ask(expected.map(\.0), of: Self.text)) {
      #expect(found == answer, "\(question)")
    }
  }

  @Test("Where a text was made is a place on the map, and no paragraph")
  func places() throws {
    try check([
      ("Where was the 2022 declaration agreed?", "Bridgetown"),
      ("In which city was the July 2021 declaration of the EU and CELAC heads of state or government made?", "Lisbon"),
      ("In which city was the July 2019 declaration of the EU and CELAC heads of state or government made?", ""),
      ("Venue of the harbour patrol?", ""), ("new drug trafficking - via where?", ""),
    ])
  }

  @Test("Who is told, with whose help, with whom: in slang as in plain words")
  func relations() throws {
    try check([
      ("so whose help is the drug intel sharing meant to lean on?", "Frontex, INTERPOL"),
      ("with whose help should information about money laundering be shared?", ""),
      ("who do both regions want to team up with?", "European Ports Alliance"),
      ("Whom did Cyprus inform about the final text?", ""), ("Who was informed on 7 May 2021?", ""),
      ("lemons - who do both regions want to team up with?", ""),
    ])
  }

  @Test("What stands beside who did something in the same words is not what it was done to")
  func beside() throws {
    try check([("Which agency developed joint investigation teams?", ""), ("who is the boss of Europol?", "")])
  }

  @Test("What is only considered is asked for in many ways")
  func considered() throws {
    let own = "EU-CARICOM Joint Declaration 2022 6"
    try check([
      ("Which paragraphs of the 2022 declaration merely consider a step, instead of deciding on it?", own),
      ("In which paragraphs of the 2022 declaration do the ministers confine themselves to considering a step?", own),
      ("In which paragraphs of the 2022 declaration do the ministers do no more than consider something?", own),
    ])
  }
}
