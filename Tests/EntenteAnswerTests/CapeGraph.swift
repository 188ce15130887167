import EntenteAnswer
import EntenteLanguage
import EntenteModel
import EntenteStore

/// Two invented texts, a declaration and the procedures agreed after it, with what is invited, presided over, agreed and still to come.
enum CapeGraph {
  private static let declaration = "10-30", procedures = "20-31"

  private static let entities: [Entity] = [
    Entity(id: declaration, kind: .document, role: .declaration, name: "Cape Declaration 2030"),
    Entity(id: procedures, kind: .document, role: .procedure, name: "Cape procedures 2031"),
    Entity(id: "catch-register", kind: .instrument, role: .report, name: "Counting the missing catch"),
    Entity(id: "cape-panel", kind: .actor, role: .committee, name: "Cape Panel"),
    Entity(id: "gulf-bureau", kind: .actor, role: .agency, name: "Gulf Bureau"),
    Entity(id: "isle-league", kind: .actor, role: .organisation, name: "Isle League"),
    Entity(id: "isle-panel", kind: .actor, role: .committee, name: "Isle Panel"),
    Entity(id: "meetings", kind: .event, role: .series, name: "Cape ministerial meetings"),
    Entity(id: "netfraud", kind: .crimeArea, name: "netfraud"),
    Entity(id: "old-bureau", kind: .actor, role: .agency, name: "Old Gulf Bureau"),
    Entity(id: "piracy", kind: .crimeArea, name: "piracy"), Entity(id: "reef-code", kind: .instrument, role: .framework, name: "Reef Code"),
    Entity(id: "shoal-code", kind: .instrument, role: .framework, name: "Shoal Code"),
    Entity(id: "tidewatch", kind: .actor, role: .agency, name: "Tidewatch"),
    Entity(id: "wreck-act", kind: .actor, role: .state, name: "Wexmoor"),
  ]

  private static func document(_ id: String, _ number: String, _ date: String, _ stances: [Stance]) -> DocumentRecord {
    var passages = stances.enumerated().map { place, stance in
      PassageRecord(label: String(place + 1), stance: stance, opening: openings[stance] ?? "Words", spans: [])
    }
    passages += (further[id] ?? []).enumerated().map { place, passage in
      let words = SentenceWords(start: 9_000 + place * 100, stems: HeldWord.stems(Folding.key(passage.text)))
      return PassageRecord(label: passage.label, stance: .commits, opening: "Words of it", spans: [], words: [words.text])
    }
    return DocumentRecord(
      id: id, title: number, number: number, date: PartialDate(date), language: "en", file: "\(id).txt",
      sha256: String(repeating: "d", count: 64), byteCount: 5_000, passages: passages)
  }

  /// Passages whose words are kept: an annex, and sections under headings.
  private static let further: [String: [(label: String, text: String)]] = [
    declaration: [("Annex 1", "Undertake to mend the nets.")],
    procedures: [
      ("Part I", "Ministerial meetings"), ("Part I.a", "Onlookers may be invited with the agreement of both panels."),
      ("Part I.b", "The papers should be made available in Welsh."), ("Part I.c", "Minutes may be published either in print or on paper."),
    ],
  ]

  private static let openings: [Stance: String] = [.commits: "Undertake to", .welcomes: "Welcoming the", .underlines: "Highlighting the"]

  private static let documents = [
    document(declaration, "10/30", "2030-06-01", [.underlines, .welcomes, .commits, .states]),
    document(procedures, "20/31", "2031-02-03", [.states, .underlines, .states, .commits]),
  ]

