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
      ("Acogiendo con beneplácito la labor de INTERPOL;", .welcomes),
    ])
  func leading(sentence: String, expected: Stance) throws {
    let reading = try Reading(
      "Declaration of Old Harbour\n\n1. We, the Ministers of CARICOM, meeting today;\n\n2. \(sentence)\n\n3. Recalling our will;\n")
    #expect(reading.document.passages.first { $0.label == "2" }?.stance == expected)
  }
}
