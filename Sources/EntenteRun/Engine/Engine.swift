package import EntenteLanguage
import EntentePlan
package import EntenteStore

/// Runs queries on one graph. Not for several threads at once: each takes an engine of its own, which costs nothing.
package final class Engine {
  package let graph: StoreGraph
  /// Prepared queries by text, so that a query that comes again with other parameters is not planned again.
  private var cache: [[UInt8]: PreparedQuery] = [:]
  private static let cacheSize = 256
  /// Longest text, in bytes, that is looked up among many; of longer ones only the last is kept.
  private static let longestCached = 1 << 14
  private var last: (text: [UInt8], query: PreparedQuery)?

  package init(_ store: GraphStore) { graph = StoreGraph(store) }

  /// Reads, checks and plans a query. A text that was prepared before costs a look-up.
  package func prepare(_ text: [UInt8], limits: Limits = Limits()) throws(EngineError) -> PreparedQuery {
    if let last, last.text == text { return last.query }
    if text.count <= Engine.longestCached, let known = cache[text] {
      last = (text, known)
      return known
    }
    let prepared = try PreparedQuery(text, on: graph, limits: limits)
    last = (text, prepared)
    guard text.count <= Engine.longestCached else { return prepared }
    if cache.count >= Engine.cacheSize { cache.removeAll() }
    cache[text] = prepared
    return prepared
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
