import EntenteAnswer
import EntenteModel
import Testing

@Suite("JSON is written digit by digit as numbers and dates are spelt")
struct JSONWriterTests {
  @Test("Whole numbers of any length")
  func integers() {
    var numbers: [Int64] = [0, .min, .max]
    for power in 0...18 {
      let ten = (0..<power).reduce(1 as Int64) { number, _ in number * 10 }
      numbers += [ten - 1, ten, ten + 1, ten / 9 * 7]
    }
    for number in numbers.flatMap({ [$0, 0 &- $0] }) {
      var writer = JSONWriter()
      writer.beginArray()
      writer.integer(number)
      writer.integer(number)
      writer.endArray()
      #expect(String(decoding: writer.bytes, as: UTF8.self) == "[\(number), \(number)]")
    }
  }

  @Test("Days of years from 0 to 9999, and no others")
  func days() {
    for days in stride(from: -720_000 as Int64, to: 2_940_000, by: 97) {
      var writer = JSONWriter()
      let isWritten = writer.day(days)
      let date = CivilDate(daysSinceEpoch: Int(days))
      #expect(isWritten == (0...9999).contains(date.year))
      func padded(_ number: Int, _ length: Int) -> String { String(repeating: "0", count: length - String(number).count) + String(number) }
      let text = isWritten ? "\"\(padded(date.year, 4))-\(padded(date.month, 2))-\(padded(date.day, 2))\"" : ""
      #expect(String(decoding: writer.bytes, as: UTF8.self) == text)
    }
  }
}
