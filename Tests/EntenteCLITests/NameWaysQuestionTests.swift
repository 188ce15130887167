import Foundation
import Testing

@Suite("Names are found by their ends, owned or written together, and purposes and arrangements by what the text says of them", .serialized)
struct NameWaysQuestionTests {
  private static let text = """
    Joint Declaration of the Ministers of the Interior of the Member States of the European Union and the Ministers of CARICOM

    Bridgetown, 4 April 2022

    1. Stressing that CEPOL cooperates with CARICOM members against drug trafficking.

    2. Welcome the Lagoon Security Cycle, an instrument of CARICOM, and the role of the Coastal Ports Alliance.

    3. Acknowledging the role of cooperation programmes such as COPOLAD, the programme against drug trafficking, and SEACOP.

    4. Anticipate the negotiations of a Working Arrangement between CEPOL and INTERPOL.

    5. Recalling environmental crime, notably deforestation.

    6. Consider setting up a Coastal Task Force.
    """
  private static let declaration = "EU-CARICOM Joint Declaration 2022"

  private func expect(_ expected: [(String, String)]) throws {
    let answers = try Questions.ask(expected.map(\.0), of: Self.text)
    for ((question, answer), given) in zip(expected, answers) { #expect(given == answer, "\(question)") }
  }

  @Test("A name is found by its end after “the”, with an owner's “s”, and with two of its words written together; by another end it is not")
  func names() throws {
    try expect([
      ("Which agency cooperates with CARICOM's members?", "CEPOL"), ("Which documents mention the security cycle?", Self.declaration),
      ("Which documents mention the ports alliance?", Self.declaration), ("Which documents mention the border cycle?", ""),
      ("Which documents mention the coastal taskforce?", Self.declaration),
      ("Which ports body is welcomed in the declaration?", "Coastal Ports Alliance"),
      ("What is the Coastal Ports Alliance called in the declaration?", "Coastal Ports Alliance"),
    ])
  }

  @Test("What a programme is meant to fight is told by what it is against; what it should fight is not")
  func purposes() throws {
    try expect([
      ("Which crimes is COPOLAD meant to fight?", "drug trafficking"), ("Which crimes should COPOLAD fight?", ""),
      ("Which crimes is CEPOL meant to fund?", ""),
    ])
  }

  @Test("An arrangement is told by the name that is made of both ends, whatever stands before its preposition; of others there is none")
  func arrangements() throws {
    try expect([
      ("Who is to have a working arrangement with INTERPOL?", "CEPOL"),
      ("With whom will INTERPOL conclude a working arrangement?", "CEPOL"), ("With whom will SEACOP conclude a working arrangement?", ""),
      ("Between which two bodies is a working arrangement to be negotiated?", "CEPOL, INTERPOL"),
    ])
  }

  @Test("What a wider crime includes is what is a part of it, and what is considered in a year what its text considers")
  func included() throws {
    try expect([
      ("Which crimes does environmental crime include?", "deforestation"), ("Which crimes does drug trafficking include?", ""),
      ("What did the ministers consider setting up in 2022?", "Coastal Task Force"),
      ("What did the ministers consider setting up in 2021?", ""),
    ])
  }
}
