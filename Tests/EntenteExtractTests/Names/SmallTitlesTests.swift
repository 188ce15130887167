import EntenteExtract
import EntenteModel
import Testing

/// Names that go on in small letters, behind a preposition, or over a comma.
@Suite("Titles that their drafters write in small letters")
struct SmallTitlesTests {
  @Test(
    "A text, a plan or a programme is called by what it is on or for, up to a verb, a mark, or what the sentence goes on with",
    arguments: [
      ("They recalled the Convention on mutual assistance in criminal matters.", "Convention on mutual assistance in criminal matters"),
      ("They recalled the Protocol on the fight against cybercrime, which was signed in Lima.", "Protocol on the fight against cybercrime"),
      (
        "They welcomed the Roadmap for a lasting solution to the illegal possession, misuse and trafficking of firearms in the Western Balkans by 2034, coordinated by Europol.",
        "Roadmap for a lasting solution to the illegal possession, misuse and trafficking of firearms in the Western Balkans by 2034"
      ),
      ("The Regional Strategy for the control of small arms is funded by Norway.", "Regional Strategy for the control of small arms"),
      ("They adopted the Guidelines for the treatment of victims and the Delta Plan.", "Guidelines for the treatment of victims"),
      ("They carry out the Action Plan to combat trafficking in human beings.", "Action Plan to combat trafficking in human beings"),
      (
        "They welcome the EU-funded project on Guarding Small Harbours in the Delta, which runs on.", "Guarding Small Harbours in the Delta"
      ),
      ("The Harbour Resilience, Inclusion and Training project was launched.", "Harbour Resilience, Inclusion and Training"),
      ("The Expert Group on Seafarers at Risk met.", "Expert Group on Seafarers at Risk"),
      ("They recalled the Needham's Point Declaration 2033.", "Needham's Point Declaration 2033"),
      ("They joined the Joint Action Days Harbour 6, which ended.", "Joint Action Days Harbour 6"),
      ("They noted the draft Model Law on Virtual Coins.", "Model Law on Virtual Coins"),
    ])
  func named(_ text: String, _ name: String) throws {
    let names = try Reading("The Council met. " + text).names
    #expect(names.contains { $0.hasSuffix(" \(name)") || $0.hasSuffix("/\(name)") }, "\(names)")
  }

  @Test(
    "What may be the sentence's own is no title",
    arguments: [
      "They signed a Memorandum of Understanding to strengthen the exchange of experience.",
      "They approved the Programme for the period from 2031 to 2037.",
      "The Strategy for the prevention of fraud guides the work of the police.",
      "The Strategy for the prevention of fraud focuses on training.",
      "They noted that the Strategy for the prevention of fraud rests on training.",
      "They sent the Protocol for signature by Kenya.",
      "The Council's Action Plan is in force.",
    ])
  func unnamed(_ text: String) throws {
    let names = try Reading("The Council met. " + text).names
    #expect(!names.contains { $0.contains(" to strengthen") || $0.contains(" for ") || $0.contains("'s Action") }, "\(names)")
  }

  @Test("Where a title was given in full, its noun with an article stands for it")
  func short() throws {
    let text = "They welcomed the Roadmap for a lasting solution to the trade in stolen boats. The Roadmap is funded by Norway."
    #expect(
      try relations(toldIn: lakeCommunique(text)) { _ in "" }.contains(
        "Norway FUNDS Roadmap for a lasting solution to the trade in stolen boats"))
  }
}
