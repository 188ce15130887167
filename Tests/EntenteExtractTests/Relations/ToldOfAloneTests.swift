import EntenteExtract
import EntenteLexicon
import EntenteModel
import EntenteText
import Testing

@Suite("What is told of one thing is told of that alone")
struct ToldOfAloneTests {
  static let cases = [
    ToldCase(
      name: "What would be good is not there yet",
      text: "They agreed that a Memorandum of Understanding between Europol and Frontex would be beneficial.",
      wanted: ["Europol COOPERATES_WITH Frontex possibility"], unwanted: ["Europol COOPERATES_WITH Frontex"]),
    ToldCase(
      name: "Behind a relative clause goes on the verb of what it is told of, and not of who has paid",
      text: "The Rift Programme, for which Norway has earmarked EUR 15 million under its budget, focuses on piracy.",
      wanted: ["Rift Programme ADDRESSES maritime piracy"], unwanted: ["Norway ADDRESSES maritime piracy"]),
    ToldCase(
      name: "Who leads what is supported does not lead who supports it",
      text: "The Council expressed support for the Harbour Mission, led by Kenya.",
      wanted: ["Council of the Lake Police Forum SUPPORTS Harbour Mission"], unwanted: ["Kenya CHAIRS Council of the Lake Police Forum"]),
    ToldCase(
      name: "A team that was set up at an agency is joined, and not the agency",
      text:
        "It was taken up by a joint investigation team set up by Belgium, Italy and Spain at Eurojust, which Albania joined in June 2022.",
      wanted: ["Belgium COOPERATES_WITH Italy"], unwanted: ["Albania MEMBER_OF Eurojust"]),
    ToldCase(
      name: "Whose initiatives they are acts, and not the text that takes note of them",
      text: "We took note of the INTERPOL initiative against piracy.",
      wanted: ["INTERPOL ADDRESSES maritime piracy"],
      unwanted: ["Council of the Lake Police Forum Communique 2025 ADDRESSES maritime piracy"]),
    ToldCase(
      name: "Partners in dialogue are those of the body, and not one another's",
      text: "Azerbaijan, Egypt and Peru have been dialogue partners of the Rift Organization.",
      wanted: ["Azerbaijan COOPERATES_WITH Rift Organization", "Peru COOPERATES_WITH Rift Organization"],
      unwanted: ["Azerbaijan COOPERATES_WITH Egypt", "Azerbaijan COOPERATES_WITH Peru", "Egypt COOPERATES_WITH Peru"]),
    ToldCase(
      name: "What is told of progress on a plan is told of the plan",
      text: "Progress on the implementation of the Harbour Roadmap, coordinated by Europol and funded by Norway and Malta, was reviewed.",
      wanted: ["Europol COORDINATES Harbour Roadmap", "Norway FUNDS Harbour Roadmap", "Malta FUNDS Harbour Roadmap"]),
    ToldCase(
      name: "A project is as firm as it is told, whatever interest there is in it",
      text: "Peru expressed its interest in the Harbour Project, which is financed by Norway and will be implemented by Europol.",
      wanted: ["Norway FUNDS Harbour Project", "Europol IMPLEMENTS Harbour Project commitment"]),
    ToldCase(
      name: "Three who create something have each created it",
      text: "The Council takes note of the creation by Mali, Niger and Chad of the Alliance of Rift States.",
      wanted: ["Mali ESTABLISHED Alliance of Rift States", "Niger ESTABLISHED Alliance of Rift States"]),
    ToldCase(
      name: "Who thanks for the support that another gives does not give it, nor does what was reformed",
      text:
        "Georgia thanked Austria for its assistance in reforming the Patrol Police and for the support it gives to the Harbour Strategy.",
      wanted: ["Austria SUPPORTS Harbour Strategy"],
      unwanted: ["Patrol Police SUPPORTS Harbour Strategy", "Georgia SUPPORTS Harbour Strategy"]),
    ToldCase(
      name: "Ministers of several matters are ministers of the states that are named behind them",
      text: "The Ministers of the Interior and Justice of Argentina and Brazil met in Lima on 3 May 2021.",
      wanted: [
        "Argentina INVOLVED_IN meeting of Argentina and Brazil", "Brazil INVOLVED_IN meeting of Argentina and Brazil",
      ]),
    ToldCase(
      name: "Those of another state, too, have met",
      text: "The Ministers of Security of Argentina and Brazil, together with those of Chile, met in Lima on 3 May 2021.",
      wanted: [
        "Argentina INVOLVED_IN meeting of Argentina, Brazil and Chile", "Brazil INVOLVED_IN meeting of Argentina, Brazil and Chile",
        "Chile INVOLVED_IN meeting of Argentina, Brazil and Chile",
      ]),
    ToldCase(
      name: "A numbered meeting has a host, whatever its day",
      text: "The 25th Meeting of the Harbour Committee will be hosted by Croatia.",
      wanted: ["Croatia INVOLVED_IN 25th Meeting of the Harbour Committee commitment"]),
    ToldCase(
      name: "Who is thanked next is not what the one before has hosted",
      text: "The Council thanked Kenya for hosting, and the Rift Agency for its financial contribution.",
      wanted: [], unwanted: ["Kenya SUPPORTS Rift Agency"]),
    ToldCase(
      name: "What the second of two has set up the first has not",
      text: """
        We commend members for their efforts, notably the Rift Agency, which adopted the Rift Plan, and the Harbour Agency, which set up the \
        Harbour Programme in 2011.
        """,
      wanted: ["Harbour Agency ESTABLISHED Harbour Programme", "Rift Agency ESTABLISHED Rift Plan"],
      unwanted: ["Rift Agency ESTABLISHED Harbour Programme"]),
    ToldCase(
      name: "States in a row who came have all come",
      text: "Estonia, Latvia and Lithuania, who attended the meeting, praised Europol.",
      wanted: [
        "Estonia INVOLVED_IN 12TH MEETING of the Council of the Lake Police Forum",
        "Latvia INVOLVED_IN 12TH MEETING of the Council of the Lake Police Forum",
        "Lithuania INVOLVED_IN 12TH MEETING of the Council of the Lake Police Forum",
      ]),
    ToldCase(
      name: "An operation is called by its code name",
      text: "The operation, code-named \"Whitewall\", was carried out by Kenya and Peru and supported by INTERPOL.",
      wanted: [
        "Kenya INVOLVED_IN operation Whitewall", "Peru INVOLVED_IN operation Whitewall", "INTERPOL SUPPORTS operation Whitewall",
      ]),
    ToldCase(
      name: "The partners that a text's name joins are both named, with or without a short form",
      text: """
        We welcomed the Working Arrangement between the Lake Agency for Crime and Security (LACS) and Europol, signed in Lima on 3 May 2024.
        """,
      wanted: [
        "Europol COOPERATES_WITH LACS",
        "LACS INVOLVED_IN signature of the Working Arrangement between the Lake Agency for Crime and Security (LACS) and Europol",
      ]),
    ToldCase(
      name: "A short form that is known belongs to the partner that it follows, and not to what they have signed",
      text: """
        We welcomed the Memorandum of Understanding between SELEC and the Caribbean Community Implementation Agency for Crime and Security \
        (CARICOM IMPACS).
        """,
      wanted: ["CARICOM IMPACS COOPERATES_WITH SELEC"], unwanted: ["CARICOM COOPERATES_WITH SELEC"]),
  ]

