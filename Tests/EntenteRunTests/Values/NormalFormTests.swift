import EntenteLanguage
import Testing

@testable import EntenteRun

@Suite("Unicode's normal forms are those of UAX 15")
struct NormalFormTests {
  private func normal(_ text: String, _ form: NormalForm) throws -> [UInt32] {
    try NormalForms.normalize(text, form, Meter(Limits())).unicodeScalars.map(\.value)
  }

  @Test(
    "What composes and decomposes",
    arguments: [
      ("A\u{30A}", .nfc, [0xC5]), ("\u{C5}", .nfd, [0x41, 0x30A]), ("\u{FB01}", .nfc, [0xFB01]), ("\u{FB01}", .nfkc, [0x66, 0x69]),
      ("\u{1E9B}\u{323}", .nfc, [0x1E9B, 0x323]), ("\u{1E9B}\u{323}", .nfkc, [0x1E69]), ("\u{1E9B}\u{323}", .nfkd, [0x73, 0x323, 0x307]),
      // Marks are sorted by class, and those of one class keep their order.
      ("q\u{307}\u{323}", .nfc, [0x71, 0x323, 0x307]), ("a\u{301}\u{300}", .nfd, [0x61, 0x301, 0x300]),
      // What stands between of the same class keeps a mark from its letter.
      ("a\u{327}\u{301}", .nfc, [0xE1, 0x327]), ("\u{1100}\u{1161}\u{11A8}", .nfc, [0xAC01]), ("\u{AC01}", .nfd, [0x1100, 0x1161, 0x11A8]),
      // Never composed again.
      ("\u{2126}", .nfc, [0x3A9]), ("\u{915}\u{93C}", .nfc, [0x915, 0x93C]), ("", .nfkd, []),
      ("plain", .nfc, [0x70, 0x6C, 0x61, 0x69, 0x6E]),
    ] as [(String, NormalForm, [UInt32])])
  func forms(text: String, form: NormalForm, expected: [UInt32]) throws { #expect(try normal(text, form) == expected) }

  @Test("A text in a normal form stays as it is", arguments: NormalForm.allCases)
  func stable(form: NormalForm) throws {
    let text = "Ångström ﬁ \u{1E9B}\u{323} 각 ½ q\u{307}\u{323}"
    let once = try NormalForms.normalize(text, form, Meter(Limits()))
    #expect(try NormalForms.isNormalized(once, form, Meter(Limits())))
    #expect(try !NormalForms.isNormalized(text, form, Meter(Limits())))
  }

  @Test("A million marks take time in proportion, and what grows too long is refused")
  func hostile() throws {
    let meter = Meter(Limits())
    let marks = "a" + String(repeating: "\u{323}\u{301}", count: 300_000)
    #expect(try NormalForms.normalize(marks, .nfc, meter).unicodeScalars.count == 600_000)
    #expect(throws: RunError.self) { try NormalForms.normalize(String(repeating: "\u{FDFA}", count: 1_000_000), .nfkd, meter) }
  }
}
