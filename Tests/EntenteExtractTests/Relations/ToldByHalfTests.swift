import EntenteModel
import Testing

/// Members, chairs and meetings where the words say only in part whose, which and when.
@Suite("Members, chairs and meetings that are told by half")
struct ToldByHalfTests {
  @Test(
    "Who has joined, belongs or observes, where only the sentences before name the body",
    arguments: [
      ("The Tarn Police Network is open to all. Togo has joined as an observer.", "Togo MEMBER_OF Tarn Police Network"),
      ("The Tarn Police Network met in May. Togo became a full member in March 2024.", "Togo MEMBER_OF Tarn Police Network"),
      ("The Tarn Police Network, whose membership takes in Togo and Kenya, met.", "Kenya MEMBER_OF Tarn Police Network"),
      ("From the same day Togo and Kenya have observer status in the Tarn Police Network.", "Togo MEMBER_OF Tarn Police Network"),
      ("Since that year Togo has been a member of the Tarn Police Network.", "Togo MEMBER_OF Tarn Police Network"),
      ("Besides Ghana, Togo belongs to the Tarn Police Network as an associate member.", "Togo MEMBER_OF Tarn Police Network"),
    ])
  func members(_ sentence: String, _ told: String) throws {
    let found = try relations(toldIn: lakeNews(sentence)) { _ in "" }
    #expect(found.contains { $0.hasPrefix(told) }, "\(found.sorted())")
  }

  @Test("The paragraph before names the only body that members can be of")
  func paragraphBefore() throws {
    let before = "In Tarn, officers of five states launched the Tarn Police Network"
    let after = "\n\nKenya and Togo are among the founding members."
    let found = try relations(toldIn: lakeNews("\(before).\(after)")) { _ in "" }
    #expect(found.contains { $0.hasPrefix("Togo MEMBER_OF Tarn Police Network") }, "\(found.sorted())")
    let unclear = try relations(toldIn: lakeNews("\(before) and the Orrin Customs Network.\(after)")) { _ in "" }
    #expect(!unclear.contains { $0.contains(" MEMBER_OF ") }, "\(unclear.sorted())")
  }

  @Test("An initiative that has members is a network; without them it may be a programme")
  func initiative() throws {
    let text =
      "Veldan Agency works with the Tarn Valley Initiative against Piracy (TVIP), of which Kenya, Ghana and Togo, among others, are members."
    let found = try relations(toldIn: lakeNews(text)) { _ in "" }
    #expect(found.contains { $0.hasPrefix("Togo MEMBER_OF TVIP") }, "\(found.sorted())")
  }

  @Test("Members of an invited list come each in an item of its own")
  func invitedList() throws {
    let text = """
      TERMS OF REFERENCE OF THE TARN COMMITTEE

      3 May 2025

      1.1 The following may be invited to meetings of the Tarn Committee, to all or to part of a session:

      (a) Veldan Agency;

      (b) Orrin Agency and UNODC.
      """
    let found = try relations(toldIn: text) { ": \($0.modality)" }
    #expect(found.contains("Veldan Agency INVOLVED_IN meetings of the Tarn Committee: possibility"), "\(found.sorted())")
    #expect(found.contains("UNODC INVOLVED_IN meetings of the Tarn Committee: possibility"), "\(found.sorted())")
  }

  @Test("Beside whom somebody belongs to a body as an associate, nobody is said to be one")
  func besides() throws {
    let found = try relations(toldIn: lakeNews("Besides Ghana, Togo belongs to the Tarn Police Network as an associate member.")) { _ in ""
    }
    #expect(!found.contains { $0.hasPrefix("Ghana MEMBER_OF") }, "\(found.sorted())")
  }

