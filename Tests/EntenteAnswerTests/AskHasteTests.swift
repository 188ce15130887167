import EntenteAnswer
import Testing

@Suite("A question may be typed in haste, ask whether and which at once, or come after what one has read")
struct AskHasteTests {
  private let asker: Asker
  init() throws { asker = try LakeGraph.asker() }

  private func values(_ question: String) throws -> [String] { try asker.ask(question).answers.map(\.value).sorted() }

  @Test(
    "A missing apostrophe and a word of two letters turned round change nothing",
    arguments: [
      ("which declarations dont mention Marepol", ["100/21"]), ("does the 2022 declaration mention marepol, or doesnt it", []),
      ("wat did Riverguard replace", ["Streamwatch"]), ("wen was the Lake League created", ["2020-03-02"]),
      ("whos the chair of the Lake League", ["Norland"]), ("who shoud cooperate with Riverguard", ["Marepol"]),
    ])
  func haste(_ question: String, _ expected: [String]) throws { #expect(try values(question) == expected) }

  @Test(
    "“And if so, which” asks which, and “when” asks when",
    arguments: [
      ("Does any programme support Riverguard, and if so which one?", ["SAFE QUAY 2.0"]),
      ("Was the Riverguard treaty signed, and if so when?", ["2022-11-09"]),
      ("Was SAFE QUAY 2.0 launched? If so, where?", ["Grey Port"]),
      ("Is there any paragraph in any of these texts where ARNET comes up, and if so which?", ["200/22 1", "300/24 1"]),
      ("Is Marepol mentioned in the 2024 declaration, and if so in which paragraph?", ["300/24 1", "300/24 4"]),
      ("Does Norland support Riverguard, and if so when?", []),
    ])
  func ifSo(_ question: String, _ expected: [String]) throws { #expect(try values(question) == expected) }

  @Test(
    "What one has read before one asks bounds the question only where it is one text",
    arguments: [
      ("Having read the texts, I wonder which programme supports Riverguard.", ["SAFE QUAY 2.0"]),
      ("Having read the 2022 declaration, I wonder which programme supports Riverguard.", []),
      ("Please be so good as to tell me the day on which the Riverguard treaty was signed.", ["2022-11-09"]),
      ("Of the agencies that support Riverguard, which ones are named?", []),
    ])
  func read(_ question: String, _ expected: [String]) throws { #expect(try values(question) == expected) }

  @Test(
    "What took place is whatever did, unless a word says of what sort",
    arguments: [("What took place in March 2022?", ["SAFE QUAY 2.0"]), ("Which meetings took place in March 2022?", [])])
  func happened(_ question: String, _ expected: [String]) throws { #expect(try values(question) == expected) }

  @Test(
    "A body is no state; by whose means, by whom with joy, and what only describes who did it are not passed over",
    arguments: [
      ("Which institutions and services are named in the 2022 declaration?", ["Lake League", "Marepol"]),
      ("Which agencies cooperate with Lake League members through Riverguard?", []), ("Who welcomed the Riverguard treaty?", []),
      ("Did founding Lake League members sign the Riverguard treaty?", []),
    ])
  func gates(_ question: String, _ expected: [String]) throws { #expect(try values(question) == expected) }
}

@Suite("Texts made in a time, names in note form, and which of a body's members are named")
struct AskMadeTests {
  private func values(_ asker: Asker, _ question: String) throws -> [String] { try asker.ask(question).answers.map(\.value).sorted() }

  @Test(
    "What was published or agreed in a time is told by the day on which it was, and to be agreed is not to come out",
    arguments: [
      ("What was published in 2029?", ["Counting the missing catch"]),
      ("Which report was published in May 2029?", ["Counting the missing catch"]),
      ("What was agreed in February 2031?", ["20/31"]), ("Which texts were agreed in 2031?", ["20/31"]),
      ("What was published in 2031?", []),
      ("Which declarations were agreed in 2031?", []),
    ])
  func made(_ question: String, _ expected: [String]) throws { #expect(try values(CapeGraph.asker(), question) == expected) }

  @Test(
    "A name and what is wanted of it, with a sign between",
    arguments: [
      ("Lake League: members", ["Norland", "Sudland"]), ("Riverguard, supporters", ["SAFE QUAY 2.0"]),
      ("Clear Water: crimes?", ["cybercrime"]),
      ("ARNET: where?", ["200/22 1", "300/24 1"]),
    ])
  func notes(_ question: String, _ expected: [String]) throws { #expect(try values(LakeGraph.asker(), question) == expected) }

  @Test(
    "Which of them are named, what a text has in it, and of what something is a part",
    arguments: [
      ("Which Lake League members are named in the 2022 declaration?", ["Norland"]), ("Is Marepol in the 2022 declaration?", ["yes"]),
      ("Which agencies are in the 2022 declaration?", ["Marepol"]), ("Of which body is Norland a member?", ["Lake League"]),
      ("2022 declaration vs 2024 declaration: agencies added", ["Riverguard"]), ("Which Marepol does the 2022 declaration name?", []),
    ])
  func within(_ question: String, _ expected: [String]) throws { #expect(try values(LakeGraph.asker(), question) == expected) }
}
