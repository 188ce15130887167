import EntenteAnswer
import EntenteLanguage
public import EntenteModel
import EntenteRun
import EntenteStore

/// Runs queries on a graph one after the other, and keeps their plans. For one thread; others make their own.
public final class QuerySession {
  let engine: Engine
  let rendering: ValueRendering
  var rowWriter: AnswerRowWriter
  /// Of the query that was last answered as JSON.
  var lastHeading: AnswerHeading?
  /// The parameters at hand, kept for their memory.
  var values = GivenParameters()

  public init(_ graph: Graph) {
    engine = Engine(graph.store)
    rendering = ValueRendering(graph.store)
    rowWriter = AnswerRowWriter(graph.store)
  }

  /// All rows of a query's answer. Parameters may be null, booleans, numbers, strings, EDTF dates, and lists and maps of these.
  public func run(
    _ query: String, parameters: [String: AnswerValue] = [:], limits: QueryLimits = QueryLimits()
  ) throws(EntenteError) -> AnswerTable {
    var table = AnswerTable(columns: [])
    try run(query, parameters: parameters, limits: limits) { columns in
      table.columns = columns
      return true
    } row: { row in
      table.rows.append(row)
      return true
    }
    return table
  }

  /// Hands the columns, then the rows to its closures as they are found; either ends the query by returning false.
  public func run(
    _ query: String, parameters: [String: AnswerValue] = [:], limits: QueryLimits = QueryLimits(), columns: ([String]) -> Bool,
    row: ([AnswerValue]) -> Bool
  ) throws(EntenteError) {
    let source = Array(query.utf8)
    let values = try QuerySession.values(parameters)
    let prepared: PreparedQuery
    let limits = limits.limits.started()
    do { prepared = try engine.prepare(source, limits: limits) } catch { throw EntenteError(error, source: source) }
    switch prepared.mode {
    case .run:
      guard columns(prepared.columns) else { return }
      try stream(prepared, values, limits, source, row)
    case .explain: QuerySession.hand(prepared.explain(), columns, row)
    case .profile:
      let text: String
      do { text = try prepared.profile(values, limits: limits) } catch { throw EntenteError(error, source: source) }
      QuerySession.hand(text, columns, row)
    }
  }

  /// A sentence for each label, type and property key of a query that is nowhere in the graph, with the nearest that is.
  public func warnings(_ query: String, limits: QueryLimits = QueryLimits()) throws(EntenteError) -> [String] {
    let source = Array(query.utf8)
    do {
      return try engine.prepare(source, limits: limits.limits).warnings().map { warning in
        let hint = warning.suggestion.map { "; did you mean \($0)?" } ?? ""
        return "\(warning.message) (line \(warning.place.line), column \(warning.place.column))\(hint)"
      }
    } catch { throw EntenteError(error, source: source) }
  }

  private func stream(
    _ prepared: PreparedQuery, _ values: [String: Value], _ limits: Limits, _ source: [UInt8], _ row: ([AnswerValue]) -> Bool
  ) throws(EntenteError) {
    // The engine's loop knows its own errors only: another one waits until it has stopped.
    var failure: StoreError?
    var isEnded = false
    do throws(EngineError) {
      try prepared.run(values, limits: limits) { values throws(RunError) in
        do throws(StoreError) { isEnded = !row(try rendering.row(values)) } catch { failure = error }
        if isEnded || failure != nil { throw RunError.interrupted }
      }
    } catch {
      if let failure { throw EntenteError(failure) }
      if !isEnded { throw EntenteError(error, source: source) }
    }
  }

  /// A plan, a row a line.
  private static func hand(_ text: String, _ columns: ([String]) -> Bool, _ row: ([AnswerValue]) -> Bool) {
    guard columns(["plan"]) else { return }
    for line in text.split(separator: "\n") where !row([.string(String(line))]) { return }
  }

  private static func values(_ parameters: [String: AnswerValue]) throws(EntenteError) -> [String: Value] {
    var values: [String: Value] = [:]
    for (name, parameter) in parameters { values[name] = try value(parameter, of: name) }
    return values
  }

  static func value(_ parameter: AnswerValue, of name: String) throws(EntenteError) -> Value {
    guard let value = Value(parameter) else {
      throw .argument(message: "the parameter \(name) has a value that no parameter can have", hint: nil)
    }
    return value
  }
}

extension Graph {
  /// All rows of a query's answer. For many queries, a ``QuerySession`` keeps their plans.
  public func query(
    _ query: String, parameters: [String: AnswerValue] = [:], limits: QueryLimits = QueryLimits()
  ) throws(EntenteError) -> AnswerTable {
    try QuerySession(self).run(query, parameters: parameters, limits: limits)
  }
}