  @Test(
    "Who has the chair, and who follows in it",
    arguments: [
      ("Kenya chairs the Tarn Police Network in 2031. Togo follows in January 2032.", "Togo CHAIRS Tarn Police Network"),
      ("Kenya will chair the Tarn Police Network until 2031, whereupon the chair passes to Togo.", "Togo CHAIRS Tarn Police Network"),
      ("The Tarn Police Network oversees the work. Togo takes its chair on 1 January 2031.", "Togo CHAIRS Tarn Police Network"),
      ("Kenya and Ghana are members of the Tarn Police Network. Togo holds the chair in 2031.", "Togo CHAIRS Tarn Police Network"),
    ])
  func chairs(_ sentence: String, _ told: String) throws {
    let found = try relations(toldIn: lakeNews(sentence)) { _ in "" }
    #expect(found.contains { $0.hasPrefix(told) }, "\(found.sorted())")
  }

  @Test("Who follows with something of its own follows in no chair, and a state's own presidency is no body's")
  func noHeirs() throws {
    for sentence in [
      "Kenya chairs the Tarn Police Network in 2031. Togo follows its work with interest.",
      "The Tarn Police Network oversees the work. Togo hands over its presidency in May.",
    ] {
      let found = try relations(toldIn: lakeNews(sentence)) { _ in "" }
      #expect(!found.contains { $0.hasPrefix("Togo CHAIRS") }, "\(found.sorted())")
    }
  }

  @Test("“That meeting” is the one just told of; of the text's own nobody speaks so")
  func thatMeeting() throws {
    let text = "The steering group of the Tarn Police Network meets in Lomé on 3 March 2031. Kenya has been invited to that meeting."
    let found = try relations(toldIn: lakeCommunique(text)) { _ in "" }
    #expect(found.contains { $0.hasPrefix("Kenya INVOLVED_IN meeting of the Tarn Police Network steering group") }, "\(found.sorted())")
    #expect(!found.contains { $0.hasPrefix("Kenya INVOLVED_IN") && $0.lowercased().contains("12th meeting") }, "\(found.sorted())")
    let none = try relations(toldIn: lakeCommunique("Kenya has been invited to that meeting.")) { _ in "" }
    #expect(!none.contains { $0.hasPrefix("Kenya INVOLVED_IN") }, "\(none.sorted())")
  }

  @Test(
    "Where a meeting was, behind whose it is, or before a colon with its day",
    arguments: [
      (
        "These rules were endorsed by the 17th meeting of the Tarn Committee, Lomé, 20 June 2023.",
        "17th meeting of the Tarn Committee HELD_IN Lomé"
      ),
      ("September 2031, Dakar: first meeting of the Orrin Committee.", "first meeting of the Orrin Committee HELD_IN Dakar"),
    ])
  func places(_ sentence: String, _ told: String) throws {
    let found = try relations(toldIn: lakeNews(sentence)) { _ in "" }
    #expect(found.contains { $0.hasPrefix(told) }, "\(found.sorted())")
  }

  @Test("An event with a name behind it is told by that name, and has those whom it counts among its participants")
  func operation() throws {
    let text = """
      A first operation against piracy, Operation Polar Net, took place in Lomé in May 2024. Operation Polar Net, which Veldan Agency coordinates, will have \
      Orrin Agency among its participants.
      """
    let found = try relations(toldIn: lakeNews(text)) { _ in "" }
    #expect(found.contains { $0.hasPrefix("Operation Polar Net HELD_IN Lomé") }, "\(found.sorted())")
    #expect(found.contains { $0.hasPrefix("Orrin Agency INVOLVED_IN Operation Polar Net") }, "\(found.sorted())")
    #expect(!found.contains { $0.contains("first operation") }, "\(found.sorted())")
  }

  @Test("The charter of a body is what was signed, wherever the place stands")
  func charter() throws {
    let text = "On 9 October 2024 it was done: in Lomé, officers of nine states signed the charter of the Tarn Police Network."
    let found = try relations(toldIn: lakeNews(text)) { _ in "" }
    #expect(found.contains { $0.hasPrefix("signature of the charter of Tarn Police Network HELD_IN Lomé") }, "\(found.sorted())")
  }

  @Test("Meetings to which somebody is invited again and again are a series of their body's")
  func series() throws {
    let found = try relations(toldIn: lakeNews("Kenya and Togo may be invited to meetings of the Tarn Committee.")) { _ in "" }
    #expect(found.contains { $0.hasPrefix("Togo INVOLVED_IN meetings of the Tarn Committee") }, "\(found.sorted())")
  }

