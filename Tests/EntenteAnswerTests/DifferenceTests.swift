import EntenteAnswer
import EntenteModel
import EntenteStore
import Testing

@Suite("A difference tells what the later document adds, drops, strengthens, weakens and rewords")
struct DifferenceTests {
  @Test("Two declarations differ in what each commits its own signatories to, not in being two documents")
  func own() throws {
    let difference = try HarbourChronicle.difference(1, 2)
    let reworded = difference.statements(.reworded)
    #expect(reworded.map(\.type) == [.addresses] && reworded.map(\.from) == [nil])
    #expect(difference.markdown().contains("| the signatories – act against – piracy (undertaken) | “commit to fighting piracy”"))
  }

  @Test("In Markdown, what one side alone says is a list with footnotes that name the place")
  func notes() throws {
    let note = try HarbourChronicle.difference(0, 1).markdown()
    #expect(note.contains("[^1]\n") && note.contains("\n[^1]: "))
    #expect(!note.contains("| statement | words |"))
  }

  @Test("What is said in the same words is no difference")
  func same() throws {
    #expect(try !HarbourChronicle.difference(1, 2).statements.contains { $0.from?.id == "league" && $0.to?.id == "piracy" })
    #expect(try HarbourChronicle.difference(1, 1).text().hasSuffix("\n\nNo difference.\n"))
  }

  @Test("A hope that was undertaken is firmer; signatories who undertook and now only note are less firm")
  func firmness() throws {
    let difference = try HarbourChronicle.difference(0, 1)
    #expect(
      Set(difference.statements(.stronger).map(\.words)) == [
        "Quay League – set up – Port Agency (considered → undertaken)",
        "the signatories – set up – Tide Panel (considered → come about)",
        "the signatories – act against – piracy (declared → undertaken)",
      ])
    #expect(difference.statements(.weaker).map(\.words) == ["the signatories – act against – wrecking (undertaken → declared)"])
  }

  @Test("A membership that is not repeated is not among what is no longer said")
  func lasting() throws {
    let difference = try HarbourChronicle.difference(0, 1)
    let lasting = difference.statements(.dropped).filter(\.isLasting)
    #expect(lasting.map(\.type) == [.memberOf, .memberOf])
    let text = difference.text()
    #expect(text.contains("Not repeated; silence does not undo it (2)\n  Azure, Basalt – member of – Quay League\n"))
    #expect(text.contains("No longer said: stated as fact or declared (1)\n  Quay League – supports – Harbour Office\n"))
  }

  @Test("What an older document said already is marked so, and what took another's place is named with it")
  func earlier() throws {
    let difference = try HarbourChronicle.difference(1, 2)
    #expect(try HarbourChronicle.difference(1, 2).namings(.dropped).map(\.kin?.name) == ["Port Agency"])
    #expect(difference.text().contains("Actors: Harbour Office (para. 1; succeeded by Port Agency)"))
    #expect(difference.text().contains("Actors: Azure (para. 7; named already in Declaration 2019)"))
    let newer = try HarbourChronicle.difference(0, 1)
    #expect(newer.namings(.new).map(\.kin?.name) == ["Harbour Office"] && newer.namings(.new).map(\.earlier) == [nil])
  }

  @Test(
    "Both quotations stand side by side, one below the other where there is no room, and no line is too wide", arguments: [40, 80, 120])
  func sideBySide(columns: Int) throws {
    let text = try HarbourChronicle.difference(1, 2).text(width: columns)
    #expect(text.split(separator: "\n").allSatisfy { TextWidth.of($0) <= columns })
    #expect(text.contains(" │ “commit ourselves to ending") == (columns >= 80))
    #expect(text.contains("before: “commit to fighting") == (columns < 64))
  }

  @Test("The table says whether what is dropped lasts")
  func table() throws {
    let table = try HarbourChronicle.difference(0, 1).table
    let column = try #require(table.columns.firstIndex(of: "lasting"))
    let rows = table.rows.filter { $0[1] == .string("MEMBER_OF") }
    #expect(!rows.isEmpty && rows.allSatisfy { $0[column] == .boolean(true) })
    #expect(table.rows.allSatisfy { $0.count == table.columns.count })
  }
}
