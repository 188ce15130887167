import EntenteExtract
import EntenteModel
import Testing

/// Chairs that pass on, members of initiatives, "it" for an event, what is kept in step, calls told by nouns.
@Suite("Who comes next in a chair, who was there, what is kept in step")
struct CompanyTests {
  private func told(_ text: String) throws -> Set<String> {
    try relations(toldIn: "Ports get safer\n\nNews\n\n4 May 2025\n\n\(text)\n") { edge in
      edge.modality == .fact ? "" : " \(edge.modality.rawValue)"
    }
  }

  private func check(_ told: ToldCase) throws {
    let found = try self.told(told.text)
    for edge in told.wanted { #expect(found.contains(edge), "\(edge): \(found.sorted())") }
    for edge in told.unwanted { #expect(!found.contains { $0.contains(edge) }, "\(edge): \(found.sorted())") }
  }

  @Test(
    "A chair is told of by who takes over, who holds it, and what stands in apposition",
    arguments: [
      ToldCase(
        name: "takes over",
        text: "Peru holds the presidency of the Lake Ports Initiative until December. Chile will take over on 1 January 2027.",
        wanted: ["Peru CHAIRS Lake Ports Initiative", "Chile CHAIRS Lake Ports Initiative commitment"]),
      ToldCase(
        name: "another verb between",
        text: "Peru holds the presidency of the Lake Ports Initiative. It pays for a centre. Chile will follow.",
        wanted: [], unwanted: ["Chile CHAIRS"]),
      ToldCase(
        name: "it", text: "The chair of the Lake Council rotates every year. Malawi holds it until December.",
        wanted: ["Malawi CHAIRS Lake Council"]),
      ToldCase(name: "its", text: "The Lake Ports Group met in May. Peru holds its chair.", wanted: ["Peru CHAIRS Lake Ports Group"]),
      ToldCase(
        name: "relative", text: "The chairmanship of the Lake Ports Group, which Peru holds, ends in May.",
        wanted: ["Peru CHAIRS Lake Ports Group"]),
      ToldCase(
        name: "capacity",
        text: "Peru, in its capacity as president of the current session of the Andean Community, and Chile opened the talks.",
        wanted: ["Peru CHAIRS Andean Community"], unwanted: ["Chile CHAIRS"]),
    ])
  func chairs(_ told: ToldCase) throws { try check(told) }

  @Test(
    "An initiative that has members or a presidency is a circle of them, and is meant by \"the initiative\"",
    arguments: [
      ToldCase(
        name: "observers",
        text:
          "Peru and Chile have founded the Lake Ports Initiative (LPI). Malta and Kenya join it as observers. Norway holds the presidency of the LPI. Ghana finances the initiative.",
        wanted: ["Malta MEMBER_OF LPI", "Kenya MEMBER_OF LPI", "Norway CHAIRS LPI", "Ghana FUNDS LPI"]),
      ToldCase(
        name: "belongs", text: "The Lake Ports Initiative, to which Malta also belongs, met in May.",
        wanted: ["Malta MEMBER_OF Lake Ports Initiative"]),
      ToldCase(
        name: "no circle", text: "The Lake Ports Initiative, for which Malta also pays, began in May.", wanted: [],
        unwanted: ["MEMBER_OF"]),
    ])
  func circles(_ told: ToldCase) throws { try check(told) }

  @Test(
    "\"it\" is an event where somebody takes part in it or is its host",
    arguments: [
      ToldCase(
        name: "operation", text: "Operation Blue Reef, which Frontex coordinated, led to arrests. Malta and Tunisia took part in it.",
        wanted: ["Malta INVOLVED_IN Operation Blue Reef", "Tunisia INVOLVED_IN Operation Blue Reef"]),
      ToldCase(
        name: "host",
        text: "The Third Lake Conference was held in Lima on 3 May 2025. It was chaired by Peru and by Chile, which also hosted it.",
        wanted: ["Chile INVOLVED_IN Third Lake Conference (2025-05-03)"]),
      ToldCase(
        name: "there", text: "The Third Lake Conference was held in Lima on 3 May 2025. Europol and Kenya were there too.",
        wanted: ["Europol INVOLVED_IN Third Lake Conference (2025-05-03)", "Kenya INVOLVED_IN Third Lake Conference (2025-05-03)"]),
      ToldCase(
        name: "not there", text: "The Third Lake Conference was held in Lima on 3 May 2025. Europol and Kenya were not there.", wanted: [],
        unwanted: ["Kenya INVOLVED_IN"]),
      ToldCase(
        name: "annual", text: "The annual Lake Conference took place in Lima on 3 May 2025 at the invitation of Peru.",
        wanted: ["Peru INVOLVED_IN Lake Conference (2025-05-03)", "Lake Conference (2025-05-03) HELD_IN Lima"]),
    ])
  func events(_ told: ToldCase) throws { try check(told) }

  @Test(
    "Calendars that are kept in step align those whose they are",
    arguments: [
      ToldCase(
        name: "the two",
        text:
          "The Lake Ports Initiative follows the example of the European Ports Alliance, which the European Commission launched. The two will keep their calendars aligned.",
        wanted: ["European Ports Alliance ALIGNED_WITH Lake Ports Initiative commitment"], unwanted: ["European Commission ALIGNED_WITH"]),
      ToldCase(
        name: "coordinate", text: "Europol and Frontex agreed to coordinate the calendars of their action days.",
        wanted: ["Europol ALIGNED_WITH Frontex commitment"]),
      ToldCase(
        name: "operations",
        text: "Operation Grey Sand was led by Malta. The timetable of Operation Blue Reef is coordinated with that of Operation Grey Sand.",
        wanted: ["Operation Blue Reef ALIGNED_WITH Operation Grey Sand"]),
      ToldCase(
        name: "not aligned", text: "Europol and Frontex keep their calendars secret.", wanted: [], unwanted: ["ALIGNED_WITH"]),
    ])
  func alignment(_ told: ToldCase) throws { try check(told) }

  @Test("A call told by a noun is a call, whatever preposition goes with it")
  func calls() throws {
    for call in ["our call upon AFRIPOL to cooperate", "our call on AFRIPOL to cooperate", "our encouragement to AFRIPOL to cooperate"] {
      let found = try relations(
        toldIn:
          "LIMA DECLARATION\n\nLima, 3 May 2025\n\n1. We, the Ministers, reiterate \(call) with Europol.\n\n2. We met.\n\n3. We parted.\n"
      ) {
        " \($0.modality.rawValue)"
      }
      #expect(found.contains("AFRIPOL COOPERATES_WITH Europol call"), "\(call): \(found.sorted())")
    }
  }

  @Test("What the ministers of a declaration did before it, they did themselves")
  func deeds() throws {
    let found = try relations(
      toldIn:
        "CONCLUSIONS\n\nLima, 3 May 2025\n\n1. The Ministers of the Interior of the Andean Community met in Lima on 3 May 2025.\n\n2. The Ministers of the Interior of the Andean Community praised the Lake Network, which the Ministers of the Interior of the Andean Community set up in Lima on 21 January 2024.\n"
    ) { _ in "" }
    #expect(found.contains { $0.hasPrefix("CAN home affairs ministers ESTABLISHED Lake Network") }, "\(found.sorted())")
    #expect(found.count { $0.contains("ESTABLISHED Lake Network") } == 1, "\(found.sorted())")
  }

  @Test("Chiefs of police of a union are its people, and a task force keeps its name")
  func names() throws {
    let found = try told(
      "The Chiefs of Police of the Andean Community met in Lima on 3 May 2025. Malta leads the Operational Task Force Orion. The Task Force Members thanked Malta."
    )
    #expect(found.contains { $0.hasPrefix("CAN chiefs of police INVOLVED_IN") }, "\(found.sorted())")
    #expect(found.contains("Malta COORDINATES Operational Task Force Orion"), "\(found.sorted())")
  }
}