  @Test("The most recent one of meetings that are held again and again has its own day and place")
  func latest() throws {
    let text =
      "A joint session with the Heads of Border Units (HBU) is held every second year. The most recent one took place in Lomé in March 2023."
    let found = try relations(toldIn: lakeNews(text)) { ": \($0.on?.text ?? "")" }
    #expect(found.contains { $0.contains("(2023-03) HELD_IN Lomé: 2023-03") }, "\(found.sorted())")
    #expect(found.contains { $0.hasPrefix("HBU INVOLVED_IN") && $0.hasSuffix("(2023-03): 2023-03") }, "\(found.sorted())")
  }

  @Test("What a state does something with is meant by “it”, where that is acted upon")
  func thing() throws {
    let text = "Peru coordinates the Tarn Valley Programme. It is directed at piracy. Orrin Agency will fund it."
    let found = try relations(toldIn: lakeNews(text)) { _ in "" }
    #expect(found.contains { $0.hasPrefix("Tarn Valley Programme ADDRESSES maritime piracy") }, "\(found.sorted())")
    #expect(!found.contains { $0.hasPrefix("Peru ADDRESSES") }, "\(found.sorted())")
  }

  @Test("A year of office lasts from its beginning to its end; the chair that passes on is no one's until then")
  func terms() throws {
    let year = try relations(toldIn: lakeNews("Kenya holds the chair of the Tarn Police Network in 2031.")) {
      ": \($0.since?.text ?? "") \($0.until?.text ?? "")"
    }
    #expect(year.contains("Kenya CHAIRS Tarn Police Network: 2031 2031"), "\(year.sorted())")
    let passed = try relations(toldIn: lakeNews("Kenya chairs the Tarn Police Network until 2031, and the chair passes to Togo.")) {
      ": \($0.until?.text ?? "")"
    }
    #expect(passed.contains("Togo CHAIRS Tarn Police Network: "), "\(passed.sorted())")
  }

  @Test("A text that a relative clause tells apart is not the text that speaks of it")
  func relativeText() throws {
    let text = """
      JOINT DECLARATION

      of the Lake Council

      Lomira, 9 May 2025

      Recalling the declaration that the Lake Council issued in Tarn on 18 April 2023, the Lake Council will combat piracy.
      """
    let found = try relations(toldIn: text) { ": \($0.on?.text ?? "")" }
    #expect(
      !found.contains { $0.contains("PUBLISHED") && $0.contains("Joint Declaration") && $0.hasSuffix("2023-04-18") }, "\(found.sorted())")
  }

  @Test("A body on two topics is not the listed one that has the first of them alone")
  func twoTopics() throws {
    let text = "The Senior Officials Meeting on Transnational Crime and Coastal Fisheries was held in Lomé on 3 May 2024."
    let found = try relations(toldIn: lakeNews(text)) { _ in "" }
    #expect(!found.contains { $0.contains("SOMTC") }, "\(found.sorted())")
  }

  @Test("A letterhead and a line that says what text it is, and for which years, are one title")
  func roadmap() throws {
    let text = """
      TARN COMMITTEE ON MARITIME SECURITY (TCMS)

      ROADMAP 2031–2033

      Adopted at the fourth session of the Committee

      Lomé, 11 December 2030

      1. The TCMS was created in 2021 by the Lake Ministers. The present Roadmap replaces the Tarn Action Plan 2028–2030.

      2. The aims are to suppress piracy.
      """
    let found = try relations(toldIn: text) { _ in "" }
    #expect(found.contains { $0.contains("SUCCEEDS Tarn Action Plan") }, "\(found.sorted())")
    #expect(!found.contains { $0.contains("CITES ROADMAP") }, "\(found.sorted())")
    #expect(found.contains { $0.hasPrefix("TCMS PUBLISHED") }, "\(found.sorted())")
  }

  private func lakeNews(_ sentence: String) -> String { "Lake news\n\nNews\n\n12 May 2025\n\n\(sentence)" }
}
