/// What a file is, and whether it can be read at all.
enum Intake {
  enum Format { case plain, html }

  /// Checks a file's bytes and says what they are. Linear, one pass.
  static func check(_ bytes: [UInt8], file: String, limits: TextLimits) throws(TextError) -> Format {
    if bytes.count > limits.fileBytes { throw .tooLarge(file: file, limit: "fileBytes", maximum: limits.fileBytes) }
    if bytes.starts(with: "%PDF-".utf8) { throw .pdf(file: file) }
    try checkEncoding(bytes, file: file, limits: limits)
    if bytes.allSatisfy({ $0.isSpace }) || bytes.elementsEqual([0xEF, 0xBB, 0xBF]) { throw .empty(file: file) }
    return isHTML(bytes, file: file) ? .html : .plain
  }

  private static func checkEncoding(_ bytes: [UInt8], file: String, limits: TextLimits) throws(TextError) {
    var index = 0
    var lineStart = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        if byte == 0x0A {
          lineStart = index + 1
        } else if byte < 0x20 && !byte.isSpace && byte != 0x1B || byte == 0x7F {
          throw .binary(file: file, offset: index)
        }
        index += 1
      } else {
        let length = sequenceLength(bytes, index)
        if length == 0 { throw .invalidUTF8(file: file, offset: index) }
        index += length
      }
      if index - lineStart > limits.lineBytes { throw .tooLarge(file: file, limit: "lineBytes", maximum: limits.lineBytes) }
    }
  }

  /// The length of the well-formed sequence at `index` (Unicode 16, table 3-7), or 0.
  private static func sequenceLength(_ bytes: [UInt8], _ index: Int) -> Int {
    let first = bytes[index]
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, first <= 0xF4, index + length <= bytes.count else { return 0 }
    let second = bytes[index + 1]
    let lowest: UInt8 = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80
    let highest: UInt8 = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF
    guard second >= lowest, second <= highest else { return 0 }
    for offset in 2..<max(2, length) where bytes[index + offset] & 0xC0 != 0x80 { return 0 }
    return length
  }

  private static func isHTML(_ bytes: [UInt8], file: String) -> Bool {
    let name = String(decoding: file.utf8.suffix(6), as: UTF8.self).lowercased()
    if name.hasSuffix(".html") || name.hasSuffix(".htm") || name.hasSuffix(".xhtml") { return true }
    let head = String(decoding: bytes.prefix(512), as: UTF8.self).lowercased()
    guard let open = head.unicodeScalars.first(where: { $0 != "\u{FEFF}" && !$0.properties.isWhitespace }), open == "<" else {
      return false
    }
    return ["<!doctype html", "<html", "<body", "<head"].contains { head.contains($0) }
  }
}
