import EntenteAnswer
import EntenteModel
import Testing

@Suite("Plain questions get what the documents say, and nothing else")
struct AskTests {
  private let asker: Asker
  init() throws { asker = try LakeGraph.asker() }

  private func values(_ question: String) throws -> [String] { try asker.ask(question).answers.map(\.value).sorted() }

  @Test(
    "Relations are read in either voice, from verbs, nouns and phrases",
    arguments: [
      ("Which programmes support Riverguard?", ["SAFE QUAY 2.0"]), ("riverguard supporters", ["SAFE QUAY 2.0"]),
      ("Who is Riverguard supported by?", ["SAFE QUAY 2.0"]), ("What does Clear Water support?", ["Lake League"]),
      ("What was the Lake League modelled on?", ["Marepol"]), ("Which agency replaced Streamwatch?", ["Riverguard"]),
      ("What inspired the Lake League?", ["Marepol"]), ("By whom was the Lake League inspired?", ["Marepol"]),
      ("Which programme fights cybercrime?", ["Clear Water"]), ("Which crimes does SAFE QUAY target?", ["migrant smuggling"]),
      ("Which agencies cooperate with the Lake League?", ["Marepol"]), ("Who chairs the Lake League?", ["Norland"]),
      ("Which countries are members of the Lake League?", ["Norland", "Sudland"]),
      ("As of 2023, which countries belong to the Lake League?", ["Norland"]),
      ("Which countries joined the Lake League according to the 2024 declaration?", ["Sudland"]),
      ("Who are the members of the Lake League?", ["Norland", "Sudland"]), ("Which body is Riverguard the successor of?", ["Streamwatch"]),
      ("¿Qué países se incorporaron al Lake League según la declaración de 2024?", ["Sudland"]),
      ("Que países aderiram ao Lake League?", ["Norland", "Sudland"]),
    ])
  func relations(_ question: String, _ expected: [String]) throws { #expect(try values(question) == expected) }

  @Test(
    "Mentions, differences and attitudes are looked up per document and paragraph",
    arguments: [
      ("Which documents mention Marepol?", ["200/22", "300/24"]), ("Which documents never mention Marepol?", ["100/21"]),
      ("In which paragraphs of the 2024 declaration is Marepol mentioned?", ["300/24 1", "300/24 4"]),
      ("How many documents mention the Lake League?", ["3"]), ("Does the 2021 declaration mention ARNET?", ["no"]),
      ("¿Aparece ARNET en la declaración de 2022?", ["yes"]), ("A ARNET aparece na declaração de 2022?", ["yes"]),
      ("Does the 2022 declaration mention ARNET?", ["yes"]), ("most mentioned EU agency", ["Marepol"]),
      ("Which document first mentions ARNET?", ["200/22"]),
      ("Which programmes are named in the 2024 declaration but not in the 2022 one?", ["SAFE QUAY 2.0"]),
      ("Which networks were not named in any declaration before 2022?", ["ARNET"]),
      ("Which agencies are new in the 2022 declaration?", ["Marepol"]),
      ("Which new agencies does the 2022 declaration mention?", ["Marepol"]), ("new networks in the 2022 declaration", ["ARNET"]),
      ("What new programmes are mentioned in 2024?", ["SAFE QUAY 2.0"]), ("How many new networks does the 2024 declaration name?", []),
      ("¿Qué nuevas agencias menciona la declaración de 2022?", ["Marepol"]),
      ("Which declaration mentions Marepol most often?", ["300/24"]),
      ("Which agencies does the 2024 declaration name that the 2022 declaration does not?", ["Riverguard"]),
      ("Which networks are named in all three declarations?", []),
      ("Which programmes are named in both the 2022 and the 2024 declaration?", ["Clear Water"]),
      ("asset recovery networks in the 2024 declaration", ["ARNET"]), ("What do the ministers welcome in 2024?", ["300/24 2"]),
      ("what did they only consider in 2021", ["100/21 2"]),
      ("In which paragraphs of the 2022 declaration do the ministers urge something?", ["200/22 4"]),
    ])
  func mentions(_ question: String, _ expected: [String]) throws { #expect(try values(question) == expected) }

  @Test(
    "Events have their dates, places, numbers and order",
    arguments: [
      ("When was the Lake League created?", ["2020-03-02"]), ("Where was the Riverguard treaty signed?", ["Grey Port"]),
      ("When and where was the second phase of SAFE QUAY launched?", ["2022-03", "Grey Port"]),
      ("How many countries signed the Riverguard treaty?", ["13"]), ("What was signed in 2022?", ["Treaty of Foundation of Riverguard"]),
      ("Was the Riverguard treaty signed before the 2022 declaration?", ["no"]), ("When was the 2022 declaration adopted?", ["2022-05-04"]),
      ("Where does it say that thirteen countries signed the Riverguard treaty?", ["300/24 2"]),
      ("¿Cuándo fue creado el Lake League?", ["2020-03-02"]),
    ])
  func events(_ question: String, _ expected: [String]) throws { #expect(try values(question) == expected) }

  @Test(
    "Where the documents are silent, a note says what was searched and no value is given",
    arguments: [
      "Is Ostland a member of the Lake League?", "Who funds Marepol?", "Which thirteen countries signed the Riverguard treaty?",
      "When was ARNET created?", "Does Marepol cooperate with Riverguard?",
      "How is ARNET connected to Ostland?", "Which countries have left the Lake League?",
      "Which small networks are mentioned in 2024?",
    ])
  func silence(_ question: String) throws {
    let reply = try asker.ask(question)
    #expect(reply.answers.isEmpty)
    #expect(reply.note?.isEmpty == false)
  }

  @Test(
    "Words that are not understood are named",
    arguments: [
      "Who audits Marepol?", "What is the budget of Clear Water?", "Which new programmes support Riverguard?",
      "Which additional programmes support Riverguard?", "Which maritime programmes support Riverguard?",
      "Which important agencies cooperate with the Lake League?", "Which judicial networks are mentioned in 2022?",
      "At least how many programmes support Riverguard?", "Which programmes formally support Riverguard?",
      "Which programme supports Riverguard most?", "Which documents mention only Marepol?",
      "Which programmes no longer support Riverguard?",
    ])
  func refusal(_ question: String) throws {
    let reply = try asker.ask(question)
    #expect(!reply.understood)
    #expect(reply.note?.utf8.starts(with: "Not understood: ".utf8) == true)
  }

  @Test(
    "What a thing is called holds where its names or the words that answer call it so",
    arguments: [
      ("Which funded programmes support Riverguard?", ["SAFE QUAY 2.0"]),
      ("Which countries other than Norland are members of the Lake League?", ["Sudland"]),
      ("Which documents except the 2024 declaration mention Marepol?", ["200/22"]),
      ("Which two countries are members of the Lake League?", ["Norland", "Sudland"]),
      ("Which three countries are members of the Lake League?", []), ("How many agencies signed the Riverguard treaty?", []),
      ("Trace Marepol through the 2022 declaration", ["Lake Declaration 2022"]), ("¿Qué programas apoya Riverguard?", []),
    ])
  func qualities(_ question: String, _ expected: [String]) throws { #expect(try values(question) == expected) }

  @Test(
    "Several things are each asked for, and a denial holds of what it stands before",
    arguments: [
      ("Are Norland and Sudland members of the Lake League?", ["yes"]), ("Are Norland and Ostland members of the Lake League?", []),
      ("Is Norland or Ostland a member of the Lake League?", []), ("Does Clear Water support the Lake League and Marepol?", []),
      ("Which documents mention Marepol but not Riverguard?", ["200/22"]), ("Is Marepol mentioned in every document?", ["no"]),
      ("Is the Lake League mentioned in all documents?", ["yes"]), ("Which documents do not mention both Marepol and ARNET?", []),
      ("Which agencies named in the 2022 declaration have gone from the 2024 declaration?", []),
      ("Which networks do the declarations of 2021 and 2022 name, but not that of 2024?", []),
      ("In which paragraphs are Marepol and ARNET named?", ["200/22 1", "300/24 1"]),
    ])
  func several(_ question: String, _ expected: [String]) throws { #expect(try values(question) == expected) }

  @Test(
    "Whether something happened then or there is answered from its date and place; its venue is no party to it",
    arguments: [
      ("Was the Lake League created in 2020?", ["yes"]), ("Was the Lake League created in 2021?", ["no"]),
      ("Was the Riverguard treaty signed in Grey Port?", ["yes"]), ("Was the Lake League created in Grey Port?", []),
      ("Did Grey Port sign the Riverguard treaty?", []), ("Which countries will join the Lake League?", []),
      ("When did Riverguard replace Streamwatch?", []), ("Who supports Riverguard apart from SAFE QUAY?", []),
      ("In which country was the Riverguard treaty signed?", []), ("In which city was the Riverguard treaty signed?", ["Grey Port"]),
    ])
  func happened(_ question: String, _ expected: [String]) throws { #expect(try values(question) == expected) }

  @Test(
    "Of several sentences the one that asks is read, telegrams need no verb, and a year bounds membership to that time",
    arguments: [
      ("I am writing a short note and want to know this: which programmes support Riverguard?", ["SAFE QUAY 2.0"]),
      ("Which programmes support Riverguard? Many thanks for your help.", ["SAFE QUAY 2.0"]),
      ("Lake League: model?", ["Marepol"]), ("Marepol: paragraphs", ["200/22 1", "300/24 1", "300/24 4"]),
      ("networks 2022 declaration", ["ARNET"]), ("Lake League members 2023", ["Norland"]),
      ("¿Qué apoya SAFE QUAY 2.0?", ["Riverguard"]),
      ("¿Apoya SAFE QUAY 2.0 a Riverguard?", ["yes"]), ("¿Apoya Riverguard a SAFE QUAY 2.0?", []),
      ("¿A quién sustituye Riverguard?", ["Streamwatch"]),
      ("Que agência substitui a Streamwatch?", ["Riverguard"]), ("O que apoia o SAFE QUAY 2.0?", ["Riverguard"]),
    ])
  func telegrams(_ question: String, _ expected: [String]) throws { #expect(try values(question) == expected) }

  @Test("Words that only colour a question are left aside, and the reading says so")
  func asides() throws {
    let reply = try asker.ask("Which relevant programmes currently support Riverguard?")
    #expect(reply.answers.map(\.value) == ["SAFE QUAY 2.0"])
    #expect(reply.reading.split(separator: ";").count == 3)
  }

  @Test("A misspelt name is found, and said")
  func misspelling() throws {
    let reply = try asker.ask("which programmes suport rivergard")
    #expect(reply.answers.map(\.value) == ["SAFE QUAY 2.0"])
    #expect(reply.reading.utf8.count > 0 && reply.reading.split(separator: ";").count == 3)
  }

  @Test("Every value carries its document, paragraph and words")
  func evidence() throws {
    for question in ["Which programmes support Riverguard?", "When was the Lake League created?", "What do the ministers welcome in 2024?"]
    {
      for answer in try asker.ask(question).answers {
        #expect(!answer.evidence.isEmpty)
        #expect(answer.evidence.allSatisfy { !$0.document.isEmpty && !$0.paragraph.isEmpty && !$0.quote.isEmpty })
      }
    }
  }
}
