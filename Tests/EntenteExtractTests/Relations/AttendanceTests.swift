import EntenteExtract
import EntenteModel
import Testing

/// Who was at a meeting, by sentences that do not name it; and what only is to come has had nobody there.
@Suite("Who was at the meeting that a text tells of")
struct AttendanceTests {
  @Test(
    "They sent, spoke, were represented, took part in its work, or came as others did",
    arguments: [
      ("Kenya, Ghana and Togo were represented at ministerial level.", "Togo"),
      ("Veldan Agency also took part, and Togo was represented.", "Togo"),
      ("The delegations of Kenya and Togo took part in the work.", "Togo"),
      ("Kenya attended as an observer, as did Ghana and Togo.", "Togo"),
      ("Togo sent observers.", "Togo"), ("Statements were delivered by Kenya and by Togo.", "Togo"),
      ("The representative of Veldan Agency briefed the Council.", "Veldan Agency"),
      ("The African Union was represented by Kenya and Togo.", "Togo"),
      ("The opening ceremony was attended by Togo.", "Togo"),
    ])
  func comers(_ sentence: String, _ comer: String) throws {
    let found = try relations(toldIn: lakeCommunique(sentence)) { _ in "" }
    #expect(found.contains { $0.hasPrefix("\(comer) INVOLVED_IN") && $0.lowercased().contains("12th meeting") }, "\(found.sorted())")
  }

  @Test(
    "Nobody came who stayed away, was at another occasion, or sent nobody",
    arguments: [
      "Togo sent no observers.", "Togo was not represented.", "Togo took part in the Harbour Programme.",
      "Togo was represented at the seminar in Tarn.",
    ])
  func others(_ sentence: String) throws {
    let found = try relations(toldIn: lakeCommunique(sentence)) { _ in "" }
    #expect(!found.contains { $0.hasPrefix("Togo INVOLVED_IN") && $0.lowercased().contains("12th meeting") }, "\(found.sorted())")
  }

  @Test("Who talked with whom at a meeting was there; whom they talked about need not have been")
  func talking() throws {
    let there = " at the Third Ministerial Meeting on Cybercrime in Lima on 3 May 2024."
    let with = try relations(toldIn: "We exchanged views with our counterparts from China and Japan" + there) { _ in "" }
    #expect(with.contains { $0.hasPrefix("Japan INVOLVED_IN") }, "\(with.sorted())")
    for about in ["We discussed cooperation with Japan", "We exchanged views on relations with Japan"] {
      let found = try relations(toldIn: about + there) { _ in "" }
      #expect(!found.contains { $0.hasPrefix("Japan INVOLVED_IN") }, "\(found.sorted())")
    }
  }

  @Test("At a meeting that is only to come, nobody signed anything yet")
  func coming() throws {
    let text = """
      Lake agencies sign a memorandum

      News

      12 May 2025

      The next meeting of the Lake Board will take place in Tarn in October. At the meeting, Veldan Agency and Orrin Agency signed a memorandum.
      """
    let found = try relations(toldIn: text) { _ in "" }
    #expect(!found.contains { $0.hasPrefix("Veldan Agency INVOLVED_IN next meeting") }, "\(found.sorted())")
  }

  @Test("Several states that met name the meeting together, and each quotation says whose people met")
  func states() throws {
    let text =
      "JOINT STATEMENT\n\nLomira, 9 May 2025\n\n1. The Ministers of the Interior of Kenya, Malawi and Togo met in Tarn on 3 May 2025."
    let found = try relations(toldIn: text) { ": \($0.citation.quote)" }
    #expect(
      found.contains {
        $0.hasPrefix("Togo INVOLVED_IN meeting of Kenya, Malawi and Togo")
          && $0.contains("Ministers of the Interior of Kenya, Malawi and Togo met")
      }, "\(found.sorted())")
  }

  @Test("A communiqué with numbered paragraphs is a declaration of those who met, no news")
  func communique() throws {
    let found = try relations(toldIn: lakeCommunique("The Council thanked Togo.")) { _ in "" }
    #expect(found.contains { $0.contains("PUBLISHED") && $0.contains("ommuniqu") && !$0.contains("news") }, "\(found.sorted())")
  }
}
