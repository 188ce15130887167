import EntenteExtract
import EntenteModel
import Testing

/// What others say: the press, critics, rumours; and what bodies say themselves.
@Suite("What is only said by others")
struct HearsayTests {
  @Test(
    "What the press, critics and rumours say is a possibility at most, wherever the sentence names them",
    arguments: [
      "According to press reports, Norway funds the Delta Programme.", "Norway, according to local media, funds the Delta Programme.",
      "Norway funds the Delta Programme, according to a newspaper.", "According to reports, Norway funds the Delta Programme.",
      "The media reported that Norway funds the Delta Programme.", "Norway funds the Delta Programme, a newspaper wrote.",
      "Critics claim that Norway funds the Delta Programme.", "Newspapers wrote that Norway funds the Delta Programme.",
      "Norway apparently funds the Delta Programme.", "Norway seems to fund the Delta Programme.",
      "Norway is alleged to have funded the Delta Programme.", "It is believed that Norway funds the Delta Programme.",
      "There were reports that Norway funds the Delta Programme.", "Norway's alleged funding of the Delta Programme was discussed.",
      "It is said that Norway funds the Delta Programme.", "Norway is rumoured to fund the Delta Programme.",
    ])
  func hearsay(_ text: String) throws {
    let found = try relations(toldIn: text) { ": \($0.modality.rawValue)" }
    #expect(!found.contains("Norway FUNDS Delta Programme: fact"), "\(found.sorted())")
    #expect(!found.contains("Norway FUNDS Delta Programme: commitment"), "\(found.sorted())")
  }

  @Test(
    "What is only alleged, or what somebody is accused of, is not told",
    arguments: [
      "Chile accused Norway of funding the Delta Programme.", "Norway is accused of having funded the Delta Programme.",
      "The claim that Norway funds the Delta Programme is unfounded.", "There are rumours that Norway funds the Delta Programme.",
      "Norway denied funding the Delta Programme.",
    ])
  func allegations(_ text: String) throws {
    let found = try relations(toldIn: text) { _ in "" }
    #expect(!found.contains("Norway FUNDS Delta Programme"), "\(found.sorted())")
  }

  @Test(
    "What a body says, or a report of its own, is told as it tells it; that the press was there takes nothing away",
    arguments: [
      "According to UNODC, Norway funds the Delta Programme.", "The Secretariat reported that Norway funds the Delta Programme.",
      "UNODC informed the Ministers that Norway funds the Delta Programme.", "The Minister said that Norway funds the Delta Programme.",
      "Before the press, UNODC announced that Norway funds the Delta Programme.",
      "Contrary to press reports, Norway funds the Delta Programme.",
    ])
  func reports(_ text: String) throws {
    let found = try relations(toldIn: text) { ": \($0.modality.rawValue)" }
    #expect(found.contains("Norway FUNDS Delta Programme: fact"), "\(found.sorted())")
  }
}
