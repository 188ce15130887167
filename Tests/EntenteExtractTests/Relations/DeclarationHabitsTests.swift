import EntenteExtract
import EntenteModel
import Testing

/// What declarations and joint statements do again and again: lines that lead numbered nouns, words that point back to a crime, standings between commas.
@Suite("Habits of declarations and joint statements")
struct DeclarationHabitsTests {
  private func declared(_ lead: String, _ items: String...) throws -> Set<String> {
    let numbered = items.enumerated().map { "\($0 + 1). \($1)" }.joined(separator: "\n\n")
    return try relations(
      toldIn: """
        LAKE FORUM MINISTERS MEETING

        VELDAN DECLARATION

        Lima, 4 May 2031

        The Ministers of the Lake Forum, meeting in Lima on 4 May 2031,

        \(lead):

        \(numbered)
        """
    ) { $0.modality.rawValue }
  }

  private func said(_ sentence: String) throws -> Set<String> {
    try relations(
      toldIn: """
        LAKE FORUM MINISTERS MEETING

        VELDAN STATEMENT

        Lima, 4 May 2031

        We, the Ministers of the Lake Forum, met in Lima on 4 May 2031.

        1. \(sentence)
        """
    ) { $0.capacity ?? "" }
  }

  private func holds(_ part: String, in found: Set<String>) -> Bool { found.contains { $0.contains(part) } }

  @Test("What stands below a line that decides is decided", arguments: ["DECLARE", "DECIDE", "AGREE ON", "HAVE DECIDED"])
  func decided(_ lead: String) throws {
    let found = try declared(lead, "Their support for the Otter Network.", "The creation of the Grey Otter Task Force.")
    #expect(holds("ESTABLISHED Grey Otter Task Force", in: found), "\(found.sorted())")
  }

  @Test("What is welcomed, recalled or refused is not done by it", arguments: ["WELCOME", "RECALL", "REJECT", "NOTE"])
  func pointedAt(_ lead: String) throws {
    let found = try declared(lead, "The creation of the Grey Otter Task Force.", "The support given by Europol to the Otter Network.")
    #expect(!holds("ESTABLISHED Grey Otter Task Force", in: found), "\(found.sorted())")
  }

  @Test("An annex is under no line of the text")
  func annex() throws {
    let found = try declared(
      "DECIDE", "The creation of the Grey Otter Task Force.\n\nANNEX\n\n1. The creation of the Otter Academy by Peru.")
    #expect(!found.contains { $0.hasPrefix("Lake Forum") && $0.contains("ESTABLISHED Otter Academy") }, "\(found.sorted())")
  }

  @Test(
    "A word that points back to a crime is that crime",
    arguments: [
      "We express concern at the rise of cybercrime and agree to strengthen cooperation against it.",
      "We condemn cybercrime and resolve to fight this scourge.", "Cybercrime is a grave threat. We will step up the fight against it.",
      "We express concern at cybercrime and agree to strengthen cooperation in this field.",
    ])
  func pointsBack(_ sentence: String) throws {
    let found = try said(sentence)
    #expect(holds("ADDRESSES cybercrime", in: found), "\(found.sorted())")
  }

  @Test(
    "Not where it points to something else, or to one of two",
    arguments: [
      "Cybercrime is growing. The Otter Plan is out of date, and Peru voted against it.",
      "Cybercrime and piracy are growing. We will fight this scourge.", "We deplore cybercrime, and nobody will pay for it.",
    ])
  func pointsElsewhere(_ sentence: String) throws {
    let found = try said(sentence)
    #expect(!holds("ADDRESSES", in: found), "\(found.sorted())")
  }

  @Test("What two do together, each does")
  func partners() throws {
    for sentence in [
      "We praise the cooperation between Europol and Kenya in the fight against piracy.",
      "We praise the cooperation between Europol and Kenya in combating piracy.",
    ] {
      let found = try said(sentence)
      #expect(holds("Europol ADDRESSES", in: found) && holds("Kenya ADDRESSES", in: found), "\(found.sorted())")
    }
    let found = try said("We praise the exchange of views between Europol and Kenya on the fight against piracy.")
    #expect(!holds("Kenya ADDRESSES", in: found), "\(found.sorted())")
  }

  @Test("A standing between commas")
  func standings() throws {
    let found = try said("We invite Fiji, Tonga and Samoa, Associate Members, and Kiribati, Observer, to join the Otter Network.")
    #expect(holds("Tonga MEMBER_OF Lake Forum", in: found) && holds("Kiribati MEMBER_OF Lake Forum", in: found), "\(found.sorted())")
    #expect(holds("Samoa MEMBER_OF Otter Network", in: found) && holds("Kiribati MEMBER_OF Otter Network", in: found), "\(found.sorted())")
    let others = try said("We asked Chile and Fiji, observers of the elections, to leave.")
    #expect(!holds("MEMBER_OF", in: others), "\(others.sorted())")
  }

  @Test("A joint statement that a press office brings is the statement of both")
  func joint() throws {
    func told(_ title: String) throws -> Set<String> {
      try relations(
        toldIn: """
          Council of the European Union

          PRESS RELEASE

          Brussels, 3 May 2031

          \(title)

          The European Union and Moldova held their Ministerial Meeting on Justice and Home Affairs on 3 May 2031 in Chisinau.

          Ministers agreed to combat piracy.
          """
      ) { _ in "" }
    }
    let own = try told("Joint EU-Moldova statement following the Ministerial Meeting on Justice and Home Affairs")
    #expect(own.contains { $0.hasPrefix("Moldova PUBLISHED") } && holds("ADDRESSES maritime piracy", in: own), "\(own.sorted())")
    let news = try told("Joint EU-Moldova statement signed in Chisinau")
    #expect(!news.contains { $0.hasPrefix("Moldova PUBLISHED") }, "\(news.sorted())")
  }

  @Test("The Council beside the European Parliament is that of the Union")
  func sister() throws {
    let found = try said("The EU Drugs Strategy was adopted by the European Parliament and the Council.")
    #expect(holds("Council of the European Union ESTABLISHED", in: found), "\(found.sorted())")
    let alone = try said("The EU Drugs Strategy was adopted by the Council.")
    #expect(!holds("Council of the European Union", in: alone), "\(alone.sorted())")
  }
}
