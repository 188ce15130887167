import EntenteExtract
import EntenteModel
import Testing

/// What a sentence says of what the one before has named, and what stands behind an apposition, an aside or a relative pronoun.
@Suite("What was named before is acted upon, owned, replaced and counted")
struct CarriedOverTests {
  static let cases: [ToldCase] = [
    ToldCase(
      name: "\"It\" as an object is whom the sentence before told of",
      text: "The Marlow Forensic Centre was opened in 2020. Europol exchanges information with it.",
      wanted: ["Europol COOPERATES_WITH Marlow Forensic Centre"]),
    ToldCase(
      name: "What was helped last is helped on",
      text: "Europol has supported the Marlow Forensic Centre since 2008. Frontex has lent it two analysts.",
      wanted: ["Frontex SUPPORTS Marlow Forensic Centre"], unwanted: ["Frontex SUPPORTS Europol"]),
    ToldCase(
      name: "Of two that were named, \"it\" is neither where another body acts",
      text: "Veldan Agency visited the Marlow Forensic Centre. Orrin Agency supports it.",
      wanted: [], unwanted: ["Orrin Agency SUPPORTS Veldan Agency"]),
    ToldCase(
      name: "A plan's implementation is not that of whoever sees to it",
      text: "The Marlow Strategy 2025-2030 was adopted in May. Veldan Agency coordinates its implementation.",
      wanted: ["Veldan Agency COORDINATES Marlow Strategy 2025-2030"]),
    ToldCase(
      name: "An agency that covers its costs covers its own",
      text: "Veldan Agency met Orrin Agency. Marlow Agency covers its costs.",
      wanted: [], unwanted: ["Marlow Agency FUNDS Veldan Agency"]),
    ToldCase(
      name: "What a body is set up within is not what officers are sent to",
      text: "We approved the establishment of a Marlow Cybercrime Unit within Veldan Agency, and urged Norway to second analysts to it.",
      wanted: [], unwanted: ["Norway SUPPORTS Veldan Agency"]),
    ToldCase(
      name: "Nobody takes their own place",
      text: "The Wide Lakes programme ended in 2022. The Safe Lakes programme took its place.",
      wanted: ["Safe Lakes SUCCEEDS Wide Lakes"]),
    ToldCase(
      name: "Those who speak are several, and \"it\" is what they spoke of",
      text: "Delegations took stock of the Marlow Strategy 2025-2030. It is coordinated by Veldan Agency.",
      wanted: ["Veldan Agency COORDINATES Marlow Strategy 2025-2030"]),
    ToldCase(
      name: "\"The latter\" is not who acts upon it",
      text:
        "We recall the Marlow Roadmap 2018 and the Orrin Roadmap 2025. Veldan Agency coordinates the latter, of which Norway is the main donor.",
      wanted: ["Veldan Agency COORDINATES Orrin Roadmap 2025", "Norway FUNDS Orrin Roadmap 2025"]),
    ToldCase(
      name: "Two that were named are \"the two bodies\", and two crimes \"both fields\"",
      text: """
        The Marlow Initiative does not replace the Orrin Network. The two bodies will exchange information. Piracy and illegal fishing are
        growing. The Ministers will step up joint investigations in both fields.
        """,
      wanted: ["Marlow Initiative COOPERATES_WITH Orrin Network"]),
    ToldCase(
      name: "Along the same lines is as what was told of before",
      text: "The Marlow Joint Command was praised. The Orrin Joint Command will be established along the same lines.",
      wanted: ["Orrin Joint Command MODELLED_ON Marlow Joint Command"]),
    ToldCase(
      name: "What completes a noun may stand before its relative pronoun",
      text: "We welcomed the Marlow Strategy, of which Norway is the main donor.",
      wanted: ["Norway FUNDS Marlow Strategy"]),
    ToldCase(
      name: "An apposition ends before the verb of its relative clause",
      text: "We praised the help which MARPOL III, the current phase of the Marlow Police Programme (MARPOL), gives to Peru and Chile.",
      wanted: ["MARPOL III SUPPORTS Peru", "MARPOL III SUPPORTS Chile"]),
    ToldCase(
      name: "Those who are sent somewhere are not led there",
      text: "We assigned investigators to the Task Force Marlow, led by Veldan Agency with Orrin Agency's assistance.",
      wanted: ["Veldan Agency COORDINATES Task Force Marlow", "Orrin Agency SUPPORTS Task Force Marlow"],
      unwanted: ["Orrin Agency SUPPORTS Veldan Agency"]),
    ToldCase(
      name: "Behind a subject in the singular a word that could be a noun is the sentence's verb",
      text: "The Wide Lakes programme focuses on money laundering. The Wide Lakes programme forms part of the Marlow Initiative.",
      wanted: ["Wide Lakes ADDRESSES money laundering", "Wide Lakes PART_OF Marlow Initiative"]),
    ToldCase(
      name: "Those who are to do something together stand before a verb without an ending",
      text: "Veldan Agency and Orrin Agency to exchange information with the Marlow Network.",
      wanted: ["Veldan Agency COOPERATES_WITH Marlow Network", "Orrin Agency COOPERATES_WITH Marlow Network"]),
    ToldCase(
      name: "Who is called upon does not speak",
      text: "We urge the Member States of the Lake Union to second experts to the Marlow Forensic Centre.",
      wanted: ["Lake Union Member States SUPPORTS Marlow Forensic Centre"]),
    ToldCase(
      name: "How often a thing is done is nothing that is done",
      text: "Operation Sandbar, carried out every year by Veldan Agency, targets piracy.",
      wanted: ["Operation Sandbar ADDRESSES maritime piracy"]),
  ]

