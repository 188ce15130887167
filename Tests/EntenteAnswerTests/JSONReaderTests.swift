import EntenteAnswer
import EntenteModel
import Testing

@Suite("JSON is read exactly, and refused where it is not JSON")
struct JSONReaderTests {
  @Test(
    "What is written is read back",
    arguments: [
      AnswerValue.null, .boolean(false), .integer(.min), .float(1.5), .string("\u{1}\"\\\n/é湄\u{1F310}"), .list([]),
      .map([.init("a", .list([.integer(1), .map([])])), .init("", .null)]),
    ])
  func roundTrip(value: AnswerValue) throws {
    var writer = JSONWriter()
    writer.value(value)
    #expect(try JSONReader.read(writer.bytes) == value)
  }

  @Test(
    "Escapes and numbers",
    arguments: [
      (#""\u00e9\ud83c\udf10\/""#, AnswerValue.string("é🌐/")), ("-0", .integer(0)), ("1e3", .float(1000)),
      ("9223372036854775808", .float(9_223_372_036_854_775_808)), (" [ 1 , 2 ] ", .list([.integer(1), .integer(2)])),
    ])
  func reads(text: String, value: AnswerValue) throws { #expect(try JSONReader.read(Array(text.utf8)) == value) }

  @Test(
    "Texts that are not JSON",
    arguments: [
      "", "{", "[1,]", "{\"a\" 1}", "{a: 1}", "\"x", "\"\\ud83c\"", "\"\\q\"", "nul", "+1", "01x", "1 2", "\"a\nb\"", "1e999",
      String(repeating: "[", count: 100_000),
    ])
  func refuses(text: String) { #expect(throws: JSONError.self) { try JSONReader.read(Array(text.utf8)) } }
}
