/// Reads the query language: recursive descent over tokens, precedence climbing within expressions, never going back more than a look ahead.
///
/// Grammar: openCypher 9, with the paths of ISO/IEC 39075:2024 and `AS OF` / `BETWEEN`. O(n) in time and memory; depth is bounded by
/// ``LanguageLimits``.
package struct Parser {
  var tree: SyntaxTree
  var tokens: [Token] = []
  var partners: [UInt32] = []
  var position = 0
  /// How deep the parser is within itself.
  var nesting = 0
  /// By expression: the height of its tree.
  var heights: [UInt16] = []
  /// Within `[x IN list WHERE … | …]` a bar ends a label expression.
  var barEndsLabels = false
  let watch: WorkWatch?
  /// Most parts of one statement's tree.
  private let treeSize: Int
  /// Whether statements may write.
  var isScript: Bool { treeSize == .max }

  private init(source: [UInt8], limit: Int, treeSize: Int = LanguageLimits.treeSize, watch: WorkWatch?) throws(QueryError) {
    guard source.count <= limit else {
      throw .syntax(.queryTooLarge, "A query of \(source.count) bytes is too long; \(limit) are read.", at: .none)
    }
    (self.treeSize, self.watch) = (treeSize, watch)
    tree = SyntaxTree(source: source)
    var lexer = Lexer(source, watch: watch)
    try lexer.run()
    tokens = lexer.tokens
    partners = lexer.partners
  }

  /// The tree of one statement; a semicolon may end it.
  package static func parse(_ source: [UInt8], watch: WorkWatch? = nil) throws(QueryError) -> SyntaxTree {
    var parser = try Parser(source: source, limit: LanguageLimits.queryBytes, watch: watch)
    let statement = try parser.statement()
    parser.tree.statements.append(statement)
    _ = parser.take(.semicolon)
    guard parser.current.kind == .finish else { throw parser.afterStatement() }
    return parser.tree
  }

  package static func parse(_ source: String) throws(QueryError) -> SyntaxTree { try parse(Array(source.utf8)) }

  /// Begins to read a script whose statements are asked for one by one, by ``next()``.
  package init(script source: [UInt8], watch: WorkWatch? = nil) throws(QueryError) {
    try self.init(source: source, limit: LanguageLimits.scriptBytes, treeSize: .max, watch: watch)
  }

  /// The tree of a script's next statement alone, `nil` at its end. Ranges count the bytes of the whole script.
  package mutating func next() throws(QueryError) -> SyntaxTree? {
    while take(.semicolon) {}
    if current.kind == .finish { return nil }
    tree = SyntaxTree(source: tree.source)
    heights = []
    tree.statements = [try statement()]
    guard current.kind == .semicolon || current.kind == .finish else { throw afterStatement() }
    return tree
  }

  /// The tree of statements with semicolons between them; empty ones count for nothing.
  package static func parseScript(_ source: [UInt8]) throws(QueryError) -> SyntaxTree {
    var parser = try Parser(source: source, limit: LanguageLimits.scriptBytes, treeSize: .max, watch: nil)
    while true {
      while parser.take(.semicolon) {}
      if parser.current.kind == .finish { return parser.tree }
      let statement = try parser.statement()
      parser.tree.statements.append(statement)
      guard parser.current.kind == .semicolon || parser.current.kind == .finish else { throw parser.afterStatement() }
    }
  }

  /// The tree of one expression alone, as a parameter's value is given; its statements are empty.
  package static func parseExpression(_ source: [UInt8]) throws(QueryError) -> (tree: SyntaxTree, root: ExpressionID) {
    var parser = try Parser(source: source, limit: LanguageLimits.queryBytes, watch: nil)
    let root = try parser.expression()
    guard parser.current.kind == .finish else { throw parser.unexpected(["an operator", "the end"]) }
    return (parser.tree, root)
  }
}

// The cursor.
extension Parser {
  var current: Token { tokens[position] }

  func token(ahead offset: Int) -> Token { tokens[min(position + offset, tokens.count - 1)] }

  mutating func advance() {
    if position < tokens.count - 1 { position += 1 }
  }

  mutating func take(_ kind: Token.Kind) -> Bool {
    guard current.kind == kind else { return false }
    advance()
    return true
  }

  mutating func take(_ keyword: Keyword) -> Bool {
    guard current.keyword == keyword else { return false }
    advance()
    return true
  }

  mutating func expect(_ kind: Token.Kind, _ shown: String) throws(QueryError) {
    guard take(kind) else { throw unexpected([shown]) }
  }

  mutating func expect(_ keyword: Keyword) throws(QueryError) {
    guard take(keyword) else { throw unexpected([keyword.rawValue]) }
  }

  func bytes(of token: Token) -> ArraySlice<UInt8> { tree.source[Int(token.start)..<Int(token.end)] }

  func text(of token: Token) -> String { String(decoding: bytes(of: token), as: UTF8.self) }

  /// From the start of a token to the end of the last one taken.
  func range(from first: Int) -> SourceRange {
    SourceRange(Int(tokens[first].start), Int(tokens[max(first, position - 1)].end))
  }

  /// Whether the tokens from here on are of these kinds.
  func looksAt(_ kinds: Token.Kind..., from offset: Int = 0) -> Bool {
    for (index, kind) in kinds.enumerated() where token(ahead: offset + index).kind != kind { return false }
    return true
  }

  /// Counts a step, and throws where the tree has become too large or it is time to stop.
  func checkSize() throws(QueryError) {
    try watch?.tick()
    guard tree.size > treeSize else { return }
    throw .syntax(
      .queryTooLarge, "The query has more than \(treeSize) parts; a parameter holds a longer list.", at: current.range)
  }

  /// One level deeper; whoever calls it leaves with ``leave()``, unless it throws.
  mutating func enter() throws(QueryError) {
    try checkSize()
    nesting += 1
    if nesting > LanguageLimits.nesting {
      throw .syntax(.queryTooDeep, "This is nested more than \(LanguageLimits.nesting) deep.", at: current.range)
    }
  }

  mutating func leave() { nesting -= 1 }
}

// Names.
extension Parser {
  /// The name of a variable: any word that is not reserved, or one in backticks.
  mutating func variableName() throws(QueryError) -> Name {
    guard isVariableName(current) else { throw unexpected(["a variable"]) }
    return anyName()
  }

  /// The name of a label, type, key or field: any word.
  mutating func schemaName(_ wanted: String) throws(QueryError) -> Name {
    try checkSize()
    guard current.kind == .word || current.kind == .quotedName else { throw unexpected([wanted]) }
    return anyName()
  }

  func isVariableName(_ token: Token) -> Bool {
    token.kind == .quotedName || (token.kind == .word && !token.keyword.isReserved)
  }

  private mutating func anyName() -> Name {
    let token = current
    advance()
    return Name(token.kind == .quotedName ? Lexer.unquoted(bytes(of: token)) : text(of: token), token.range)
  }
}
