import EntenteExtract
import EntenteModel
import Testing

/// What two do to each other, what a bare verb goes on from, whose the cost is that nobody names, and of whom a pronoun tells.
@Suite("What is done on both sides, what goes on behind \"be\", whose cost is told")
struct BothSidesTests {
  private func check(_ told: ToldCase) throws {
    let found = try relations(toldIn: "Communiqué of the Rift Security Forum\n\n\(told.text)\n") {
      $0.modality == .fact ? "" : " \($0.modality.rawValue)"
    }
    for edge in told.wanted { #expect(found.contains(edge), "\(edge): \(found.sorted())") }
    for edge in told.unwanted { #expect(!found.contains { $0.contains(edge) }, "\(edge): \(found.sorted())") }
  }

  @Test(
    "Those who hand things to each other work together; those who hand them to others don't, by that",
    arguments: [
      ToldCase(
        name: "pass to each other", text: "1. Ameripol and AFRIPOL agree to pass their findings to each other within a week.",
        wanted: ["AFRIPOL COOPERATES_WITH Ameripol commitment"]),
      ToldCase(
        name: "exchange a thing", text: "1. Kenya and Oman shall exchange vessel alerts by day and by night.",
        wanted: ["Kenya COOPERATES_WITH Oman commitment"]),
      ToldCase(
        name: "linked with", text: "1. An arrangement of 2019 has linked Ameripol with AFRIPOL.",
        wanted: ["AFRIPOL COOPERATES_WITH Ameripol"]),
      ToldCase(
        name: "side by side with", text: "1. Ameripol guards the lagoon side by side with AFRIPOL.",
        wanted: ["AFRIPOL COOPERATES_WITH Ameripol"]),
      ToldCase(name: "published", text: "1. Ameripol and AFRIPOL publish their alerts.", wanted: [], unwanted: ["COOPERATES_WITH"]),
      ToldCase(
        name: "to others", text: "1. Ameripol and AFRIPOL agree to pass their findings to the press.", wanted: [],
        unwanted: ["COOPERATES_WITH"]),
    ])
  func mutual(_ told: ToldCase) throws { try check(told) }

  @Test(
    "A bare verb goes on from a passive as it does from an active one",
    arguments: [
      ToldCase(
        name: "be housed and work", text: "1. The Lagoon Port Network shall be housed in Lomé and work hand in hand with Europol.",
        wanted: ["Europol COOPERATES_WITH Lagoon Port Network commitment"]),
      ToldCase(
        name: "be led and cooperate", text: "1. The Lagoon Port Network will be funded by Norway and cooperate with Europol.",
        wanted: ["Norway FUNDS Lagoon Port Network commitment", "Europol COOPERATES_WITH Lagoon Port Network commitment"],
        unwanted: ["Norway COOPERATES_WITH", "COOPERATES_WITH Norway"]),
      ToldCase(
        name: "work closely with", text: "1. The Lagoon Port Network shall meet twice a year and work closely with Europol.",
        wanted: ["Europol COOPERATES_WITH Lagoon Port Network commitment"]),
      ToldCase(
        name: "a noun stays a noun", text: "1. The Forum will support the training and work of Europol.", wanted: [],
        unwanted: ["COOPERATES_WITH"]),
    ])
  func goingOn(_ told: ToldCase) throws { try check(told) }

  @Test(
    "The cost that ends a clause is of what the sentence before told of, and of nothing where that has no cost",
    arguments: [
      ToldCase(
        name: "whole cost", text: "1. The Safe Coasts Programme trains pilots. Norway will bear the whole cost.",
        wanted: ["Norway FUNDS Safe Coasts Programme commitment"]),
      ToldCase(
        name: "until", text: "1. The Safe Coasts Programme trains pilots. Norway bears the cost until 2027.",
        wanted: ["Norway FUNDS Safe Coasts Programme"]),
      ToldCase(
        name: "hosted", text: "1. Kenya hosts the Regional Course on Cargo Screening. Norway bears the cost.", wanted: [],
        unwanted: ["FUNDS Kenya"]),
      ToldCase(
        name: "of something else", text: "1. The Safe Coasts Programme trains pilots. Norway bears the cost of the fuel.", wanted: [],
        unwanted: ["Norway FUNDS"]),
    ])
  func costs(_ told: ToldCase) throws { try check(told) }

  @Test(
    "\"It exists to combat\" is nobody's aim where nobody is told, and a thing without a name is not what it is of",
    arguments: [
      ToldCase(
        name: "exists", text: "1. Talks went on.\n\n2. It exists to combat piracy.", wanted: [], unwanted: ["ADDRESSES maritime piracy"]),
      ToldCase(
        name: "is meant", text: "1. A new phase would begin. It is meant to curb piracy.", wanted: [],
        unwanted: ["ADDRESSES maritime piracy"]),
      ToldCase(
        name: "protocol to", text: "1. A fourth protocol to the Lagoon Convention, dedicated to piracy, will be drafted.", wanted: [],
        unwanted: ["ADDRESSES maritime piracy"]),
      ToldCase(
        name: "idea of", text: "1. A course dedicated to piracy, an idea put forward by Kenya, is planned.", wanted: [],
        unwanted: ["Kenya ADDRESSES"]),
    ])
  func nobody(_ told: ToldCase) throws { try check(told) }

  @Test(
    "Calendars are matched, a network takes after another, staff of any trade is seconded",
    arguments: [
      ToldCase(
        name: "matched", text: "1. The timetable of the Safe Coasts Programme has been matched to the Harbour Action Plan.",
        wanted: ["Harbour Action Plan ALIGNED_WITH Safe Coasts Programme"]),
      ToldCase(
        name: "operations", text: "1. Kenya agrees to keep the timing of Operation Blue Tide in step with that of Operation Silver Tide.",
        wanted: ["Operation Blue Tide ALIGNED_WITH Operation Silver Tide commitment"]),
      ToldCase(
        name: "takes after", text: "1. In its working methods the Lagoon Port Network takes after CARIN.",
        wanted: ["Lagoon Port Network MODELLED_ON CARIN"]),
      ToldCase(
        name: "examiners", text: "1. Norway will second two forensic examiners to the Mekong Police Centre.",
        wanted: ["Norway SUPPORTS Mekong Police Centre commitment"]),
      ToldCase(
        name: "out of", text: "1. The money of the Lagoon Port Network comes out of the Safe Coasts Programme.",
        wanted: ["Safe Coasts Programme FUNDS Lagoon Port Network"]),
    ])
  func wordings(_ told: ToldCase) throws { try check(told) }
}
