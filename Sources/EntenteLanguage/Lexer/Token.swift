/// The smallest piece of a query that means something. Its text stays in the source.
struct Token: BitwiseCopyable, Sendable {
  enum Kind: UInt8, BitwiseCopyable, Sendable {
    case finish
    /// A name or a keyword; ``Token/keyword`` tells which.
    case word
    /// A name in backticks.
    case quotedName
    case integer, float, string
    /// What begins like a number and is none.
    case malformedNumber
    /// `$name`
    case parameter
    case leftParenthesis, rightParenthesis, leftBracket, rightBracket, leftBrace, rightBrace
    case comma, dot, dots, colon, semicolon, bar, ampersand, exclamation, question
    case plus, minus, star, slash, percent, caret
    case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual, matches, plusEqual
  }

  var kind: Kind
  var keyword: Keyword
  var start: UInt32
  var end: UInt32

  var range: SourceRange { SourceRange(Int(start), Int(end)) }
}

/// Words with a meaning of their own. Most may be names all the same; see ``isReserved``.
enum Keyword: String, CaseIterable, BitwiseCopyable, Sendable {
  case absent = ""
  case none = "NONE"
  case match = "MATCH", optional = "OPTIONAL", `where` = "WHERE", with = "WITH", unwind = "UNWIND", `return` = "RETURN", union = "UNION"
  case call = "CALL", yield = "YIELD", create = "CREATE", merge = "MERGE", set = "SET", remove = "REMOVE", delete = "DELETE"
  case detach = "DETACH", on = "ON"
  case all = "ALL", any = "ANY", single = "SINGLE", shortest = "SHORTEST", path = "PATH", paths = "PATHS", group = "GROUP", groups =
    "GROUPS"
  case walk = "WALK", trail = "TRAIL", acyclic = "ACYCLIC", simple = "SIMPLE"
  case `as` = "AS", of = "OF", between = "BETWEEN"
  case distinct = "DISTINCT", order = "ORDER", by = "BY", skip = "SKIP", limit = "LIMIT", offset = "OFFSET"
  case ascending = "ASCENDING", asc = "ASC", descending = "DESCENDING", desc = "DESC"
  case and = "AND", or = "OR", xor = "XOR", not = "NOT", `in` = "IN", starts = "STARTS", ends = "ENDS", contains = "CONTAINS", `is` = "IS"
  case null = "NULL", `true` = "TRUE", `false` = "FALSE"
  case `case` = "CASE", when = "WHEN", then = "THEN", `else` = "ELSE", end = "END"
  case exists = "EXISTS", count = "COUNT", collect = "COLLECT", reduce = "REDUCE"
  case shortestPath = "SHORTESTPATH", allShortestPaths = "ALLSHORTESTPATHS"
  case explain = "EXPLAIN", profile = "PROFILE"
  case foreach = "FOREACH", load = "LOAD"

  /// Whether it cannot name a variable without backticks. Labels, types and keys may be named by any word.
  var isReserved: Bool {
    switch self {
    case .match, .optional, .where, .with, .unwind, .return, .union, .create, .merge, .set, .remove, .delete, .detach, .as, .distinct,
      .order, .skip, .limit, .and, .or, .xor, .not, .in, .starts, .ends, .contains, .is, .null, .true, .false, .case, .when, .then, .else,
      .end:
      true
    default: false
    }
  }

  /// Whether a clause begins with it.
  var beginsClause: Bool { Keyword.clauseStarts.contains(self) }

  static let clauseStarts: [Keyword] = [
    .match, .optional, .unwind, .with, .return, .call, .create, .merge, .set, .remove, .delete, .detach,
  ]

  static let maximumLength = 16

  /// The keyword that a word is, in whatever case. O(length + keywords).
  init(bytes: Span<UInt8>) {
    self = Keyword.packed(bytes).map { Keyword.table.keyword($0) } ?? .absent
  }

  /// Upper-case letters in two machine words; `nil` for what cannot be a keyword.
  private static func packed(_ bytes: Span<UInt8>) -> SIMD2<UInt64>? {
    guard bytes.count <= maximumLength else { return nil }
    var packed = SIMD2<UInt64>(0, 0)
    for index in bytes.indices {
      let upper = bytes[index] & 0xDF
      guard upper >= UInt8(ascii: "A"), upper <= UInt8(ascii: "Z") else { return nil }
      packed[index >> 3] |= UInt64(upper) << UInt64((index & 7) * 8)
    }
    return packed
  }

  /// All keywords with their letters, one after the other: to make a dictionary would take longer than most queries' words take to look up.
  private struct Table {
    var first: [UInt64] = []
    var second: [UInt64] = []
    var keywords: [Keyword] = []

    func keyword(_ wanted: SIMD2<UInt64>) -> Keyword {
      let (first, second) = (first.span, second.span)
      for place in first.indices where first[place] == wanted.x && second[place] == wanted.y { return keywords[place] }
      return .absent
    }
  }

  private static let table: Table = {
    var table = Table()
    for keyword in allCases where keyword != .absent {
      guard let letters = packed(Array(keyword.rawValue.utf8).span) else { continue }
      table.first.append(letters.x)
      table.second.append(letters.y)
      table.keywords.append(keyword)
    }
    return table
  }()
}
