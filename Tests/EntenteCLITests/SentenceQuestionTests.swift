import Foundation
import Testing

@Suite(
  "A question whose words stand in one sentence is answered by that sentence's statements, though only a part of it is quoted", .serialized)
struct SentenceQuestionTests {
  private static let text = """
    Joint Declaration of the Ministers of the Interior of the Member States of the European Union and the Ministers of CARICOM

    Bridgetown, 4 April 2022

    1. Since 2019, the COPOLAD programme has fostered a fruitful partnership between the European Union and CARICOM in the fight against piracy by way of patient exchanges between coastguards.

    2. Celebrating the launch of SEACOP in Kingston in May 2021, an instrument that has patiently strengthened INTERPOL in its daily work;

    3. Undertake to swap coastguard logbooks between the European Union and CARICOM in the fight against cybercrime and corruption, by means of a quarterly bulletin.

    4. The bulletin needs the consent of both editors, and every decision of the editors requires unanimity.

    5. The Treaty of Basseterre was signed on 3 March 2021 in Kingston, Jamaica, by CARICOM and INTERPOL.
    """

  private static func ask(_ questions: [String]) throws -> [String] {
    let scratch = try Scratch()
    let file = scratch.folder.appendingPathComponent("declaration.txt")
    try Data(text.utf8).write(to: file)
    let graph = scratch.folder.appendingPathComponent("graph").path
    let extracted = try Run(["extract", file.path, "--output", graph])
    #expect(extracted.status == 0, "\(extracted.errors)")
    return try questions.map { question in
      let run = try Run(["ask", "--graph", graph, "--format", "json", question])
      guard let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any],
        let answers = object["answers"] as? [[String: Any]]
      else { return "no JSON: \(run.output) \(run.errors)" }
      return answers.compactMap { $0["value"] as? String }.sorted().joined(separator: ", ")
    }
  }

  @Test("Since when, against what, and who described by what they do")
  func answered() throws {
    let expected = [
      ("Since when has COPOLAD been fostering the partnership between the EU and CARICOM against piracy?", "2019"),
      ("Against which two offences do the EU and CARICOM want to swap more coastguard logbooks?", "corruption, cybercrime"),
      ("Where was the treaty that CARICOM signed concluded?", "Kingston"),
      ("Since when does the programme that fosters the EU-CARICOM partnership support it?", "2019"),
      ("Was the Treaty of Basseterre signed in Bridgetown?", "no"), ("Was the Treaty of Basseterre signed in Jamaica?", "yes"),
      ("I read that the Treaty of Basseterre was signed in Jamaica. Is that right?", "yes"),
    ]
    #expect(try Self.ask(expected.map(\.0)) == expected.map(\.1))
  }

  @Test("Another doer, another verb, another time, or a word that the sentence lacks: no answer")
  func refused() throws {
    let questions = [
      "Since when has CARICOM been fostering the partnership between the EU and COPOLAD?",
      "Since when has COPOLAD been funding the partnership between the EU and CARICOM?",
      "Since when has SEACOP been fostering the partnership between the EU and CARICOM?",
      "Who celebrated the launch in Kingston?", "When did INTERPOL celebrate the launch of SEACOP?",
      "Against which two offences do the EU and CARICOM want to swap more court logbooks?",
      "Against which three offences do the EU and CARICOM want to swap more coastguard logbooks?",
      "Against which offences do the EU and INTERPOL want to swap more coastguard logbooks?",
      "Which new programme fosters the partnership between the EU and CARICOM?",
      "Which programme fosters the partnership between the EU and CARICOM most patiently?",
      "Was the Treaty of Basseterre signed in the Caribbean?", "Was the Treaty of Basseterre signed in Peru?",
      "Which crimes does the programme that supports INTERPOL address?",
    ]
    for (question, answer) in zip(questions, try Self.ask(questions)) { #expect(answer.isEmpty, "\(question): \(answer)") }
  }
}
