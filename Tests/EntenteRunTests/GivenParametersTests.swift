import EntenteRun
import Testing

@Suite("The parameters of a query")
struct GivenParametersTests {
  @Test("Few or many, each has the value that it was given last", arguments: [0, 1, 12, 13, 100])
  func values(count: Int) {
    var given = GivenParameters()
    for round in 0..<2 { for number in 0..<count { given["p\(number)"] = .integer(Int64(number + round)) } }
    for number in 0..<count {
      guard case .integer(Int64(number + 1))? = given["p\(number)"] else {
        Issue.record("p\(number)")
        continue
      }
    }
    #expect(given["p\(count)"] == nil && given.allNames.count == count)
    given["p0"] = nil
    #expect(given["p0"] == nil)
    given.removeAll()
    #expect(given.allNames.isEmpty)
  }
}
