import EntenteModel
import Testing

@Suite("Who made a text, where, and what is only to come")
struct OutcomeTests {
  private func told(_ text: String) throws -> Set<String> {
    try relations(toldIn: text) { relation in
      (relation.modality == .fact ? "" : " \(relation.modality.rawValue)") + (relation.capacity.map { " as \($0)" } ?? "")
        + (relation.on.map { " on \($0.text)" } ?? "")
    }
  }

  private static let head = "Joint Declaration of the Ministers of the Interior of the Member States of the European Union and CARICOM\n\n"

  private static let cases: [ToldCase] = [
    ToldCase(
      name: "What was agreed is a fact, what will be agreed none",
      text: "1. Europol and INTERPOL agreed the Lima Declaration in May 2021. Eurojust will agree the Quito Declaration.",
      wanted: ["Europol PUBLISHED Lima Declaration on 2021-05", "Eurojust PUBLISHED Quito Declaration commitment"],
      unwanted: ["Eurojust PUBLISHED Quito Declaration"]),
    ToldCase(
      name: "A text is the outcome of the meeting at which it was adopted, and not of the one that the next text names",
      text:
        "1. Recalling the Lima Declaration, adopted by INTERPOL on 3 May 2021, and the Quito Declaration adopted at the high-level meeting of INTERPOL on 2 June 2022;",
      wanted: ["Quito Declaration INVOLVED_IN high-level meeting of INTERPOL as outcome on 2022-06-02"],
      unwanted: ["Lima Declaration INVOLVED_IN high-level meeting of INTERPOL as outcome on 2022-06-02"]),
    ToldCase(
      name: "What stands in front of the verb is not what its subject decides",
      text: "1. Following the creation of CARICOM to coordinate patrols, Europol signed the Lima Declaration.",
      wanted: ["Europol PUBLISHED Lima Declaration"],
      unwanted: ["Europol ESTABLISHED CARICOM", "CARICOM COORDINATES Europol", "Europol INVOLVED_IN creation of CARICOM as subject"]),
    ToldCase(
      name: "A programme that is described first is against what the description says; its neighbours in the list are not",
      text: "1. Acknowledging the programme on ports and fight against piracy – COPOLAD, and SEACOP;",
      wanted: ["COPOLAD ADDRESSES maritime piracy"], unwanted: ["SEACOP ADDRESSES maritime piracy"]),
    ToldCase(
      name: "What is promoted because it targets a crime undertakes no more than to promote it",
      text: "1. Call for investigations that target corruption.", wanted: ["EU-CARICOM Joint Declaration ADDRESSES corruption call"],
      unwanted: ["EU-CARICOM Joint Declaration ADDRESSES corruption"]),
    ToldCase(
      name: "Each has its own agent", text: "1. Using the manual concept developed by Europol and teams supported by Eurojust.",
      wanted: [], unwanted: ["Eurojust ESTABLISHED manual concept"]),
    ToldCase(
      name: "A joined name before a noun says that the two cooperate, as firmly as its sentence",
      text: "1. Undertake to strengthen EU-CELAC cooperation in the region.", wanted: ["CELAC COOPERATES_WITH European Union commitment"],
      unwanted: ["CELAC COOPERATES_WITH European Union"]),
  ]

  @Test("It is read so, and not otherwise", arguments: cases.indices)
  func read(index: Int) throws {
    let told = Self.cases[index]
    let found = try self.told(Self.head + told.text)
    for edge in told.wanted { #expect(found.contains(edge), "\(told.name): \(edge) is missing in \(found.sorted())") }
    for edge in told.unwanted { #expect(!found.contains(edge), "\(told.name): \(edge)") }
  }

  @Test(
    "A line with a person's name above an item of news is who wrote it; a line of ordinary words, of a place or of a body is nobody",
    arguments: [
      ("Mirjam Oldehave", ["Mirjam Oldehave"]), ("By Mirjam Oldehave", ["Mirjam Oldehave"]), ("Press Office", []), ("Home Affairs", []),
      ("New York", []), ("Law Enforcement", []), ("Latest Press Releases", []), ("Europol", []), ("Security News Today", []),
    ])
  func bylines(line: String, expected: [String]) throws {
    let text =
      "Harbour police meet in Lima\n\n\(line)\n\nNews\n\nOn 3 March 2024 Europol met with INTERPOL. The meeting focused on piracy.\n"
    let authors = try told(text).filter { $0.contains(" PUBLISHED Harbour police") }
    #expect(authors.map { String($0.split(separator: " PUBLISHED ")[0]) } == expected, "\(authors)")
  }
}
