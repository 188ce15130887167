import EntenteLexicon
import EntenteModel
import Testing

@testable import EntenteExtract

@Suite("Rule files")
struct RuleFileTests {
  static let greeting = """
    language en
    rule salute
    type: GREETS
    verb: salute
    from: subject (Actor)
    to: object (Actor)
    example: [Actor Lake Union] salutes [Actor Delta Union].
    => Lake Union GREETS Delta Union
    counter: [Actor Lake Union] ignores [Actor Delta Union].
    """

  @Test("A file of one's own adds a rule, of a new type, without recompiling")
  func adds() throws {
    let rules = try RuleSet.standard(adding: [RuleFile(Self.greeting, file: "mine.rules")])
    let rule = try #require(rules.rules.first { $0.name == "salute" })
    #expect(rule.type == RelationType("GREETS"))
    #expect(RuleExamples(rules: rules).complaints(about: rule) == [])
  }

  @Test("A rule of the same name replaces the one that is shipped")
  func replaces() throws {
    let mine = Self.greeting.replacing("rule salute", with: "rule support-verb")
    let rules = try RuleSet.standard(adding: [RuleFile(mine, file: "mine.rules")])
    #expect(rules.rules.filter { $0.name == "support-verb" }.map(\.type) == [RelationType("GREETS")])
  }

  @Test(
    "What is wrong is said with file and line",
    arguments: [
      ("type: X", RuleError.outsideRule(file: "f", line: 1, key: "type")),
      ("rule a\nverb: b\nfrom: subject\nto: object\nexample: c", .incomplete(file: "f", line: 5, rule: "a", missing: "type")),
      ("rule a\ncolour: red", .unknownKey(file: "f", line: 2, key: "colour")),
      ("rule a\nfrom: subject (actor)", .unknownKind(file: "f", line: 2, word: "actor")),
      ("rule a\nfrom: Subject", .unknownFunction(file: "f", line: 2, word: "Subject")),
      (
        "rule a\nmodality: maybe",
        .badValue(file: "f", line: 2, key: "modality", value: "maybe", expected: "fact, commitment, call or possibility")
      ),
    ])
  func errors(_ text: String, _ error: RuleError) { #expect(throws: error) { try RuleFile(text, file: "f") } }

  @Test("Questions find the relation words in every form, with their direction")
  func words() throws {
    let words = RelationWords(try RuleSet.carried(), language: "en")
    #expect(words.entries["fights"]?.contains { $0.type == .addresses && $0.forms.contains(.finite) } == true)
    #expect(words.entries["funded"]?.contains { $0.type == .funds && $0.from.functions == [.subject] } == true)
    #expect(words.entries["set up"]?.contains { $0.type == .established } == true)
  }
}
