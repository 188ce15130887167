/// One tag of HTML, or a comment.
struct HTMLTag {
  /// In small letters; empty for comments and declarations.
  var name: [UInt8]
  var isClosing: Bool
  /// `<br/>`.
  var isEmpty: Bool
  private var attributes: ArraySlice<UInt8>
  var end: Int

  /// The tag at a `<`; `nil` where none begins. Looks no further than its end, and 16 KB.
  static func read(_ html: [UInt8], _ start: Int) -> HTMLTag? {
    if html[start...].starts(with: "<!--".utf8) {
      return HTMLTag(name: [], isClosing: false, isEmpty: true, attributes: [], end: commentEnd(html, start))
    }
    var index = start + 1
    guard index < html.count else { return nil }
    let isClosing = html[index] == 0x2F
    if isClosing { index += 1 }
    guard index < html.count, html[index].isLetter || html[index] == 0x21 || html[index] == 0x3F else { return nil }
    let nameStart = index
    while index < html.count, index - nameStart < 32, html[index].isLetter || html[index].isDigit { index += 1 }
    let name = html[nameStart..<index].map { $0 | 0x20 | ($0.isDigit ? 0x10 : 0) }
    guard let close = tagEnd(html, index) else { return nil }
    return HTMLTag(
      name: name, isClosing: isClosing, isEmpty: close > start && html[close - 1] == 0x2F, attributes: html[index..<close], end: close + 1)
  }

  private static func commentEnd(_ html: [UInt8], _ start: Int) -> Int {
    var index = start + 4
    while index + 2 < html.count {
      if html[index] == 0x2D, html[index + 1] == 0x2D, html[index + 2] == 0x3E { return index + 3 }
      index += 1
    }
    return html.count
  }

  private static func tagEnd(_ html: [UInt8], _ start: Int) -> Int? {
    var quote: UInt8?
    for index in start..<min(html.count, start + 16_384) {
      let byte = html[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == 0x22 || byte == 0x27 {
        quote = byte
      } else if byte == 0x3E {
        return index
      } else if byte == 0x3C {
        return nil
      }
    }
    return nil
  }

  /// An attribute's value, as written.
  func attribute(_ name: String) -> String? {
    let wanted = Array((name + "=").utf8)
    var index = attributes.startIndex
    while index + wanted.count < attributes.endIndex {
      if attributes[index].isSpace, attributes[(index + 1)...].prefix(wanted.count).map({ $0.isUpper ? $0 | 0x20 : $0 }) == wanted {
        let value = attributes[(index + 1 + wanted.count)...]
        guard let first = value.first else { return nil }
        let isQuoted = first == 0x22 || first == 0x27
        let body = isQuoted ? value.dropFirst().prefix { $0 != first } : value.prefix { !$0.isSpace }
        return String(decoding: body, as: UTF8.self)
      }
      index += 1
    }
    return nil
  }

  func number(_ name: String) -> Int? { attribute(name).flatMap { Int($0) }.flatMap { (0...9999).contains($0) ? $0 : nil } }
}

/// Named and numbered character references that documents use.
enum HTMLEntity {
  static func scalar(_ body: ArraySlice<UInt8>) -> Unicode.Scalar? {
    let name = String(decoding: body, as: UTF8.self)
    if name.hasPrefix("#x") || name.hasPrefix("#X") { return UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init) }
    if name.hasPrefix("#") { return UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init) }
    return names[name].flatMap(Unicode.Scalar.init)
  }

  private static let names: [String: UInt32] = [
    "amp": 0x26, "lt": 0x3C, "gt": 0x3E, "quot": 0x22, "apos": 0x27, "nbsp": 0xA0, "ndash": 0x2013, "mdash": 0x2014, "lsquo": 0x2018,
    "rsquo": 0x2019,
    "ldquo": 0x201C, "rdquo": 0x201D, "hellip": 0x2026, "bull": 0x2022, "middot": 0xB7, "laquo": 0xAB, "raquo": 0xBB, "shy": 0xAD,
    "sect": 0xA7,
    "deg": 0xB0, "ordm": 0xBA, "ordf": 0xAA, "euro": 0x20AC, "pound": 0xA3, "copy": 0xA9, "reg": 0xAE, "trade": 0x2122, "sup1": 0xB9,
    "sup2": 0xB2,
    "sup3": 0xB3, "aacute": 0xE1, "eacute": 0xE9, "iacute": 0xED, "oacute": 0xF3, "uacute": 0xFA, "ntilde": 0xF1, "Aacute": 0xC1,
    "Eacute": 0xC9,
    "Iacute": 0xCD, "Oacute": 0xD3, "Uacute": 0xDA, "Ntilde": 0xD1, "ccedil": 0xE7, "Ccedil": 0xC7, "atilde": 0xE3, "otilde": 0xF5,
    "agrave": 0xE0,
    "egrave": 0xE8, "ecirc": 0xEA, "acirc": 0xE2, "ocirc": 0xF4, "icirc": 0xEE, "ucirc": 0xFB, "uuml": 0xFC, "ouml": 0xF6, "auml": 0xE4,
    "szlig": 0xDF,
  ]
}
