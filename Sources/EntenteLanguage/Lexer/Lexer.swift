/// Cuts UTF-8 bytes into tokens, all at once. O(n); works on any bytes, valid or not.
struct Lexer {
  let source: [UInt8]
  var position = 0
  var tokens: [Token] = []
  /// For each opening parenthesis and bracket the index of the token that closes it; 0 for other tokens and where nothing does.
  var partners: [UInt32] = []
  private var open: [Int] = []
  let watch: WorkWatch?

  init(_ source: [UInt8], watch: WorkWatch? = nil) { (self.source, self.watch) = (source, watch) }

  mutating func run() throws(QueryError) {
    tokens.reserveCapacity(source.count / 4 + 8)
    while true {
      try skipBlanks()
      guard position < source.count else { break }
      let start = position
      try next()
      match()
      try watch?.tick(1 + (position - start) / 16)
    }
    tokens.append(Token(kind: .finish, keyword: .absent, start: UInt32(source.count), end: UInt32(source.count)))
    partners.append(0)
  }

  func byte(at index: Int) -> UInt8 { index < source.count ? source[index] : 0 }

  mutating func emit(_ kind: Token.Kind, from start: Int, keyword: Keyword = .absent) {
    tokens.append(Token(kind: kind, keyword: keyword, start: UInt32(start), end: UInt32(position)))
    partners.append(0)
  }

  /// Notes which bracket the last token closes. A bracket that closes nothing, or the wrong one, is the parser's to complain of.
  private mutating func match() {
    let index = tokens.count - 1
    switch tokens[index].kind {
    case .leftParenthesis, .leftBracket, .leftBrace: open.append(index)
    case .rightParenthesis, .rightBracket, .rightBrace:
      if let partner = open.popLast() { partners[partner] = UInt32(index) }
    default: break
    }
  }

  private mutating func next() throws(QueryError) {
    let start = position
    let first = source[start]
    switch first {
    case UInt8(ascii: "'"), UInt8(ascii: "\""): try string(quote: first)
    case UInt8(ascii: "`"):
      try quotedName()
      emit(.quotedName, from: start)
    case UInt8(ascii: "$"): try parameter()
    case UInt8(ascii: "0")...UInt8(ascii: "9"): try number()
    case UInt8(ascii: ".") where Lexer.isDigit(byte(at: start + 1)): try number()
    default:
      if let (kind, length) = symbol(first, byte(at: start + 1)) {
        position += length
        emit(kind, from: start)
      } else {
        try word()
      }
    }
  }

  /// The symbol that stands here, and its length.
  private func symbol(_ first: UInt8, _ second: UInt8) -> (Token.Kind, Int)? {
    switch (first, second) {
    case (UInt8(ascii: "."), UInt8(ascii: ".")): (.dots, 2)
    case (UInt8(ascii: "+"), UInt8(ascii: "=")): (.plusEqual, 2)
    case (UInt8(ascii: "="), UInt8(ascii: "~")): (.matches, 2)
    case (UInt8(ascii: "<"), UInt8(ascii: ">")): (.notEqual, 2)
    case (UInt8(ascii: "<"), UInt8(ascii: "=")): (.lessOrEqual, 2)
    case (UInt8(ascii: ">"), UInt8(ascii: "=")): (.greaterOrEqual, 2)
    default: Lexer.symbols[Int(first)].map { ($0, 1) }
    }
  }

  private static let symbols: [Token.Kind?] = {
    var table = [Token.Kind?](repeating: nil, count: 256)
    let pairs: [(Unicode.Scalar, Token.Kind)] = [
      ("(", .leftParenthesis), (")", .rightParenthesis), ("[", .leftBracket), ("]", .rightBracket), ("{", .leftBrace), ("}", .rightBrace),
      (",", .comma), (".", .dot), (":", .colon), (";", .semicolon), ("|", .bar), ("&", .ampersand), ("!", .exclamation), ("?", .question),
      ("+", .plus), ("-", .minus), ("*", .star), ("/", .slash), ("%", .percent), ("^", .caret), ("=", .equal), ("<", .less),
      (">", .greater),
    ]
    for (scalar, kind) in pairs { table[Int(scalar.value)] = kind }
    return table
  }()

  static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
}
