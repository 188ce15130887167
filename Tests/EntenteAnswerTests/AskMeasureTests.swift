import EntenteAnswer
import Testing

@Suite("What a question measures, leaves out, or asks for as it is by now, is not answered by less")
struct AskMeasureTests {
  private let asker: Asker
  init() throws { asker = try LakeGraph.asker() }

  private func values(_ question: String) throws -> [String] { try asker.ask(question).answers.map(\.value).sorted() }

  @Test(
    "That something is said of several does not say it of all, of each or of most",
    arguments: [
      "Which agencies cooperate with all Lake League members?", "Which agency cooperates with each Lake League member?",
      "Which agencies cooperate with most Lake League members?", "Do all agencies cooperate with the Lake League members?",
      "Does every agency support Riverguard?", "Which agency cooperates most with the Lake League members?",
    ])
  func each(_ question: String) throws { #expect(try values(question) == []) }

  @Test("Without the measure the same questions are answered, and a list of all is a list")
  func unmeasured() throws {
    #expect(try values("Which agencies cooperate with Lake League members?") == ["Marepol"])
    #expect(try values("List all members of the Lake League") == ["Norland", "Sudland"])
  }

  @Test(
    "What is shared is told by these words alone, and how closely too",
    arguments: [
      "Which agencies share information with Lake League members?", "Which agencies exchange data with Lake League members?",
      "Who has an arrangement with the Lake League members?", "Which agencies work closely with Lake League members?",
      "¿Con quién intercambia información Marepol?",
    ])
  func shared(_ question: String) throws { #expect(try values(question) == []) }

  @Test("What is so by now is no hope: a call to cooperate answers who cooperates, and not who already does")
  func byNow() throws {
    #expect(try values("Who cooperates with Riverguard?") == ["Marepol"])
    #expect(try values("Who already cooperates with Riverguard?") == [])
    #expect(try asker.ask("Who currently cooperates with Riverguard?").note?.contains("Not said as a fact") == true)
  }

  @Test("A direct connection has nothing between; what lies further off connects the two all the same")
  func direct() throws {
    #expect(try !values("How is Clear Water connected to Norland?").isEmpty)
    #expect(try values("Is there a direct link between Clear Water and Norland?") == [])
    #expect(try values("How are Clear Water and the Lake League directly connected?").count == 1)
  }

  @Test(
    "The sort of a crime is nobody who fights it, and a thing is no text that was read",
    arguments: [
      "Which cybercrime does Clear Water address?", "Which agencies does Riverguard mention?", "Which documents does ARNET cite?",
      "Which crimes does the Treaty of Foundation of Riverguard mention?",
    ])
  func turned(_ question: String) throws { #expect(try values(question) == []) }

  @Test("In how many texts something stands is counted, and told of no single one; in all of them is another question")
  func inSomeTexts() throws {
    #expect(try values("Is Marepol mentioned in two documents?") == [])
    #expect(try values("Is Marepol mentioned in three declarations?") == [])
    #expect(try values("Is the Lake League mentioned in all three declarations?") == ["yes"])
  }

  @Test("Who is left out must be one of those who are asked for")
  func exceptions() throws {
    #expect(try values("Which programmes except Clear Water support Riverguard?") == ["SAFE QUAY 2.0"])
    #expect(try values("Which agencies cooperate with anybody except Lake League members?") == [])
  }

  @Test("The text that names none names the fewest")
  func fewest() throws { #expect(try values("Which declaration mentions the fewest programmes?") == ["100/21"]) }
}
