import EntenteLexicon
import EntenteModel
import EntenteTestSupport
import Foundation
import Testing

@Suite("Word lists")
struct LexiconTests {
  @Test("What is compiled in is what stands in Data, word for word")
  func embedded() throws {
    let data = PackageFolder.path + "/Sources/EntenteLexicon/Data/"
    let names = try FileManager.default.contentsOfDirectory(atPath: data).filter { $0.hasSuffix(".txt") }.sorted()
    #expect(Lexicon.shippedLists.map(\.name) == names)
    for list in Lexicon.shippedLists {
      #expect(try String(contentsOfFile: data + list.name, encoding: .utf8) == list.text + "\n", "\(list.name): run .ci/embed")
    }
  }

  @Test("An entry takes names, languages, adjectives and wider areas from its parts")
  func entries() throws {
    var lexicon = Lexicon()
    try lexicon.read(
      """
      # A list of one's own.
      [Actor Agency]
      Blue Harbour Agency | BHA | es: Agencia Puerto Azul | adj: Blue
        within: Ocean Union | exact: Agency
      """, file: "own.txt")
    let entry = try #require(lexicon.find("agencia puerto azul").map { lexicon[$0] })
    #expect(entry.id == "blue-harbour-agency")
    #expect(entry.kind == .actor && entry.role == .agency)
    #expect(entry.aliases == ["BHA", "Agencia Puerto Azul"])
    #expect(entry.adjectives == ["Blue"] && entry.exactAliases == ["Agency"] && entry.within == ["ocean-union"])
  }

  @Test("Tables and patterns of other tools are read, too")
  func otherFormats() throws {
    var lexicon = Lexicon()
    try lexicon.read(
      "name;kind;alias;lang\nRiver Patrol Network;Network;RPN;en\nRiver Patrol Network;Network;Red Fluvial;es\n", file: "own.csv")
    try lexicon.read(
      #"{"label": "ORG", "pattern": "Delta Forum", "id": "delta-forum"}"# + "\n"
        + #"{"label": "Programme", "pattern": [{"LOWER": "safe"}, {"LOWER": "delta"}]}"# + "\n", file: "own.jsonl")
    #expect(lexicon.find("red fluvial").map { lexicon[$0].name } == "River Patrol Network")
    #expect(lexicon.find("Delta Forum").map { lexicon[$0].role } == .organisation)
    #expect(lexicon.find("safe delta").map { lexicon[$0].kind } == .programme)
  }

  @Test(
    "A list that cannot be read says where and what was expected",
    arguments: [
      ("Europol\n", LexiconError.noSection(file: "x.txt", line: 1)),
      ("[Starship]\n", .unknownSection(file: "x.txt", line: 1, section: "[Starship]")),
      ("[Actor]\nA | colour: red\n", .unknownTag(file: "x.txt", line: 2, tag: "colour")),
    ])
  func errors(text: String, expected: LexiconError) {
    #expect(throws: expected) {
      var lexicon = Lexicon()
      try lexicon.read(text, file: "x.txt")
    }
  }

  @Test("Later lists extend an entry, and can refuse it a name")
  func extending() throws {
    var lexicon = Lexicon()
    try lexicon.read("[Actor Agency]\nFrontex | Border Agency\n", file: "a.txt")
    try lexicon.read("[Actor Agency]\nFrontex | European Border Guard | not: Border Agency\n", file: "b.txt")
    #expect(lexicon.find("european border guard") == lexicon.find("Frontex"))
    #expect(lexicon.find("Border Agency") == nil)
  }

  @Test("In the shipped lists every wider area exists, and no name belongs to two entries of one kind")
  func consistency() {
    let lexicon = Lexicon.standard
    var owners: [String: String] = [:]
    for index in lexicon.indices {
      let entry = lexicon[index]
      for wider in entry.within { #expect(lexicon.find(id: wider) != nil, "\(entry.name) lies within an unknown \(wider)") }
      for name in Set(([entry.name] + entry.aliases).map { Folding.key($0) }) {
        let key = entry.kind.rawValue + " " + name
        #expect(owners[key] == nil, "\(name) names both \(owners[key] ?? "") and \(entry.name)")
        owners[key] = entry.name
      }
    }
    #expect(lexicon.within("ransomware") == ["cybercrime"])
  }
}
