import EntenteLexicon
import EntenteModel
import EntenteText
import Testing

@testable import EntenteExtract

@Suite("Who is meant: bodies without a name, organs, counted members")
struct BodiesTests {
  static let cases = [
    ToldCase(
      name: "A body that somebody sets up, leads or pays is one without a name of its own",
      text: """
        Kenya and Uganda set up a joint inspection team on livestock theft. Norway will finance a small liaison cell in Kolvereid. The team will be led by Kenya.

        A drafting group, chaired by Malta, met twice.
        """,
      wanted: [
        "Kenya ESTABLISHED joint inspection team on livestock theft", "Uganda ESTABLISHED joint inspection team on livestock theft",
        "Norway FUNDS liaison cell", "Kenya COORDINATES joint inspection team on livestock theft", "Malta CHAIRS drafting group",
      ]),
    ToldCase(
      name: "A body that is only spoken of, that describes a name or gets one, is none",
      text: """
        A dedicated unit would cost too much, Kenya said. Kenya supports the Rift Police Network, a regional hub for training. Uganda set up a shared fund, the
        Lakes Safety Fund. Norway finances a project manager.
        """,
      wanted: ["Kenya SUPPORTS Rift Police Network"],
      unwanted: ["Kenya SUPPORTS regional hub", "Uganda ESTABLISHED shared fund", "Norway FUNDS project"]),
    ToldCase(
      name: "Members that are counted are the body's members, whatever they are called",
      text: """
        The Rift Police Network has eleven member states. The Lakes Prosecutors Network (LPN), which unites 14 prosecution services, met in May.

        The Delta Customs Alliance, a voluntary partnership of 9 nations, has three offices. The Coast Police Council brings together the police forces of 20
        countries.
        """,
      wanted: [
        "Rift Police Network Member States MEMBER_OF Rift Police Network", "LPN Member States MEMBER_OF LPN",
        "Delta Customs Alliance Member States MEMBER_OF Delta Customs Alliance",
        "Coast Police Council Member States MEMBER_OF Coast Police Council",
      ]),
    ToldCase(
      name: "What is counted behind a name that only stands near is not that body's",
      text: "The Rift Police Network, set up with the help of INTERPOL, has eleven member states. INTERPOL has four offices.",
      wanted: ["Rift Police Network Member States MEMBER_OF Rift Police Network"],
      unwanted: ["INTERPOL Member States MEMBER_OF INTERPOL"]),
    ToldCase(
      name: "An organ is called by its noun and by whose it is",
      text: """
        Norway supports the Rift Police Network and its secretariat. Malta chairs the Network's steering committee. Kenya finances EAPCCO, whose Maritime
        Crime Bureau works in Kolvereid.
        """,
      wanted: [
        "Norway SUPPORTS Rift Police Network secretariat", "Malta CHAIRS Rift Police Network steering committee",
        "Rift Police Network secretariat PART_OF Rift Police Network", "Maritime Crime Bureau PART_OF EAPCCO",
      ]),
    ToldCase(
      name: "A name that ends in another body's is that of a part of it; what a body decides by is none",
      text: """
        The Stolen Boats Unit of the Rift Police Service met the Working Group on Ports of the Standing Committee of Harbour Masters. The Council of the Rift
        Police Service and the Assembly of Heads of State of the African Union met.
        """,
      wanted: [
        "Stolen Boats Unit of the Rift Police Service PART_OF Rift Police Service",
        "Working Group on Ports of the Standing Committee of Harbour Masters PART_OF Standing Committee of Harbour Masters",
      ],
      unwanted: ["Assembly of Heads of State of the African Union PART_OF African Union"]),
    ToldCase(
      name: "The Secretariat in terms of reference is that of the body whose they are",
      text: """
        TERMS OF REFERENCE OF THE RIFT POLICE NETWORK adopted by the Council of Ministers of the Lakes Commission

        1. The Rift Police Network was founded in 2015. The Secretariat manages the Safe Rivers Programme.

        2. The Plenary is chaired by Kenya.
        """,
      wanted: ["Rift Police Network secretariat IMPLEMENTS Safe Rivers Programme", "Kenya CHAIRS Rift Police Network plenary"]),
    ToldCase(
      name: "The police of a state, and what is called by its people's name, are services of their own",
      text:
        "INTERPOL trains the police of Cabo Verde. Europol cooperates with the Kenyan coast guard.",
      wanted: [
        "INTERPOL SUPPORTS police of Cabo Verde", "Europol COOPERATES_WITH Kenyan coast guard",
      ]),
    ToldCase(
      name: "A noun with 'called' behind it has a name; so has what follows a noun in capitals",
      text:
        "The project, called Clear Harbours in the Gulf, is financed by Norway. It grew out of an earlier project, SAFE-Quay, which Malta had funded.",
      wanted: ["Norway FUNDS Clear Harbours in the Gulf", "Malta FUNDS SAFE-Quay"]),
    ToldCase(
      name: "The member states in a text of one body are that body's; those of another, or some of them, are not",
      text: """
        Conclusions of the Rift Forum on ports

        1. The Rift Forum met. Member States will cooperate with INTERPOL. It thanked the littoral States, and SELEC and its member states.

        2. Forum Leaders will support UNODC.
        """,
      wanted: ["INTERPOL COOPERATES_WITH Rift Forum Member States"],
      unwanted: ["Conclusions SUPPORTS Rift Forum Member States"]),
    ToldCase(
      name: "A phase belongs to the programme whose it is, whether it is counted or has a name",
      text: """
        The Clear Rivers Programme, whose second phase is financed by Norway, ended. Malta funds Clear Rivers Plus, the third phase of the Clear Rivers
        Programme.
        """,
      wanted: [
        "Norway FUNDS second phase of Clear Rivers Programme", "Malta FUNDS Clear Rivers Plus",
        "Clear Rivers Plus PART_OF Clear Rivers Programme",
        "second phase of Clear Rivers Programme PART_OF Clear Rivers Programme",
      ]),
    ToldCase(
      name: "Ministers are those of the body named behind them, with what they answer for behind that; an office has no ministers",
      text: """
        The Ministers of the Member States of SADC responsible for public security and the Minister of Police of Kenya set up the Rift Police Network. The police
        chiefs of EAPCCO will support INTERPOL.
        """,
      wanted: ["SADC home affairs ministers ESTABLISHED Rift Police Network", "EAPCCO police chiefs SUPPORTS INTERPOL"]),
    ToldCase(
      name: "A longer name that ends in a body with a short form is a name of its own",
      text: "The Rift Academy was set up by the Conference of Heads of Government of the Lakes Community (LC). LC works with INTERPOL.",
      wanted: ["Conference of Heads of Government of the Lakes Community ESTABLISHED Rift Academy", "INTERPOL COOPERATES_WITH LC"]),
    ToldCase(
      name: "A text is known by its number or its day",
      text: """
        Joint Communiqué of the Rift Forum

        1. We recall Security Council resolution 2616 (2021), Directive (EU) 2014/42 and the Memorandum of Understanding of 9 June 2014.
        """,
      wanted: [
        "Joint Communiqué of the Rift Forum CITES Security Council resolution 2616 (2021)",
        "Joint Communiqué of the Rift Forum CITES Directive (EU) 2014/42",
        "Joint Communiqué of the Rift Forum CITES Memorandum of Understanding of 9 June 2014",
      ]),
  ]

