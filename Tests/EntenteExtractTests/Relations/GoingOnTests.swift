import EntenteExtract
import EntenteModel
import Testing

/// What lists and sentences go on about, over items, asides and semicolons.
@Suite("Items and sentences go on about what the one before told of, and about nobody else")
struct GoingOnTests {
  static let terms = """
    TERMS OF REFERENCE OF THE MARLOW PORT NETWORK

    1. Mandate

    a. The Marlow Port Network is established by Orrin Agency.

    b. It shall combat piracy.

    c. It replaces the Delta Contact Group.

    2. Functions

    Operational functions

    The Marlow Port Network will, within the limits of its means:

    a. exchange information with Europol;

    b. consider, where appropriate, a partnership with INTERPOL.

    Analytical functions

    a. publish each year an annual report on significant seizures;
    """

  @Test(
    "\"It\" at the start of the next item, an aside before the colon, and a list that goes on under the next heading",
    arguments: [
      "Marlow Port Network ADDRESSES maritime piracy", "Marlow Port Network SUCCEEDS Delta Contact Group",
      "Europol COOPERATES_WITH Marlow Port Network", "INTERPOL COOPERATES_WITH Marlow Port Network",
      "Marlow Port Network PUBLISHED annual report on significant seizures",
    ])
  func items(_ expected: String) throws {
    let found = try relations(toldIn: Self.terms) { _ in "" }
    #expect(found.contains(expected), "\(found.sorted())")
  }

  @Test(
    "Who is said again",
    arguments: [
      ("The Marlow Cell helps the Delta Network, itself modelled on Europol.", "Delta Network MODELLED_ON Europol"),
      ("The Marlow Plan was adopted; the Delta Project is run by Orrin Agency. It supports Peru.", "Delta Project SUPPORTS Peru"),
      ("In March Europol published the report “Tides of Smoke”.", "Europol PUBLISHED Tides of Smoke"),
      ("Marlow Project helps Peru against piracy.", "Marlow Project ADDRESSES maritime piracy"),
    ])
  func said(_ text: String, _ expected: String) throws {
    let found = try relations(toldIn: text) { _ in "" }
    #expect(found.contains(expected), "\(found.sorted())")
  }

  @Test(
    "Who is not",
    arguments: [
      ("The Marlow Cell helps the Delta Network, itself modelled on Europol.", "Marlow Cell MODELLED_ON Europol"),
      ("The Marlow Network has two members; Norway observes it. It grew out of the Delta Group.", "Norway SUCCEEDS Delta Group"),
      ("1. Orrin Agency and Veldan Agency support Kenya.\n\n2. It supports Peru.", "Orrin Agency SUPPORTS Peru"),
      ("1. Orrin Agency supports Kenya.\n\nPart II\n\n1. It supports Peru.", "Orrin Agency SUPPORTS Peru"),
    ])
  func others(_ text: String, _ unwanted: String) throws {
    let found = try relations(toldIn: text) { _ in "" }
    #expect(!found.contains(unwanted), "\(found.sorted())")
  }
}
