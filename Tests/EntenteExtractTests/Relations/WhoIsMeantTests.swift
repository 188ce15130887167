import EntenteExtract
import EntenteModel
import Testing

/// What a participle, a pronoun or a chair goes back to, and whom it does not.
@Suite("Who is meant, and who only stands before")
struct WhoIsMeantTests {
  @Test(
    "It is said of the name that it belongs to",
    arguments: [
      ("They recalled their decision to create the Rift Desk, coordinated by Peru.", "Peru COORDINATES Rift Desk"),
      (
        "They thanked Norway for the help given through the Blue Quays Programme, carried out by Europol.",
        "Europol IMPLEMENTS Blue Quays Programme"
      ),
      (
        "They recognised the role of Europol and CEPOL and encouraged CARICC to cooperate with them.",
        "CARICC COOPERATES_WITH CEPOL call"
      ),
      ("Europol and CEPOL are valued, and CARICC works closely with them.", "CARICC COOPERATES_WITH Europol"),
      ("The Rift Ports Network met in Riga under the Latvian Presidency.", "Latvia CHAIRS Rift Ports Network"),
      ("The Rift Ports Network brings together Kenya and Europol.", "Europol MEMBER_OF Rift Ports Network"),
      ("CARICC provides capacity-building to Kenya and Uganda.", "CARICC SUPPORTS Uganda"),
      ("They commended the Rift Command, made up of Peru and Chile.", "Chile MEMBER_OF Rift Command"),
      ("They asked Europol to draw up a Rift Strategy against Cybercrime.", "Rift Strategy against Cybercrime ADDRESSES cybercrime call"),
      ("They welcomed the Rift Strategy against Cybercrime.", "Rift Strategy against Cybercrime ADDRESSES cybercrime"),
      ("The Ministers of Peru and Chile, States Parties to the Lake Community, met.", "Chile MEMBER_OF Lake Community"),
    ])
  func meant(_ sentence: String, _ edge: String) throws {
    let found = try relations(toldBy: sentence)
    #expect(found.contains(edge), "\(found.sorted())")
  }

  @Test(
    "It is not said of whoever stands nearest",
    arguments: [
      ("They invite Europol to assist Kenya, and request donors to fund CARICC.", "Europol FUNDS CARICC"),
      (
        "They recognise the support given to the region by Europol through the Delta Plan, and the contribution of CARICC.",
        "Europol SUPPORTS CARICC"
      ),
      ("Europol and CEPOL trained officers, and CARICC works closely with them.", "CARICC COOPERATES_WITH Europol"),
      (
        "The arrangement will bring closer cooperation between Europol and the authorities of Peru in investigations of cybercrime.",
        "Peru ADDRESSES cybercrime"
      ),
      ("They noted the cooperation between Europol and Peru, Chile and Kenya.", "Chile COOPERATES_WITH Peru"),
      ("They noted the cooperation between Europol and Peru, Chile and Kenya.", "Chile COOPERATES_WITH Kenya"),
      ("The plan was drawn up in close consultation with CARICC and adopted in 2031.", "CARICC INVOLVED_IN"),
    ])
  func notMeant(_ sentence: String, _ edge: String) throws {
    let found = try relations(toldBy: sentence)
    #expect(!found.contains { $0.hasPrefix(edge) }, "\(found.sorted())")
  }

  @Test("What a convention's many states undertake together is not said of each")
  func many() throws {
    let text = """
      CODE OF CONDUCT CONCERNING SHIPS

      Lomé, 25 June 2033

      The Governments of Angola, Benin, Gabon, Ghana, Nigeria and Togo (hereinafter referred to as "the Signatories"),

      Have agreed as follows:

      1. The Signatories shall cooperate with Europol against piracy.
      """
    #expect(
      try !relations(toldIn: text) { _ in "" }.contains { $0.hasPrefix("Angola COOPERATES_WITH") || $0.hasPrefix("Angola ADDRESSES") })
  }
}
