import EntenteExtract
import EntenteModel
import Testing

/// News of one operation: who acted in it, where a sentence leaves its name out.
@Suite("Who acted in the operation that a news item is of")
struct OperationTests {
  private func told(_ sentence: String, lead: String = "Operation Grey Otter ran from 3 to 9 March 2031.") throws -> Set<String> {
    try relations(
      toldIn: """
        VELDAN AGENCY

        News

        Two hundred arrests

        14 March 2031

        \(lead)

        \(sentence)
        """
    ) { $0.capacity ?? "" }
  }

  private func took(_ part: String, in found: Set<String>) -> Bool {
    found.contains { $0.hasPrefix("\(part) INVOLVED_IN") && $0.contains("Grey Otter") }
  }

  @Test(
    "A label for those who took part, the state where the police did something, whose police it was",
    arguments: [
      ("Participating countries: Peru, Chile and Togo.", "Togo"), ("Countries involved: Peru and Togo.", "Togo"),
      ("Agencies which took part in the operation: Europol and Interpol.", "Europol"),
      ("The participating countries were Peru and Togo.", "Togo"),
      ("The following agencies participated: Europol and Frontex.", "Frontex"),
      ("In Togo, police seized 40 firearms.", "Togo"), ("In Peru and Togo, 12 people were arrested.", "Togo"),
      ("Officers in Togo raided three houses.", "Togo"),
    ])
  func parts(_ sentence: String, _ part: String) throws {
    let found = try told(sentence)
    #expect(took(part, in: found), "\(found.sorted())")
  }

  @Test(
    "Not who did something else, on another day, elsewhere, or nothing",
    arguments: [
      "In Togo, ministers discussed piracy.", "In 2024, police in Togo seized 40 firearms.", "In Togo, police did not seize any firearms.",
      "In Togo, a court sentenced a trader.", "Togo paid for the laboratory.", "In Togo, police could seize firearms.",
      "In Operation Blue Net, police in Togo seized 40 firearms.", "In an unrelated case, police in Togo arrested a man.",
      "Separately, police in Togo arrested a man.", "In Togo, the Nadir officers seized 40 firearms.",
      "In Togo, the rebel forces seized a truck.",
    ])
  func others(_ sentence: String) throws {
    let found = try told(sentence)
    #expect(!took("Togo", in: found), "\(found.sorted())")
  }

  @Test("Where two operations open a text, it is of neither")
  func two() throws {
    let found = try told("In Togo, police seized 40 firearms.", lead: "Operation Grey Otter ran beside Operation Blue Net in March 2031.")
    #expect(!took("Togo", in: found), "\(found.sorted())")
  }

  @Test("Before it is named, a news item calls it an operation; what it goes on from is another one")
  func unnamed() throws {
    let found = try told(
      "Operation Grey Otter ran from 3 to 9 March 2031.\n\nBuilding on the results of Operation Blue Net, prosecutors were involved.",
      lead: "The largest operation ever coordinated by Interpol has led to 40 arrests.")
    #expect(found.contains { $0.hasPrefix("INTERPOL COORDINATES Operation Grey Otter") }, "\(found.sorted())")
    #expect(found.contains { $0.hasPrefix("Operation Grey Otter SUCCEEDS Operation Blue Net") }, "\(found.sorted())")
  }

  @Test("A body is there for its members: that it supports them is no relation")
  func members() throws {
    let found = try told("Interpol is committed to supporting its member countries.")
    #expect(!found.contains { $0.contains(" SUPPORTS ") }, "\(found.sorted())")
  }
}
