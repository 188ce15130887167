import EntenteExtract
import EntenteLexicon
import EntenteModel
import Testing

/// Meetings that a text says were held, who was there, and who has the chair.
@Suite("What is held is a meeting, with its hosts, guests and chairs")
struct HeldMeetingsTests {
  private func told(_ text: String) throws -> Set<String> {
    try relations(toldIn: "Note of the week\n\nThis note is about what was heard of in the town in the course of the week.\n\n\(text)\n") {
      " \($0.modality.rawValue)"
    }
  }

  @Test(
    "A forum that took place is an event; one that meets is a body",
    arguments: [
      ToldCase(
        name: "took place",
        text: "On 3 May 2024 the Lake Security Forum on Justice and Home Affairs took place in Lima, at the invitation of Peru.",
        wanted: [
          "Lake Security Forum on Justice and Home Affairs (2024-05-03) HELD_IN Lima fact",
          "Peru INVOLVED_IN Lake Security Forum on Justice and Home Affairs (2024-05-03) fact",
        ]),
      ToldCase(
        name: "brought together",
        text: """
          The Lake Security Forum was held in Lima on 3 May 2024. It brought together the ministers of justice of the partners, Europol and the \
          Danish Presidency of the Council. Frontex, as well as CEPOL, also attended.
          """,
        wanted: [
          "Europol INVOLVED_IN Lake Security Forum (2024-05-03) fact",
          "Council presidency INVOLVED_IN Lake Security Forum (2024-05-03) fact",
          "Frontex INVOLVED_IN Lake Security Forum (2024-05-03) fact", "CEPOL INVOLVED_IN Lake Security Forum (2024-05-03) fact",
        ]),
      ToldCase(
        name: "hosted", text: "The Lake Ministerial Dialogue on Piracy was hosted by Laos on 2 June 2024.",
        wanted: ["Laos INVOLVED_IN Lake Ministerial Dialogue on Piracy (2024-06-02) fact"]),
      ToldCase(
        name: "meets", text: "The Lake Security Forum has a secretariat. The Lake Security Forum met in Lima on 3 May 2024.",
        wanted: ["Lake Security Forum INVOLVED_IN meeting of the Lake Security Forum fact"]),
      ToldCase(
        name: "planned", text: "The Lake Consultation is scheduled for 3 May 2025 in Lima.",
        wanted: [], unwanted: ["Lake Consultation (2025-05-03) HELD_IN Lima fact"]),
      ToldCase(
        name: "offered", text: "We look forward to the Lake Security Meeting, which Bahrain has offered to host in Lima in 2026.",
        wanted: [
          "Bahrain INVOLVED_IN Lake Security Meeting (2026) commitment", "Lake Security Meeting (2026) HELD_IN Lima commitment",
        ]),
      ToldCase(
        name: "exercise", text: "Consider the participation of Europol in the regional piracy exercise which Bahrain will host in 2026.",
        wanted: ["Bahrain INVOLVED_IN regional piracy exercise (2026) commitment"]),
      ToldCase(
        name: "endorsed at", text: "The text was endorsed in Lima at the fourth Lake Meeting. The meeting was hosted by Peru.",
        wanted: ["fourth Lake Meeting HELD_IN Lima fact", "Peru INVOLVED_IN fourth Lake Meeting fact"]),
    ])
  func held(_ sample: ToldCase) throws {
    let found = try told(sample.text)
    for edge in sample.wanted { #expect(found.contains(edge), "\(sample.name): \(found.sorted())") }
    for edge in sample.unwanted { #expect(!found.contains(edge), "\(sample.name): \(found.sorted())") }
  }

  @Test(
    "Who has the chair",
    arguments: [
      ToldCase(
        name: "adjective", text: "The Danish Presidency of the Council met Europol.",
        wanted: ["Denmark CHAIRS Council of the European Union fact"]),
      ToldCase(
        name: "former", text: "The former Danish Presidency of the Council met Europol.", wanted: [],
        unwanted: ["Denmark CHAIRS Council of the European Union fact"]),
      ToldCase(
        name: "another year", text: "In 2002 the Danish Presidency of the Council met Europol.", wanted: [],
        unwanted: ["Denmark CHAIRS Council of the European Union fact"]),
      ToldCase(
        name: "incoming", text: "The incoming Belgian and Hungarian Presidencies of the Council met Europol.", wanted: [],
        unwanted: ["Belgium CHAIRS Council of the European Union fact", "Hungary CHAIRS Council of the European Union fact"]),
      ToldCase(
        name: "its organ", text: "AFRIPOL is an agency. Its Statute binds Kenya. Its Steering Committee is chaired by Zambia.",
        wanted: ["Zambia CHAIRS AFRIPOL steering committee fact"]),
      ToldCase(
        name: "annual dialogue", text: "Hold an annual EU-GCC piracy dialogue, co-chaired by Europol and INTERPOL.",
        wanted: ["Europol CHAIRS EU-GCC piracy dialogue commitment", "INTERPOL CHAIRS EU-GCC piracy dialogue commitment"]),
      ToldCase(
        name: "chairmanship", text: "The chairmanship of the Consultative Meeting is held by Peru.",
        wanted: ["Peru CHAIRS Consultative Meeting fact"]),
    ])
  func chairs(_ sample: ToldCase) throws {
    let found = try told(sample.text)
    for edge in sample.wanted { #expect(found.contains(edge), "\(sample.name): \(found.sorted())") }
    for edge in sample.unwanted { #expect(!found.contains(edge), "\(sample.name): \(found.sorted())") }
  }

  @Test("Both parties sign what joins them, where the signature is told of as done")
  func parties() throws {
    let text = "Europol welcomed the signature, in the margins of the talks, of a working arrangement between CEPOL and INTERPOL."
    let found = try told(text).filter { $0.contains("INVOLVED_IN signature") }
    #expect(found.contains { $0.hasPrefix("CEPOL ") } && found.contains { $0.hasPrefix("INTERPOL ") }, "\(found)")
    let planned = "The signature of a working arrangement between CEPOL and INTERPOL is planned."
    #expect(try told(planned).allSatisfy { !$0.contains("INVOLVED_IN") })
  }

  @Test("An offer to host a meeting makes who offers its host to be, unless it is declined")
  func offers() throws {
    let accepted = try told("The Ministers accepted the offer of Samoa to host the third meeting of the Lake Council in Apia in 2031.")
    #expect(accepted.contains { $0.hasPrefix("Samoa INVOLVED_IN ") && $0.hasSuffix(" commitment") }, "\(accepted.sorted())")
    for text in [
      "The Ministers declined the offer of Samoa to host the third meeting of the Lake Council in Apia in 2031.",
      "The offer of Samoa to host the third meeting of the Lake Council in Apia in 2031 was declined.",
    ] {
      let found = try told(text)
      #expect(found.allSatisfy { !$0.contains("INVOLVED_IN") && !$0.contains("HELD_IN") }, "\(found.sorted())")
    }
  }
}
