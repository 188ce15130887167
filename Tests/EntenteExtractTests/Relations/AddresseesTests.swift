import EntenteExtract
import EntenteModel
import Testing

/// Who is asked, who only stands nearby, and what is said not to be so; what goes on from one sentence, list or line to the next.
@Suite("Whoever is asked, and whoever only stands beside them")
struct AddresseesTests {
  private func news(_ text: String) throws -> Set<String> {
    try relations(toldIn: "EUROPOL\n\nNews\n\n24 November 2022\n\n\(text)\n") { $0.modality == .fact ? "" : " \($0.modality.rawValue)" }
  }

  @Test(
    "Whoever is asked is asked, whatever stands between them and the verb",
    arguments: [
      ("The Assembly requests Europol to support CARICC.", "Europol SUPPORTS CARICC call"),
      ("The Assembly requests Europol, within existing resources, to support CARICC.", "Europol SUPPORTS CARICC call"),
      ("We task Europol and CEPOL with supporting CARICC.", "Europol SUPPORTS CARICC call"),
      ("We call on Europol, after consulting CEPOL, to support CARICC.", "Europol SUPPORTS CARICC call"),
      ("Europol assured the participants that it would support CARICC.", "Europol SUPPORTS CARICC commitment"),
      ("Europol is exploring ways to support CARICC.", "Europol SUPPORTS CARICC possibility"),
      ("We acknowledge the ongoing efforts of Europol and other partners in supporting CARICC.", "Europol SUPPORTS CARICC"),
      ("The main task of Europol is to support CARICC.", "Europol SUPPORTS CARICC"),
      ("A close partner of CEPOL, Europol supports CARICC.", "Europol SUPPORTS CARICC"),
      ("The bodies that support CARICC include Europol and CEPOL.", "Europol SUPPORTS CARICC"),
      ("Europol both trains officers and supports CARICC.", "Europol SUPPORTS CARICC"),
      ("Europol, whose experts met in Lima in March 2022, supports CARICC.", "Europol SUPPORTS CARICC"),
      ("Europol explained how it supports CARICC.", "Europol SUPPORTS CARICC"),
      ("First supported by Europol in 2019, CARICC has grown.", "Europol SUPPORTS CARICC"),
      ("In view of its support for CARICC, Europol was invited to address the meeting.", "Europol SUPPORTS CARICC"),
      ("We thank Norway for its continued support to Kenya.", "Norway SUPPORTS Kenya"),
      ("Kenya drew up its law with the support of Europol.", "Europol SUPPORTS Kenya"),
    ])
  func asked(_ sentence: String, _ edge: String) throws {
    let found = try relations(toldBy: sentence)
    #expect(found.contains(edge), "\(found.sorted())")
    #expect(!found.contains { $0.hasPrefix("CEPOL SUPPORTS CARICC") && !sentence.contains("and CEPOL") })
  }

  @Test(
    "What nobody is obliged to, decided against, or only asked about is not told",
    arguments: [
      "Nothing in the Delta Plan obliges Europol to support CARICC.", "Europol decided against supporting CARICC.",
      "Rather than supporting CARICC, Europol concentrates on training.",
      "The question whether Europol supports CARICC was left open.",
      "Of the two, Europol and CEPOL, only the latter supports CARICC.",
    ])
  func untold(_ sentence: String) throws {
    #expect(try !relations(toldBy: sentence).contains { $0.hasPrefix("Europol SUPPORTS CARICC") })
  }

  @Test("What is founded beside a body helps it by that as little as who founded it")
  func besides() throws {
    let found = try relations(toldBy: "We welcome CARICC, supported by Europol, and the establishment of the Rift Ports Network by Peru.")
    #expect(found.contains("Europol SUPPORTS CARICC"))
    #expect(!found.contains { $0.hasPrefix("Rift Ports Network SUPPORTS") })
  }