  @Test("Each statement has the ends and the firmness that its sentence gives it", arguments: cases)
  func told(_ item: ToldCase) throws {
    let found = try relations(toldBy: item.text)
    for wanted in item.wanted { #expect(found.contains(wanted), "\(item.name): \(wanted) among \(found.sorted())") }
    for unwanted in item.unwanted { #expect(!found.contains(unwanted), "\(item.name): \(unwanted)") }
  }

  @Test("What is recommended that a body do, item by item, the body is to do, and not the text")
  func recommended() throws {
    let text = """
      Communiqué of the Rift Council

      Lomira, 4 May 2025

      1. They recommended that the Rift Agency (RA):
      (a) establish, in consultation with Europol, a Harbour Network;
      (b) support the Delta Programme.
      """
    let found = try relations(toldIn: text) { " (\($0.modality.rawValue))" }
    #expect(found.contains("RA ESTABLISHED Harbour Network (call)"), "\(found.sorted())")
    #expect(found.contains("RA SUPPORTS Delta Programme (call)"), "\(found.sorted())")
    #expect(!found.contains { $0.hasPrefix("Communiqué") && $0.contains("ESTABLISHED") }, "\(found.sorted())")
  }

  static let dated = [
    ToldCase(
      name: "The time of what a participle tells of something else is not that of the sentence's verb",
      text: "We welcome the cooperation between Europol and Frontex, and the Harbour Project, carried out by Malta from 2020 to 2022.",
      wanted: ["Europol COOPERATES_WITH Frontex"], unwanted: ["Europol COOPERATES_WITH Frontex 2020 2022"]),
    ToldCase(
      name: "The year that a report is for is not the year in which it was adopted",
      text: "The Council adopted the Harbour Report for 2022.",
      wanted: ["Council of the Lake Police Forum ESTABLISHED Harbour Report"]),
    ToldCase(
      name: "Since when one verb holds says nothing of the next",
      text: "Georgia has cooperated with Europol since 2017 and hosts, together with Moldova, the secretariat of the Harbour Network.",
      wanted: ["Europol COOPERATES_WITH Georgia 2017", "Moldova SUPPORTS Harbour Network"],
      unwanted: ["Moldova SUPPORTS Harbour Network 2017"]),
  ]

  @Test("A statement has the time that is given of it, and no other", arguments: dated)
  func timed(_ item: ToldCase) throws {
    let found = try relations(toldIn: lakeCommunique(item.text)) { edge in
      [edge.since, edge.until, edge.on].compactMap { $0.map { " \($0.text)" } }.joined()
    }
    for wanted in item.wanted { #expect(found.contains(wanted), "\(item.name): \(wanted) among \(found.sorted())") }
    for unwanted in item.unwanted { #expect(!found.contains(unwanted), "\(item.name): \(unwanted)") }
  }
}

@Suite("What covers and last lines say of a text")
struct CoversAndLastLinesTests {
  private func record(_ text: String) throws -> (date: String?, role: Role?, name: String) {
    let source = try DocumentReader.read(file: "text.txt", bytes: Array(text.utf8))
    let result = try Extractor.standard().extract([source])
    let own = result.entities.first { $0.kind == .document && result.documents.map(\.id).contains($0.id) }
    return (result.documents.first?.date?.text, own?.role, own?.name ?? "")
  }

  @Test("A place of several words dates a text, right under the name of its meeting or at the very end")
  func places() throws {
    let body = "\n\nThe Council met under the chairmanship of Kenya. Haiti took part.\n\nThe Council supports the Delta Police Network.\n"
    let cover =
      "COMMUNIQUÉ\n\nTwenty-sixth Meeting of the Council for Harbour Security (CHS)\nPort of Spain, Trinidad and Tobago, 17 May 2024"
    #expect(try record(cover + body + body).date == "2024-05-17")
    #expect(try record("Statement by the Lake Council on Piracy" + body + "\nPort of Spain, 4 July 2024\n").date == "2024-07-04")
    #expect(try record("Statement by the Lake Council on Piracy" + body + "\nIt was first read on 4 July 2024.\n").date == nil)
    #expect(try record("Ministers meet\n\nLima, 12 May 2024 (LNA) - The Council met and praised Kenya.\n" + body).date == "2024-05-12")
  }

  @Test(
    "A statement by somebody, and conclusions over numbered paragraphs, are no news; and it is theirs who are named, without what it is on")
  func notNews() throws {
    let body = "\n\nThe Member States attach importance to cooperation.\n\nKenya took part. It supported the Delta Police Network.\n"
    let statement = try record("Statement by the Council of Heads of State of the Rift Organization on Piracy" + body)
    #expect(statement.role == .declaration)
    #expect(statement.name == "Council of Heads of State of the Rift Organization Statement")
    let conclusions = try record(
      """
      Council conclusions on the fight against piracy

      THE COUNCIL OF THE EUROPEAN UNION,

      RECALLING

      1. the Rift Convention against Piracy, to which 26 Member States are party,

      2. the informal network of harbour masters, which has made a contribution,

      3. Operation Pandora, which was coordinated by Malta;
      """)
    #expect(conclusions.role == .declaration)
  }
}
