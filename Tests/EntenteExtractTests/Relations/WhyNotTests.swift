import EntenteExtract
import EntenteLexicon
import EntenteModel
import EntenteText
import Testing

@Suite("Why not: the rule that came nearest, and on what it failed")
struct WhyNotTests {
  static let extractor = (try? Extractor.standard()) ?? Extractor()

  static func record(_ text: String, _ from: String, _ type: RelationType, _ to: String) throws -> RelationRecord {
    let source = try DocumentReader.read(file: "note.txt", bytes: Array(text.utf8))
    func bearer(_ name: String) -> RelationQuestion.Bearer {
      var bearer = RelationQuestion.Bearer(id: Folding.slug(name), kind: nil, names: [name])
      bearer.isOwn = name == "this document"
      return bearer
    }
    return extractor.record(source, RelationQuestion(type: type, from: bearer(from), to: bearer(to)))
  }

  struct Case: Sendable {
    let name: String
    let text: String
    let type: RelationType
    var from = "Harbour Agency"
    var to = "River Programme"
    let fails: @Sendable (RelationAttempt.Failure?) -> Bool
  }

  static let cases = [
    Case(name: "what is denied", text: "The Harbour Agency does not support the River Programme.", type: .supports) {
      if case .negated(let words) = $0 { words.contains("not") } else { false }
    },
    Case(
      name: "another who begins it", text: "With the Harbour Agency in mind, the Coast Mission supports the River Programme.",
      type: .supports
    ) { $0 == .otherStart },
    Case(
      name: "another at which it ends", text: "Under the River Programme, the Harbour Agency supports the Coast Mission.", type: .supports
    ) { $0 == .otherEnd },
    Case(
      name: "what is said the other way round", text: "The Harbour Agency is funded by the Coast Mission.", type: .funds,
      to: "Coast Mission"
    ) {
      $0 == .reversed
    },
    Case(
      name: "what is of the wrong kind", text: "The Harbour Agency is a member of the River Programme.", type: .memberOf,
      to: "River Programme"
    ) { $0 == .wrongEnd || $0 == .noEnd },
  ]

  @Test("A rule that fails says on what", arguments: cases.indices)
  func failures(index: Int) throws {
    let example = Self.cases[index]
    let record = try Self.record(example.text, example.from, example.type, example.to)
    let nearest = try #require(record.attempts.first, "\(example.name)")
    #expect(example.fails(nearest.failure), "\(example.name): \(nearest)")
    #expect(example.text.contains(nearest.quote.replacing("… ", with: "").replacing(" …", with: "")))
    #expect(record.drawn.isEmpty)
  }

  @Test("What is drawn is told by the rule that drew it")
  func drawn() throws {
    let record = try Self.record("The Harbour Agency supports the River Programme.", "Harbour Agency", .supports, "River Programme")
    #expect(record.attempts.contains { $0.failure == nil && $0.from.isRight && $0.to.isRight })
    #expect(record.drawn.count == 1)
  }

  @Test("A pronoun that means what is asked for counts as its name")
  func pronouns() throws {
    let text = "The Harbour Agency was set up in 2015. It does not support the River Programme."
    let nearest = try #require(Self.record(text, "Harbour Agency", .supports, "River Programme").attempts.first)
    guard case .negated = nearest.failure else { return #expect(Bool(false), "\(nearest)") }
    #expect(nearest.from.isRight && nearest.to.isRight)
  }

  @Test("Sentences in which no word could say it, paragraphs that name both apart, and headings are told")
  func silent() throws {
    let text = """
      The Harbour Agency and the River Programme are old.

      The Harbour Agency is old. The River Programme is new.
      """
    let record = try Self.record(text, "Harbour Agency", .funds, "River Programme")
    #expect(record.attempts.isEmpty)
    #expect(record.silent.map(\.paragraph) == ["p1"] && record.apart == ["p2"], "\(record)")
    let none = try Self.record(text, "Coast Mission", .funds, "River Programme")
    #expect(none.silent.isEmpty && none.apart.isEmpty && !none.namesStart && none.namesEnd)
  }

  @Test("Reading with a recorder draws what reading without one draws")
  func same() throws {
    let text = Self.cases.map(\.text).joined(separator: "\n\n") + "\n\nThe Harbour Agency supports the River Programme in Peru."
    let source = try DocumentReader.read(file: "note.txt", bytes: Array(text.utf8))
    var (plain, recorded) = (Self.extractor.annotate(source), Self.extractor.annotate(source))
    let reader = RelationExtractor(rules: Self.extractor.rules, lexicon: Self.extractor.lexicon)
    let question = RelationQuestion(
      type: .supports, from: .init(id: "harbour-agency", kind: nil, names: []), to: .init(id: "river-programme", kind: nil, names: []))
    let recorder = RelationRecorder(question)
    #expect(reader.relations(in: &plain) == reader.relations(in: &recorded, recorder: recorder))
    #expect(!recorder.attempts.isEmpty)
  }
}
