import EntenteBytes

/// A compressor for short texts that leaves each one readable on its own: up to 255 symbols of 1 to 8 bytes, a byte a symbol.
///
/// FSST: Boncz, Neumann, Leis, *FSST: Fast Random Access String Compression* (VLDB 2020), DOI 10.14778/3407790.3407851. Code 255 is followed by a byte that
/// stands for itself. The table's bytes: the number of symbols, the length of each, and the bytes of each, one after the other.
struct SymbolTable: Sendable {
  struct Symbol: Hashable, Sendable {
    /// First byte lowest; zeros above the length.
    var word: UInt64
    var length: Int

    var bytes: [UInt8] { (0..<length).map { UInt8(truncatingIfNeeded: word >> UInt64(8 * $0)) } }

    func followed(by other: Symbol) -> Symbol {
      let length = min(8, length + other.length)
      let joined = word | other.word << UInt64(8 * self.length)
      return Symbol(word: length == 8 ? joined : joined & (1 << UInt64(8 * length) - 1), length: length)
    }
  }

  static let escape: UInt8 = 255
  private(set) var symbols: [Symbol]
  /// Codes by first byte, longest symbols first.
  private var byFirst: [[UInt8]]

  init(_ symbols: [Symbol]) {
    self.symbols = symbols
    byFirst = [[UInt8]](repeating: [], count: 256)
    for (code, symbol) in symbols.enumerated().sorted(by: { ($1.element.length, $0.offset) < ($0.element.length, $1.offset) }) {
      byFirst[Int(symbol.word & 255)].append(UInt8(code))
    }
  }

  var encoded: [UInt8] { [UInt8(symbols.count)] + symbols.map { UInt8($0.length) } + symbols.flatMap(\.bytes) }

  /// `nil` for bytes that are no table.
  init?(encoded: [UInt8]) {
    var reader = ByteReader(encoded)
    let count = Int(reader.byte())
    let lengths = reader.bytes(count).map { Int($0) }
    guard count <= 255, lengths.allSatisfy({ (1...8).contains($0) }) else { return nil }
    var symbols: [Symbol] = []
    for length in lengths {
      var word: UInt64 = 0
      for (i, byte) in reader.bytes(length).enumerated() { word |= UInt64(byte) << UInt64(8 * i) }
      symbols.append(Symbol(word: word, length: length))
    }
    if reader.failed { return nil }
    self.init(symbols)
  }

  /// The text that `codes` stand for. O(length).
  func decode(_ codes: some Sequence<UInt8>) -> [UInt8]? {
    var output: [UInt8] = []
    var literal = false
    for code in codes {
      if literal {
        output.append(code)
        literal = false
      } else if code == Self.escape {
        literal = true
      } else if Int(code) < symbols.count {
        var word = symbols[Int(code)].word
        for _ in 0..<symbols[Int(code)].length {
          output.append(UInt8(truncatingIfNeeded: word))
          word >>= 8
        }
      } else {
        return nil
      }
    }
    return literal ? nil : output
  }

  /// Appends the codes of a text: at each place the longest symbol that fits. O(length × symbols with that first byte).
  func encode(_ text: ArraySlice<UInt8>, into output: inout [UInt8]) {
    var place = text.startIndex
    while place < text.endIndex {
      if let code = match(text, place) {
        output.append(code)
        place += symbols[Int(code)].length
      } else {
        output.append(Self.escape)
        output.append(text[place])
        place += 1
      }
    }
  }

  private func match(_ text: ArraySlice<UInt8>, _ place: Int) -> UInt8? {
    let window = Self.window(text, place)
    for code in byFirst[Int(text[place])] {
      let symbol = symbols[Int(code)]
      if symbol.length <= text.endIndex - place, (window ^ symbol.word) << UInt64(64 - 8 * symbol.length) == 0 { return code }
    }
    return nil
  }

  private static func window(_ text: ArraySlice<UInt8>, _ place: Int) -> UInt64 {
    var word: UInt64 = 0
    for i in 0..<min(8, text.endIndex - place) { word |= UInt64(text[place + i]) << UInt64(8 * i) }
    return word
  }
}

extension SymbolTable {
  /// Learns a table from texts: five rounds, each keeping the 255 symbols, or pairs of neighbours, that would have saved most. The same texts give the same table.
  static func learn(from sample: [ArraySlice<UInt8>]) -> SymbolTable {
    var table = SymbolTable([])
    for _ in 0..<5 {
      var gains: [Symbol: Int] = [:]
      for text in sample {
        var previous: Symbol?
        var place = text.startIndex
        while place < text.endIndex {
          let symbol = table.match(text, place).map { table.symbols[Int($0)] } ?? Symbol(word: UInt64(text[place]), length: 1)
          gains[symbol, default: 0] += symbol.length
          if let previous, previous.length < 8 {
            let pair = previous.followed(by: symbol)
            gains[pair, default: 0] += pair.length
          }
          previous = symbol
          place += symbol.length
        }
      }
      let best = gains.sorted { ($1.value, $1.key.length, $0.key.word) < ($0.value, $0.key.length, $1.key.word) }
      table = SymbolTable(best.prefix(255).map(\.key))
    }
    return table
  }
}