  /// `from TYPE to document paragraph [key=value]… | quotation`, one a line.
  private static let statements = """
    isle-panel PUBLISHED 20-31 20-31 1 on=2031-02-01 | agreed by the Isle Panel and the Cape Panel on 1 February 2031
    cape-panel PUBLISHED 20-31 20-31 1 on=2031-02-01 | agreed by the Isle Panel and the Cape Panel on 1 February 2031
    tidewatch PUBLISHED catch-register 10-30 1 on=2029-05-04 | Counting the missing catch, published by Tidewatch on 4 May 2029
    wreck-act CHAIRS isle-league 10-30 4 | Wexmoor as the member holding the presidency
    gulf-bureau SUCCEEDS old-bureau 10-30 4 | The future Gulf Bureau
    tidewatch INVOLVED_IN meetings 20-31 3 as=invited | Tidewatch is also invited
    cape-panel INVOLVED_IN meetings 20-31 3 as=participant | composed of the Cape Panel
    isle-league COOPERATES_WITH cape-panel 20-31 2 | CAPE-Isle League cooperation
    10-30 ADDRESSES piracy 10-30 3 modality=commitment | undertake to fight piracy
    20-31 ADDRESSES netfraud 20-31 4 modality=commitment | undertake to fight netfraud
    20-31 ADDRESSES piracy 20-31 4 modality=commitment | undertake to fight piracy
    tidewatch SUPPORTS isle-league 20-31 1 since=2019 | since 2019, Tidewatch has helped the Isle League
    tidewatch SUPPORTS cape-panel 20-31 2 | Tidewatch supports the Cape Panel
    netfraud PART_OF piracy 20-31 4 | piracy, in particular netfraud
    shoal-code PART_OF reef-code 10-30 2 since=2029 until=2033 | the Shoal Code, a phase of the Reef Code running from 2029 to 2033
    10-30 MENTIONS isle-league 10-30 2 | Isle League
    10-30 MENTIONS piracy 10-30 3 | piracy
    10-30 MENTIONS reef-code 10-30 1 | Reef Code
    10-30 MENTIONS tidewatch 10-30 1 | Tidewatch
    10-30 MENTIONS tidewatch 10-30 2 | Tidewatch
    10-30 MENTIONS wreck-act 10-30 2 | Wexmoor
    10-30 MENTIONS shoal-code 10-30 2 | Shoal Code
    20-31 MENTIONS meetings 20-31 Part+I | Ministerial meetings
    20-31 MENTIONS netfraud 20-31 4 | netfraud
    20-31 MENTIONS piracy 20-31 4 | piracy
    """

  private static func relation(_ line: Substring, at place: Int) -> Relation {
    let halves = line.split(separator: "|").map { $0.split(separator: " ").map(String.init) }
    let parts = halves[0]
    let fields = Dictionary(
      parts.dropFirst(5).map { field in
        let pair = field.split(separator: "=").map(String.init)
        return (pair[0], pair[1])
      }, uniquingKeysWith: { a, _ in a })
    let document = documents.first { $0.id == parts[3] }
    let start = place * 100
    return Relation(
      type: RelationType(parts[1]), from: parts[0], to: parts[2],
      citation: Citation(
        document: parts[3], paragraph: parts[4].replacing("+", with: " "), quote: halves[1].joined(separator: " "),
        spans: [ByteSpan(start, start + 40)]),
      stated: document?.date, since: fields["since"].flatMap { PartialDate($0) }, until: fields["until"].flatMap { PartialDate($0) },
      on: fields["on"].flatMap { PartialDate($0) },
      capacity: fields["as"],
      modality: fields["modality"].flatMap(Modality.init(rawValue:)) ?? .fact,
      stance: parts[1] == "MENTIONS" ? document?.passages.first { $0.label == parts[4] }?.stance : nil, rule: "test")
  }

  static func records() throws -> GraphRecords {
    let relations = statements.split(separator: "\n").enumerated().map { relation($1, at: $0) }
    let extraction = Extraction(entities: entities.sorted { $0.id < $1.id }, documents: documents, relations: relations)
    return GraphRecords(try GraphBuilder(extraction: extraction).build())
  }

  static func asker() throws -> Asker { try Asker(records()) }
}
