import EntenteExtract
import EntenteModel
import Testing

@Suite("Texts that are cited, and second names")
struct CitedTextsTests {
  @Test(
    "A name in brackets behind a name of the same kind is the same thing's",
    arguments: [
      (
        "They ratified the Delta Convention on River Patrols (Ganvié Convention). The Ganvié Convention is in force.",
        ["Instrument/Treaty Ganvié Convention"]
      ),
      (
        "They recall Directive 2031/7 on the protection of rivers through criminal law (‘the River Crime Directive’). The River Crime Directive is in force.",
        ["Instrument/Treaty River Crime Directive"]
      ),
      (
        "They met in the Andean Ports Committee (hereinafter “the Harbour Committee”). The Harbour Committee met again.",
        ["Actor/Committee Harbour Committee"]
      ),
    ])
  func second(text: String, expected: [String]) throws {
    let names = try Reading(text).names
    #expect(Set(names) == Set(expected))
    #expect((2...3).contains(names.count))
  }

  @Test("A body in brackets that nothing announces as a second name may be a part, and stays another")
  func part() throws {
    let names = try Reading("It joined the Ministry of Harbours (Coastal Police Directorate).").names
    #expect(Set(names).count == 2)
  }

  @Test("A crime's short form names the crime from there on")
  func crimes() throws {
    let words = try Reading("They fight transnational organised crime (TOC). The profits of TOC grow.").words
    #expect(words["TOC"] == "organised crime")
  }

  @Test(
    "A text is known by its register's code, or by its maker and its day",
    arguments: [
      ("It recalls Communiqué [LPC/COMM.12 (2031)], adopted at its 12th meeting.", "LPC/COMM.12 (2031)"),
      ("It recalls the ECOWAS conclusions of 8 March 2031 on the fight against illegal logging.", "8 March 2031"),
    ])
  func cited(text: String, part: String) throws {
    let names = try Reading(text).names
    #expect(names.contains { $0.hasPrefix("Document") && $0.contains(part) })
  }

  @Test("A date by which something is due is not that of the text named before it")
  func due() throws {
    let names = try Reading("It invites ECOWAS to report on these conclusions no later than December 2031.").names
    #expect(!names.contains { $0.contains("2031") })
  }

  @Test("A text's day stands behind \"from\", too, and its number in the footnote behind it")
  func day() throws {
    let names = try Reading("Rivers\n\nIt recalls the ECOWAS Joint Declaration from 28 September 2031 on rivers.").names
    #expect(names.contains("Document/Declaration ECOWAS Joint Declaration 2031"))
  }

  @Test("\"those of\" a day is another text of the sort named before it")
  func former() throws {
    let names = try Reading("They recall that the ECOWAS Declaration of 3 May 2031 replaced that of 14 May 2029.").names
    #expect(names.contains { $0.hasPrefix("Document") && $0.hasSuffix("Declaration of 14 May 2029") })
  }

  @Test("Laws that share their noun are each one")
  func laws() throws {
    let names = try Reading("Rivers\n\nIt replaces Directives 2031/7/EC and 2031/9/EC.").names
    #expect(names == ["Instrument/Treaty Directive 2031/7/EC", "Instrument/Treaty Directive 2031/9/EC"])
  }

  @Test(
    "Plans in small letters belong to whose they are, and take in what they are on",
    arguments: [
      ("The Board steers the Delta Ports Network (DPN) and its annual work plan.", "Instrument/Plan DPN annual work plan"),
      (
        "They joined the EMPACT operational action plan on firearms trafficking, with Chile.",
        "Instrument/Plan EMPACT operational action plan on firearms trafficking"
      ),
    ])
  func plans(text: String, expected: String) throws { #expect(try Reading(text).names.contains(expected)) }

  @Test("A common noun stands for a body only where the body's name says that this is what it is")
  func heads() throws {
    let names = try Reading("The World Customs Organization met. They wrote to the customs authorities.").names
    #expect(names.count { $0.contains("Customs") } == 1)
  }

  @Test("A theme in quotation marks is no name")
  func theme() throws {
    let names = try Reading("It met on “Enhancing Police Cooperation in the Fight against Piracy”.").names
    #expect(!names.contains { $0.contains("Enhancing") })
  }
}
