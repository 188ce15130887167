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

  @Test("A table's columns are known by their heads, its cells may be quoted, and what --candidates lists is one")
  func tables() throws {
    var lexicon = Lexicon()
    try lexicon.read(
      "\u{FEFF}kind,role,aliases,name,quote\r\nActor,Agency,\"BHA | Blue Agency\",\"Blue, \"\"Green\"\" Harbour\nAgency\",x\r\n\r\n",
      file: "own.csv")
    let entry = try #require(lexicon.find("BHA").map { lexicon[$0] })
    #expect(entry.name == "Blue, \"Green\" Harbour\nAgency" && entry.role == .agency && lexicon.find("blue agency") != nil)
    try lexicon.read("Delta Patrol\tNetwork\tDP\n", file: "tabs.csv")
    #expect(lexicon.find("DP").map { lexicon[$0].kind } == .network)
  }

  @Test("Forms are known by how they begin where the file's ending does not tell")
  func recognised() throws {
    var lexicon = Lexicon()
    try lexicon.read("name;kind\nDelta Patrol;Network\n", file: "names.txt")
    try lexicon.read(
      "\n {\"label\": \"Actor/Agency\", \"pattern\": [{\"ORTH\": \"Delta\"}, {\"LOWER\": \"agency\"}]}\n", file: "patterns.json")
    try lexicon.read("# Ours.\n[Actor Agency]\nDelta Office\n", file: "words")
    #expect(lexicon.find("delta patrol").map { lexicon[$0].kind } == .network)
    #expect(lexicon.find("delta agency").map { lexicon[$0].role } == .agency && lexicon.find("delta office") != nil)
    try lexicon.read(#"{"label": "ORG", "pattern": "Caf\u00e9 \ud83c\udf0a \"Forum\""}"#, file: "escapes.jsonl")
    #expect(lexicon.find("Café 🌊 \"Forum\"") != nil)
  }

  @Test(
    "A line of a table or of patterns that is none is named, with what is wrong",
    arguments: [
      ("a.csv", "name;kind\nA;Starship\n", "a.csv:2: no such kind: Starship"), ("a.csv", "A;Actor\n;Actor\n", "a.csv:2: there is no name"),
      ("a.csv", "name,kind\nA,Actor\nB\n", "a.csv:3: there is no kind"), ("a.csv", "name,kind\n\"A,Actor\n", "a.csv:2: a quotation mark"),
      ("a.jsonl", "{\"label\": \"ORG\", \"pattern\": \"A\"}\nnonsense\n", "a.jsonl:2: no pattern"), ("a.jsonl", "{}", "no \"label\""),
      ("a.jsonl", #"{"label": "ORG"}"#, "no \"pattern\""), ("a.jsonl", #"{"label": "ORG", "pattern": ""}"#, "empty"),
      ("a.jsonl", #"{"label": "PERSON", "pattern": "A"}"#, "no such kind: PERSON"),
      ("a.jsonl", #"{"label": "ORG", "pattern": [{"LOWER": {"IN": ["a", "b"]}}]}"#, "more than one word"),
      ("a.jsonl", #"{"label": "ORG", "pattern": [{"LOWER": "a", "OP": "?"}]}"#, "matched by OP"),
      ("a.jsonl", #"{"label": "ORG", "pattern": [{"TEXT": {"REGEX": "a+"}}]}"#, "more than one word"),
      ("a.jsonl", String(repeating: "[", count: 100_000), "not an object"),
      ("a.jsonl", #"{"label": "ORG", "pattern": "A"#, "not an object"),
    ])
  func badTables(file: String, text: String, says: String) {
    #expect {
      var lexicon = Lexicon()
      try lexicon.read(text, file: file)
    } throws: { error in "\(error)".contains(says) }
  }

  @Test(
    "A list that cannot be read says where and what was expected",
    arguments: [
      ("Europol\n", LexiconError.noSection(file: "x.txt", line: 1)),
      ("[Starship]\n", .unknownSection(file: "x.txt", line: 1, section: "[Starship]")),
      ("[Numbers]\ntwo | dos\n", .noNumber(file: "x.txt", line: 2)),
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
