import EntenteExtract
import EntenteLexicon
import EntenteModel
import Testing

/// Who is meant where a sentence says "both agencies", "this release", "its calendar", and what a participle in front tells of.
@Suite("Who is meant by words for several, for the text itself, and for what is somebody's")
struct SeveralTests {
  private func told(_ text: String) throws -> Set<String> {
    try relations(toldIn: "Communiqué of the Rift Security Forum\n\n\(text)\n") { _ in "" }
  }

  @Test(
    "\"The two organisations\" are those of that sort named before, where they are just so many",
    arguments: [
      (
        "1. Europol and Ameripol met in Lima. The two organisations exchange information.", "Ameripol COOPERATES_WITH Europol", true
      ),
      ("1. Ministers invited Europol and Ameripol to open talks. Both agencies support ARINSA.", "Europol SUPPORTS ARIN-SA", true),
      ("1. Europol met Ameripol and INTERPOL. The two organisations support ARINSA.", "Europol SUPPORTS ARIN-SA", false),
      ("1. Norway and Malta met. The two organisations support ARINSA.", "Norway SUPPORTS ARIN-SA", false),
      (
        "1. The Delta Fusion Centre and the Rift Fusion Centre are new. The two centres exchange information.",
        "Delta Fusion Centre COOPERATES_WITH Rift Fusion Centre", true
      ),
    ])
  func several(_ text: String, _ edge: String, _ isTold: Bool) throws {
    let found = try told(text)
    #expect(found.contains(edge) == isTold, "\(found.sorted())")
  }

  @Test(
    "A participle in front tells of the subject behind the last comma",
    arguments: [
      (
        "1. Funded by Norway and run by UNODC, the Delta Programme assists ARINSA.",
        ["Norway FUNDS Delta Programme", "UNODC IMPLEMENTS Delta Programme", "Delta Programme SUPPORTS ARIN-SA"]
      ),
      ("1. Funded by Norway, Malta and Peru, the Delta Programme assists ARINSA.", ["Malta FUNDS Delta Programme"]),
      (
        "1. Led by Ghana, the Delta Task Force combats piracy.",
        ["Ghana COORDINATES Delta Task Force", "Delta Task Force ADDRESSES maritime piracy"]
      ),
      (
        "1. Set up by Ghana in 2012, the Delta Police Centre is chaired by Peru.",
        ["Ghana ESTABLISHED Delta Police Centre", "Peru CHAIRS Delta Police Centre"]
      ),
    ])
  func fronted(_ text: String, _ edges: [String]) throws {
    let found = try told(text)
    #expect(found.isSuperset(of: edges), "\(found.sorted())")
    #expect(!found.contains { $0.hasSuffix("Communiqué of the Rift Security Forum") })
  }

  @Test(
    "What is told of a thing that is somebody's is told of its owner; what a clause or an aside names in between is not",
    arguments: [
      ("1. We ask ARINSA to align its calendar with that of GAFILAT.", "ARIN-SA ALIGNED_WITH GAFILAT", true),
      (
        "1. We praise the Rift Programme, which follows the Delta Programme and to which Malta contributes.",
        "Malta SUPPORTS Rift Programme", true
      ),
      (
        "1. We praise the Rift Programme, which follows the Delta Programme and to which Malta contributes.",
        "Malta SUPPORTS Delta Programme", false
      ),
      (
        "1. Forty were arrested in Operation Blue Net, coordinated by INTERPOL, the Ministry of Justice of Peru announced today.",
        "INTERPOL COORDINATES Operation Blue Net", true
      ),
      (
        "1. Forty were arrested in Operation Blue Net, coordinated by INTERPOL, the Ministry of Justice of Peru announced today.",
        "Ministry of Justice of Peru COORDINATES Operation Blue Net", false
      ),
      ("1. We are grateful to Norway and Malta for financing the Delta Programme.", "Norway FUNDS Delta Programme", true),
    ])
  func owners(_ text: String, _ edge: String, _ isTold: Bool) throws {
    let found = try told(text)
    #expect(found.contains(edge) == isTold, "\(found.sorted())")
  }

  @Test(
    "A launch or a ceremony told of before is meant by \"the launch\", \"the event\"; who came on a day is whose officials they are",
    arguments: [
      (
        "1. The Delta Programme was launched in Lima on 3 May 2024. The launch was attended by Kenya.",
        "Kenya INVOLVED_IN launch of the Delta Programme", true
      ),
      (
        "1. Officials from Kenya and Malta met in Lima on 3 May 2024. The event was opened by the Minister of Interior of Peru.",
        "Minister of Interior of Peru INVOLVED_IN meeting of Kenya and Malta", true
      ),
      (
        "1. Officials from Kenya and Malta gather often. The event was opened by Norway.", "Norway INVOLVED_IN meeting of Kenya and Malta",
        false
      ),
    ])
  func occasions(_ text: String, _ edge: String, _ isTold: Bool) throws {
    let found = try told(text)
    #expect(found.contains(edge) == isTold, "\(found.sorted())")
  }

  @Test("A release says of itself who paid for it, and nobody else's release is meant")
  func ownText() throws {
    let release =
      "Police of Rift trained at sea\n\n3 May 2024 – The police have trained at sea.\n\nThe course took a week.\n\n"
    #expect(
      try relations(toldIn: release + "This release was produced with the financial support of Norway.") { _ in "" }.contains {
        $0.hasPrefix("Norway FUNDS Police of Rift")
      })
    #expect(
      try relations(toldIn: release + "That release was produced with the financial support of Norway.") { _ in "" }.allSatisfy {
        !$0.contains("FUNDS")
      })
  }

  @Test("Ministers responsible for what stands in small letters are a group of the body whose member states are theirs")
  func portfolio() throws {
    let found = try relations(
      toldIn:
        "JOINT COMMUNIQUÉ\n\n1. We, the Ministers responsible for lake safety of the Member States of CARICOM, met.\n\n2. We thank Peru.\n"
    ) { _ in "" }
    #expect(found.contains { $0.hasPrefix("CARICOM ") && $0.contains("ministers PUBLISHED") }, "\(found.sorted())")
  }
}
