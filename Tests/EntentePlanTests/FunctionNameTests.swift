import EntenteLanguage
import EntentePlan
import Testing

@Suite("Functions and what expressions have are found without hashing")
struct FunctionNameTests {
  @Test("A name is found however it is written, among some or alone, and no part of it")
  func names() {
    let names = "sum avg toUpper stDevP duration.inDays l"
    for name in ["sum", "avg", "toupper", "stdevp", "duration.indays", "l"] { #expect(FunctionName.isAmong(names, name), "\(name)") }
    for name in ["", " ", "su", "summ", "um", "sum avg", "tOupper", "stdev", "duration", "indays", "ll", "é"] {
      #expect(!FunctionName.isAmong(names, name), "\(name)")
    }
    #expect(FunctionName.isAmong("LEFT", "left") && !FunctionName.isAmong("", "left") && !FunctionName.isAmong("", ""))
  }

  @Test("What expressions have is kept by their ids")
  func map() {
    var map = ExpressionMap<Int>()
    #expect(map[ExpressionID(7)] == nil)
    map[ExpressionID(7)] = nil
    map[ExpressionID(3)] = 30
    map[ExpressionID(0)] = 1
    map[ExpressionID(3)] = 31
    map[ExpressionID(0)] = nil
    map[ExpressionID(5)] = 50
    var all: [String] = []
    map.forEach { id, value in all.append("\(id.rawValue) \(value)") }
    #expect(all == ["3 31", "5 50"] && map[ExpressionID(4)] == nil && map[ExpressionID(100)] == nil)
  }
}
