import EntenteText
import Testing

@Suite("Labels are the document's own numbers, from the outermost heading inwards")
struct LabelTests {
  @Test("Operative paragraphs keep their numbers and nested letters; the preamble is counted")
  func resolution() throws {
    let document = try read(Fixtures.resolution)
    #expect(
      document.outline.map { $0.prefix { $0 != ":" } } == ["p1", "p2", "1", "2", "2.a", "2.b", "2.b.i", "2.b.ii", "2.c", "3", "fn1"])
    #expect(document.passage("2.b.ii")?.parent.map { document.passages[$0].label } == "2.b")
    #expect(document.passage("1")?.footnotes.map(\.label) == ["fn1"])
    #expect(document.passage("p2")?.words == "Recalling its resolution 80/101 of 16 December 2025 on inland waters,")
    #expect(document.passage("1")?.words == "Welcomes the report of the Secretary-General;")
  }

  @Test("A decimal number behind a bullet counts what the item is about; before a title it is a label")
  func amounts() throws {
    let document = try read("Police found much\n\nThe police found:\n\n- 2.1 tonnes of scales;\n- 640 birds.\n\nThey went on.\n")
    #expect(document.passages.allSatisfy { $0.label != "2.1" })
    let plan = try read("Plan\n\n1. Aims\n\n- 1.1 Better patrols are made.\n- 1.2 More boats are bought.\n")
    #expect(plan.passages.contains { $0.label == "1.2" })
  }

  @Test("Bullets under a numbered paragraph bear its label")
  func statement() throws {
    let document = try read(Fixtures.statement, file: "s.md")
    let labels = document.passages.filter { $0.kind != .cover && $0.kind != .heading }.map(\.label)
    #expect(labels == ["p1", "1", "2", "3", "3", "3", "4", "fn1"])
    #expect(document.passages.first { $0.words == "report to the ministers by March 2025." }?.kind == .item)
    #expect(document.passage("1")?.headings == ["Maritime security"])
  }

  @Test("A news item is counted, list items included, headings not; what stands last in bold is a paragraph")
  func release() throws {
    let document = try read(Fixtures.release)
    #expect(
      document.outline == [
        "p1: Lusaka, 12 May 2024 – Th", "p2: They will also:", "p3: train officers;", "p4: share data.", "p5: About the ministry",
        "p5: The ministry was founded", "p6: Paid for by the Southern",
      ])
    #expect(document.passages.filter { $0.label == "cover" }.count == 3)
  }

  @Test("Articles are numbered through all chapters, their paragraphs within them")
  func agreement() throws {
    let labels = try read(Fixtures.agreement).passages.filter { $0.kind == .paragraph || $0.kind == .item }.map(\.label)
    #expect(labels == ["Article 1.1", "Article 1.2", "Article 2.a", "Article 2.a", "Article 2.b", "Article 3"])
  }

  @Test("Numbers that were torn off go back to their paragraphs, and what is left over is a footnote")
  func torn() throws {
    let document = try read(Fixtures.torn)
    #expect(document.outline.map { $0.prefix { $0 != ":" } } == ["1", "2", "fn1", "3", "4"])
    #expect(
      document.passage("1")?.words
        == "The Forum welcomes the accession of Georgia, and thanks the Danube Centre, for its help in the region;")
    #expect(document.passage("1")?.footnotes.map { "\($0.offset) \($0.label)" } == ["73 fn1"])
    #expect(document.passage("4")?.words == "The Forum will meet again in 2022.")
  }

  @Test("Parts, sections, subheadings and an annex make the label; a line that introduces belongs to what it introduces")
  func parts() throws {
    let labels = try read(Fixtures.note).passages.filter { $0.kind != .cover && $0.kind != .heading }.map(\.label)
    #expect(
      labels == [
        "Part I 1.p1", "fn1", "Part I 2.p1", "Part I 2.1", "Part I 2.2", "Part I 2.1", "Part I 2.1", "Part I 2.2",
        "Part II 1 Composition.a",
        "Part II 1 Composition.b", "Part II 1 Functions.a", "Part II 1 Functions.a", "Part II 1 Functions.b", "Annex 1.i", "Annex 1.i",
        "Annex 1.i",
        "Annex 1.ii",
      ])
  }

  @Test("Where numbers run on through sections, a number alone is the label; annexes count for themselves")
  func runningNumbers() throws {
    let labels = try read(Fixtures.communique).passages.filter { $0.kind != .cover && $0.kind != .heading }.map(\.label)
    #expect(labels == ["1", "2", "3", "3.a", "3.b", "p1", "Annex I 1", "Annex II 1"])
  }

  @Test("The register number that runs over the pages with their numbers parts no list, however few the pages are")
  func runningRegister() throws {
    let text = """
      RIFT COUNCIL

      RC/DEC/7

      DECISION No. 7

      1. Invites the Centre:

      a. to write;

      RC/DEC/7                                    2

      b. to read;

      2. Closes.
      """
    let labels = try read(text).passages.filter { $0.kind != .cover && $0.kind != .heading }.map(\.label)
    #expect(labels == ["1", "1.a", "1.b", "2"])
  }

  @Test("Headings, nested lists, rows and footnotes come through HTML")
  func html() throws {
    let document = try read(Fixtures.page, file: "page.html")
    #expect(document.passages.map(\.label) == ["cover", "p1", "p2", "p3", "p4", "1", "1", "2", "p5", "p6", "p7", "fn1"])
    #expect(document.passage("p1")?.words == "Suva, 3 June 2025 – The Pacific Fisheries Forum and New Zealand signed a pact. It covers:")
    #expect(document.passage("p1")?.links.map(\.url) == ["https://example.org/nz"])
    #expect(document.passage("p7")?.words == "5 < 6 and snake_case stay.")
    #expect(document.textSHA256 != nil && document.textSHA256 != document.sha256)
  }

  @Test(
    "A number in front is told from a number in running text",
    arguments: [
      ("(1) First point of all.\n(2) Second point.", ["1", "2"]), ("1) First point of all.\n2) Second point.", ["1", "2"]),
      ("§ 4 The court decides alone.\n\n§ 5 It sits in Accra.", ["§ 4", "§ 5"]),
      ("1. The Forum decides to act:\n\n   a. Publish a guide; and\n   b. Report yearly.", ["1", "1.a", "1.b"]),
      ("1.1 The Forum meets.\n\n1.2 It reports yearly.", ["1.1", "1.2"]),
      ("1. The Forum met in the year\n2024. It was cold there.\n2. It met again.", ["1", "2"]),
      ("h) The Forum meets.\ni) It reports.\nj) It rests.", ["h", "i", "j"]),
      ("The Forum meets at 5 p.m. today.\n\n2024 was a good year for all.", ["p1", "p2"]),
    ])
  func markers(text: String, labels: [String]) throws {
    #expect(try read(text).passages.filter { $0.kind != .cover && $0.kind != .heading }.map(\.label) == labels)
  }
}
