import EntenteExtract
import EntenteLexicon
import EntenteModel
import EntenteText
import Testing

@Suite("Documents joined")
struct JoiningTests {
  static let first = """
    Brussels, 3 May 2021
    (OR. en)

    7001/21

    NOTE

    From:	Presidency
    To:	Delegations
    Subject:	Joint Declaration of the Ministers of the Interior of the Member States of the European Union and the Ministers of the Interior of MERCOSUR

    1. We, the Ministers of the Interior of the Member States of the European Union and the Ministers of the Interior of MERCOSUR, meeting today;

    2. Welcome the Southern Ports Registry (SPR);
    """
  static let second = """
    # Ministry joins the ports registry

    Montevideo, 9 June 2022 – Uruguay joined SPR on the basis of the EU-MERCOSUR Joint Declaration (3 May 2021).
    """

  static func read(_ extractor: Extractor) throws -> [DocumentExtract] {
    try [("first.txt", first), ("second.md", second)].map { extractor.read(try DocumentReader.read(file: $0.0, bytes: Array($0.1.utf8))) }
  }

  @Test("A document is named by parties, sort and year, and a citation by parties and date leads to it")
  func citations() throws {
    let extraction = Extractor.ofNames.join(try Self.read(.ofNames)).extraction
    let document = try #require(extraction.entities.first { $0.id == "7001-21" })
    #expect(document.name == "EU-MERCOSUR Joint Declaration 2021" && document.role == .declaration)
    #expect(
      extraction.relations.contains {
        $0.type == .mentions && $0.to == "7001-21" && $0.citation.quote == "EU-MERCOSUR Joint Declaration (3 May 2021)"
      })
    #expect(!extraction.relations.contains { $0.type == .mentions && $0.from == $0.to })
  }

  @Test("The order of the documents makes no difference")
  func order() throws {
    let extracts = try Self.read(.ofNames)
    let one = Extractor.ofNames.join(extracts).extraction
    let two = Extractor.ofNames.join(extracts.reversed()).extraction
    #expect(one.entities == two.entities && one.relations == two.relations && one.documents == two.documents)
  }

  @Test("Decisions join, part, take away and add; those that no longer apply are reported by line")
  func decisions() throws {
    let plain = Extractor.ofNames.join(try Self.read(.ofNames)).extraction
    let edge = try #require(plain.relations.first { $0.to == "uruguay" })
    let text = """
      same: SPR | MERCOSUR
      wrong: \(edge.id)
      wrong: 0000000000000000
      same: Nobody | Europol
      missing: 7001/21 | 2 | this document | SUPPORTS | SPR | Southern Ports Registry
      missing: 7001/21 | 2 | this document | SUPPORTS | SPR | words that nobody wrote
      """
    let extractor = Extractor(decisions: try Decisions(text, file: "decisions"))
    let (extraction, report) = extractor.join(try Self.read(extractor))
    #expect(!extraction.relations.contains { $0.id == edge.id })
    #expect(!extraction.entities.contains { $0.id == "spr" } && extraction.entities.contains { $0.aliases.contains("SPR") })
    #expect(extraction.relations.contains { $0.rule == "decision" && $0.citation.quote == "Southern Ports Registry" })
    #expect(report.notes.count == 3)
    #expect(report.notes.map { $0.prefix(7) }.sorted() == ["line 3:", "line 4:", "line 6:"])
  }

  @Test("Two that are never the same are reported where one of them is named nowhere, and only there")
  func neverSameOfNobody() throws {
    let text = """
      never same: SPR | this document names no such body
      never same: another that nobody names | SPR
      never same: SPR | SPR
      """
    let extractor = Extractor(decisions: try Decisions(text, file: "decisions"))
    let notes = extractor.join(try Self.read(extractor)).report.notes
    #expect(
      notes == [
        "line 1: no longer applies: this document names no such body is named nowhere",
        "line 2: no longer applies: another that nobody names is named nowhere",
      ])
  }

  @Test("Names that no list knows are candidates, with their words")
  func candidates() throws {
    let report = Extractor.ofNames.join(try Self.read(.ofNames)).report
    #expect(report.candidates.map(\.name) == ["SPR"])
    #expect(report.candidates.first?.lexiconLines.hasPrefix("[Actor Office]\nSPR") ?? false)
  }
}
