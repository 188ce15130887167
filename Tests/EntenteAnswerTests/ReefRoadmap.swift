import EntenteAnswer
import EntenteLanguage
import EntenteModel
import EntenteStore

/// An invented roadmap of which the graph keeps quotations: what questions in other words are held against.
enum ReefRoadmap {
  private static let document = "reef-roadmap"

  private static let entities = [
    Entity(id: document, kind: .document, role: .declaration, name: "Reef Declaration 2030"),
    Entity(id: "atlas", kind: .instrument, role: .assessment, name: "ATLAS"),
    Entity(id: "bay-council", kind: .actor, role: .organisation, name: "Bay Council"),
    Entity(id: "buoy-project", kind: .programme, name: "Buoy Project"),
    Entity(id: "coral", kind: .instrument, role: .framework, name: "CORAL"),
    Entity(id: "gullnet", kind: .network, name: "Gullnet"), Entity(id: "lantern", kind: .programme, name: "Lantern Programme"),
    Entity(id: "oyster-poaching", kind: .crimeArea, name: "oyster poaching"),
    Entity(id: "pearl-theft", kind: .crimeArea, name: "pearl theft"),
    Entity(id: "reef-council", kind: .actor, role: .organisation, name: "Reef Council"),
    Entity(id: "reef-mining", kind: .crimeArea, name: "reef mining"),
    Entity(id: "reef-task-force", kind: .actor, role: .taskForce, name: "Reef Task Force"),
    Entity(id: "old-declaration", kind: .document, role: .declaration, name: "Old Reef Declaration"),
    Entity(id: "shorepol", kind: .actor, role: .agency, name: "Shorepol"), Entity(id: "strait", kind: .place, name: "Strait"),
    Entity(id: "tidewatch", kind: .actor, role: .agency, name: "Tidewatch"),
  ]

  private static let paragraphs = [
    "Enable the Reef Task Force to open and steer such priority inquiries, with the support of Tidewatch and Shorepol.",
    "Reinforce the presence of boats in the Strait to combat oyster poaching at night, also in cooperation with Gullnet and the Buoy Project.",
    "Develop priority inquiries against threatening networks and key individuals involved in oyster poaching, pearl theft and reef mining.",
    "Reaffirming the essential role of Tidewatch, Shorepol and frameworks such as CORAL in coordinating joint patrols.",
    "Celebrating the launch of the Lantern Programme, and its vital support for the development of ATLAS and the strengthening of Shorepol.",
    "Promote the exchange of information between the Reef Council and the Bay Council in the fight against pearl theft and reef mining.",
    "Procedures agreed by the members of the Bay Council and the members of the Reef Council at the officials meeting.",
    "The Buoy Project shall not replace Gullnet in guarding the lagoon.",
  ]

  /// `paragraph from TYPE to modality | quotation`, its fragments parted by ` … `.
  private static let statements = """
    1 reef-task-force ADDRESSES oyster-poaching commitment | Reef Task Force to open and steer such priority inquiries
    1 tidewatch SUPPORTS reef-task-force commitment | Reef Task Force to open and steer such priority inquiries, with the support of Tidewatch
    1 shorepol SUPPORTS reef-task-force commitment | Reef Task Force to open and steer such priority inquiries … the support of Tidewatch and Shorepol
    2 reef-council COOPERATES_WITH gullnet commitment | Reinforce the presence of boats in the Strait to combat oyster poaching at night, also in cooperation with Gullnet
    2 reef-council COOPERATES_WITH buoy-project commitment | in cooperation with Gullnet and the Buoy Project
    2 reef-roadmap MENTIONS strait commits | Strait
    2 reef-roadmap MENTIONS oyster-poaching commits | oyster poaching
    3 reef-roadmap ADDRESSES oyster-poaching commitment | priority inquiries against threatening networks and key individuals involved in oyster poaching
    3 reef-roadmap ADDRESSES pearl-theft commitment | priority inquiries against threatening networks and key individuals involved in … pearl theft
    3 reef-roadmap ADDRESSES reef-mining commitment | priority inquiries against threatening networks and key individuals involved in … reef mining
    4 tidewatch ADDRESSES oyster-poaching fact | the essential role of Tidewatch
    4 shorepol ADDRESSES oyster-poaching fact | the essential role of Tidewatch, Shorepol
    4 coral ADDRESSES oyster-poaching fact | Shorepol and frameworks such as CORAL in coordinating joint patrols
    5 lantern SUPPORTS atlas fact | its vital support for the development of ATLAS
    5 lantern SUPPORTS shorepol fact | its vital support for the development of ATLAS and the strengthening of Shorepol
    6 bay-council COOPERATES_WITH reef-council call | the exchange of information between the Reef Council and the Bay Council
    6 reef-roadmap ADDRESSES pearl-theft call | the fight against pearl theft
    6 reef-roadmap ADDRESSES reef-mining call | the fight against pearl theft and reef mining
    7 bay-council PUBLISHED reef-roadmap fact | agreed by the members of the Bay Council … at the officials meeting
    7 reef-council PUBLISHED reef-roadmap fact | agreed by the members of the Bay Council and the members of the Reef Council at the officials meeting
    8 buoy-project SUCCEEDS gullnet fact | The Buoy Project shall not replace Gullnet in guarding the lagoon
    """

  /// Where the fragments of a quotation lie, the paragraphs a thousand bytes apart.
  private static func spans(_ quote: String, _ paragraph: Int) -> [ByteSpan] {
    let text = paragraphs[paragraph - 1]
    return quote.replacing(" … ", with: "|").split(separator: "|").compactMap { fragment in
      text.firstRange(of: fragment).map { range in
        let start = paragraph * 1_000 + text.utf8.distance(from: text.startIndex, to: range.lowerBound)
        return ByteSpan(start, start + fragment.utf8.count)
      }
    }
  }

  private static func relation(_ line: Substring) -> Relation {
    let parts = line.split(separator: "|").map { $0.split(separator: " ").map(String.init) }
    let head = parts[0], quote = parts[1].joined(separator: " ")
    return Relation(
      type: RelationType(head[2]), from: head[1], to: head[3],
      citation: Citation(document: document, paragraph: head[0], quote: quote, spans: spans(quote, Int(head[0]) ?? 1)),
      stated: PartialDate("2030-04-05"), modality: Modality(rawValue: head[4]) ?? .fact, stance: Stance(rawValue: head[4]), rule: "test")
  }

  static func records() throws -> GraphRecords {
    let passages = paragraphs.indices.map { place in
      let opening = paragraphs[place].split(separator: " ").prefix(8).joined(separator: " ")
      let words = SentenceWords(start: (place + 1) * 1_000, stems: HeldWord.stems(Folding.key(paragraphs[place])))
      return PassageRecord(
        label: String(place + 1), stance: .states, opening: opening, spans: spans(opening, place + 1), words: [words.text])
    }
    let record = DocumentRecord(
      id: document, title: "Reef Declaration", number: "500/30", date: PartialDate("2030-04-05"), language: "en", file: "reef.txt",
      sha256: String(repeating: "c", count: 64), byteCount: 10_000, passages: passages)
    let extraction = Extraction(
      entities: entities.sorted { $0.id < $1.id }, documents: [record], relations: statements.split(separator: "\n").map(relation))
    return GraphRecords(try GraphBuilder(extraction: extraction).build())
  }

  static func asker() throws -> Asker { try Asker(records()) }
}
