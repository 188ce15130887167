import EntenteText
import Testing

@Suite("What cannot be read is refused, with the place and what to do")
struct IntakeTests {
  @Test(
    "Each refusal names its reason",
    arguments: [
      ([], TextError.empty(file: "f")), (Array(" \n\u{0C}".utf8), .empty(file: "f")), (Array("%PDF-1.7\n".utf8), .pdf(file: "f")),
      ([0x61, 0x00, 0x62], .binary(file: "f", offset: 1)), ([0x61, 0xC3, 0x28], .invalidUTF8(file: "f", offset: 1)),
      ([0xED, 0xA0, 0x80], .invalidUTF8(file: "f", offset: 0)), ([0x61, 0xE2, 0x82], .invalidUTF8(file: "f", offset: 1)),
      ([0xC0, 0x80], .invalidUTF8(file: "f", offset: 0)), ([0xF4, 0x90, 0x80, 0x80], .invalidUTF8(file: "f", offset: 0)),
    ] as [([UInt8], TextError)])
  func refusals(bytes: [UInt8], expected: TextError) {
    #expect(throws: expected) { try DocumentReader.read(file: "f", bytes: bytes) }
  }

  @Test("Files and lines over a limit are refused by the limit's name")
  func limits() {
    var limits = TextLimits()
    limits.lineBytes = 100
    limits.fileBytes = 1000
    #expect(throws: TextError.tooLarge(file: "f", limit: "lineBytes", maximum: 100)) {
      try DocumentReader.read(file: "f", bytes: [UInt8](repeating: 0x61, count: 101), limits: limits)
    }
    #expect(throws: TextError.tooLarge(file: "f", limit: "fileBytes", maximum: 1000)) {
      try DocumentReader.read(file: "f", bytes: [UInt8](repeating: 0x0A, count: 1001), limits: limits)
    }
    #expect("\(TextError.pdf(file: "a.pdf"))".contains("pdftotext -layout a.pdf"))
  }
}
