import EntenteAnswer
import Testing

@Suite("Forms of asking that hold for any name and any relation")
struct AskFormsTests {
  private let asker: Asker
  init() throws { asker = try LakeGraph.asker() }

  private func values(_ question: String) throws -> [String] { try asker.ask(question).answers.map(\.value).sorted() }

  @Test(
    "What the question is on may be named before it, and who asks may say so",
    arguments: [
      ("My question is which programme supports Riverguard.", ["SAFE QUAY 2.0"]),
      ("Our question is whether Norland chairs the Lake League.", ["yes"]),
      ("The question is: does Clear Water support the Lake League?", ["yes"]),
      ("I'm interested in the programmes that support Riverguard.", ["SAFE QUAY 2.0"]),
      ("I am curious about which country chairs the Lake League.", ["Norland"]),
      ("With regard to Riverguard, which programme supports it?", ["SAFE QUAY 2.0"]),
      ("As for the Lake League, who chairs it?", ["Norland"]),
      ("With respect to the Lake League, when was it created?", ["2020-03-02"]),
      ("When it comes to SAFE QUAY, which crimes does it address?", ["migrant smuggling"]),
      ("Programmes described as supporting Riverguard", ["SAFE QUAY 2.0"]),
      ("Among the countries named, which are members of the Lake League?", ["Norland", "Sudland"]),
    ])
  func named(_ question: String, _ expected: [String]) throws { #expect(try values(question) == expected) }

  @Test(
    "Texts that others pick from are counted, where there are as many as is said",
    arguments: [
      ("Of the three declarations, how many mention Marepol?", ["2"]), ("Of the three documents, how many name ARNET?", ["2"]),
      ("In how many of these three texts does Marepol turn up?", ["2"]),
      ("How many documents, of the three that there are, name ARNET?", ["2"]),
      ("Marepol: in how many out of the 3 documents", ["2"]),
      ("Could you count for me the texts, of the three, in which Marepol appears?", ["2"]),
      ("Of the two declarations, how many mention Marepol?", []), ("Of the five documents, how many name ARNET?", []),
    ])
  func counted(_ question: String, _ expected: [String]) throws { #expect(try values(question) == expected) }

  @Test(
    "What a text cites is asked for without a question word, too",
    arguments: [
      ("documents cited by the 2024 declaration", ["100/21"]), ("declarations the 2024 declaration cites", ["100/21"]),
      ("Earlier declarations cited by the 2024 declaration", ["100/21"]), ("documents cited by the 2022 declaration", []),
    ])
  func cited(_ question: String, _ expected: [String]) throws { #expect(try values(question) == expected) }

  @Test(
    "A meeting is told by its day, and a place by who had what happened there",
    arguments: [
      ("Which city hosted the launch of SAFE QUAY 2.0?", ["Grey Port"]),
      ("Which city was the venue of the signature of the Treaty of Foundation of Riverguard?", ["Grey Port"]),
      ("In which city did the meeting of 5 May 2024 take place?", []), ("Which city hosted the meeting of 5 May 2024?", []),
      ("Which city hosted the signature of the Clear Water treaty?", []),
    ])
  func venue(_ question: String, _ expected: [String]) throws { #expect(try values(question) == expected) }

  @Test(
    "What stands in one text and no later one, older than a text, beside what bounds nothing",
    arguments: [
      ("Programmes named in the 2022 declaration but not in 2024", []),
      ("Agencies cited in 2024 declaration but not in 2021 or 2022", ["Riverguard"]),
      ("There is an agency that the first declaration names and the later ones do not. Which one?", ["Streamwatch"]),
      ("Did the Lake League already exist when the 2021 declaration was adopted?", ["yes"]),
      ("Which declarations, be they of the League or of others, does the 2024 declaration cite?", ["100/21"]),
      ("How many new members of the Lake League does the 2024 declaration welcome?", ["1"]),
    ])
  func held(_ question: String, _ expected: [String]) throws { #expect(try values(question) == expected) }

  @Test(
    "Neither what is named first nor who asks answers what the documents do not",
    arguments: [
      "My question is which programme chairs the Lake League.", "As for Marepol, who chairs it?",
      "With regard to Streamwatch, which programme supports it?", "I'm interested in the programmes that support Marepol.",
      "Agencies described as opposing Riverguard",
    ])
  func silent(_ question: String) throws { #expect(try values(question) == []) }
}
