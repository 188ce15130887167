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
    given.begin()
    given.end()
    #expect(given.allNames.isEmpty)
  }

  @Test("Given anew, what is not given again is gone, and what is given twice has the last value")
  func anew() {
    var given = GivenParameters()
    for names in [["a", "b", "c"], ["a", "b"], ["b", "a"], ["a", "a"], ["a", "c", "a"], (0..<20).map { "p\($0)" }, ["a"]] {
      given.begin()
      for (place, name) in names.enumerated() { given.give(name, .integer(Int64(place))) }
      given.end()
      #expect(Set(given.allNames) == Set(names) && given.allNames.count == Set(names).count)
      for name in names {
        guard case .integer(let place)? = given[name] else {
          Issue.record("\(name) of \(names)")
          continue
        }
        #expect(Int(place) == names.lastIndex(of: name) && given.has(name))
      }
      #expect(!given.has("d"))
    }
  }
}
