import EntenteAnswer
import EntenteModel
import EntenteStore
import Testing

@Suite("A trace tells what each document says of an entity, and what became of it since")
struct TraceTests {
  @Test("What took the entity's place is followed, marked with its own name, from either end")
  func succession() throws {
    let office = try HarbourChronicle.trace("Harbour Office")
    #expect(office.developmentText == "recalled 2019 → welcomed 2021 (as Port Agency) → committed to 2023 (as Port Agency)")
    #expect(office.kin.map(\.kinship) == [.successor] && office.kin.map(\.entity.id) == ["agency"])
    let agency = try HarbourChronicle.trace("Port Agency")
    #expect(agency.developmentText == "recalled 2019 (as Harbour Office) → welcomed 2021 → committed to 2023")
    let line = "succeeds Harbour Office: “the Agency, which replaces the Office” — Declaration 2021, para. 2"
    #expect(agency.text(width: 200).contains(line))
  }

  @Test("A hope that was undertaken, then came true is firmer twice; each time the trace says what it was")
  func hardening() throws {
    let steps = try HarbourChronicle.trace("Port Agency").steps
    let made = steps.map { step in step.statements.first { $0.edge.type == .established } }
    #expect(made.map { $0?.change } == [.new, .firmer, .firmer, nil])
    #expect(made.map { $0?.before?.modality } == [nil, .possibility, .commitment, nil])
    #expect(made[2]?.changeWords == "firmer: was undertaken in 2021")
  }

  @Test("A hope to set something up comes true in its creation, and is not among what is no longer said")
  func fulfilment() throws {
    let steps = try HarbourChronicle.trace("Tide Panel").steps
    #expect(steps[0].statements.map(\.change) == [.new] && steps[1].dropped.isEmpty)
    #expect(steps[1].statements.map(\.changeWords) == ["firmer: was considered in 2019"])
    #expect(steps[2].dropped.isEmpty)
  }

  @Test("Support that is not repeated is no longer said; a membership that is not repeated lasts")
  func dropping() throws {
    let office = try HarbourChronicle.trace("Harbour Office").steps[1].dropped
    #expect(office.map(\.edge.type) == [.supports] && office.map(\.change) == [.dropped])
    let league = try HarbourChronicle.trace("Quay League").steps[1].dropped.filter { $0.edge.type == .memberOf }
    #expect(league.map(\.change) == [.unrepeated, .unrepeated])
  }

  @Test("What the successor is helped with again, after a silence, is not new")
  func again() throws {
    let support = try #require(
      try HarbourChronicle.trace("Harbour Office").steps[2].statements.first { $0.edge.type == .supports })
    #expect(support.change == .again && support.changeWords == "as in 2019" && support.bearer?.name == "Port Agency")
  }

  @Test("Of the signatories themselves, to undertake is firmer than to declare")
  func signatories() throws {
    let piracy = try HarbourChronicle.trace("piracy").steps
    #expect(piracy[1].statements.first { $0.firmnessMark == " (undertaken)" }?.change == .firmer)
    #expect(try HarbourChronicle.trace("wrecking").steps[1].statements.map(\.changeWords) == ["weaker: was undertaken in 2019"])
  }

  @Test("Members that one sentence welcomes are one line, with the words that name them all")
  func coordination() throws {
    let text = try HarbourChronicle.trace("Quay League").text()
    #expect(text.contains("+ members: Azure, Basalt  [new]\n    “welcoming Azure and Basalt” — para. 2\n"))
  }

  @Test("A document without a date is neither before nor after: nothing in it is new, and it has no place in the development")
  func undated() throws {
    let trace = try HarbourChronicle.trace("Port Agency")
    #expect(trace.steps[3].statements.map(\.change) == [.undated] && trace.steps[3].dropped.isEmpty)
    #expect(trace.steps[3].statements[0].changeWords == "said only here")
    #expect(!trace.developmentText.contains("News"))
  }

  @Test("Headings are bold where there is colour, and only there")
  func colour() throws {
    let trace = try HarbourChronicle.trace("wrecking")
    #expect(trace.text(isColoured: true).contains("\u{1B}[1m6 May 2021  Declaration 2021\u{1B}[0m\n"))
    #expect(!trace.text().contains("\u{1B}"))
  }

  @Test("Silence is counted")
  func silence() throws {
    let trace = try HarbourChronicle.trace("wrecking")
    #expect(trace.steps[2].isSilent && trace.text().contains("not named; 8 paragraphs searched"))
  }

  @Test("Three silent documents in a row are told together, with all that was searched")
  func longSilence() throws {
    let wrecking = try HarbourChronicle.trace("Basalt")
    #expect(wrecking.stretches.count == 2)
    #expect(
      wrecking.text().contains("\n\n6 May 2021 to 8 July 2023, and without a date\n  not named in Declaration 2021, Declaration 2023"))
    #expect(wrecking.markdown().contains("News & \\<notes>; 24 paragraphs searched."))
  }

  @Test("A document's own undertakings are firmer than what it declares, also in the trace of the document itself")
  func document() throws {
    let step = try HarbourChronicle.trace("Declaration 2021").steps[1]
    #expect(step.statements.allSatisfy { $0.isOwn || $0.other.id == "league" })
    #expect(step.statements.first { $0.other.id == "piracy" }?.firmnessMark == " (undertaken)")
  }

  @Test("What a document smuggles in to command a terminal is shown, not done")
  func hostile() {
    #expect(TextWidth.wrap("a\u{1B}[2Jb\u{9B}1mc\u{7F}", to: 40) == ["a\u{241B}[2Jb\u{FFFD}1mc\u{2421}"])
  }

  @Test("No line is wider than it may be", arguments: [40, 80, 100])
  func width(columns: Int) throws {
    for name in ["Port Agency", "Quay League", "piracy"] {
      #expect(try HarbourChronicle.trace(name).text(width: columns).split(separator: "\n").allSatisfy { TextWidth.of($0) <= columns })
    }
  }
}

