import EntenteExtract
import EntenteLexicon
import EntenteModel
import EntenteText
import Testing

@Suite("Documents made to mislead state nothing that they do not say")
struct AdversarialTests {
  static let head = "LAKE DECLARATION\n\nWe, the Ministers of Kenya and Uganda, met in Port Azure on 3 May 2021.\n\n"

  /// Statements but mentions, `from TYPE to`; every quotation is held against the text.
  static func edges(_ body: String, head: String = head) throws -> [String] {
    let source = try DocumentReader.read(file: "note.txt", bytes: Array((head + body + "\n").utf8))
    let extraction = try Extractor.standard().extract([source])
    for relation in extraction.relations {
      let found = relation.citation.spans.flatMap { source.text[$0.start..<$0.end] }.filter { $0 > 0x20 }
      let quoted = Array(relation.citation.quote.utf8).filter { $0 > 0x20 }
      #expect(found == Array(relation.citation.quote.replacing(" … ", with: "").utf8).filter { $0 > 0x20 } || quoted.isEmpty, "\(relation)")
    }
    return extraction.relations.filter { $0.type != .mentions }.map { "\($0.from) \($0.type.rawValue) \($0.to)" }
  }

  @Test(
    "What a document only quotes is not what it does",
    arguments: [
      "1. The Harbour Declaration states: “We commit to establish the Rift Task Force and to support the River Programme.”",
      "1. It reads:\n\n“We, the Ministers, support the River Programme.\n\n“We commit to establish the Rift Task Force.”\n\n2. That is all.\n\n3. It is late.",
      "1. It reads: \"We support the River Programme and we will establish the Rift Task Force\", as all know.",
    ])
  func quoting(body: String) throws {
    let edges = try Self.edges(body)
    #expect(!edges.contains { $0.contains("SUPPORTS") || $0.contains("ESTABLISHED") }, "\(edges)")
  }

  @Test("Its own words around a quotation are its own, and a mark that nobody closes quotes nothing")
  func ownWords() throws {
    let own = try Self.edges(
      "1. We support the “River Programme” and recall: “they must do more for the lakes”. We commit to establish the Rift Task Force.")
    #expect(
      own.contains { $0.hasSuffix("SUPPORTS river-programme") } && own.contains { $0.hasSuffix("ESTABLISHED rift-task-force") }, "\(own)")
    let open = try Self.edges(
      "1. We recall “the lakes.\n\n2. We support the River Programme.\n\n3. We commit to establish the Rift Task Force.")
    #expect(
      open.contains { $0.hasSuffix("SUPPORTS river-programme") } && open.contains { $0.hasSuffix("ESTABLISHED rift-task-force") }, "\(open)"
    )
  }

  @Test("Cells of a table and columns of a page say nothing together that stands in none")
  func sideBySide() throws {
    let table = """
      Body                 Task                          Partner
      Harbour Agency       fights firearms trafficking   Delta Forum
      River Programme      supports                      Rift Task Force
      Coast Mission        is funded by                  Nordic Fund
      """
    let cells = try Self.edges(table)
    #expect(!cells.contains { $0.contains("FUNDS") || $0.contains("SUPPORTS") }, "\(cells)")
    let columns = try Self.edges(
      """
      The Coast Mission is a member of the    The Rift Task Force was welcomed by
      Delta Forum, which was set up in the    Peru. It cooperates with INTERPOL,
      year 2015. It is chaired by Kenya in    is chaired by Norway, and has been
      the years that have an odd number.      financed by the Ocean Union since.
      """)
    #expect(
      columns.contains("coast-mission MEMBER_OF delta-forum") && columns.contains { $0 == "norway CHAIRS rift-task-force" }, "\(columns)")
    #expect(!columns.contains { $0.contains("ocean-union FUNDS delta") || $0.contains("norway CHAIRS delta") }, "\(columns)")
  }

  @Test("Look-alike letters make another name, never the known one")
  func lookAlikes() throws {
    let edges = try Self.edges("1. Еurороl supports the River Programme. EURΟPOL funds the Coast Mission. Κenya chairs the Delta Forum.")
    #expect(!edges.contains { $0.contains("europol") || $0.contains("kenya CHAIRS") }, "\(edges)")
  }

  @Test("Words that are also names are no names in small letters")
  func commonWords() throws {
    let edges = try Self.edges(
      "1. The chad supports the River Programme, turkey funds it, and a jordan chairs it. The cool and the sat support the centre.")
    #expect(!edges.contains { edge in ["chad ", "turkiye ", "jordan "].contains { edge.hasPrefix($0) } }, "\(edges)")
  }

  @Test("A name within a longer one is not what the longer one is said of")
  func inside() throws {
    let edges = try Self.edges(
      "1. The Caribbean Financial Action Task Force supports the River Programme. New South Wales funds the Niger Delta Forum.")
    #expect(edges.contains("cfatf SUPPORTS river-programme"), "\(edges)")
    #expect(!edges.contains { $0.hasPrefix("fatf ") || $0.hasPrefix("task-force ") || $0.contains("niger ") }, "\(edges)")
  }

  @Test(
    "Size and nesting cost no more than time in proportion",
    arguments: [
      "1. " + String(repeating: "THE HARBOUR AGENCY SUPPORTS THE RIVER PROGRAMME, WHICH KENYA CHAIRS. ", count: 300),
      "1. The Harbour Agency " + (0..<10_000).map { "and no\($0 % 7) matter" }.joined(separator: " ") + " supports the River Programme.",
      "1. The Harbour Agency " + String(repeating: "(", count: 1000) + "supports" + String(repeating: ")", count: 1000)
        + " the River Programme.",
      "1. " + String(repeating: "[(“«", count: 1000) + "Kenya funds the River Programme" + String(repeating: "»”)]", count: 1000),
      "1. K" + String(repeating: "\u{301}", count: 5000) + "enya supports the River Programme.",
      String(repeating: "1. “We\n\n", count: 3000), String(repeating: "\"", count: 20_000),
    ])
  func bounded(body: String) throws {
    let clock = ContinuousClock()
    let time = try clock.measure { _ = try Self.edges(body) }
    #expect(time < .seconds(30), "\(body.prefix(40)) \(time)")
  }
}
