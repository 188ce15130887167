import EntenteExtract
import EntenteLexicon
import EntenteModel
import EntenteTestSupport
import EntenteText
import Foundation
import Testing

@Suite("A person's decisions")
struct DecisionsTests {
  static let text = """
    HARBOUR DECLARATION

    1. The Harbour Agency supports the River Programme.

    2. The Coast Mission supports the River Programme.
    """

  struct Outcome {
    var edges: [String]
    var notes: [String]
    var relations: [Relation]
  }

  static func outcome(_ decisions: String, _ texts: [String] = [text]) throws -> Outcome {
    let extractor = Extractor(rules: try RuleSet.carried(), decisions: try Decisions(decisions, file: "decisions.txt"))
    let extracts = try texts.enumerated().map { place, text in
      extractor.read(try DocumentReader.read(file: "note\(place == 0 ? "" : String(place)).txt", bytes: Array(text.utf8)))
    }
    let (extraction, report) = extractor.join(extracts)
    let stated = extraction.relations.filter { $0.type != .mentions }
    return Outcome(edges: stated.map { "\($0.from) \($0.type.rawValue) \($0.to)" }, notes: report.notes, relations: stated)
  }

  static let refusal = "wrong: note.txt | 1 | Harbour Agency | SUPPORTS | River Programme | Harbour Agency supports the River Programme"

  @Test("A statement that is refused by its words stays refused where a revision moves them")
  func revised() throws {
    #expect(try Self.outcome("").edges == ["harbour-agency SUPPORTS river-programme", "coast-mission SUPPORTS river-programme"])
    let now = try Self.outcome(Self.refusal)
    #expect(now.edges == ["coast-mission SUPPORTS river-programme"] && now.notes.isEmpty, "\(now)")
    let revised = Self.text.replacingOccurrences(of: "1. The Harbour", with: "1. The sea is wide.\n\n1a. We note that the Harbour")
    let later = try Self.outcome(Self.refusal, [revised])
    #expect(later.edges == ["coast-mission SUPPORTS river-programme"] && later.notes.isEmpty, "\(later)")
    let id = try #require(Self.outcome("").relations.first?.id)
    let byID = try Self.outcome("wrong: \(id)", [revised])
    #expect(byID.edges.count == 2 && byID.notes.contains { $0.contains("line 1") && $0.contains("entente why") }, "\(byID)")
  }

  @Test("Of the same words in two paragraphs, those of the paragraph that is named are refused")
  func twice() throws {
    let text = Self.text + "\n\n3. The Harbour Agency supports the River Programme.\n"
    let outcome = try Self.outcome(Self.refusal, [text])
    #expect(outcome.relations.filter { $0.from == "harbour-agency" }.map(\.citation.paragraph) == ["3"])
  }

  @Test(
    "What no longer applies is said, with its line",
    arguments: [
      (
        "\n\(refusal.replacingOccurrences(of: "supports the", with: "helps the"))",
        "line 2: no longer applies: note.txt is not read to say so"
      ),
      ("wrong: other.txt | 1 | A | SUPPORTS | B | words", "line 1: no longer applies: no document other.txt"),
      ("missing: note.txt | 1 | Harbour Agency | FUNDS | River Programme | pays for it", "no paragraph of note.txt holds these words"),
      ("missing: note.txt | 1 | Harbour Agency | FUNDS | Unheard Thing | Harbour Agency", "“Unheard Thing” is named neither there"),
      ("missing: note.txt | 1 | Harbour Agency | FUNDS | Harbour Agency | Harbour Agency", "are the same"),
      ("missing: none.txt | 1 | A | FUNDS | B | words", "no document none.txt"),
      (
        "missing: note.txt | 1 | Harbour Agency | SUPPORTS | River Programme | Harbour Agency supports",
        "no longer needed: rule support-verb"
      ),
      ("same: Harbour Agency | Unheard Thing", "Unheard Thing is named nowhere"),
      ("never same: Unheard Thing | Harbour Agency", "Unheard Thing is named nowhere"),
      ("never same: Harbour Agency | Coast Mission\nsame: Harbour Agency | Coast Mission", "line 2: not applied"),
    ])
  func notes(decisions: String, says: String) throws {
    let notes = try Self.outcome(decisions).notes
    #expect(notes.count == 1 && notes[0].contains(says), "\(notes)")
  }

  @Test("A missing statement has its words in the document, its modality, its dates and its capacity")
  func missing() throws {
    let said = "this document | FUNDS | River Programme | Coast Mission … River Programme"
    let line = "missing: note.txt | 9 | \(said) | call | since 2019 | as host"
    let outcome = try Self.outcome(line)
    let edge = try #require(outcome.relations.first { $0.type == .funds })
    #expect(edge.citation.quote == "Coast Mission … River Programme" && edge.citation.paragraph == "2" && edge.rule == "decision")
    #expect(edge.modality == .call && edge.since == PartialDate("2019") && edge.capacity == "host")
    #expect(outcome.notes.isEmpty, "\(outcome.notes)")
    for span in edge.citation.spans { #expect(Array(Self.text.utf8).indices.contains(span.end)) }
  }

  @Test("What a person puts in comes before what a rule draws there")
  func precedence() throws {
    let line = "missing: note.txt | 1 | Harbour Agency | SUPPORTS | River Programme | Harbour Agency supports | possibility"
    let outcome = try Self.outcome(line)
    #expect(outcome.relations.filter { $0.from == "harbour-agency" }.map(\.modality) == [.possibility] && outcome.notes.isEmpty)
  }

  @Test("A decision on a number holds for its revisions")
  func revisions() throws {
    let cover = "Council of the European Union\n\nBrussels, 5 March 2025\n\n6403/1/25\nREV 1\n\nHARBOUR DECLARATION\n\n"
    let text = cover + "1. The Harbour Agency supports the River Programme.\n"
    let outcome = try Self.outcome(Self.refusal.replacingOccurrences(of: "note.txt", with: "6403/25"), [text])
    #expect(outcome.edges.isEmpty && outcome.notes.isEmpty, "\(outcome)")
  }

  @Test(
    "A line that is none says where and what was expected",
    arguments: [
      ("nonsense", "decisions.txt:1"), ("# x\nwrong: a | b", "decisions.txt:2"), ("missing: a | b | c | D | e | | call", "part 6 is empty"),
      ("missing: a | b | c | D | e | f | sometimes", "neither fact"), ("missing: a | b | c | D | e | f | since soon", "neither fact"),
      ("same: a |", "part 2 is empty"),
    ])
  func bad(text: String, says: String) {
    #expect {
      _ = try Decisions(text, file: "decisions.txt")
    } throws: { error in "\(error)".contains(says) }
  }

  @Test("A bar within a part is written with a backslash")
  func bars() throws {
    let line = DecisionLine.wrong(document: "a|b", paragraph: "1", from: "x\\y", type: .funds, to: "z", quote: "one | two\nthree")
    let read = try #require(Decisions(line, file: "d").refused.first)
    #expect(read.document == "a|b" && read.from == "x\\y" && read.quote == "one | two three")
  }
}
