import Testing

@testable import EntenteRun

@Suite("Aggregates")
struct AggregateTests {
  private func aggregate(_ name: String, _ list: String, distinct: Bool = false, with second: Value? = nil) throws -> String {
    guard let make = Aggregates.maker(name, distinct: distinct) else { return "no aggregate" }
    let state: any Accumulator = make()
    guard case .list(let values) = try evaluate(list) else { return "no list" }
    let meter = NoGraph([:])
    for value in values {
      var arguments = [value]
      if let second { arguments.append(second) }
      try state.add(arguments, meter)
    }
    return show(try state.result())
  }

  @Test(
    "Null counts for nothing",
    arguments: [
      ("count", "[1, null, 1]", "2"), ("sum", "[1, null, 2]", "3"), ("sum", "[]", "0"), ("sum", "[1, 0.5]", "1.5"),
      ("avg", "[1, null, 2]", "1.5"),
      ("avg", "[]", "null"), ("min", "[2, 'a', null, 1]", "'a'"), ("max", "[2, 'a', null, [1]]", "2"), ("collect", "[1, null]", "[1]"),
      ("stDev", "[2, 4, 4, 4, 5, 5, 7, 9]", "2.138089935299395"), ("stDevP", "[2, 4, 4, 4, 5, 5, 7, 9]", "2.0"), ("stDev", "[1]", "0.0"),
      ("sum", "[duration('P1D'), duration('PT2H')]", "P1DT2H"), ("avg", "[duration('P1D'), duration('P3D')]", "P2D"),
    ])
  func aggregates(_ name: String, _ list: String, _ expected: String) throws { #expect(try aggregate(name, list) == expected) }

  @Test(
    "DISTINCT takes 1 and 1.0 for one value",
    arguments: [("count", "[1, 1.0, 2, null]", "2"), ("collect", "['a', 'a', 'b']", "['a', 'b']")])
  func distinct(_ name: String, _ list: String, _ expected: String) throws {
    #expect(try aggregate(name, list, distinct: true) == expected)
  }

  @Test(
    "Percentiles",
    arguments: [
      ("percentileCont", 0.5, "2.5"), ("percentileDisc", 0.5, "2"), ("percentileDisc", 0.0, "1"), ("percentileDisc", 1.0, "4"),
      ("percentileCont", 1.0, "4.0"),
    ])
  func percentiles(_ name: String, _ fraction: Double, _ expected: String) throws {
    #expect(try aggregate(name, "[4, 1, 3, 2]", with: .float(fraction)) == expected)
  }

  @Test("A percentile beyond 1 and an overflowing sum are errors")
  func errors() {
    #expect(throws: RunError.self) { try aggregate("percentileCont", "[1]", with: .float(1.1)) }
    #expect(throws: RunError.self) { try aggregate("sum", "[9223372036854775807, 1]") }
  }
}
