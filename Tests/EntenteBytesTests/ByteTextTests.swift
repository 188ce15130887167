import EntenteBytes
import Testing

@Suite("Bytes that JSON does not take as they are")
struct ByteTextTests {
  @Test("Each is found wherever it stands, and no other")
  func escapes() {
    for byte in UInt8.min...UInt8.max {
      let isSpecial = byte < 0x20 || [0x22, 0x5C, 0x7F].contains(byte)
      for place in 0..<19 {
        var text = [UInt8](repeating: UInt8(ascii: "a"), count: 19)
        text[place] = byte
        #expect(text.placeToEscape(from: 0) == (isSpecial ? place : 19), "\(byte) at \(place)")
        #expect(text.placeToEscape(from: place + 1) == 19)
      }
    }
    #expect([UInt8]().placeToEscape(from: 0) == 0)
  }
}
