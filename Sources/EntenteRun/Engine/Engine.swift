package import EntenteLanguage
import EntentePlan
package import EntenteStore

/// Runs queries on one graph. Not for several threads at once: each takes an engine of its own, which costs nothing.
package final class Engine {
  package let graph: StoreGraph
  /// Prepared queries by text, so that a query that comes again with other parameters is not planned again.
  private var cache: [Kept] = []
  private static let cacheSize = 256
  /// Longest text, in bytes, that is looked up among many; of longer ones only the last is kept.
  private static let longestCached = 1 << 14
  private var lastText: [UInt8] = []
  private var lastQuery: PreparedQuery?

  package init(_ store: GraphStore) { graph = StoreGraph(store) }

  /// Reads, checks and plans a query. A text that was prepared before costs a look-up.
  package func prepare(_ text: [UInt8], limits: Limits = Limits()) throws(EngineError) -> PreparedQuery {
    if let lastQuery, lastText == text { return lastQuery }
    let hash = text.count <= Engine.longestCached ? Engine.hash(text) : 0
    if text.count <= Engine.longestCached, let known = cache.first(where: { $0.hash == hash && $0.text == text }) {
      (lastText, lastQuery) = (text, known.query)
      return known.query
    }
    let prepared = try PreparedQuery(text, on: graph, limits: limits)
    (lastText, lastQuery) = (text, prepared)
    guard text.count <= Engine.longestCached else { return prepared }
    if cache.count >= Engine.cacheSize { cache.removeAll() }
    cache.append(Kept(hash: hash, text: text, query: prepared))
    return prepared
  }

  /// A query with its text. Kept in an array: a dictionary of texts would take longer to make, for the first query, than looking through all of them.
  private struct Kept {
    let hash: UInt64
    let text: [UInt8]
    let query: PreparedQuery
  }

  /// FNV-1a (Fowler, Noll, Vo), which tells most texts apart.
  private static func hash(_ text: [UInt8]) -> UInt64 {
    let bytes = text.span
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for place in bytes.indices { hash = (hash ^ UInt64(bytes[place])) &* 0x0000_0100_0000_01B3 }
    return hash
  }

  package func prepare(_ text: String) throws(EngineError) -> PreparedQuery { try prepare(Array(text.utf8)) }

  /// Prepares a query whose tree was made by other means than reading text: a question.
  package func prepare(_ tree: SyntaxTree) throws(EngineError) -> PreparedQuery { try PreparedQuery(tree, on: graph) }

  /// Prepares and runs a query.
  package func run(_ text: String, parameters: [String: Value] = [:], limits: Limits = Limits()) throws(EngineError) -> ResultTable {
    let limits = limits.started()
    return try prepare(Array(text.utf8), limits: limits).run(parameters, limits: limits)
  }
}

/// A query's answer.
package struct ResultTable: Sendable {
  package var columns: [String]
  package var rows: [[Value]]
}