@Suite("A trace is written as JSON, a table, Markdown, Mermaid, a strip and a page")
struct TraceFormatTests {
  @Test("JSON has an answer a document, in time, with its stances and what became of each statement")
  func json() throws {
    let records = try HarbourChronicle.records()
    let text = String(decoding: try HarbourChronicle.trace("Port Agency").json(question: "q", records), as: UTF8.self)
    #expect(try JSONReader.read(Array(text.utf8)) != .null)
    #expect(
      text.contains(
        #""value": "Declaration 2021", "kind": "Document", "id": "d2", "date": "2021-05-06", "stances": ["welcomes", "states"]"#))
    #expect(text.contains(#""change": "firmer", "relation": "ESTABLISHED", "direction": "in", "name": "Quay League""#))
    #expect(text.contains(#""kin": [{"kinship": "predecessor", "name": "Harbour Office""#))
  }

  @Test("A table has a row a naming and a statement, with what it was before")
  func table() throws {
    let table = try HarbourChronicle.trace("Port Agency").table
    let row = try #require(table.rows.first { $0[2] == .string("firmer") })
    #expect(row[6] == .string("possibility") && row[7] == .string("Declaration 2019"))
  }

  @Test("Markdown cites every statement in a footnote, each once, after one empty line")
  func markdown() throws {
    let note = try HarbourChronicle.trace("Port Agency").markdown()
    #expect(note.contains("- succeeds Harbour Office[^1]\n"))
    #expect(note.contains("\n\n[^1]: Declaration 2021, para. 2: “the Agency, which replaces the Office”.\n"))
    #expect(note.contains("[^2]: ") && !note.contains("\n\n\n"))
    #expect(note.split(separator: "\n").count { $0.hasPrefix("[^1]: ") } == 1)
  }

  @Test("Mermaid has a period a document, and no sign of its own within an event")
  func mermaid() throws {
    let lines = try HarbourChronicle.trace("Port Agency").mermaid().split(separator: "\n")
    #expect(lines.prefix(2) == ["timeline", "  title Port Agency"])
    let period = "  2021-05-06 : welcomed : named (as Harbour Office) : + succeeds Harbour Office : ↑ set up by Quay League (undertaken)"
    #expect(lines[3].hasPrefix(period))
    #expect(!lines.joined().contains("<"))
  }

  @Test("The strip and the page fetch nothing, run nothing, and escape every word of a document", arguments: [true, false])
  func pictures(isPage: Bool) throws {
    let trace = try HarbourChronicle.trace("Port Agency")
    let text = isPage ? trace.html() : trace.svg()
    for forbidden in ["<script", "http://", "https://", "url(", "@import", "<b>", "<notes>"] {
      #expect(!text.split(separator: "\n").contains { $0.contains(forbidden) && !$0.contains("www.w3.org/2000/svg") }, "\(forbidden)")
    }
    #expect(text.contains("the Agency &lt;b&gt;") || !isPage)
    #expect(text.contains("News &amp; &lt;notes&gt;"))
    #expect(text.contains("role=\"img\"") && text.contains("<title id=\"strip-title\">Port Agency through the documents</title>"))
  }

  @Test("A mark of the strip says what it stands for; what is no longer said has a mark of its own")
  func marks() throws {
    let strip = try HarbourChronicle.trace("Harbour Office").svg()
    #expect(strip.contains("<title>Port Agency set up by: Quay League (undertaken) [firmer: was considered in 2019]&#10;“will set up"))
    #expect(strip.contains("[no longer said]</title><path"))
  }
}