  @Test("Each wording gives what it says", arguments: cases)
  func bodies(_ example: ToldCase) throws {
    let stated = try Self.stated(example.text)
    for edge in example.wanted { #expect(stated.contains(edge), "\(example.name): \(stated.sorted())") }
    for edge in example.unwanted { #expect(!stated.contains(edge), "\(example.name): \(stated.sorted())") }
  }

  @Test("A body without a name is each document's own")
  func apart() throws {
    let extractor = try Extractor.standard()
    let texts = ["Kenya set up a drafting group.", "Malta set up a drafting group."]
    let documents = try texts.enumerated().map { place, text in
      try DocumentReader.read(file: "\(place).txt", bytes: Array("Note \(place)\n\n1. \(text)\n".utf8))
    }
    let found = extractor.extract(documents).entities.filter { $0.name == "drafting group" }
    #expect(found.count == 2)
  }

  static func stated(_ text: String) throws -> Set<String> {
    let extractor = try Extractor.standard()
    var document = extractor.annotate(try DocumentReader.read(file: "test.txt", bytes: Array(text.utf8)))
    let relations = RelationExtractor(rules: extractor.rules, lexicon: extractor.lexicon).relations(in: &document)
    let name = { (index: EntityIndex) in document.entities[index].entity.name }
    return Set(relations.map { "\(name($0.from)) \($0.type.rawValue) \(name($0.to))" })
  }
}
