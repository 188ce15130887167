/// A key of the keyboard, as a line editor knows it.
enum Key: Equatable {
  case character(Character)
  case enter, tab, backspace, delete, left, right, up, down, home, end, wordLeft, wordRight
  case killToEnd, killToStart, killWord, yank, clear, search
  case interrupt, endOfInput, suspend, escape
  case unknown
}

/// Bytes of a terminal to keys: UTF-8, control characters, and the sequences of xterm and its like.
struct KeyReader {
  /// How long the rest of a sequence may take to come; what is longer off is another key.
  private static let patience = 50
  private let read: (_ within: Int?) -> UInt8?

  /// `read` gives the next byte; `nil` at the end, or when none comes in so many milliseconds.
  init(_ read: @escaping (_ within: Int?) -> UInt8?) { self.read = read }

  /// `nil` where no more keys come.
  func next() -> Key? {
    guard let byte = read(nil) else { return nil }
    if byte == 0x1B { return sequence() }
    if byte >= 0x80 { return letter(byte) }
    return KeyReader.controls[byte] ?? (byte < 0x20 ? .unknown : .character(Character(Unicode.Scalar(byte))))
  }

  /// As in Emacs and every shell.
  private static let controls: [UInt8: Key] = [
    0x01: .home, 0x02: .left, 0x03: .interrupt, 0x04: .endOfInput, 0x05: .end, 0x06: .right, 0x08: .backspace, 0x09: .tab, 0x0A: .enter,
    0x0B: .killToEnd, 0x0C: .clear, 0x0D: .enter, 0x0E: .down, 0x10: .up, 0x12: .search, 0x15: .killToStart, 0x17: .killWord, 0x19: .yank,
    0x1A: .suspend, 0x7F: .backspace,
  ]

  private func letter(_ first: UInt8) -> Key {
    var bytes = [first]
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    while bytes.count < length, let next = read(KeyReader.patience) { bytes.append(next) }
    guard let text = String(validating: bytes, as: UTF8.self), let letter = text.first else { return .unknown }
    return .character(letter)
  }

  private func sequence() -> Key {
    guard let kind = read(KeyReader.patience) else { return .escape }
    switch kind {
    case UInt8(ascii: "b"): return .wordLeft
    case UInt8(ascii: "f"): return .wordRight
    case 0x7F: return .killWord
    case UInt8(ascii: "["), UInt8(ascii: "O"): break
    default: return .unknown
    }
    var parameters = ""
    while let byte = read(KeyReader.patience) {
      if byte >= 0x40 { return KeyReader.key(parameters, byte) }
      parameters.unicodeScalars.append(Unicode.Scalar(byte))
    }
    return .unknown
  }

  private static func key(_ parameters: String, _ last: UInt8) -> Key {
    // `1;5C`: with Control or Alt held, arrows go by words.
    let isByWord = parameters.hasSuffix(";5") || parameters.hasSuffix(";3")
    switch last {
    case UInt8(ascii: "A"): return .up
    case UInt8(ascii: "B"): return .down
    case UInt8(ascii: "C"): return isByWord ? .wordRight : .right
    case UInt8(ascii: "D"): return isByWord ? .wordLeft : .left
    case UInt8(ascii: "H"): return .home
    case UInt8(ascii: "F"): return .end
    case UInt8(ascii: "~"): return ["1": .home, "3": .delete, "4": .end, "7": .home, "8": .end][parameters] ?? .unknown
    default: return .unknown
    }
  }
}
