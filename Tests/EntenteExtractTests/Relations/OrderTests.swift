import EntenteExtract
import EntenteModel
import Testing

/// Relations whose ends stand where a plain sentence would not have them.
@Suite("Ends that stand in front, behind, in brackets, or in the sentence before")
struct OrderTests {
  @Test(
    "What opens the sentence, what a colon or a bracket spells out, and what the sentence before was about",
    arguments: [
      ("Among the donors of the Delta Programme are Norway and Malta.", "Malta FUNDS Delta Programme"),
      ("Participating in the Delta Police Network are Norway and Malta.", "Malta MEMBER_OF Delta Police Network"),
      ("Three States have joined the Delta Police Network: Norway, Malta and Kenya.", "Kenya MEMBER_OF Delta Police Network"),
      ("The Delta Police Network (Norway, Malta and Kenya) met.", "Kenya MEMBER_OF Delta Police Network"),
      ("Norway, itself a member of the Delta Police Network, attended.", "Norway MEMBER_OF Delta Police Network"),
      ("Under its working arrangement with Europol, Eurojust shares data.", "Eurojust COOPERATES_WITH Europol"),
      ("The cooperation that Europol maintains with Eurojust was praised.", "Eurojust COOPERATES_WITH Europol"),
      ("Norway, whose chairmanship of the Delta Police Network ends in June, spoke.", "Norway CHAIRS Delta Police Network"),
      ("With Norway's help, the Delta Police Network opened an office.", "Norway SUPPORTS Delta Police Network"),
      ("The Delta Programme began in May. Funding is provided by Norway.", "Norway FUNDS Delta Programme"),
      ("The Delta Programme began in May. UNODC is the implementing partner.", "UNODC IMPLEMENTS Delta Programme"),
      ("Malta became a full member of the Delta Police Network.", "Malta MEMBER_OF Delta Police Network"),
      ("The work of Europol against piracy was praised.", "Europol ADDRESSES maritime piracy"),
      (
        "The presence of Norway, which became a member of the Delta Police Network, and of Malta was welcomed.",
        "Norway MEMBER_OF Delta Police Network"
      ),
    ])
  func order(_ text: String, _ edge: String) throws {
    let found = try relations(toldIn: text) { _ in "" }
    #expect(found.contains(edge), "\(found.sorted())")
  }

  @Test(
    "What has a complement of its own is not of the sentence before; a bracket with more than states is no list of members; a partner is no organ",
    arguments: [
      ("The Delta Programme began in May. Funding for the harbour is provided by Norway.", "Norway FUNDS Delta Programme"),
      ("The Delta Programme and the Rift Programme began in May. Funding is provided by Norway.", "Norway FUNDS Delta Programme"),
      ("A grant of Norway to the Delta Programme was cancelled.", "Norway FUNDS Delta Programme"),
      ("The Delta Programme began in May. UNODC is the implementing partner of the harbour.", "UNODC IMPLEMENTS Delta Programme"),
      ("The Delta Police Network (Norway, ports, Malta) met.", "Malta MEMBER_OF Delta Police Network"),
      ("Among the critics of the Delta Programme are Norway and Malta.", "Malta FUNDS Delta Programme"),
      ("Europol and its partner Eurojust met.", "Eurojust PART_OF Europol"),
      (
        "The presence of Norway, which became a member of the Delta Police Network, and of Malta was welcomed.",
        "Norway MEMBER_OF Malta"
      ),
      (
        "The Delta Programme takes its model from the Rift Programme, which it joined, and has been prepared by Norway.",
        "Norway ESTABLISHED Rift Programme"
      ),
      (
        "Norway joined the Delta Police Network. The presence of Malta as an observer was welcomed.", "Malta MEMBER_OF Delta Police Network"
      ),
      ("Norway met the Delta Police Network: Malta and Kenya were absent.", "Malta MEMBER_OF Delta Police Network"),
    ])
  func others(_ text: String, _ edge: String) throws {
    let found = try relations(toldIn: text) { _ in "" }
    #expect(!found.contains(edge), "\(found.sorted())")
  }

  @Test("Whose chair will be assumed is not so yet")
  func presidency() throws {
    let found = try relations(toldIn: "The chair of the Delta Police Network will be assumed by Norway.") { ": \($0.modality.rawValue)" }
    #expect(found.contains("Norway CHAIRS Delta Police Network: commitment"), "\(found.sorted())")
    #expect(!found.contains("Norway CHAIRS Delta Police Network: fact"), "\(found.sorted())")
  }
}
