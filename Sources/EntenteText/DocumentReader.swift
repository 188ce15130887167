import EntenteBytes
import EntenteModel

/// Reads plain text, Markdown and HTML into passages. Takes bytes: this module never touches a file.
package enum DocumentReader {
  /// Reads one document. Linear in its bytes; memory a small multiple of them.
  package static func read(file: String, bytes: [UInt8], limits: TextLimits = TextLimits()) throws(TextError) -> SourceDocument {
    let format = try Intake.check(bytes, file: file, limits: limits)
    let text = format == .html ? HTMLText.extract(bytes) : bytes
    if text.allSatisfy({ $0.isSpace }) { throw .empty(file: file) }
    let (blocks, furniture) = blocks(of: text)
    let bodyStart = CoverBoundary.find(blocks, text: text)
    let passages = PassageBuilder.build(blocks, bodyStart: bodyStart, text: text)
    return SourceDocument(
      file: file, sha256: SHA256.hex(of: bytes), textSHA256: format == .html ? SHA256.hex(of: text) : nil, text: text,
      header: HeaderReader.read(
        blocks, bodyStart: bodyStart, passages: passages, furniture: furniture.map { PassageBuilder.line($0, text) }), passages: passages,
      warnings: Columns.warnings(text))
  }

  /// From lines to blocks whose kind is known.
  private static func blocks(of text: [UInt8]) -> (blocks: [Block], furniture: [Range<Int>]) {
    var lines = Lines.split(text)
    let furniture = Furniture.remove(from: &lines, of: text)
    var blocks = BlockBuilder.build(lines, text: text)
    Footnotes.label(&blocks, text: text)
    blocks = TornNumbers.repair(blocks, text: text)
    blocks = BlockJoiner.join(blocks, text: text)
    Headings.mark(&blocks, text: text)
    return (blocks, furniture)
  }
}

/// Text that stands in two columns is read across them, and wrongly.
enum Columns {
  static func warnings(_ text: [UInt8]) -> [String] {
    var gapped = 0
    var filled = 0
    for line in text.split(separator: 0x0A) where line.contains(where: { !$0.isSpace }) {
      filled += 1
      if hasGutter(line) { gapped += 1 }
    }
    guard filled >= 20, gapped * 5 >= filled * 2 else { return [] }
    return ["the text seems to stand in two columns; make it anew without -layout, or each column for itself"]
  }

  /// Words on both sides of four spaces or more, in a line's middle.
  private static func hasGutter(_ line: ArraySlice<UInt8>) -> Bool {
    var spaces = 0
    var before = 0
    for (place, byte) in line.enumerated() {
      if byte == 0x20 {
        spaces += 1
      } else {
        if spaces >= 4, before >= 15, line.count - place >= 15 { return true }
        before += 1
        spaces = 0
      }
    }
    return false
  }
}
