/// Writes a tree as query text, in one canonical form: keywords in capitals, one blank where one is needed, parentheses only where
/// precedence wants them. What is printed reads back as the same tree. O(size).
package struct Printer {
  let tree: SyntaxTree
  var output = ""

  init(_ tree: SyntaxTree) { self.tree = tree }

  package static func print(_ tree: SyntaxTree) -> String {
    var printer = Printer(tree)
    for (index, statement) in tree.statements.enumerated() {
      if index > 0 { printer.output += ";\n" }
      printer.statement(statement)
    }
    return printer.output
  }

  package static func print(_ expression: ExpressionID, of tree: SyntaxTree) -> String {
    var printer = Printer(tree)
    printer.expression(expression)
    return printer.output
  }

  package static func print(_ pattern: PathPatternID, of tree: SyntaxTree) -> String {
    var printer = Printer(tree)
    printer.path(pattern)
    return printer.output
  }

  package static func print(_ labels: LabelExpressionID, of tree: SyntaxTree) -> String {
    var printer = Printer(tree)
    printer.labels(labels)
    return printer.output
  }

  private mutating func statement(_ statement: Statement) {
    switch statement.mode {
    case .run: break
    case .explain: output += "EXPLAIN "
    case .profile: output += "PROFILE "
    }
    query(statement.query)
  }

  mutating func query(_ id: QueryID) {
    let query = tree[id]
    for (index, part) in query.parts.enumerated() {
      if index > 0 { output += query.unions[index - 1] == .all ? " UNION ALL " : " UNION " }
      list(part.clauses, separator: " ") { $0.clause($1.kind) }
    }
  }

  mutating func list<Element>(_ items: [Element], separator: String = ", ", _ print: (inout Printer, Element) -> Void) {
    for (index, item) in items.enumerated() {
      if index > 0 { output += separator }
      print(&self, item)
    }
  }

  /// A name, in backticks where it does not read as one.
  package static func name(_ text: String, isVariable: Bool = false) -> String {
    let bytes = Array(text.utf8)
    let isPlain = !bytes.isEmpty && !Lexer.isDigit(bytes[0]) && bytes.allSatisfy(Lexer.isNameByte)
    if isPlain, !isVariable || !Keyword(bytes: bytes.span).isReserved { return text }
    var output = "`"
    for scalar in text.unicodeScalars {
      output.unicodeScalars.append(scalar)
      if scalar == "`" { output += "`" }
    }
    return output + "`"
  }

  mutating func variable(_ name: Name?) {
    if let name { output += Printer.name(name.text, isVariable: true) }
  }
}
