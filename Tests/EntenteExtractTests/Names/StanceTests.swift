import EntenteExtract
import EntenteModel
import Testing

@Suite("The stance of a paragraph")
struct StanceTests {
  @Test(
    "is that of the verb that leads it",
    arguments: [
      ("Recalling the treaty with Chile;", Stance.recalls), ("Having regard to the treaty;", .recalls),
      ("Underscoring the role of Peru;", .underlines),
      ("Celebrating the accession of Peru;", .welcomes), ("Express our full support for INTERPOL;", .supports),
      ("Undertake to join INTERPOL;", .commits),
      ("Call on INTERPOL to act;", .calls), ("Consider in the short term to join INTERPOL;", .considers),
      ("Deeply concerned about piracy;", .states),
      ("The Ministers welcomed the work of INTERPOL.", .welcomes), ("We, the ministers of CARICOM, agree to join INTERPOL;", .commits),
      ("Strengthen the exchange of information;", .commits), ("Jointly commit to fight piracy;", .commits),
      ("Exhortamos a Chile a actuar;", .calls),
      ("Acogiendo con beneplácito la labor de INTERPOL;", .welcomes), ("The Ministers agreed to join INTERPOL.", .commits),
      ("They agreed that INTERPOL should be joined.", .commits), ("Express their strong and lasting support for INTERPOL;", .supports),
      ("Decide to consider joining INTERPOL;", .considers), ("Noted with appreciation the work of INTERPOL;", .recalls),
      ("We thank Peru for its hospitality;", .states),
    ])
  func leading(sentence: String, expected: Stance) throws {
    let reading = try Reading(
      "Declaration of Old Harbour\n\n1. We, the Ministers of CARICOM, meeting today;\n\n2. \(sentence)\n\n3. Recalling our will;\n")
    #expect(reading.document.passages.first { $0.label == "2" }?.stance == expected)
  }

  @Test(
    "is found behind a fronted phrase, in what is announced, and in what is asked for",
    arguments: [
      ("On illicit drugs, the Ministers undertook to join INTERPOL.", Stance.commits),
      ("In this regard they recalled the work of INTERPOL.", .recalls), ("INTERPOL is invited to open an office.", .calls),
      ("It is recalled that INTERPOL has an office.", .recalls), ("On 3 May 2021, INTERPOL, which will move, opened an office.", .states),
      ("INTERPOL will open an office.", .states),
    ])
  func elsewhere(sentence: String, expected: Stance) throws {
    let reading = try Reading(
      "Declaration of Old Harbour\n\n1. We, the Ministers of CARICOM, meeting today;\n\n2. \(sentence)\n\n3. Recalling our will;\n")
    #expect(reading.document.passages.first { $0.label == "2" }?.stance == expected)
  }

  @Test("of an item that says what a body will do is the undertaking, unless it will only be considered")
  func announced() throws {
    let reading = try Reading(
      """
      Declaration of Old Harbour

      1. We, the Ministers of CARICOM, meeting today;

      2. The following was decided:

        a) INTERPOL, which is in Lyon, will open an office.

        b) The ports will explore whether INTERPOL can help.
      """)
    let stances = reading.document.passages.filter { $0.label.hasPrefix("2.") }.map(\.stance)
    #expect(stances == [.commits, .considers])
  }
}
