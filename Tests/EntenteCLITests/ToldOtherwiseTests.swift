import Testing

@Suite("What a sentence says is found when it is asked for in other words than its own", .serialized)
struct ToldOtherwiseTests {
  private static let text = """
    Joint Declaration of the Ministers of the Interior of the Member States of the European Union and the Ministers of CARICOM

    Bridgetown, 4 April 2022

    1. Following the notice on harbour watch and the information provided to COSI on 6 May 2021, Malta reached out to the harbour masters.

    2. Invite the Leaders of the European Union and CARICOM, at their next Summit, to endorse the harbour watch;

    3. Highlighting the essential role of Frontex and INTERPOL in coordinating harbour patrols;

    4. Strengthen cooperation of CARICOM with Europol and where applicable Eurojust.

    5. Welcoming that the European Union Drugs Agency (EUDA) replaced the EMCDDA;

    6. Reinforce the presence of boats in the Atlantic to combat piracy on remote routes, also in cooperation with SEACOP and INTERPOL.

    7. Undertake to align COPOLAD with SEACOP;

    8. The harbour meetings should take place under the auspices of the respective Council and CARICOM presidencies.

    9. Consider that Frontex should one day steer the harbour fleet.

    10. We, the ministers, look forward to meeting again in May 2024.

    11. Celebrating the signature of the Treaty of Basseterre in Kingston, giving CARICOM a lasting status;
    """

  private func check(_ expected: [(String, String)]) throws {
    for ((question, answer), found) in zip(expected, try Questions.ask(expected.map(\.0), of: Self.text)) {
      #expect(found == answer, "\(question)")
    }
  }

  @Test("Who was informed is told by whom information was provided to, and on which day; who stands in the next clause was not")
  func informed() throws {
    try check([
      ("When was COSI informed?", "2021-05-06"), ("On which day was COSI told of the harbour watch?", "2021-05-06"),
      ("¿Cuándo se informó al COSI?", "2021-05-06"), ("In which half of which year was COSI informed?", "2021-05-06"),
      ("When was Malta informed?", ""), ("When was INTERPOL informed?", ""), ("When did COSI inform Malta?", ""),
    ])
  }

  @Test("A name that stands for several is each of them: the leaders of both, and both presidencies")
  func several() throws {
    try check([
      ("Whom do the ministers invite to endorse the harbour watch?", "CARICOM leaders, EU leaders"),
      ("Under the auspices of whom should the harbour meetings take place?", "CARICOM presidency, Council presidency"),
      ("Whom do the ministers invite to condemn the harbour watch?", ""),
    ])
  }

  @Test("Who is credited with a role has it, and also where that is one of two things asked; what is only considered is credited to nobody")
  func credited() throws {
    try check([
      ("Which bodies are credited with an essential role in coordinating harbour patrols?", "Frontex, INTERPOL"),
      ("Which bodies are described as essential in sinking harbour patrols?", ""),
      ("Which bodies are credited with steering the harbour fleet?", ""),
    ])
  }

  @Test("Only where applicable, or appropriate: what is no more than possible")
  func conditional() throws {
    try check([
      ("With which agency is CARICOM to cooperate only where applicable?", "Eurojust"),
      ("With which agency should CARICOM cooperate more closely only where appropriate?", "Eurojust"),
      ("With which programme does Europol cooperate only where applicable?", ""),
    ])
  }

  @Test("What something is called by now, and what it was called, in three languages")
  func renamed() throws {
    try check([
      ("What is the EMCDDA called nowadays?", "EUDA"), ("By what name is the EMCDDA known today?", "EUDA"),
      ("¿Cómo se llama hoy el EMCDDA?", "EUDA"), ("Como se chama agora o EMCDDA?", "EUDA"), ("O que substituiu o EMCDDA?", "EUDA"),
      ("What was the EU Drugs Agency called before?", "EMCDDA"), ("¿Cómo se llamaba antes la EUDA?", "EMCDDA"),
      ("What is EUDA called nowadays?", ""), ("¿Cómo se llama hoy Europol?", ""),
      ("For a footnote I need the name of the agency that replaced the EMCDDA.", "EUDA"),
    ])
  }

  @Test("Of a long question one word may be missing that stands beside the rest, but not its verb")
  func missing() throws {
    try check([
      (
        "In cooperation with whom is the presence of boats in the Atlantic to be reinforced against piracy on remote silvery routes?",
        "INTERPOL, SEACOP"
      ),
      ("In cooperation with whom is the presence of boats in the Atlantic to be painted against piracy on remote routes?", ""),
    ])
  }

  @Test("What gives something, by a verb that says no more, is found; another receiver, or another gift, is not given")
  func giver() throws {
    try check([
      ("Which treaty gave CARICOM a lasting status?", "Treaty of Basseterre"), ("Which treaty gave INTERPOL a lasting status?", ""),
      ("Which treaty gave CARICOM a lasting fleet?", ""),
    ])
  }

  @Test("What the ministers undertake to align is the thing that they name, and never with itself")
  func aligned() throws {
    try check([
      ("With which programme do the ministers undertake to align COPOLAD?", "SEACOP"),
      ("With which programme do the ministers undertake to align INTERPOL?", ""),
    ])
  }

  @Test("A form of the future is no misspelling of a past one, and asks for what is planned")
  func future() throws {
    try check([
      ("¿Con el apoyo de quién se reforzará la presencia en el Atlantic?", ""), ("¿Quién firmará el acuerdo?", ""),
      ("¿Cuándo se reunirán los ministros?", "2024-05"), ("Quando é que os ministros se reunirão de novo?", "2024-05"),
      ("¿Cuándo volverán a reunirse los ministros?", "2024-05"),
    ])
  }
}
