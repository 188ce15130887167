package import EntenteAnswer
import EntenteLanguage
package import EntenteModel
import EntenteRun
import EntenteStore

extension QuerySession {
  /// The fields `columns` and `rows` of a query's answer as JSON, a row an object; written as rows are found, without making values that stand for
  /// themselves. After an error the writer holds what it held before.
  package func write(
    _ query: String, parameters: [AnswerValue.Field], limits: QueryLimits, to writer: inout JSONWriter
  ) throws(EntenteError) {
    let before = writer
    do throws(EntenteError) { try append(query, parameters, limits, &writer) } catch {
      writer = before
      throw error
    }
  }

  private func append(
    _ query: String, _ parameters: [AnswerValue.Field], _ limits: QueryLimits, _ writer: inout JSONWriter
  ) throws(EntenteError) {
    let source = Array(query.utf8)
    let prepared: PreparedQuery
    let started = limits.limits.started()
    do { prepared = try engine.prepare(source, limits: started) } catch { throw EntenteError(error, source: source) }
    guard prepared.mode == .run else {
      let given = Dictionary(parameters.map { ($0.key, $0.value) }) { $1 }
      let table = try run(query, parameters: given, limits: limits)
      begin(table.columns, &writer)
      for row in table.rows { writer.object(zip(table.columns, row).map { .init($0, $1) }) }
      return writer.endArray()
    }
    var values: [String: Value] = [:]
    for field in parameters { values[field.key] = try QuerySession.value(field.value, of: field.key) }
    begin(prepared.columns, &writer)
    let keys = prepared.columns.map(JSONWriter.Key.init)
    var failure: StoreError?
    do throws(EngineError) {
      try prepared.run(values, limits: started) { row throws(RunError) in
        do throws(StoreError) { try write(row, keys, &writer) } catch {
          failure = error
          throw RunError.interrupted
        }
      }
    } catch { throw failure.map { EntenteError($0) } ?? EntenteError(error, source: source) }
    writer.endArray()
  }

  private func begin(_ columns: [String], _ writer: inout JSONWriter) {
    writer.key("columns")
    writer.beginArray()
    for column in columns { writer.string(column) }
    writer.endArray()
    writer.key("rows")
    writer.beginArray()
  }

  private func write(_ row: [Value], _ keys: [JSONWriter.Key], _ writer: inout JSONWriter) throws(StoreError) {
    writer.beginObject()
    for (place, value) in row.enumerated() {
      writer.key(keys[place])
      try rendering.write(value, to: &writer)
    }
    writer.endObject()
  }
}
