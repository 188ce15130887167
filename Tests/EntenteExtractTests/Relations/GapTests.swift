import EntenteExtract
import EntenteLexicon
import EntenteModel
import Testing

/// Clauses that leave out the verb, and more, that the one before has said.
@Suite("A clause without its verb is read with the verb of the one before")
struct GapTests {
  @Test(
    "Who stands before the gap does what the verb before says, and those before do not do it to what stands behind the gap",
    arguments: [
      ToldCase(
        name: "object", text: "Norway chairs the Baltic Police Committee and Finland the Nordic Customs Network.",
        wanted: ["Norway CHAIRS Baltic Police Committee", "Finland CHAIRS Nordic Customs Network"],
        unwanted: ["Finland CHAIRS Baltic Police Committee", "Norway CHAIRS Nordic Customs Network"]),
      ToldCase(
        name: "three", text: "The Harbour Programme is funded by Malta, the Coast Programme by Cyprus and the River Programme by Greece.",
        wanted: ["Malta FUNDS Harbour Programme", "Cyprus FUNDS Coast Programme", "Greece FUNDS River Programme"],
        unwanted: ["Coast Programme FUNDS Harbour Programme", "Malta FUNDS Coast Programme", "Greece FUNDS Coast Programme"]),
      ToldCase(
        name: "preposition", text: "Ghana cooperates with Frontex, and Togo and Benin with Eurojust.",
        wanted: ["Frontex COOPERATES_WITH Ghana", "Eurojust COOPERATES_WITH Togo", "Benin COOPERATES_WITH Eurojust"],
        unwanted: ["Ghana COOPERATES_WITH Togo", "Benin COOPERATES_WITH Ghana"]),
      ToldCase(
        name: "years", text: "Ghana joined the Delta Customs Network in 2021 and Togo in 2022.",
        wanted: ["Ghana MEMBER_OF Delta Customs Network 2021", "Togo MEMBER_OF Delta Customs Network 2022"]),
      ToldCase(
        name: "that of", text: "Ghana assumed the presidency of the Delta Police Committee, and Togo that of the Delta Customs Network.",
        wanted: ["Ghana CHAIRS Delta Police Committee", "Togo CHAIRS Delta Customs Network"]),
      ToldCase(
        name: "semicolons",
        text: "Ghana chairs the Delta Police Committee; Togo, the Delta Customs Network; and Benin, the Delta Fusion Centre.",
        wanted: ["Togo CHAIRS Delta Customs Network", "Benin CHAIRS Delta Fusion Centre"]),
      ToldCase(
        name: "crimes", text: "Ghana fights piracy and Togo money laundering.",
        wanted: ["Ghana ADDRESSES maritime piracy", "Togo ADDRESSES money laundering"], unwanted: ["Ghana ADDRESSES money laundering"]),
      ToldCase(
        name: "amounts", text: "Malta contributes EUR 2 million to the Harbour Programme and Cyprus EUR 3 million to the Coast Programme.",
        wanted: ["Malta FUNDS Harbour Programme", "Cyprus FUNDS Coast Programme"], unwanted: ["Malta FUNDS Coast Programme"]),
      ToldCase(
        name: "modal", text: "It was agreed that Ghana would chair the Delta Police Committee and Togo the Delta Customs Network.",
        wanted: ["Togo CHAIRS Delta Customs Network commitment"]),
    ])
  func gaps(_ told: ToldCase) throws { try check(told) }

  @Test(
    "A coordination that leaves nothing out is read as one",
    arguments: [
      ToldCase(
        name: "coordination", text: "Norway cooperates with Ghana and Togo in the fight against piracy.",
        wanted: ["Norway COOPERATES_WITH Togo", "Ghana COOPERATES_WITH Norway"]),
      ToldCase(
        name: "agents and a year", text: "The Harbour Programme is implemented by UNODC and INTERPOL by the end of 2027.",
        wanted: ["UNODC IMPLEMENTS Harbour Programme", "INTERPOL IMPLEMENTS Harbour Programme"]),
      ToldCase(
        name: "two helped", text: "The European Union works with Ghana on piracy and Togo on cybercrime.",
        wanted: ["European Union COOPERATES_WITH Ghana", "European Union COOPERATES_WITH Togo"],
        unwanted: ["Togo ADDRESSES cybercrime"]),
    ])
  func coordinations(_ told: ToldCase) throws { try check(told) }

  private func check(_ told: ToldCase) throws {
    let found = try relations(toldIn: "Communiqué of the Rift Security Forum\n\n1. \(told.text)\n") { edge in
      (edge.since.map { " \($0.text)" } ?? "") + (edge.modality == .fact ? "" : " \(edge.modality)")
    }
    for edge in told.wanted { #expect(found.contains(edge), "\(edge): \(found.sorted())") }
    for edge in told.unwanted { #expect(!found.contains(edge), "\(edge): \(found.sorted())") }
  }
}
