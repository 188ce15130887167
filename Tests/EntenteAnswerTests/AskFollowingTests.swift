import EntenteAnswer
import EntenteModel
import Testing

@Suite("One name is followed, two are joined, and places, times and counts keep to what the question bounds")
struct AskFollowingTests {
  private let asker: Asker
  init() throws { asker = try LakeGraph.asker() }

  private func values(_ question: String) throws -> [String] { try asker.ask(question).answers.map(\.value).sorted() }

  private static let late = ["Lake Declaration 2022", "Lake Declaration 2024"]

  @Test(
    "A name is followed through the documents whatever the words for it",
    arguments: [
      ("I should like to follow Marepol, as an agency, from text to text.", late), ("How has Marepol been treated over the years?", late),
      ("Chart the appearances of Marepol from the first text to the last.", late), ("In what order do the documents mention ARNET?", late),
      ("Give me the history of ARNET.", late), ("Retrace ARNET from the 2021 declaration to the 2022 declaration.", [late[0]]),
      ("What does each of the documents say about Marepol?", late),
      ("Trace the Lake League in 2021 and 2024.", ["Lake Declaration 2021", late[1]]),
      ("Trace Marepol since 2023.", [late[1]]), ("Trace Marepol until 2022.", [late[0]]),
      ("¿Cómo aparece ARNET en los documentos, uno tras otro?", late), ("Sigue la evolución de Marepol a lo largo de los años", late),
    ])
  func followed(_ question: String, _ expected: [String]) throws { #expect(try values(question) == expected) }

  @Test(
    "Two names, a denial or another question are no trace",
    arguments: [
      "Follow Marepol and ARNET through the documents", "Which agencies have followed Streamwatch over the years?",
      "Trace Marepol except in the 2022 declaration", "Trace everything but Marepol",
      "How has the budget of Marepol evolved over the years?",
      "Which agencies support ARNET over the years?",
    ])
  func notFollowed(_ question: String) throws { #expect(try values(question).isEmpty) }

  @Test(
    "Two names and words of linking ask for a path",
    arguments: [
      "By which steps is SAFE QUAY linked with Riverguard across the documents?",
      "Find the shortest chain linking SAFE QUAY and Riverguard.",
      "Through which bodies does one get from SAFE QUAY to Riverguard?", "What do SAFE QUAY and Riverguard have to do with each other?",
      "What ties the programme SAFE QUAY to the agency Riverguard?",
    ])
  func linked(_ question: String) throws {
    let reply = try asker.ask(question)
    #expect(reply.answers.first.map { $0.value.contains("SAFE QUAY 2.0 → Riverguard") } == true, "\(reply.note ?? reply.reading)")
  }

  @Test(
    "What bounds the path or asks for more than it is no path",
    arguments: [
      "How is SAFE QUAY linked to Riverguard other than through the Lake League?", "How are SAFE QUAY, Riverguard and Marepol linked?",
      "When were SAFE QUAY and Riverguard linked?", "How is SAFE QUAY not linked to Riverguard?",
      "Which agencies link SAFE QUAY and Riverguard?", "Why is SAFE QUAY linked to Riverguard?",
    ])
  func notLinked(_ question: String) throws { #expect(try values(question).isEmpty) }

  @Test(
    "Places are those of all texts that the question joins, and of what names the one without the other",
    arguments: [
      ("In which paragraphs of the 2022 declaration and of the 2024 declaration is Marepol named?", ["200/22 1", "300/24 1", "300/24 4"]),
      ("Which paragraphs of the 2024 declaration name Marepol but not ARNET?", ["300/24 4"]),
      ("What is the last document to name Streamwatch?", ["100/21"]), ("Which document was the first to name ARNET?", ["200/22"]),
      ("In which declaration does Streamwatch appear for the last time?", ["100/21"]),
      ("How many paragraphs of the 2024 declaration name Marepol but not ARNET?", ["1"]),
    ])
  func places(_ question: String, _ expected: [String]) throws { #expect(try values(question) == expected) }

  @Test(
    "Texts that are held against each other bound no search together",
    arguments: [
      "Which paragraphs of the 2024 declaration but not of the 2022 declaration name Marepol?",
      "Where does the 2024 declaration, compared with that of 2022, name Marepol?", "Where do the documents say that bananas are cheap?",
      "Which paragraphs of the 2024 declaration say that Marepol needs no ships?",
    ])
  func notPlaced(_ question: String) throws { #expect(try values(question).isEmpty) }

  @Test(
    "A bound in time takes in what it names",
    arguments: [
      ("Which countries joined the Lake League in 2022 or later?", ["Norland", "Sudland"]),
      ("Which countries joined the Lake League from 2022 onwards?", ["Norland", "Sudland"]),
      ("Which countries joined the Lake League until 2022?", ["Norland"]),
      ("Which countries joined the Lake League after 2022?", ["Sudland"]),
      ("Which documents from 2022 on mention Marepol?", ["200/22", "300/24"]), ("Which documents until 2022 mention Marepol?", ["200/22"]),
      ("Which documents after 2022 mention Marepol?", ["300/24"]),
      ("What was signed in the second half of 2022?", ["Treaty of Foundation of Riverguard"]),
      ("What was signed in the first half of 2022?", []), ("Which countries joined the Lake League before 2022?", []),
    ])
  func times(_ question: String, _ expected: [String]) throws { #expect(try values(question) == expected) }

  @Test(
    "What is excluded first is excluded as if it came last",
    arguments: [
      ("Apart from Norland, which countries are members of the Lake League?", ["Sudland"]),
      ("Other than Marepol, which agencies does the 2024 declaration name?", ["Riverguard"]),
      ("Besides SAFE QUAY 2.0, which programmes support Riverguard?", []),
    ])
  func exclusions(_ question: String, _ expected: [String]) throws { #expect(try values(question) == expected) }

  @Test(
    "Each of several texts must name a thing that they are asked about, and none is counted that is not meant",
    arguments: [
      ("Do the declarations of 2021 and 2022 both name Marepol?", ["no"]), ("Do the 2022 and 2024 declarations name Marepol?", ["yes"]),
      ("Is Marepol named in the 2021 or the 2022 declaration?", ["yes"]), ("Do all of the documents name Marepol?", ["no"]),
      ("Does any of the documents name Streamwatch?", ["yes"]),
      ("How many of the documents from 2021 to 2022 name the Lake League?", ["2"]),
      ("Which of the 2021 and 2022 declarations names Marepol?", ["200/22"]),
      ("Which agencies are mentioned in exactly one declaration?", []), ("Which agencies are mentioned in two declarations?", []),
      ("How many agencies are named in one declaration?", []), ("Are all agencies named in the 2024 declaration?", []),
      ("Which countries have been members of the Lake League since 2022?", []), ("What was published in 2022?", []),
    ])
  func several(_ question: String, _ expected: [String]) throws { #expect(try values(question) == expected) }
}
