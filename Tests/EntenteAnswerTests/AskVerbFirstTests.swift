import EntenteAnswer
import Testing

@Suite("Questions whose verb comes first, in Spanish and Portuguese")
struct AskVerbFirstTests {
  private let asker: Asker
  init() throws { asker = try CapeGraph.asker() }

  private func values(_ question: String) throws -> [String] { try asker.ask(question).answers.map(\.value).sorted() }

  @Test(
    "A text is what was published, in whatever order it is said, and who published it is not",
    arguments: [
      ("¿Qué informe publicó Tidewatch?", ["Counting the missing catch"]),
      ("¿Qué informe publicó Tidewatch en mayo de 2029?", ["Counting the missing catch"]),
      ("Que relatório publicou a Tidewatch?", ["Counting the missing catch"]), ("¿Qué informe publicó Tidewatch en 2030?", []),
      ("¿Qué informe publicó Wexmoor?", []), ("¿Qué agencia publicó Counting the missing catch?", ["Tidewatch"]),
    ])
  func published(_ question: String, _ expected: [String]) throws { #expect(try values(question) == expected) }

  @Test(
    "The one named first behind the verb does it, and what has a preposition is what it is done to",
    arguments: [
      ("¿Preside Wexmoor la Isle League?", ["yes"]), ("¿Preside la Isle League Wexmoor?", []),
      ("¿Sustituye la Gulf Bureau a la Old Gulf Bureau?", ["yes"]), ("¿Sustituye la Old Gulf Bureau a la Gulf Bureau?", ["no"]),
      ("Substitui a Gulf Bureau a Old Gulf Bureau?", ["yes"]),
    ])
  func first(_ question: String, _ expected: [String]) throws { #expect(try values(question) == expected) }
}
