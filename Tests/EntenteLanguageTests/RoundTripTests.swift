import EntenteLanguage
import Testing

@Suite("What is printed reads back as the same tree")
struct RoundTripTests {
  @Test("Generated queries", arguments: [11, 12, 13, 14] as [UInt64])
  func generated(seed: UInt64) throws {
    var generator = QueryGenerator(seed: seed)
    for _ in 0..<500 {
      let text = generator.query()
      let tree = try #require(try? Parser.parse(text), "does not parse: \(text)")
      let printed = Printer.print(tree)
      let again = try #require(try? Parser.parse(printed), "does not read back: \(printed)")
      #expect(kinds(tree) == kinds(again), "\(text) printed as \(printed)")
      #expect(Printer.print(again) == printed)
    }
  }

  /// Every expression, pattern and label of a tree without its range, in the order in which they were read.
  private func kinds(_ tree: SyntaxTree) -> [String] {
    tree.expressions.map { unplaced("\($0.kind)") } + tree.labelExpressions.map { unplaced("\($0.kind)") }
      + tree.pathPatterns.map { unplaced("\($0.selector) \(String(describing: $0.mode)) \($0.elements)") }
      + tree.relationshipPatterns.map {
        "\($0.direction) \(String(describing: $0.length?.minimum)) \(String(describing: $0.length?.maximum))"
      }
  }

  /// A description without its source ranges.
  private func unplaced(_ text: String) -> String {
    var output = text
    while let start = output.firstRange(of: "SourceRange(") {
      guard let end = output[start.upperBound...].firstIndex(of: ")") else { break }
      output.replaceSubrange(start.lowerBound...end, with: "@")
    }
    return output
  }

  @Test(
    "One canonical form",
    arguments: [
      (
        "match (a)-[r:X|:Y *1..3 {k:1}]->(b) where a.x>1 and not b:Z return a as `x y`",
        "MATCH (a)-[r:X|Y*1..3 {k: 1}]->(b) WHERE a.x > 1 AND NOT (b:Z) RETURN a AS `x y`"
      ),
      ("MATCH (a) AS OF 2023-09-28 RETURN *", "MATCH (a) AS OF '2023-09-28' RETURN *"),
      ("MATCH p = any shortest (a)-->+(b) RETURN p", "MATCH p = ANY SHORTEST (a)-->+(b) RETURN p"),
      ("RETURN ((1)+(2))*3", "RETURN (1 + 2) * 3"),
      ("EXPLAIN MATCH (a) BETWEEN 2020 AND $end RETURN a", "EXPLAIN MATCH (a) BETWEEN '2020' AND $end RETURN a"),
    ])
  func canonical(text: String, expected: String) throws {
    #expect(Printer.print(try Parser.parse(text)) == expected)
  }
}
