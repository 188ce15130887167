package import EntenteAnswer
import EntenteLanguage
package import EntenteModel
import EntenteRun
import EntenteStore

extension QuerySession {
  /// The fields `columns` and `rows` of a query's answer as JSON, a row an object; written as rows are found, without making values that stand for
  /// themselves. After an error the writer holds what it held before.
  package func write(
    _ query: [UInt8], parameters: [AnswerValue.Field], limits: QueryLimits, to writer: inout JSONWriter
  ) throws(EntenteError) {
    let before = writer.mark
    do throws(EntenteError) { try append(query, parameters, limits, &writer) } catch {
      writer.rewind(to: before)
      throw error
    }
  }

  private func append(
    _ source: [UInt8], _ parameters: [AnswerValue.Field], _ limits: QueryLimits, _ writer: inout JSONWriter
  ) throws(EntenteError) {
    let prepared: PreparedQuery
    let started = limits.limits.started()
    do { prepared = try engine.prepare(source, limits: started) } catch { throw EntenteError(error, source: source) }
    guard prepared.mode == .run else {
      let given = Dictionary(parameters.map { ($0.key, $0.value) }) { $1 }
      let table = try run(String(decoding: source, as: UTF8.self), parameters: given, limits: limits)
      AnswerHeading(table.columns).begin(&writer)
      for row in table.rows { writer.object(zip(table.columns, row).map { .init($0, $1) }) }
      return writer.endArray()
    }
    values.begin()
    for field in parameters { values.give(field.key, try QuerySession.value(field.value, of: field.key)) }
    values.end()
    let heading = heading(of: prepared)
    heading.begin(&writer)
    var failure: StoreError?
    do throws(EngineError) {
      try prepared.runColumns(values, limits: started) { rows throws(RunError) in
        do throws(StoreError) { try rowWriter.write(rows, heading.keys, to: &writer) } catch {
          failure = error
          throw RunError.interrupted
        }
      }
    } catch { throw failure.map { EntenteError($0) } ?? EntenteError(error, source: source) }
    writer.endArray()
  }

  private func heading(of prepared: PreparedQuery) -> AnswerHeading {
    if let lastHeading, lastHeading.query === prepared { return lastHeading }
    let made = AnswerHeading(prepared.columns, of: prepared)
    lastHeading = made
    return made
  }
}

/// What an answer begins with: `"columns": […], "rows": [`. An object, so that handing it on counts one reference, not one for each of its parts.
final class AnswerHeading {
  let keys: JSONWriter.Keys
  /// Whose answers.
  let query: PreparedQuery?
  private let text: [UInt8]

  init(_ columns: [String], of query: PreparedQuery? = nil) {
    self.query = query
    keys = JSONWriter.Keys(columns)
    var writer = JSONWriter()
    writer.key("columns")
    writer.beginArray()
    for column in columns { writer.string(column) }
    writer.endArray()
    writer.key("rows")
    writer.beginArray()
    text = writer.bytes
  }

  func begin(_ writer: inout JSONWriter) { writer.opening(text) }
}
