import EntenteBytes
import EntenteModel

/// Reads plain text, Markdown and HTML into passages. Takes bytes: this module never touches a file.
package enum DocumentReader {
  /// Reads one document. Linear in its bytes; memory a small multiple of them.
  package static func read(file: String, bytes: [UInt8], limits: TextLimits = TextLimits()) throws(TextError) -> SourceDocument {
    let format = try Intake.check(bytes, file: file, limits: limits)
    let text = format == .html ? HTMLText.extract(bytes) : bytes
    if text.allSatisfy({ $0.isSpace }) { throw .empty(file: file) }
    let (joined, furniture, warnings) = blocks(of: text)
    let blocks = CoverLines.part(joined, bodyStart: CoverBoundary.find(joined, text: text), text: text)
    let bodyStart = CoverBoundary.find(blocks, text: text)
    let passages = PassageBuilder.build(blocks, bodyStart: bodyStart, text: text)
    return SourceDocument(
      file: file, sha256: SHA256.hex(of: bytes), textSHA256: format == .html ? SHA256.hex(of: text) : nil, text: text,
      header: HeaderReader.read(
        blocks, bodyStart: bodyStart, passages: passages, furniture: furniture.map { PassageBuilder.line($0, text) }), passages: passages,
      warnings: warnings)
  }

  /// From lines to blocks whose kind is known.
  private static func blocks(of text: [UInt8]) -> (blocks: [Block], furniture: [Range<Int>], warnings: [String]) {
    var lines = Lines.split(text)
    let furniture = Furniture.remove(from: &lines, of: text)
    lines = Columns.part(lines, of: text)
    var blocks = BlockBuilder.build(lines, text: text)
    Footnotes.label(&blocks, text: text)
    blocks = TornNumbers.repair(blocks, text: text)
    blocks = BlockJoiner.join(blocks, text: text)
    Headings.mark(&blocks, text: text)
    return (blocks, furniture, Columns.warnings(lines, text))
  }
}
