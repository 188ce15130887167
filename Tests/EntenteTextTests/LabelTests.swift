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

  @Test("A note under a star is a footnote, and all are counted as they stand; under a rule numbers without brackets follow")
  func stars() throws {
    let text = """
      Statement

      The ministers met Kosovo* and Serbia in Budva.

      They praised the Roadmap.¹

      * This designation is without prejudice.
      ¹ It was adopted in London.
      """
    let document = try read(text)
    #expect(document.passages.filter { $0.kind == .footnote }.map(\.label) == ["fn1", "fn2"])
    #expect(document.passage("p2")?.footnotes.map(\.label) == ["fn2"])
    let list = try read("They met Kosovo* in Budva. They will:\n\n* write letters;\n* read books.\n")
    #expect(list.passages.allSatisfy { $0.kind != .footnote })
  }

  @Test("The foot of a page with initials, and the line of the service under it, part no list and open no annex")
  func runningFeet() throws {
    let text = """
      **Brussels, 8 October 2025**

      **13217/25**

      NOTE

      From:\tPresidency

      Delegations will find attached the plan.

      13217/25\t\tAS/vb\t\t1
      \tJAI.2\t\t**EN**
      **ANNEX**

      **ACTION PLAN OF THE LAKE STATES**

      The Lake States adopt this plan.

      ## 1- Crime

      - i) Target networks:
        - of smugglers,

      13217/25\t\tAS/vb\t\t2
      ANNEX\tJAI.2\t\t**EN**

        - of robbers.

      - ii) Write a report.
      """
    let labels = try read(text).passages.filter { $0.kind != .cover && $0.kind != .heading }.map(\.label)
    #expect(labels == ["p1", "1.i", "1.i", "1.i", "1.ii"])
  }

  @Test("Numbers that run on keep the name of their part; an annex keeps the letters of its sections")
  func runningParts() throws {
    let text = """
      PART I – AIMS

      1. The Network exists.

      2. It works.

      PART II – MEMBERS

      3. Members are many.

      4. Guests are few.

      ANNEX

      A. AIMS

      1. Boats are bought.

      B. MEANS

      2. Money is found.
      """
    let labels = try read(text).passages.filter { $0.kind == .paragraph }.map(\.label)
    #expect(labels == ["Part I 1", "Part I 2", "Part II 3", "Part II 4", "Annex A.1", "Annex B.2"])
  }

  @Test("A list further in begins without a colon; the outer list goes on where its indent says; a second list stands beside the first")
  func nestedLists() throws {
    let nested = try read(
      "1. The Forum decides:\n\n  a) to thank the Centre, in particular\n    i) for boats;\n    ii) for nets;\n  b) to rest.\n")
    #expect(nested.passages.filter { $0.kind == .item }.map(\.label) == ["1.a", "1.a.i", "1.a.ii", "1.b"])
    let outer = try read("1. The Forum decides:\n  1. to meet;\n  2. to rest.\n2. It thanks all.\n3. It ends.\n")
    #expect(outer.passages.map(\.label) == ["1", "1.1", "1.2", "2", "3"])
    let second = try read(
      "PART I – AIMS\n\n2. Cycle\n\nThere are:\n\n1. boats;\n2. nets.\n\nThe Parties agree:\n\na. to sail;\nb. to fish.\n")
    #expect(second.passages.filter { $0.kind == .item }.map(\.label) == ["Part I 2.1", "Part I 2.2", "Part I 2.a", "Part I 2.b"])
  }

  @Test("Lists of HTML are numbered as their type says, and a raised number opens a footnote")
  func htmlNumerals() throws {
    let page = """
      <html><body><h1>News</h1><p>The Forum of the Lake States met there.<sup>1</sup></p><ol><li>It began.</li><li>It decided:<ol type="a"><li>to sail;</li><li>to fish.</li></ol></li>
      <li>It ended.</li></ol><p><sup>1</sup> In Suva.</p></body></html>
      """
    #expect(try read(page, file: "page.html").passages.map(\.label) == ["cover", "p1", "1", "2", "2.a", "2.b", "3", "fn1"])
  }

  @Test("A paragraph that ends in a footnote's mark ends as a sentence: it is no heading")
  func markedEnd() throws {
    let document = try read("**Crime**\n\n1. The Forum met.[^1]\n\n| a | b |\n\n2. It ended.\n\n[^1]: In Suva.\n")
    #expect(document.passage("1")?.kind == .paragraph)
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
      ("B. The Forum\n\nB.1 It meets.\n\nB.2 It reports yearly.", ["B.1", "B.2"]),
      ("1.1 The Forum meets.\n\n1.2 It reports yearly.", ["1.1", "1.2"]),
      ("1. The Forum met in the year\n2024. It was cold there.\n2. It met again.", ["1", "2"]),
      ("h) The Forum meets.\ni) It reports.\nj) It rests.", ["h", "i", "j"]),
      ("The Forum meets at 5 p.m. today.\n\n2024 was a good year for all.", ["p1", "p2"]),
    ])
  func markers(text: String, labels: [String]) throws {
    #expect(try read(text).passages.filter { $0.kind != .cover && $0.kind != .heading }.map(\.label) == labels)
  }
}
