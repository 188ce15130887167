import EntenteExtract
import EntenteModel
import Testing

/// Who had the chair, who was host and who was there, by words that name no meeting; whose a text is by the meeting on its cover.
@Suite("The chair, the host, those who came, and whose text it is")
struct SittingsTests {
  private func told(_ text: String) throws -> Set<String> {
    try relations(toldIn: text) { edge in
      (edge.capacity.map { " as \($0)" } ?? "") + (edge.modality == .fact ? "" : " \(edge.modality.rawValue)")
    }
  }

  @Test(
    "The chair that nobody names is that of the meeting that is told of",
    arguments: [
      "Kenya took the chair.", "Kenya was in the chair.", "The chair was taken by Kenya.", "Kenya and Ghana shared the chair.",
      "Kenya chaired.",
    ])
  func chairs(_ sentence: String) throws {
    let found = try told(lakeCommunique(sentence))
    #expect(found.contains { $0.hasPrefix("Kenya CHAIRS 12TH MEETING") }, "\(found.sorted())")
  }

  @Test(
    "Nobody chairs a meeting who takes the chair of a body, for years, or not at all",
    arguments: ["In 2024 Kenya took the chair.", "Kenya did not take the chair.", "Kenya took a chair.", "The chair thanked Kenya."])
  func noChair(_ sentence: String) throws {
    let found = try told(lakeCommunique(sentence))
    #expect(!found.contains { $0.hasPrefix("Kenya CHAIRS") }, "\(found.sorted())")
  }

  @Test("Whoever follows in a chair has it later, and is quoted with whose chair it is")
  func nextChair() throws {
    let found = try told(
      lakeCommunique("Kenya holds the chair of the Lake Ports Working Group until June 2026. It will be followed by Ghana."))
    #expect(found.contains("Ghana CHAIRS Lake Ports Working Group commitment"), "\(found.sorted())")
    #expect(!found.contains("Ghana CHAIRS Lake Ports Working Group"), "\(found.sorted())")
    let other = try told(lakeCommunique("Kenya praised the Lake Ports Working Group. It will be followed by Ghana."))
    #expect(!other.contains { $0.hasPrefix("Ghana CHAIRS") }, "\(other.sorted())")
  }

  @Test(
    "Our host, and the host, is host of the meeting that is told of",
    arguments: ["Ghana was the host.", "The delegations conveyed to Ghana their appreciation of the hospitality accorded to them."])
  func hosts(_ sentence: String) throws {
    let found = try told(lakeCommunique(sentence))
    #expect(found.contains { $0.hasPrefix("Ghana INVOLVED_IN 12TH MEETING") && $0.hasSuffix("as host") }, "\(found.sorted())")
  }

  @Test(
    "They sat with those who met, came as observers, followed the work, or told those who met something",
    arguments: [
      "INTERPOL and Togo sat at the table.", "Togo was on hand as an observer.", "Togo came as an observer.",
      "Representatives of Togo followed the proceedings as observers.", "Taking part were Kenya, Ghana and Togo.",
      "The following delegations took part: Kenya, Ghana and Togo.", "Delegates of Kenya and Togo were in attendance.",
      "Togo briefed the delegations on ports.",
      "The Council was briefed by Togo on ports.", "The Council heard a statement by Togo.", "Kenya and Togo made presentations.",
      "Kenya and Togo sent their ministers.", "The meeting was attended by delegations from Kenya and Togo, as well as by INTERPOL.",
    ])
  func comers(_ sentence: String) throws {
    let found = try told(lakeCommunique(sentence))
    #expect(found.contains { $0.hasPrefix("Togo INVOLVED_IN 12TH MEETING") }, "\(found.sorted())")
  }

  @Test(
    "Nobody came who could not, sat elsewhere, or told others something another day",
    arguments: [
      "Togo could not attend.", "Togo was not at the table.", "In March 2024 Togo briefed the delegations on ports.",
      "Togo sits in the north.",
      "Togo followed the example of Kenya.",
    ])
  func others(_ sentence: String) throws {
    let found = try told(lakeCommunique(sentence))
    #expect(!found.contains { $0.hasPrefix("Togo INVOLVED_IN 12TH MEETING") }, "\(found.sorted())")
  }

