import EntenteExtract
import EntenteModel
import Testing

/// Clauses without a verb of their own, predicates, roles without an article, companies and items: constructions that say who does what.
@Suite("What stands beside a clause, or without a verb of its own, says who does what")
struct ConstructionTests {
  private func told(_ text: String) throws -> Set<String> {
    try relations(toldIn: "Note of the week\n\nThis note is about what was heard of in the town in the course of the week.\n\n\(text)\n") {
      edge in
      (edge.since.map { " \($0.text)" } ?? "") + (edge.modality == .fact ? "" : " \(edge.modality.rawValue)")
        + (edge.type == .involvedIn ? " as \(edge.capacity ?? "")" : "")
    }
  }

  private func check(_ told: ToldCase) throws {
    let found = try self.told(told.text)
    for edge in told.wanted { #expect(found.contains(edge), "\(told.name) \(edge): \(found.sorted())") }
    for edge in told.unwanted { #expect(!found.contains { $0.contains(edge) }, "\(told.name) \(edge): \(found.sorted())") }
  }

  @Test(
    "Whoever is in the chair, or host, by a clause without a verb",
    arguments: [
      ToldCase(
        name: "label of a body", text: "Chair of the Lake Customs Network: Uganda", wanted: ["Uganda CHAIRS Lake Customs Network"]),
      ToldCase(name: "no label", text: "Former Chair of the Lake Customs Network: Uganda", wanted: [], unwanted: ["CHAIRS"]),
      ToldCase(
        name: "with A in the chair", text: "With Kenya in the chair, the Lake Customs Network approved its budget.",
        wanted: ["Kenya CHAIRS Lake Customs Network"]),
      ToldCase(
        name: "A being in the chair", text: "The Delta Police Committee approved the plan, Togo being in the chair.",
        wanted: ["Togo CHAIRS Delta Police Committee"]),
      ToldCase(
        name: "A presiding", text: "The Third Lake Conference was held in Lima on 3 May 2025, Peru presiding.",
        wanted: [
          "Peru CHAIRS Third Lake Conference (2025-05-03)", "Peru INVOLVED_IN Third Lake Conference (2025-05-03) as chair",
          "Third Lake Conference (2025-05-03) HELD_IN Lima",
        ], unwanted: ["HELD_IN Peru"]),
      ToldCase(
        name: "one hosting and one chairing",
        text: "The Third Lake Conference was held on 3 May 2025 with Peru hosting and Chile chairing.",
        wanted: [
          "Peru INVOLVED_IN Third Lake Conference (2025-05-03) as host", "Chile CHAIRS Third Lake Conference (2025-05-03)",
        ], unwanted: ["as participant", "Peru CHAIRS"]),
      ToldCase(
        name: "would", text: "The Third Lake Conference would be easier with Ghana chairing.", wanted: [],
        unwanted: ["CHAIRS", "INVOLVED_IN"]),
      ToldCase(
        name: "unable", text: "With Togo unable to chair, the Delta Police Committee adjourned.", wanted: [], unwanted: ["CHAIRS"]),
      ToldCase(
        name: "took the chair at", text: "Norway took the chair at the Fourth Baltic Conference.",
        wanted: ["Norway CHAIRS Fourth Baltic Conference"]),
    ])
  func chairs(_ told: ToldCase) throws { try check(told) }

  @Test(
    "Who was present at an event that the words before the verb name",
    arguments: [
      ToldCase(
        name: "present at", text: "Present at the Third Lake Conference were Malta and Europol.",
        wanted: [
          "Malta INVOLVED_IN Third Lake Conference as participant", "Europol INVOLVED_IN Third Lake Conference as participant",
        ]),
      ToldCase(
        name: "not present", text: "Not present at the Third Lake Conference were Malta and Europol.", wanted: [], unwanted: ["INVOLVED_IN"]
      ),
      ToldCase(
        name: "neither", text: "Present at the Third Lake Conference were neither Malta nor Europol.", wanted: [], unwanted: ["INVOLVED_IN"]
      ),
    ])
  func presence(_ told: ToldCase) throws { try check(told) }

  @Test(
    "An event is where it is held, not where it is spoken of",
    arguments: ["praised", "announced", "discussed", "remembered", "presented"])
  func places(_ verb: String) throws {
    let found = try told("The Third Lake Conference was \(verb) in Lima on 4 May 2025.")
    #expect(found.allSatisfy { !$0.contains("HELD_IN") }, "\(found.sorted())")
    let held = try told("The Third Lake Conference was organised in Lima on 4 May 2025.")
    #expect(held.contains { $0.contains("HELD_IN Lima") }, "\(held.sorted())")
  }

  @Test(
    "Those whom a count of members, a number or a spelled-out group names are members; those who do something beside a body are not",
    arguments: [
      ToldCase(
        name: "including", text: "The Lake Customs Network has eleven members, including Uganda and Kenya.",
        wanted: ["Uganda MEMBER_OF Lake Customs Network", "Kenya MEMBER_OF Lake Customs Network"]),
      ToldCase(
        name: "partners", text: "The Lake Customs Network has eleven partners, including Uganda and Kenya.", wanted: [],
        unwanted: ["Uganda MEMBER_OF", "Kenya MEMBER_OF"]),
      ToldCase(
        name: "of three", text: "The Gulf Coast Network of three (Oman, Qatar and Kuwait) has an office.",
        wanted: ["Oman MEMBER_OF Gulf Coast Network", "Kuwait MEMBER_OF Gulf Coast Network"]),
      ToldCase(
        name: "since", text: "Chile and Peru, members of the Andean Police Network since 2014, thanked the guests.",
        wanted: ["Chile MEMBER_OF Andean Police Network 2014", "Peru MEMBER_OF Andean Police Network 2014"]),
      ToldCase(
        name: "between commas", text: "The members of the Lake Customs Network, Kenya and Uganda, pay for it.",
        wanted: ["Kenya MEMBER_OF Lake Customs Network", "Uganda MEMBER_OF Lake Customs Network"]),
      ToldCase(
        name: "joins in condemning", text: "Kenya and Uganda join the Lake Customs Network in condemning the attacks.", wanted: [],
        unwanted: ["MEMBER_OF"]),
      ToldCase(
        name: "joins in the fight", text: "Kenya joins the Lake Customs Network in the fight against piracy.", wanted: [],
        unwanted: ["MEMBER_OF"]),
      ToldCase(
        name: "joined in a year", text: "Kenya joined the Lake Customs Network in 2019.",
        wanted: ["Kenya MEMBER_OF Lake Customs Network 2019"]),
    ])
  func members(_ told: ToldCase) throws { try check(told) }

  @Test(
    "What a thing is said to be is told of the thing",
    arguments: [
      ToldCase(
        name: "participles", text: "SAFE PORTS is a programme funded by Norway and carried out by UNODC with support from Frontex.",
        wanted: ["Norway FUNDS SAFE PORTS", "UNODC IMPLEMENTS SAFE PORTS", "Frontex SUPPORTS SAFE PORTS"],
        unwanted: ["Frontex SUPPORTS UNODC"]),
      ToldCase(
        name: "relative", text: "The Harbour Programme is a project which Norway finances and INTERPOL carries out.",
        wanted: ["Norway FUNDS Harbour Programme", "INTERPOL IMPLEMENTS Harbour Programme"]),
      ToldCase(
        name: "whose initiative", text: "The Harbour Programme is an initiative of Europol, funded by Norway.",
        wanted: ["Norway FUNDS Harbour Programme"], unwanted: ["Norway FUNDS Europol"]),
      ToldCase(
        name: "not", text: "The Harbour Programme is not a programme funded by Norway.", wanted: [], unwanted: ["FUNDS"]),
      ToldCase(
        name: "two roles", text: "Ghana, host of the Third Lake Conference and chair of the Delta Police Committee, thanked the guests.",
        wanted: ["Ghana INVOLVED_IN Third Lake Conference as host", "Ghana CHAIRS Delta Police Committee"]),
      ToldCase(
        name: "bare role", text: "UNODC, implementing agency of the Harbour Programme, opened an office.",
        wanted: ["UNODC IMPLEMENTS Harbour Programme"]),
      ToldCase(
        name: "spelled-out donors", text: "The Harbour Programme ends in May. The programme's donors, Norway and Sweden, are content.",
        wanted: ["Norway FUNDS Harbour Programme", "Sweden FUNDS Harbour Programme"]),
    ])
  func predicates(_ told: ToldCase) throws { try check(told) }

  @Test(
    "Who goes along in front, where something is done, and whose \"its\" is",
    arguments: [
      ToldCase(
        name: "together with", text: "Together with INTERPOL, UNODC implements the Harbour Programme.",
        wanted: ["INTERPOL IMPLEMENTS Harbour Programme", "UNODC IMPLEMENTS Harbour Programme", "INTERPOL COOPERATES_WITH UNODC"]),
      ToldCase(
        name: "alongside", text: "Alongside Frontex, Europol trains the officers of the Delta Police Committee.",
        wanted: ["Frontex SUPPORTS Delta Police Committee", "Europol SUPPORTS Delta Police Committee", "Europol COOPERATES_WITH Frontex"]),
      ToldCase(
        name: "where", text: "The Third Rift Conference was held in Kigali, where Kenya took over the chair of the Rift Police Network.",
        wanted: ["Kenya CHAIRS Rift Police Network", "Third Rift Conference HELD_IN Kigali"]),
      ToldCase(
        name: "held where", text: "Kigali, where the Third Rift Conference was held, is a city.",
        wanted: ["Third Rift Conference HELD_IN Kigali"]),
      ToldCase(
        name: "praised where", text: "Kigali, where the Third Rift Conference was praised, is a city.", wanted: [], unwanted: ["HELD_IN"]),
      ToldCase(
        name: "its of two", text: "Kenya and Uganda fund the Lake Customs Network and train its officers.",
        wanted: ["Kenya SUPPORTS Lake Customs Network", "Uganda SUPPORTS Lake Customs Network"]),
      ToldCase(
        name: "partner with", text: "Europol and Frontex partner with INTERPOL.",
        wanted: ["Europol COOPERATES_WITH INTERPOL", "Frontex COOPERATES_WITH INTERPOL"]),
      ToldCase(
        name: "partner to", text: "Europol and INTERPOL partner to fight cybercrime.",
        wanted: ["Europol COOPERATES_WITH INTERPOL", "INTERPOL ADDRESSES cybercrime"]),
    ])
  func company(_ told: ToldCase) throws { try check(told) }

  @Test(
    "What somebody refuses, or is not willing to do, is not done",
    arguments: [
      "Norway is unwilling to fund the Harbour Programme.", "Togo is reluctant to join the Delta Police Committee.",
      "The refusal of Malta to chair the Harbour Ports Network is known.",
      "The unwillingness of Norway to fund the Harbour Programme is known.",
    ])
  func refusals(_ text: String) throws {
    let found = try told(text)
    #expect(found.allSatisfy { !["FUNDS", "MEMBER_OF", "CHAIRS"].contains(where: $0.contains) }, "\(found.sorted())")
  }

  @Test(
    "Items go on from a lead-in that breaks off, in one sentence or below it, with or without a colon",
    arguments: [
      "The Lake Crime Hub shall: (a) support the Lake Customs Network; (b) coordinate the Harbour Programme.",
      "The Lake Crime Hub shall (a) support the Lake Customs Network and (b) coordinate the Harbour Programme.",
      "The Lake Crime Hub shall\n\n(a) support the Lake Customs Network;\n\n(b) coordinate the Harbour Programme.",
    ])
  func items(_ text: String) throws {
    let found = try told(text)
    #expect(found.contains("Lake Crime Hub SUPPORTS Lake Customs Network commitment"), "\(found.sorted())")
    #expect(found.contains("Lake Crime Hub COORDINATES Harbour Programme commitment"), "\(found.sorted())")
  }

  @Test(
    "Tasks that are listed are those of whom the words before name, or the sentence or heading above them",
    arguments: [
      "The Lake Crime Hub is tasked with:\n\n– combating piracy;\n\n– supporting the Lake Customs Network.",
      "The Lake Crime Hub is responsible for: combating piracy; supporting the Lake Customs Network.",
      "The Lake Crime Hub works in Kampala. It is responsible for:\n\n(a) combating piracy;\n\n(b) supporting the Lake Customs Network.",
      "The Lake Crime Hub is in Kampala. Its functions are to:\n\n(a) combat piracy;\n\n(b) support the Lake Customs Network.",
      "The Lake Crime Hub was set up in 2020. Its tasks include:\n\n– combating piracy;\n\n– supporting the Lake Customs Network.",
      "Lake Crime Hub\n\nIts mandate is to:\n\n(a) combat piracy;\n\n(b) support the Lake Customs Network.",
    ])
  func tasks(_ text: String) throws {
    let found = try told(text)
    #expect(found.contains("Lake Crime Hub ADDRESSES maritime piracy"), "\(found.sorted())")
    #expect(found.contains("Lake Crime Hub SUPPORTS Lake Customs Network"), "\(found.sorted())")
  }

  @Test("What a body shall not do, or was not tasked with, its items do not say")
  func noTasks() throws {
    for text in [
      "The Lake Crime Hub shall not:\n\n(a) support the Lake Customs Network;\n\n(b) coordinate the Harbour Programme.",
      "The Lake Crime Hub was not tasked with: coordinating the Harbour Programme; supporting the Lake Customs Network.",
    ] {
      let found = try told(text)
      #expect(found.allSatisfy { !$0.contains("SUPPORTS") && !$0.contains("COORDINATES") }, "\(found.sorted())")
    }
  }
}
