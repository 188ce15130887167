import EntenteRun
import EntenteStore
import Testing

@Suite("Everything on the page of the query language is so")
struct LanguagePageTests {
  private let engine: Engine

  init() throws {
    engine = Engine(try ScriptImporter.run(Array(LanguagePage.shared.setup.utf8)).build())
  }

  @Test("Each query gives the table beneath it", arguments: LanguagePage.shared.queries)
  func query(_ example: LanguagePage.Query) throws {
    let answer = try engine.run(example.text)
    #expect(answer.columns == example.columns)
    #expect(answer.rows.count == example.rows.count)
    for (row, wanted) in zip(answer.rows, example.rows) {
      for (value, cell) in zip(row, wanted) {
        let expected = try engine.run("RETURN \(cell)").rows[0][0]
        #expect(value.isEquivalent(to: expected), "\(value) is not \(cell)")
      }
    }
  }

  @Test("Each example has the value beside it", arguments: LanguagePage.shared.expressions)
  func expression(_ example: LanguagePage.Example) throws {
    let row = try engine.run("RETURN \(example.expression) AS value, \(example.value) AS expected").rows[0]
    #expect(row[0].isEquivalent(to: row[1]), "\(example.expression) is \(row[0])")
  }

  @Test("The page has its examples")
  func count() {
    #expect(LanguagePage.shared.queries.count > 20)
    #expect(LanguagePage.shared.expressions.count > 100)
  }
}
