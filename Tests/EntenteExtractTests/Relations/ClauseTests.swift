import EntenteExtract
import EntenteModel
import Testing

@Suite("Which clause a name belongs to")
struct ClauseTests {
  static let cases = [
    ToldCase(
      name: "What a noun's own clause says is given, 'that' or no 'that', is given by whom it names to whom it names",
      text: """
        1. Recognising the training and assistance that Norway and Iceland provide to the Delta Police Network;
        2. We thank Malta for the support it gives to the Rift Customs Network.
        """,
      wanted: [
        "Norway SUPPORTS Delta Police Network (fact)", "Iceland SUPPORTS Delta Police Network (fact)",
        "Malta SUPPORTS Rift Customs Network (fact)",
      ]),
    ToldCase(
      name: "A relative clause that a comma closes takes nothing of what is listed behind it",
      text: "They recall the Harbour Convention, which replaces the Quay Convention, and the Mole Convention.",
      wanted: ["Harbour Convention SUCCEEDS Quay Convention (fact)"],
      unwanted: ["Harbour Convention SUCCEEDS Mole Convention (fact)"]),
    ToldCase(
      name: "Parts that are counted and then named are each a part",
      text: "The Rift Agency (RA) opened in 2006. It has two sub-agencies, the Joint Tidal Centre (JTC) and the Upland Radio Centre (URC).",
      wanted: ["JTC PART_OF RA (fact)", "URC PART_OF RA (fact)"]),
    ToldCase(
      name: "Bodies that are counted and then named are no member states; States that are only counted are",
      text: """
        1. The Rift Committee comprises two bodies, the Delta Police Network and the Rift Customs Network.
        2. The Harbour Committee comprises 14 States.
        """,
      wanted: ["Harbour Committee Member States MEMBER_OF Harbour Committee (fact)"],
      unwanted: ["Rift Committee Member States MEMBER_OF Rift Committee (fact)"]),
    ToldCase(
      name: "'They' goes on as the Ministers did: it is the text that speaks",
      text: """
        Joint Communiqué of the Rift Forum

        1. The Ministers thanked Europol. They reaffirmed their support for the Delta Police Network.
        """,
      wanted: ["Joint Communiqué of the Rift Forum SUPPORTS Delta Police Network (fact)"],
      unwanted: ["Europol SUPPORTS Delta Police Network (fact)"]),
    ToldCase(
      name: "A minister's act is not his state's",
      text: "The Delta Police Network was set up by the Minister of Justice of Kenya.",
      wanted: ["Minister of Justice of Kenya ESTABLISHED Delta Police Network (fact)"],
      unwanted: ["Kenya ESTABLISHED Delta Police Network (fact)"]),
    ToldCase(
      name: "A programme bears the years of its edition where it is named without its noun",
      text: "The report on the Rift Action Plan (RAP) 2016-2021 was noted, and RAP 2026-2031 is directed against corruption.",
      wanted: ["RAP 2026-2031 ADDRESSES corruption (fact)"],
      unwanted: ["Rift Action Plan ADDRESSES corruption (fact)"]),
    ToldCase(
      name: "A plan's years in brackets tell its editions apart",
      text: """
        Joint Communiqué of the Rift Forum

        1. The Rift Action Plan on Corruption (2016-2025) was adopted by the Delta Council. The Rift Action Plan on Corruption (2026-2035) is funded by Norway.
        """,
      wanted: [
        "Norway FUNDS Rift Action Plan on Corruption 2026-2035 (fact)", "Delta Council ESTABLISHED Rift Action Plan on Corruption (fact)",
      ],
      unwanted: ["Norway FUNDS Rift Action Plan on Corruption (fact)"]),
    ToldCase(
      name: "Whoever briefs the meeting on a programme names no meeting by it, and what follows is told of the programme",
      text: """
        Joint Communiqué of the Rift Forum

        1. UNODC briefed the Meeting on the Regional Programme for the Rift Lakes, which the Office carries out with funding from Norway.
        """,
      wanted: [
        "UNODC IMPLEMENTS Regional Programme for the Rift Lakes (fact)", "Norway FUNDS Regional Programme for the Rift Lakes (fact)",
      ],
      unwanted: ["Norway FUNDS Meeting on the Regional Programme for the Rift Lakes (fact)"]),
    ToldCase(
      name: "What a text says is hereby established, the text has established, and what it hopes to, nobody has",
      text: """
        Joint Communiqué of the Rift Forum

        1. We recognise what the Forum has done.
        2. The Tidal Centre is hereby established.
        3. The Upland Centre may be established in time.
        """,
      wanted: ["Joint Communiqué of the Rift Forum ESTABLISHED Tidal Centre (fact)"],
      unwanted: ["Joint Communiqué of the Rift Forum ESTABLISHED Upland Centre (fact)"]),
    ToldCase(
      name: "What is noted with satisfaction is so",
      text: """
        Joint Communiqué of the Rift Forum

        1. We note with satisfaction that Palau joined the Delta Police Network in 2024.
        """,
      wanted: ["Palau MEMBER_OF Delta Police Network (fact)"]),
    ToldCase(
      name: "What 'both Parties' to terms of reference undertake to tackle is said of each, and so is that they cooperate",
      text: """
        Terms of reference for the cooperation between the Rift Union and the Delta Security Council (DSC)

        1. Both Parties commit to reinforce cooperation on combating corruption.
        """,
      wanted: [
        "Rift Union ADDRESSES corruption (commitment)", "DSC ADDRESSES corruption (commitment)",
        "DSC COOPERATES_WITH Rift Union (commitment)",
      ]),
    ToldCase(
      name: "Meetings that a heading names are known by that name without the parties, and the day of one of them is no day of all",
      text: """
        Terms of reference of the Rift-Delta dialogue, agreed by Norway at the Rift-Delta experts meeting on 3 May 2022

        1. Rift-Delta experts meetings

        a. Experts meetings will be composed of officials competent in security from Europol and from Frontex.

        b. The co-chairs of the experts meetings (Norway and Malta) should meet.
        """,
      wanted: [
        "Europol INVOLVED_IN Rift-Delta experts meetings (commitment)", "Frontex INVOLVED_IN Rift-Delta experts meetings (commitment)",
        "Norway CHAIRS Rift-Delta experts meetings (fact)", "Malta CHAIRS Rift-Delta experts meetings (fact)",
        "Norway INVOLVED_IN Rift-Delta experts meeting (2022-05-03) (fact)",
      ],
      unwanted: ["Norway INVOLVED_IN Rift-Delta experts meetings (fact)"]),
    ToldCase(
      name: "What another text is for is said of that text, not of the one that tells it",
      text: """
        Joint Communiqué of the Rift Forum

        1. We agree that the Lima Declaration sets the framework for the fight against corruption.
        """,
      wanted: ["Lima Declaration ADDRESSES corruption (fact)"],
      unwanted: [
        "Joint Communiqué of the Rift Forum ADDRESSES corruption (fact)",
        "Joint Communiqué of the Rift Forum ADDRESSES corruption (commitment)",
      ]),
    ToldCase(
      name: "A forum 'to better coordinate' what is done against a crime is against it",
      text: """
        Note on the Rift

        1. Following the creation of the Delta Police Network as a forum to better coordinate efforts against corruption, they met.
        """,
      wanted: ["Delta Police Network ADDRESSES corruption (fact)"]),
    ToldCase(
      name: "A day in the bracket behind a place is no part of its name",
      text: "The Rift Security Summit (Lima 17-18 July 2023) adopted a plan.",
      wanted: ["Rift Security Summit (2023-07-17/2023-07-18) HELD_IN Lima (fact)"]),
    ToldCase(
      name: "What should be brought about between two is called for; what remains so is so",
      text: """
        1. Complementarity between the Delta Programme and the Rift Programme should be ensured.
        2. Norway remains the largest donor to the Delta Programme.
        """,
      wanted: ["Delta Programme ALIGNED_WITH Rift Programme (call)", "Norway FUNDS Delta Programme (fact)"]),
    ToldCase(
      name: "Following somebody's example is said of what is made, not of a State that does something",
      text: """
        1. Following the example of Europol, the members created the Delta Agency in 2007.
        2. Malta will second an officer, following the example of Norway.
        """,
      wanted: ["Delta Agency MODELLED_ON Europol (fact)"],
      unwanted: ["Malta MODELLED_ON Norway (commitment)", "Malta MODELLED_ON Norway (fact)"]),
    ToldCase(
      name: "A protocol that is read is the text itself, not another that it names",
      text: """
        PROTOCOL on Cooperation between the Rift Agency and the Delta Bureau

        The Rift Agency and the Delta Bureau, hereinafter referred to as "the Parties",

        Have agreed as follows:

        Article 1

        1. The purpose of this Protocol is to combat corruption.

        2. The Parties establish a Joint Harbour Group (JHG).

        Done in Lima on 3 May 2021.
        """,
      wanted: [
        "Rift Agency-Delta Bureau protocol 2021 ADDRESSES corruption (fact)",
        "Rift Agency-Delta Bureau protocol 2021 ESTABLISHED JHG (fact)",
      ]),
    ToldCase(
      name: "What two have made is told of by a 'which' with a singular verb, and what supports it is listed to the end",
      text: """
        They use the Harbour Network, launched by Norway and Malta in May 2022, which is supported by the Delta Fund, Europol
        and Frontex.
        """,
      wanted: [
        "Delta Fund SUPPORTS Harbour Network (fact)", "Europol SUPPORTS Harbour Network (fact)", "Frontex SUPPORTS Harbour Network (fact)",
      ],
      unwanted: ["Europol ESTABLISHED Harbour Network (fact)", "Delta Fund SUPPORTS Malta (fact)"]),
    ToldCase(
      name: "A day between 'which' and the verb, or 'once a year' before 'and', parts nothing",
      text: """
        1. They met the Delta Agency, which on 2 July 2024 replaced the Rift Agency.
        2. The Harbour Group meets once a year and will cooperate with Europol.
        """,
      wanted: ["Delta Agency SUCCEEDS Rift Agency (fact)"]),
    ToldCase(
      name: "Where somebody is, a participle tells of what stands before it there",
      text: "The support lent by the Delta Agency in Lima, where the Harbour Centre, set up by Norway in 2018, trains police, is great.",
      wanted: ["Norway ESTABLISHED Harbour Centre (fact)"],
      unwanted: ["Norway ESTABLISHED Delta Agency (fact)"]),
    ToldCase(
      name: "An indefinite phrase behind a place tells of what is named before it, never of the place",
      text: """
        1. We celebrate the launch of the Delta Programme in March 2023 in Peru, an essential instrument to support Europol.
        2. We recall the meeting with Frontex in Malta, an essential tool to support Eurojust.
        """,
      wanted: ["Delta Programme SUPPORTS Europol (fact)"],
      unwanted: ["Peru SUPPORTS Europol (fact)", "Malta SUPPORTS Eurojust (fact)"]),
    ToldCase(
      name: "What 'and the other members of' follows is a member, and only the nearest name is another part",
      text: """
        1. Kenya, Malta and the other members of the Harbour Network Commission agreed on it.
        2. Norway met the other members of INTERPOL.
        3. Frontex, Europol and the other agencies of the European Union came.
        """,
      wanted: [
        "Kenya MEMBER_OF Harbour Network Commission (fact)", "Malta MEMBER_OF Harbour Network Commission (fact)",
        "Europol PART_OF European Union (fact)",
      ],
      unwanted: ["Norway MEMBER_OF INTERPOL (fact)", "Frontex PART_OF European Union (fact)"]),
    ToldCase(
      name: "Whose authorities are helped is helped",
      text: "The Delta Programme has assisted the national authorities of Kenya and Malta.",
      wanted: ["Delta Programme SUPPORTS Kenya (fact)", "Delta Programme SUPPORTS Malta (fact)"]),
  ]

  @Test("An edge is read from its own clause alone", arguments: cases)
  func told(_ item: ToldCase) throws {
    let found = try relations(toldIn: item.text) { " (\($0.modality.rawValue))" }
    for wanted in item.wanted { #expect(found.contains(wanted), "\(item.name): \(wanted) among \(found.sorted())") }
    for unwanted in item.unwanted { #expect(!found.contains(unwanted), "\(item.name): \(unwanted)") }
  }
}
