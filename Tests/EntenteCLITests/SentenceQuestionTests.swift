import Foundation
import Testing

@Suite(
  "A question whose words stand in one sentence is answered by that sentence's statements, though only a part of it is quoted", .serialized)
struct SentenceQuestionTests {
  private static let text = """
    Joint Declaration of the Ministers of the Interior of the Member States of the European Union and the Ministers of CARICOM

    Bridgetown, 4 April 2022

    1. Since 2019, the COPOLAD programme has fostered a fruitful partnership between the European Union and CARICOM in the fight against piracy by way of patient exchanges between coastguards.

    2. Celebrating the launch of SEACOP in Kingston in May 2021, an instrument that has patiently strengthened INTERPOL in its daily work;

    3. Undertake to swap coastguard logbooks between the European Union and CARICOM in the fight against cybercrime and corruption, by means of a quarterly bulletin.

    4. The bulletin needs the consent of both editors, and every decision of the editors requires unanimity.

    5. The Treaty of Basseterre was signed on 3 March 2021 in Kingston, Jamaica, by CARICOM and INTERPOL.
    """

  private static let plan = """
    Joint Declaration of the Ministers of the Interior of the Member States of the European Union and the Ministers of CARICOM

    Bridgetown, 4 April 2022

    1. Strengthen the drills on harbour watch, in particular with the patient guidance of INTERPOL and COPOLAD.

    2. The SEACOP cycle of harbour rounds covers 18 months. It shall not be steered under the guidance of CARICOM.

    3. Recalling that on 12 July 2021 the harbour masters informed INTERPOL of their plans, and celebrating the launch of SEACOP in May 2021;
    """

  @Test("Since when, against what, and who described by what they do")
  func answered() throws {
    let expected = [
      ("Since when has COPOLAD been fostering the partnership between the EU and CARICOM against piracy?", "2019"),
      ("Against which two offences do the EU and CARICOM want to swap more coastguard logbooks?", "corruption, cybercrime"),
      ("Where was the treaty that CARICOM signed concluded?", "Kingston"),
      ("Since when does the programme that fosters the EU-CARICOM partnership support it?", "2019"),
      ("Was the Treaty of Basseterre signed in Bridgetown?", "no"), ("Was the Treaty of Basseterre signed in Jamaica?", "yes"),
      ("I read that the Treaty of Basseterre was signed in Jamaica. Is that right?", "yes"),
    ]
    #expect(try Questions.ask(expected.map(\.0), of: Self.text) == expected.map(\.1))
  }

  @Test("Whose help, how many and on which day: what stands in the sentence where the question asks, quoted or not")
  func standing() throws {
    let expected = [
      ("With whose guidance are the drills on harbour watch to be strengthened?", "COPOLAD, INTERPOL"),
      ("How many months does the SEACOP cycle of harbour rounds cover?", "18"),
      ("On which day did the harbour masters inform INTERPOL of their plans?", "2021-07-12"),
    ]
    #expect(try Questions.ask(expected.map(\.0), of: Self.plan) == expected.map(\.1))
  }

  @Test("What is only planned was not done, what is denied is not said, and a day or number of something else answers nothing")
  func notStanding() throws {
    let questions = [
      "With whose guidance were the drills on harbour watch strengthened?", "Under whose guidance is the SEACOP cycle steered?",
      "How many weeks does the SEACOP cycle of harbour rounds cover?", "How many months does the COPOLAD cycle of harbour rounds cover?",
      "On which day did the harbour masters inform COPOLAD of their plans?", "On which day did the harbour masters print their plans?",
      "When did the harbour masters celebrate the launch of SEACOP?", "When did INTERPOL celebrate the launch of SEACOP?",
    ]
    for (question, answer) in zip(questions, try Questions.ask(questions, of: Self.plan)) {
      #expect(answer.isEmpty, "\(question): \(answer)")
    }
  }

  @Test("Another doer, another verb, another time, or a word that the sentence lacks: no answer")
  func refused() throws {
    let questions = [
      "Since when has CARICOM been fostering the partnership between the EU and COPOLAD?",
      "Since when has COPOLAD been funding the partnership between the EU and CARICOM?",
      "Since when has SEACOP been fostering the partnership between the EU and CARICOM?",
      "Who celebrated the launch in Kingston?", "When did INTERPOL celebrate the launch of SEACOP?",
      "Against which two offences do the EU and CARICOM want to swap more court logbooks?",
      "Against which three offences do the EU and CARICOM want to swap more coastguard logbooks?",
      "Against which offences do the EU and INTERPOL want to swap more coastguard logbooks?",
      "Which new programme fosters the partnership between the EU and CARICOM?",
      "Which programme fosters the partnership between the EU and CARICOM most patiently?",
      "Was the Treaty of Basseterre signed in the Caribbean?", "Was the Treaty of Basseterre signed in Peru?",
      "Which crimes does the programme that supports INTERPOL address?",
    ]
    for (question, answer) in zip(questions, try Questions.ask(questions, of: Self.text)) {
      #expect(answer.isEmpty, "\(question): \(answer)")
    }
  }

  private static let names = """
    Joint Declaration of the Ministers of the Interior of the Member States of the European Union and the Ministers of CARICOM

    Bridgetown, 4 April 2022

    1. Noting that SEACOP, the Coral Drugs Agency (CDA) and the Reef Lighthouse and Beach Agency (RLBA) patiently cooperate with INTERPOL in the islands;

    2. Hailing the creation of the Nordic Watch Committee in the harbour, where the Caribbean Watch Committee institutes patient rounds;

    3. Recalling patient rounds that counter the spread of cybercrime in logbooks.
    """

  @Test("A word of one name says nothing of another thing, what is created creates nothing, and what is countered is not said to be so")
  func namesApart() throws {
    let expected = [
      ("Which agencies patiently cooperate with INTERPOL in the islands?", "CDA, RLBA"),
      ("Which agencies patiently cooperate with INTERPOL on drugs?", ""),
      ("Which agencies patiently cooperate with INTERPOL at the lighthouse?", ""),
      ("Which oldest agency patiently cooperates with INTERPOL?", ""), ("Who created the Nordic Watch Committee?", ""),
      ("What did the Caribbean Watch Committee create?", ""), ("Does cybercrime spread in logbooks?", ""),
      ("Does cybercrime spread to logbooks?", ""), ("Do all agencies patiently cooperate with INTERPOL?", ""),
    ]
    #expect(try Questions.ask(expected.map(\.0), of: Self.names) == expected.map(\.1))
  }

  private static let brackets = """
    Joint Declaration of the Ministers of the Interior of the Member States of the European Union and the Ministers of CARICOM

    Bridgetown, 4 April 2022

    1. The Castries Declaration (Jamaica 3 May 2021) agreed at the officials meeting reaffirmed a patient approach.

    2. Highlighting the adoption of coastal work plans under the coordination of CARICOM, following the SEACOP model, with the aim of aligning tactical measures;

    3. The European Union has adopted a Harbour Strategy and an Action Plan that promote patient missions.
    """

  @Test(
    "What stands in brackets did nothing of what stands around them, nor is a model's owner who follows it, nor is one plan another that sounds like it"
  )
  func aside() throws {
    let questions = [
      "Who adopted the Castries Declaration?", "Who agreed the Castries Declaration?", "Who follows the tactical work plans?",
      "Who adopts the mission plans?", "When was the meeting held?",
    ]
    for (question, answer) in zip(questions, try Questions.ask(questions, of: Self.brackets)) {
      #expect(answer.isEmpty, "\(question): \(answer)")
    }
  }
}
