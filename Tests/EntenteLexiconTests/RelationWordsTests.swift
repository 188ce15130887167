import EntenteLexicon
import Testing

@Suite("What questions take from the extractor's rules is the same, however little of these is read")
struct RelationWordsTests {
  @Test("A rule file read for its words alone has the rules that it has when read whole, without examples")
  func wordsAlone() throws {
    for file in RuleFile.standard {
      let whole = try RuleFile(file.text, file: file.name), words = try RuleFile(file.text, file: file.name, isForReading: false)
      #expect(words.rules.count == whole.rules.count && words.irregular == whole.irregular && words.language == whole.language)
      for (one, other) in zip(words.rules, whole.rules) {
        #expect(one.name == other.name && one.triggers == other.triggers && one.from == other.from && one.to == other.to)
        #expect(one.examples.isEmpty && one.counters.isEmpty && one.source == other.source)
      }
    }
  }

  @Test("No two rules of a language have one name: the later would take the other's place unseen")
  func names() throws {
    var seen: Set<String> = []
    for file in RuleFile.standard {
      for rule in try RuleFile(file.text, file: file.name).rules {
        #expect(seen.insert("\(rule.language) \(rule.name)").inserted, "\(rule.name) in \(file.name)")
      }
    }
    #expect(seen.count > 200)
  }

  @Test("The forms that begin with some words are those of all forms that do, irregular ones among them", arguments: ["en", "es"])
  func beginnings(language: String) throws {
    let rules = try RuleSet.standard(isForReading: false)
    let all = RelationWords(rules, language: language).entries
    let words: Set<String> = ["b", "fou", "w", "establec"]
    let some = RelationWords(rules, language: language, beginningWith: words).entries
    #expect(some == all.filter { form in words.contains { form.key.hasPrefix($0) } })
    #expect(!some.isEmpty && some.count < all.count / 2)
  }

  @Test(
    "The rules that are read for some words say all that any rule says of these by a verb and its subject, irregular forms among them",
    arguments: ["en", "es"])
  func saying(language: String) throws {
    let all = RelationWords(try RuleSet.standard(isForReading: false), language: language).entries
    let heads = Set(all.keys.compactMap { $0.split(separator: " ").first.map(String.init) }).sorted()
    #expect(heads.count > 100)
    for start in stride(from: 0, to: heads.count, by: heads.count / 10) {
      let words = Set(heads[start..<min(start + 7, heads.count)])
      let rules = try RuleSet.standard(saying: words, in: language)
      let own = { (entries: [String: [RelationWords.Entry]]) in
        entries.filter { form, _ in form.split(separator: " ").first.map { words.contains(String($0)) } ?? false }
          .mapValues { $0.filter { $0.trigger != .noun && $0.trigger != .phrase && $0.from.functions.contains(.subject) } }
          .filter { !$0.value.isEmpty }
      }
      #expect(own(RelationWords(rules, language: language).entries) == own(all))
    }
  }

  @Test("Where no rule may say a word, none is read")
  func sayingNothing() throws { #expect(try RuleSet.standard(saying: ["xylophone"], in: "en").rules.isEmpty) }
}