  @Test("What another has decided, by whatever resolution, those who note it do not undertake")
  func decided() throws {
    let found = try relations(
      toldBy:
        "We undertake to fight piracy, and note the decision of Europol, in its resolution 74/247, to establish the Rift Ports Network.")
    #expect(
      !found.contains { $0.hasPrefix("Council of the Lake Police Forum Communique") && $0.contains("ESTABLISHED") }, "\(found.sorted())")
  }

  @Test("Behind the launch of a second programme, its coordinator is not the first one's")
  func secondLaunch() throws {
    let found = try relations(
      toldBy:
        "We welcome the results of the Delta Programme, carried out by CEPOL and co-financed by Norway, as well as the launch in May 2018 of the Rift Programme, "
        + "coordinated by Europol.")
    #expect(!found.contains { $0.hasPrefix("Europol COORDINATES Delta Programme") }, "\(found.sorted())")
  }

  @Test("Where something was done is nobody who did it or was helped; who sets out to join has not joined")
  func places() throws {
    let office = try relations(toldBy: "Europol opened an office in Kenya with the support of Norway.")
    #expect(!office.contains { $0.contains("SUPPORTS Kenya") }, "\(office.sorted())")
    let joining = try relations(toldBy: "Kenya has begun its accession to the Rift Ports Network.")
    #expect(joining.contains("Kenya MEMBER_OF Rift Ports Network commitment"), "\(joining.sorted())")
    let formed = try relations(toldBy: "We welcome the Rift Ports Network, formed by Peru.")
    #expect(!formed.contains { $0.contains("MEMBER_OF") }, "\(formed.sorted())")
  }

  @Test("Who launches a plan's implementation has not set up the plan")
  func launching() throws {
    #expect(
      try !relations(toldBy: "Kenya has launched the implementation of the Delta Plan.").contains { $0.contains("ESTABLISHED Delta Plan") })
  }

  @Test("Cooperation against a crime is between those whom 'between' names, and not between the text's own parties")
  func between() throws {
    let found = try relations(toldBy: "We will deepen cooperation to counter drug trafficking between Europol, CEPOL and CARICC.")
    #expect(found.contains("CEPOL COOPERATES_WITH Europol commitment"))
    #expect(found.filter { $0.contains("COOPERATES_WITH") }.count == 3)
  }

  @Test("A pair that 'and' has closed takes no third member from the next clause")
  func closedPair() throws {
    let found = try relations(
      toldBy:
        "Frontex has working arrangements with Peru and Chile, and Europol has been authorised to negotiate one with Kenya.")
    #expect(!found.contains { $0.hasPrefix("Chile COOPERATES_WITH Kenya") || $0.hasPrefix("Kenya COOPERATES_WITH Chile") })
  }

  @Test(
    "What is acted upon is what the ministers spoke of before",
    arguments: [
      ("The ministers had an exchange with Europol. They commended it for supporting CARICC.", "Europol SUPPORTS CARICC"),
      ("The ministers discussed CARICC at length. They noted that Europol supports it.", "Europol SUPPORTS CARICC"),
      ("Europol was set up in 1999. This body supports CARICC.", "Europol SUPPORTS CARICC"),
    ])
  func pronouns(_ sentence: String, _ edge: String) throws {
    let found = try relations(toldBy: sentence)
    #expect(found.contains(edge), "\(found.sorted())")
  }

  @Test("Where an operation or a plan was told of before, 'it' is no body of the same sentence")
  func ambiguous() throws {
    let plan = try relations(toldBy: "The ministers heard from Europol about a new plan. They called on Peru to support it.")
    #expect(!plan.contains { $0.hasPrefix("Peru SUPPORTS Europol") })
    let project = try relations(
      toldBy: "The ministers discussed CARICC at length. They thanked Europol for a new project and for funding it.")
    #expect(!project.contains { $0.hasPrefix("Europol FUNDS CARICC") })
    let found = try relations(
      toldBy:
        "The ministers welcomed Operation Blue Otter, which was coordinated by CARICC. They thanked Europol for having financed it.")
    #expect(!found.contains { $0.hasPrefix("Europol FUNDS CARICC") })
  }

  @Test("Items below 'calls on X to:' are what X is asked; below 'we agree to:' they are ours")
  func lists() throws {
    let asked = try relations(
      toldBy: "The ministers call on Europol, within its mandate, to:\n\n(a) support CARICC;\n(b) report back in 2031.")
    #expect(asked.contains("Europol SUPPORTS CARICC call"), "\(asked.sorted())")
    #expect(!asked.contains { $0.hasSuffix("SUPPORTS CARICC commitment") })
    let work = try relations(toldBy: "Europol undertakes the following activities:\n\n- training officers;\n- supporting CARICC.")
    #expect(work.contains("Europol SUPPORTS CARICC"), "\(work.sorted())")
  }

  @Test("The countries that a news item lists took part in what it is of, not in a meeting told in passing")
  func actionDays() throws {
    let found = try news(
      """
      Between 9 and 12 November 2022, police from 25 countries took part in the EMPACT Joint Action Days South-East Europe, led by Spain and \
      supported by Frontex.

      The days were prepared at an operational meeting held on 20 September 2022 in The Hague.

      The following countries took part: Albania, Austria and Spain, among others.
      """)
    #expect(found.contains("Austria INVOLVED_IN Joint Action Days South-East Europe"), "\(found.sorted())")
    #expect(found.contains("Frontex SUPPORTS Joint Action Days South-East Europe"))
    #expect(!found.contains { $0.hasPrefix("Austria INVOLVED_IN operational meeting") })
  }

  @Test("A dialogue at which people met on a day is their meeting")
  func dialogue() throws {
    let found = try news(
      "Peru and Chile met in Lima on 25 August 2022 at the Lake Security Dialogue. The meeting was chaired by Peru. Kenya also participated."
    )
    for edge in ["Kenya INVOLVED_IN Lake Security Dialogue (2022-08-25)", "Peru CHAIRS Lake Security Dialogue (2022-08-25)"] {
      #expect(found.contains(edge), "\(found.sorted())")
    }
  }

  @Test("Who speaks during a meeting told before makes no meeting of their own")
  func during() throws {
    let found = try news("Frontex hosted the annual meeting of CARICC in Warsaw.\n\nDuring the meeting, Frontex presented its plan.")
    #expect(!found.contains { $0.contains("meeting of Frontex") })
  }

  @Test("A presidency's term is that of its chair")
  func term() throws {
    let found = try relations(
      toldIn: "Ports get safer\n\nNews\n\n4 May 2031\n\nThe Danish Presidency of the Council in the first half of 2031 met Europol.\n"
    ) {
      ($0.since.map { " since \($0.text)" } ?? "") + ($0.until.map { " until \($0.text)" } ?? "")
    }
    #expect(found.contains("Denmark CHAIRS Council of the European Union since 2031-40 until 2031-40"), "\(found.sorted())")
  }
}
