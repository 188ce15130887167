/// One line of spaCy's EntityRuler JSONL. Only what such a line can hold is read: strings, and a list of flat objects of strings.
struct PatternLine {
  var label = ""
  var pattern = ""
  var id: String?

  init?(_ bytes: [UInt8]) {
    var strings: [String] = []
    var depth = 0
    var key: String?
    var words: [String] = []
    var index = 0
    guard bytes.first == UInt8(ascii: "{"), bytes.last == UInt8(ascii: "}") else { return nil }
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth += 1
        key = nil
      case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: ":"): key = strings.last
      case UInt8(ascii: "\""):
        guard let (string, end) = Self.string(bytes, index + 1) else { return nil }
        index = end
        strings.append(string)
        if let name = key {
          if depth == 1 { take(name, string) } else { words.append(string) }
          key = nil
        }
      default: break
      }
      index += 1
    }
    if pattern.isEmpty { pattern = words.joined(separator: " ") }
    guard depth == 0, !label.isEmpty, !pattern.isEmpty else { return nil }
  }

  private mutating func take(_ key: String, _ value: String) {
    switch key {
    case "label": label = value
    case "pattern": pattern = value
    case "id": id = value
    default: break
    }
  }

  /// The string that begins at `start`, and the place of its closing quote.
  private static func string(_ bytes: [UInt8], _ start: Int) -> (String, Int)? {
    var output: [UInt8] = []
    var index = start
    while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
      if bytes[index] == UInt8(ascii: "\\"), index + 1 < bytes.count {
        index += 1
        if bytes[index] == UInt8(ascii: "u"), index + 4 < bytes.count,
          let value = UInt32(String(decoding: bytes[(index + 1)...(index + 4)], as: UTF8.self), radix: 16),
          let scalar = Unicode.Scalar(value)
        {
          output.append(contentsOf: String(scalar).utf8)
          index += 5
          continue
        }
      }
      output.append(bytes[index])
      index += 1
    }
    return index < bytes.count ? (String(decoding: output, as: UTF8.self), index) : nil
  }
}
