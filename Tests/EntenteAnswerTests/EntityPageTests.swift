import EntenteAnswer
import EntenteModel
import Testing

@Suite("A page about one entity says what is so, what is hoped, and what is not said")
struct EntityPageTests {
  static func page(_ name: String) throws -> EntityPage {
    let records = try Fixture.records()
    guard case .found(let node) = try EntityFinder(records).find(name) else { throw NotFound() }
    return try EntityPage(node, in: records)
  }
  struct NotFound: Error {}

  @Test("Statements are grouped by relation, direction and firmness, each with its place")
  func sections() throws {
    let page = try Self.page("harbour watch")
    #expect(page.sections.map(\.heading) == ["supports", "only called for: supports"])
    #expect(page.sections[0].entries.map(\.other.id) == ["lake-league"])
    #expect(page.sections[0].entries[0].edges.map(page.citation) == ["100/21, para. 1", "200/22, para. 2"])
    #expect(page.events.map(\.other.id) == ["launch-of-harbour-watch"])
    #expect(page.events[0].day?.text == "2021-10")
  }

  @Test("Both ends of a symmetric relation show it, and only as considered")
  func symmetric() throws {
    for name in ["Lake League", "River Mission"] {
      #expect(try Self.page(name).sections.map(\.heading).contains("only considered: cooperates with"), "\(name)")
    }
  }

  @Test("Silence is documented: which document does not name it, and how much was searched")
  func silence() throws {
    let text = try Self.page("HW blue").text(width: 80)
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("not named in Lake Declaration 2022; 3 paragraphs searched"))
    #expect(words.contains("Lake Declaration 2021: welcomed in para. 1"))
    #expect(text.split(separator: "\n").allSatisfy { TextWidth.of($0) <= 80 })
  }

  @Test("Members that one sentence names are one line, with the words that name them all; each form of a name has its documents")
  func coordination() throws {
    let records = try HarbourChronicle.records()
    guard case .found(let node) = try EntityFinder(records).find("Quay League") else { throw NotFound() }
    let page = try EntityPage(node, in: records)
    #expect(page.text(width: 80).contains("members\n  Azure, Basalt\n    “welcoming Azure and Basalt”\n"))
    #expect(page.markdown().contains("\n- Azure, Basalt[^"))
    guard case .found(let agency) = try EntityFinder(records).find("Port Agency") else { throw NotFound() }
    let names = try EntityPage(agency, in: records).text(width: 80)
    #expect(names.contains("named “the Agency” in Declaration 2021\n      “the Port Agency” in Declaration 2023\n"))
  }

  @Test("A note cites every statement in a footnote, and repeats no footnote")
  func markdown() throws {
    let note = try Self.page("Harbour Watch").markdown()
    #expect(note.contains("- Lake League (since 2017)[^1][^2]\n"))
    #expect(note.contains("[^1]: 100/21, para. 1: “Harbour Watch helps the Lake League”.\n"))
    let marks = note.matches(of: /\[\^(\d+)\]/).compactMap { Int($0.1) }
    let defined = note.matches(of: /(?m)^\[\^(\d+)\]:/).compactMap { Int($0.1) }
    #expect(defined == Array(1...defined.count))
    #expect(Set(marks) == Set(defined))
  }

  @Test("The page as JSON is JSON, and tells the silent documents")
  func json() throws {
    guard case .map(let fields) = try JSONReader.read(try Self.page("Harbour Watch").json()) else { throw NotFound() }
    #expect(fields["silent"] == .list([.map([.init("document", .string("200/22")), .init("searched", .integer(3))])]))
    guard case .list(let statements)? = fields["statements"] else { throw NotFound() }
    #expect(statements.count == 5)
  }

  @Test(
    "A name is found by alias, id or register number, in any case",
    arguments: [
      ("ll", "lake-league"), ("Lake  LEAGUE", "lake-league"), ("river-mission", "river-mission"), ("100/21", "100-21"),
      ("ST-200-2022-INIT", "200-22"),
    ])
  func finds(name: String, id: String) throws {
    guard case .found(let node) = try EntityFinder(try Fixture.records()).find(name) else { throw NotFound() }
    #expect(node.id == id)
  }

  @Test(
    "A name that nothing bears brings the nearest ones",
    arguments: [("Lake Leage", "Lake League"), ("harbor watch", "Harbour Watch"), ("river", "River Mission")])
  func suggests(name: String, near: String) throws {
    guard case .unknown(let suggestions) = try EntityFinder(try Fixture.records()).find(name) else { throw NotFound() }
    #expect(suggestions.first == near)
  }
}