  @Test("What it says is drawn, and nothing beside", arguments: cases.indices)
  func carriedOver(_ index: Int) throws {
    let known = Self.cases[index]
    let found = try relations(toldIn: lakeCommunique(known.text)) { _ in "" }
    for edge in known.wanted { #expect(found.contains { same($0, edge) }, "\(known.name): \(edge)\n\(found.sorted())") }
    for edge in known.unwanted { #expect(!found.contains { same($0, edge) }, "\(known.name): \(edge)") }
  }

  /// A symmetric edge is one from either end.
  private func same(_ found: String, _ edge: String) -> Bool {
    if found == edge { return true }
    let ends = edge.split(separator: " COOPERATES_WITH ", maxSplits: 1)
    return ends.count == 2 && found == "\(ends[1]) COOPERATES_WITH \(ends[0])"
  }

  @Test("Titles, headings and words behind a name say against what it is set")
  func topics() throws {
    let found = try relations(
      toldIn: """
        LAKE UNION

        Action Plan 2026-2028 against Drug Trafficking

        Adopted by the Council of the Lake Union, Lomira, 4 May 2026

        1. We recall the Lomira Declaration on organised crime, and Operation Net, led by Kenya, against piracy. We work with Europol on cybercrime.

        ANNEX

        MEASURES

        1. Against migrant smuggling

           a. Hold two courses a year.
        """
    ) { _ in "" }
    let said = found.filter { $0.contains(" ADDRESSES ") }
    #expect(said.contains("Lomira Declaration ADDRESSES organised crime"), "\(said.sorted())")
    #expect(said.contains("Operation Net ADDRESSES maritime piracy"), "\(said.sorted())")
    #expect(said.contains { $0.contains("Action Plan") && $0.hasSuffix("ADDRESSES drug trafficking") }, "\(said.sorted())")
    #expect(said.contains { $0.contains("Action Plan") && $0.hasSuffix("ADDRESSES migrant smuggling") }, "\(said.sorted())")
    #expect(!said.contains("Europol ADDRESSES cybercrime"), "\(said.sorted())")
  }

  @Test("A name behind what it is, editions of one name, a force by its code name: each is found")
  func names() throws {
    let found = try relations(
      toldIn: lakeCommunique(
        """
        The Safe Lakes programme succeeds the programme Lake Crime 2019. The Lake Strategy 2025-2030 replaces the Lake Strategy 2018-2024. The project
        Safe Roads of the Lakes (SRL) continues the work of the Safe Lakes programme. The chiefs of police of the Lake Police Forum met. Norway supports the
        Task Force Condor. The Task Force Commander spoke.
        """)
    ) { _ in "" }
    #expect(found.contains("Safe Lakes SUCCEEDS Lake Crime 2019"), "\(found.sorted())")
    #expect(found.contains("Lake Strategy 2025-2030 SUCCEEDS Lake Strategy 2018-2024"), "\(found.sorted())")
    #expect(found.contains("SRL SUCCEEDS Safe Lakes"), "\(found.sorted())")
    #expect(found.contains("Norway SUPPORTS Task Force Condor"), "\(found.sorted())")
    #expect(!found.contains { $0.contains("Police of the Lake Police Forum") || $0.contains("Task Force Commander") }, "\(found.sorted())")
  }
}
