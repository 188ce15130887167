import EntenteExtract
import EntenteModel
import Testing

/// Happenings, services, groups and programmes that no list has, by the form of what they are called.
@Suite("Names by their form")
struct UnlistedNamesTests {
  @Test(
    "An operation or exercise is called by the capitals behind its noun",
    arguments: [
      ("Malta took part in exercise Polar Shield.", "Event exercise Polar Shield"),
      ("Malta took part in Operation “Blue Net” against piracy.", "Event Operation Blue Net"),
      ("The joint exercise Silver Wave mobilised crews.", "Event joint exercise Silver Wave"),
    ])
  func operations(text: String, expected: String) throws { #expect(try Reading(text).names.contains(expected)) }

  @Test(
    "Somebody's name behind the noun is not the operation's",
    arguments: ["In the operation Norland Agency arrested ten people.", "The exercise Kenya hosted was short."])
  func others(text: String) throws { #expect(try !Reading(text).names.contains { $0.hasPrefix("Event") }) }

  @Test("Two words run together are a programme where the text tells of programmes, and a brand nowhere")
  func coined() throws {
    let names = try Reading("CoralWatch, a component of BlueReef, is a project. Criminals used EncroChat.").names
    #expect(names.contains("Programme CoralWatch") && names.contains("Programme BlueReef"))
    #expect(!names.contains { $0.contains("EncroChat") })
  }

  @Test(
    "Who comes to what is called by its town, or to a launch",
    arguments: [
      ("Uganda attended the Lima expert week.", "Uganda INVOLVED_IN Lima expert week"),
      ("Uganda took part in the Osh textile fair.", "Uganda INVOLVED_IN Osh textile fair"),
      ("The Lima ministerial was attended by Uganda.", "Uganda INVOLVED_IN Lima ministerial"),
      ("Uganda attended the launch of the Marlow Programme.", "Uganda INVOLVED_IN launch of the Marlow Programme"),
      ("Kenya’s customs service cooperates with Europol.", "Europol COOPERATES_WITH Kenya’s customs service"),
    ])
  func comers(text: String, expected: String) throws {
    let found = try relations(toldIn: text) { _ in "" }
    #expect(found.contains(expected), "\(found.sorted())")
  }

  @Test(
    "Who does not come, or only hopes to, came to nothing",
    arguments: [
      "Uganda did not attend the Lima expert week.", "Uganda hopes to attend the launch of the Marlow Programme.",
      "Uganda was not invited to the Osh textile fair.", "The launch of the Marlow Programme was cancelled.",
    ])
  func absent(text: String) throws {
    let found = try relations(toldIn: text) { ": \($0.modality.rawValue)" }
    #expect(!found.contains { $0.hasPrefix("Uganda INVOLVED_IN") && $0.hasSuffix("fact") }, "\(found.sorted())")
  }
}