  @Test("A meeting that meets again is another one, where it is told to be, at somebody's invitation")
  func again() throws {
    let found = try told(lakeCommunique("The Council will meet again in Accra in May 2026, at the invitation of Ghana."))
    #expect(found.contains { $0.contains("HELD_IN Accra commitment") }, "\(found.sorted())")
    #expect(!found.contains { $0.hasPrefix("12TH MEETING") && $0.contains("Accra") }, "\(found.sorted())")
    #expect(found.contains { $0.hasPrefix("Ghana INVOLVED_IN meeting") && $0.contains("as host") }, "\(found.sorted())")
  }

  @Test("Whoever convenes a meeting that has a name holds that meeting, and no other")
  func convened() throws {
    let found = try told(
      """
      COMMUNIQUÉ

      Fourth Coordination Meeting of the Lake Union on Policing and Organised Crime

      Tarn, Togo, 16-17 October 2024

      The Lake Police Office (LPO) convened the Fourth Coordination Meeting of the Lake Union on Policing and Organised Crime at its headquarters \
      in Tarn on 16 and 17 October 2024.

      The Meeting was chaired by Senegal. It brought together Kenya and Ghana. It will meet again in Accra in October 2025.
      """)
    #expect(found.contains { $0.hasPrefix("Senegal CHAIRS Fourth Coordination Meeting") }, "\(found.sorted())")
    #expect(found.contains { $0.hasPrefix("Ghana INVOLVED_IN Fourth Coordination Meeting") }, "\(found.sorted())")
    #expect(!found.contains { $0.hasPrefix("Fourth Coordination Meeting") && $0.contains("Accra") }, "\(found.sorted())")
    #expect(!found.contains { $0.contains("meeting of LPO") || $0.hasPrefix("LPO ADDRESSES") }, "\(found.sorted())")
  }

  @Test("A text under a cover that names who met is theirs")
  func covers() throws {
    let cover = "Second Meeting of the Ministers of Justice of the Andean Community and the Ministers of Justice of MERCOSUR"
    let found = try told("JOINT COMMUNIQUÉ\n\n\(cover)\n\nLima, 3 May 2025\n\n1. The Ministers agreed to fight drug trafficking.\n")
    #expect(found.contains { $0.hasPrefix("CAN justice ministers PUBLISHED") }, "\(found.sorted())")
    #expect(found.contains { $0.hasPrefix("MERCOSUR justice ministers PUBLISHED") }, "\(found.sorted())")
    let plain = try told("\(cover)\n\nNews\n\nOn 3 May 2025 the ministers met in Lima.\n")
    #expect(!plain.contains { $0.contains("PUBLISHED") }, "\(plain.sorted())")
  }

  @Test("Who adopted a text is named behind “by”, whatever the next line of the cover goes on with")
  func adopted() throws {
    let found = try told(
      "TERMS OF REFERENCE OF THE LAKE STEERING COMMITTEE\n\nAdopted by the Lake Security Council\nTarn, Togo, 21 April 2023\n\n1. Origin\n\n1.1 It meets twice.\n"
    )
    #expect(found.contains { $0.hasPrefix("Lake Security Council PUBLISHED") }, "\(found.sorted())")
  }

  @Test("A plan with its years is cited, unless it is only to come or is what gives way")
  func plans() throws {
    let start =
      "JOINT DECLARATION\n\nLima, 3 May 2025\n\n1. We, the Ministers of the Interior of the Andean Community, met in Lima on 3 May 2025.\n\n2. "
    let cited = try told(start + "We reviewed the Lake Action Plan 2023-2027.\n")
    #expect(cited.contains { $0.contains("CITES Lake Action Plan 2023-2027") }, "\(cited.sorted())")
    let next = try told(start + "We will draw up the next Lake Action Plan 2028-2030.\n")
    #expect(!next.contains { $0.contains("CITES") }, "\(next.sorted())")
  }
}
