import EntenteBytes
import Testing

@Suite("Digits within a word")
struct DigitWordTests {
  @Test("Are the number that they spell, and nothing where one is no digit")
  func numbers() {
    for text in ["0", "7", "00", "42", "007", "1999", "65536", "123456", "9999999", "12345678", "00000000", "99999999"] {
      #expect(DigitWord.number(Array((text + ",x/9").utf8).word(at: 0), text.utf8.count) == Int64(text), "\(text)")
    }
    for byte in UInt8.min...UInt8.max where !(0x30...0x39).contains(byte) {
      for place in 0..<5 {
        var bytes = Array("12345678".utf8)
        bytes[place] = byte
        #expect(DigitWord.number(bytes.word(at: 0), 5) == nil, "\(byte) at \(place)")
      }
    }
  }

  @Test("Words past the end are filled up with zeros")
  func ends() {
    let bytes: [UInt8] = [1, 2, 3]
    #expect(bytes.word(at: 0) == 0x030201)
    #expect(bytes.word(at: 2) == 3)
    #expect(bytes.word(at: 3) == 0)
    #expect(bytes.word(at: -1) == 0x0302_0100)
  }
}
