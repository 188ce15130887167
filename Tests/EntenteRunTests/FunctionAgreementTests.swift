import EntentePlan
import Testing

@testable import EntenteRun

@Suite("Binding and evaluation know the same functions")
struct FunctionAgreementTests {
  /// Functions that need a graph's nodes, relationships or paths, or give another value each time, and so have no value here.
  private static let aggregates = ["count", "collect", "sum", "avg", "min", "max", "stdev", "stdevp", "percentilecont", "percentiledisc"]
  /// What each call of these with nulls gives, though it is no null.
  private static let ofNull = [
    "exists(null)": "false", "valueType(null)": "'NULL'", "range(null, null)": "ArgumentError InvalidArgumentType",
    "range(null, null, null)": "ArgumentError InvalidArgumentType",
  ]

  private static var scalars: [String] { Binder.functionNames.filter { !aggregates.contains($0.lowercased()) } }

  @Test("Every function that binding accepts can be evaluated, and no other can")
  func names() {
    // `exists` of a pattern becomes a subquery; `exists` of a value and `asOf` are evaluated.
    let missing = FunctionAgreementTests.scalars.filter { FunctionTable.find($0) == nil }
    #expect(missing.isEmpty, "bound, but not evaluated: \(missing.joined(separator: ", "))")
    let known = Set(Binder.functionNames.map { $0.lowercased() })
    let hidden = FunctionTable.names.filter { !known.contains($0) }
    #expect(hidden.isEmpty, "evaluated, but not bound: \(hidden.joined(separator: ", "))")
  }

  @Test("With as many arguments as a function takes it is bound, with one less or more it is not", arguments: Binder.functionNames)
  func arity(name: String) throws {
    let counts = (0...5).filter { count in
      !shown("\(name)(\(Array(repeating: "null", count: count).joined(separator: ", ")))").hasSuffix("InvalidNumberOfArguments")
    }
    #expect(!counts.isEmpty)
    #expect(counts == Array((counts.first ?? 0)...(counts.last ?? 0)), "\(name) takes \(counts) arguments, with gaps")
  }

  @Test("Null gives null, but where the reference says otherwise", arguments: scalars)
  func ofNull(name: String) {
    for count in 1...4 {
      let call = "\(name)(\(Array(repeating: "null", count: count).joined(separator: ", ")))"
      let value = shown(call)
      if value.hasSuffix("InvalidNumberOfArguments") { continue }
      #expect(value == FunctionAgreementTests.ofNull[call] ?? "null", "\(call) is \(value)")
    }
  }

  @Test("No function ends in anything but a value or one of openCypher's errors, whatever it is given", arguments: scalars)
  func anyValue(name: String) {
    let values = ["1", "-1", "1.5", "'x'", "true", "[1, null]", "{a: 1}", "date('2020-02-29')", "duration('P1D')", "edtf('2020')"]
    for first in values {
      for rest in ["", ", 0", ", 'x'", ", [1]", ", 1, 2", ", 'x', 'y'"] {
        let value = shown("\(name)(\(first)\(rest))")
        #expect(!value.isEmpty && value != "?", "\(name)(\(first)\(rest)) is \(value)")
      }
    }
  }

  @Test("What binding says of a value's type is what valueType() finds", arguments: LanguagePage.shared.expressions)
  func types(_ example: LanguagePage.Example) throws {
    // Were the static type wrong, this would be refused when it is bound.
    let checks = ["INTEGER": "toString(V % 7)", "FLOAT": "toString(V * 1.0)", "STRING": "size(V)", "BOOLEAN": "NOT V", "LIST": "head(V)"]
    let type = shown("valueType(\(example.expression))")
    for (name, check) in checks where type.hasPrefix("'\(name)") {
      let use = check.replacing("V", with: "(\(example.expression))")
      #expect(!shown(use).hasPrefix("SyntaxError"), "\(use) is refused, though it is \(type)")
    }
  }
}
