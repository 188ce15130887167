import EntenteAnswer
import EntenteModel
import Testing

@Suite("Which texts name a thing and which do not is told by the clause that each text stands in")
struct AskSetTests {
  private let asker: Asker
  init() throws { asker = try LakeGraph.asker() }

  private func values(_ question: String) throws -> [String] { try asker.ask(question).answers.map(\.value).sorted() }

  @Test(
    "The side of a text does not hang on where it is named",
    arguments: [
      ("Which agencies does the third declaration name that the first one did not?", ["Marepol", "Riverguard"]),
      ("Which agencies that the third declaration names did the first leave out?", ["Marepol", "Riverguard"]),
      ("Which agencies does the first declaration not name that the third one does?", ["Marepol", "Riverguard"]),
      ("Which agencies named in the 2021 declaration does the 2024 declaration omit?", ["Streamwatch"]),
      ("Which agencies does the 2024 declaration omit that the 2021 declaration names?", ["Streamwatch"]),
      ("Which agencies are absent from the 2024 declaration but present in that of 2021?", ["Streamwatch"]),
      ("Unlike the 2022 declaration, which programmes does that of 2024 mention?", ["SAFE QUAY 2.0"]),
      ("Which programmes does the 2024 declaration, unlike that of 2022, mention?", ["SAFE QUAY 2.0"]),
      ("Which countries does the 2022 declaration name and the 2024 declaration pass over?", ["Norland"]),
      ("Which countries were in the 2022 declaration and are no longer in the 2024 one?", ["Norland"]),
      ("Which agencies are in neither the 2021 nor the 2022 declaration but in that of 2024?", ["Riverguard"]),
      ("¿Qué agencias menciona la declaración de 2024 que no menciona la de 2022?", ["Riverguard"]),
      ("¿Qué agencias figuran en la declaración de 2021 pero ya no en la de 2024?", ["Streamwatch"]),
      ("Que agências são mencionadas na declaração de 2024 mas não na de 2022?", ["Riverguard"]),
    ])
  func sides(_ question: String, _ expected: [String]) throws { #expect(try values(question) == expected) }

  @Test(
    "What is new, gone, alone or common is held against what the question compares",
    arguments: [
      ("Comparing the agencies in the 2024 declaration with those in the 2022 one, which are new?", ["Riverguard"]),
      ("Comparing the 2022 declaration with that of 2024, which agencies are new?", ["Riverguard"]),
      ("Comparing the 2021 and the 2024 declaration, which agencies have vanished?", ["Streamwatch"]),
      ("Which agency was dropped between the 2021 and the 2022 declaration?", ["Streamwatch"]),
      ("Which agencies are new in the 2024 declaration compared with that of 2021?", ["Marepol", "Riverguard"]),
      ("Which agencies did the 2024 declaration add to those of the 2022 declaration?", ["Riverguard"]),
      ("Which agency is the 2022 declaration the first to name?", ["Marepol"]),
      ("Which agency named in the 2021 declaration has disappeared from the 2024 one?", ["Streamwatch"]),
      ("Comparing the 2022 declaration and the 2024 declaration, which agencies are only in the latter?", ["Riverguard"]),
      ("Which agencies does the 2024 declaration alone mention?", ["Riverguard"]),
      ("Which networks do the 2022 and 2024 declarations have in common?", ["ARNET"]),
      ("Which programmes are named in every declaration except that of 2021?", ["Clear Water"]),
      ("Which agencies does the 2024 declaration name that no earlier declaration did?", ["Riverguard"]),
      ("Which agencies are in the 2024 declaration but were never mentioned before?", ["Riverguard"]),
      ("Which agencies other than Marepol does the 2024 declaration name that the 2021 one does not?", ["Riverguard"]),
      ("How many agencies do the three declarations name altogether?", ["3"]),
      ("Does the 2024 declaration name any agency that the 2022 declaration does not?", ["yes"]),
      ("Which agencies and programmes does the 2024 declaration name that the 2022 one does not?", ["Riverguard", "SAFE QUAY 2.0"]),
    ])
  func changes(_ question: String, _ expected: [String]) throws { #expect(try values(question) == expected) }

  @Test(
    "Where it cannot be told which text stands on which side, nothing is answered",
    arguments: [
      "Compared with the 2022 declaration, which agencies does the 2024 declaration name?",
      "Comparing the 2022 declaration with that of 2024, which agencies are mentioned?",
      "Which agencies are named in the 2022 declaration but also in that of 2024?",
      "Which agencies are not missing from the 2024 declaration but from that of 2022?",
      "Which agencies are not named in all declarations?",
      "Which agencies are named in the 2022 declaration but not in the other one?",
      "Which agencies are new in the 2022 and 2024 declarations?",
      "Which agencies are named in the 2018 declaration but not in that of 2022?",
      "Which agencies are named in the declarations of 2021 and 2024 but not in that of 2022?",
      "Which agencies does the 2024 declaration fund that the 2022 declaration does not?",
      "Which agencies does the 2024 declaration praise that the 2022 declaration does not?",
      "Which agencies does the 2024 declaration mention more often than that of 2022?",
      "Which agencies are not only named in the 2022 declaration but in that of 2024?",
      "Which agencies were dropped after the 2021 declaration?",
      "Except for the 2024 declaration, which agencies are named in every declaration?",
      "Which agencies are found in all the declarations but that of 2024?",
      "Which agencies are mentioned in one declaration but not in the other?",
      "Which agencies does each declaration name?", "How many agencies does each of the declarations name?",
      "Which agencies came back in the 2024 declaration after they had gone from that of 2022?",
      "Comparing the 2024 declaration with that of 2022, which agencies does the first name only?",
    ])
  func unclear(_ question: String) throws {
    let reply = try asker.ask(question)
    #expect(reply.answers.isEmpty, "\(reply.reading): \(reply.answers.map(\.value))")
    #expect(reply.note?.isEmpty == false)
  }

  @Test("Of texts that are named one by one against another, each must name it; of any of a sort, one")
  func vague() throws {
    #expect(try values("Which networks are named in the 2021 and 2024 declarations but not in that of 2022?").isEmpty)
    #expect(try values("Which networks are named in the 2022 and 2024 declarations but not in that of 2021?") == ["ARNET"])
    #expect(try values("Which countries do the 2022 and 2024 declarations name that the 2021 one does not?").isEmpty)
    #expect(try values("Which countries does any declaration after 2021 name that the 2021 one does not?") == ["Norland", "Sudland"])
  }

  @Test("The query that is shown gives the same values")
  func shownQuery() throws {
    let reply = try asker.ask("Which agencies does the third declaration name that the first one did not?")
    let cypher = try #require(reply.cypher)
    #expect(cypher.contains("'300-24' IN documents"))
    #expect(cypher.contains("NOT '100-21' IN documents"))
  }
}
