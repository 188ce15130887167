import EntenteExtract
import EntenteLexicon
import Testing

@Suite("The rules that are shipped")
struct RuleExamplesTests {
  @Test("Each example gives its edges, each counter-example none")
  func examples() throws {
    let rules = try RuleSet.carried()
    let examples = RuleExamples(rules: rules)
    #expect(rules.rules.flatMap { examples.complaints(about: $0) } == [])
  }

  @Test("Each rule has an example, and a counter-example")
  func both() throws {
    for rule in try RuleSet.carried().rules { #expect(!rule.examples.isEmpty && !rule.counters.isEmpty, "\(rule.name)") }
  }
}
