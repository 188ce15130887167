import EntenteAnswer
import EntenteModel
import Testing

@Suite("Questions that hold one thing against another are answered by asking of each")
struct AskComparisonTests {
  private let asker: Asker
  init() throws { asker = try LakeGraph.asker() }

  private func values(_ question: String) throws -> [String] { try asker.ask(question).answers.map(\.value) }

  @Test(
    "Two counts are held against each other: whether, by how many, and which of the two",
    arguments: [
      ("Does the 2024 declaration name more agencies than the 2022 one?", ["yes"]),
      ("Did the 2021 declaration mention more agencies than that of 2024?", ["no"]),
      ("Does the 2022 declaration name fewer agencies than the 2024 declaration?", ["yes"]),
      ("Does the 2022 declaration name as many agencies as the 2021 one?", ["yes"]),
      ("Are there more agencies in the 2024 than in the 2022 declaration?", ["yes"]),
      ("How many more agencies does the 2024 declaration name than the 2022 one?", ["1"]),
      ("How many more documents mention Marepol than Riverguard?", ["1"]),
      ("Is Marepol mentioned in more documents than Riverguard?", ["yes"]),
      ("Is Marepol mentioned more often than ARNET?", ["yes"]),
      ("Is ARNET mentioned more often than Marepol in the 2024 declaration?", ["no"]),
      ("Which is mentioned in more documents, Marepol or Riverguard?", ["Marepol"]),
      ("Which names more agencies, the 2022 or the 2024 declaration?", ["300/24"]),
      ("¿Nombra la declaración de 2024 más agencias que la de 2022?", ["yes"]),
      ("¿Cuántas agencias más nombra la declaración de 2024 que la de 2022?", ["1"]),
      ("¿Qué declaración nombra más agencias, la de 2022 o la de 2024?", ["300/24"]),
      ("A declaração de 2024 menciona mais agências do que a de 2022?", ["yes"]),
    ])
  func compared(_ question: String, _ expected: [String]) throws { #expect(try values(question) == expected) }

  @Test(
    "What no text counts, a margin that there is not, and one of two that are equal: nothing is said",
    arguments: [
      "How many more agencies does the 2022 declaration name than the 2024 one?",
      "Which names more agencies, the 2021 or the 2022 declaration?", "Does the Lake League have more members than Marepol?",
      "Does Marepol support more programmes than Riverguard?", "Does Marepol support the Lake League more than Riverguard?",
    ])
  func uncounted(_ question: String) throws { #expect(try values(question).isEmpty) }

  @Test(
    "Whether it is that one: the only, the first, the most",
    arguments: [
      ("Is the 2024 declaration the only document that mentions Riverguard?", ["yes"]),
      ("Is the 2022 declaration the only one to mention Marepol?", ["no"]),
      ("Was the 2022 declaration the first to mention ARNET?", ["yes"]),
      ("Was the 2022 declaration the second to mention ARNET?", []), ("Is Marepol the most mentioned agency?", ["yes"]),
      ("Is Marepol the only agency named in the 2024 declaration?", ["no"]),
      ("A declaração de 2024 é a única que menciona a Riverguard?", ["yes"]),
      ("Is Clear Water the only programme that supports the Lake League?", []),
      ("Which is the first document that mentions ARNET?", ["200/22"]), ("Qual foi a primeira declaração a mencionar a ARNET?", ["200/22"]),
    ])
  func identity(_ question: String, _ expected: [String]) throws { #expect(try values(question) == expected) }

  @Test(
    "Of some things that the question lists, those that are meant",
    arguments: [
      ("Which of Marepol, Riverguard and Streamwatch does the 2024 declaration name?", ["Marepol", "Riverguard"]),
      ("Of Marepol and Riverguard, which is not named in the 2022 declaration?", ["Riverguard"]),
      ("Which agency is named in the 2022 declaration, Marepol or Riverguard?", ["Marepol"]),
      ("Which was mentioned first, Marepol or Riverguard?", ["Marepol"]), ("Which was mentioned first, Marepol or ARNET?", []),
      ("Which of Marepol and the Lake League does the 2021 declaration name?", ["Lake League"]),
      ("Which of Marepol and ARNET does the 2022 declaration name?", []),
      ("Which of Norland and Ostland is a member of the Lake League?", ["Norland"]),
      ("Which of Norland and Ostland is not a member of the Lake League?", []),
      ("Is either Marepol or Riverguard named in the 2021 declaration?", ["no"]),
      ("Is either Marepol or Riverguard named in the 2022 declaration?", ["yes"]),
      ("Of Norland and Sudland, who supports Riverguard?", []),
      ("Is either Marepol or Riverguard a member of the Lake League?", []),
    ])
  func choice(_ question: String, _ expected: [String]) throws { #expect(try values(question).sorted() == expected) }

  @Test(
    "Before or after is told by two days, and by nothing else",
    arguments: [
      ("Was the Lake League created before or after the 2021 declaration?", ["before"]),
      ("Was the Riverguard treaty signed before or after the 2022 declaration?", ["after"]),
      ("¿Se creó Lake League antes o después de la declaración de 2021?", ["before"]),
      ("Was Marepol created before or after the 2021 declaration?", []),
      ("A SAFE QUAY 2.0 foi lançada antes da declaração de 2021?", ["no"]),
    ])
  func side(_ question: String, _ expected: [String]) throws { #expect(try values(question) == expected) }

  @Test(
    "The second of two questions may say no more than what is another in it",
    arguments: [
      ("Does the 2022 declaration name Marepol, and does the 2024 one?", ["yes"]),
      ("Does the 2022 declaration name Riverguard, and does the 2024 one?", ["no", "yes"]),
      (
        "Which countries joined the Lake League according to the 2022 declaration and which according to that of 2024?",
        ["Norland", "Sudland"]
      ),
      ("Which agencies are named in the 2022 declaration, and which in the 2024 one?", ["Marepol", "Riverguard"]),
      // One half is not told: an answer to the other would be taken for both.
      ("Is Norland a member of the Lake League, and is Ostland?", []),
    ])
  func ellipsis(_ question: String, _ expected: [String]) throws { #expect(try values(question) == expected) }

  @Test(
    "What is missing from a text is not named there",
    arguments: [
      ("Is Riverguard missing from the 2022 declaration?", ["yes"]), ("Is Marepol absent from the 2022 declaration?", ["no"]),
      ("Does the 2022 declaration omit Riverguard?", ["yes"]), ("¿Falta Riverguard en la declaración de 2022?", ["yes"]),
      ("Does any declaration other than the 2024 one mention Riverguard?", ["no"]),
      ("Does any declaration other than the 2024 one mention Marepol?", ["yes"]),
    ])
  func missing(_ question: String, _ expected: [String]) throws { #expect(try values(question) == expected) }

  @Test(
    "Spanish and Portuguese deny once with two words, and join two with “tanto … como”",
    arguments: [
      ("¿Qué redes no se mencionan en ninguna declaración antes de 2022?", ["ARNET"]),
      ("Que redes não são mencionadas em nenhuma declaração antes de 2022?", ["ARNET"]),
      ("¿Qué documentos hablan tanto de Marepol como de Riverguard?", ["300/24"]),
      ("Que documentos falam tanto da Marepol como da Riverguard?", ["300/24"]),
      ("¿Qué delitos combaten tanto Clear Water como SAFE QUAY?", []),
    ])
  func romance(_ question: String, _ expected: [String]) throws { #expect(try values(question) == expected) }
}
