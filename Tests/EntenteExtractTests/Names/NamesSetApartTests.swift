import EntenteExtract
import EntenteModel
import Testing

/// Names and crimes that no list has, by how a text writes them and by what it says beside them.
@Suite("Names that a text sets apart, coins or cuts short, and crimes made of any goods")
struct NamesSetApartTests {
  @Test(
    "What is written or told as a name is one",
    arguments: [
      ("In May Orrin Agency released *Tides of the Marlow*, a survey of the delta.", "Orrin Agency PUBLISHED Tides of the Marlow"),
      ("The *Wardens in Delta Project* is funded by Norland Bank.", "Norland Bank FUNDS Wardens in Delta Project"),
      ("HarbourNET-3 is a joint project of Veldan Agency and Norland Bank. It supports Peru.", "HarbourNET-3 SUPPORTS Peru"),
      (
        "The Ranger Exchange Programme between Bhutan and Kenya is supported by Orrin Agency.",
        "Orrin Agency SUPPORTS Ranger Exchange Programme"
      ),
      ("Orrin Agency funds the Hatchery Guard Programme. Kenya supports the Guard Programme.", "Kenya SUPPORTS Hatchery Guard Programme"),
      ("The Marlow Cell was created by the Secretariats of ECOWAS and of SADC in 2020.", "SADC secretariat ESTABLISHED Marlow Cell"),
      (
        "The Marlow Strategic Plan 2031-2035, which follows upon that of 2026-2030, was adopted.",
        "Marlow Strategic Plan 2031-2035 SUCCEEDS Marlow Strategic Plan 2026-2030"
      ),
      (
        "Orrin Agency will publish each year an annual report on seizures in ports.",
        "Orrin Agency PUBLISHED annual report on seizures in ports"
      ),
    ])
  func named(_ text: String, _ expected: String) throws {
    let found = try relations(toldIn: text) { _ in "" }
    #expect(found.contains(expected), "\(found.sorted())")
  }

  @Test(
    "Goods that no list has make a crime with an act that is one, and a trade only where it is unlawful",
    arguments: [
      ("Orrin Agency fights the smuggling of donkey skins.", "Orrin Agency ADDRESSES donkey skin smuggling"),
      ("Orrin Agency fights vanilla smuggling.", "Orrin Agency ADDRESSES vanilla smuggling"),
      ("Orrin Agency fights the poaching of hornbills.", "Orrin Agency ADDRESSES hornbill poaching"),
      ("Orrin Agency fights the illegal sand trade.", "Orrin Agency ADDRESSES illegal sand trade"),
    ])
  func goods(_ text: String, _ expected: String) throws {
    let found = try relations(toldIn: text) { _ in "" }
    #expect(found.contains(expected), "\(found.sorted())")
  }

  @Test(
    "Where or how something is smuggled is no goods, and emphasis alone makes no name",
    arguments: [
      ("Orrin Agency fights smuggling in ports.", "port"), ("Orrin Agency fights armed smuggling.", "armed"),
      ("Orrin Agency praised the sand trade.", "sand"), ("Orrin Agency released *much of its catch* in May.", "catch"),
      ("Orrin Agency praised *Lovely Evening Walks* in May.", "Walks"),
    ])
  func unnamed(_ text: String, _ word: String) throws {
    #expect(try !Reading(text).names.contains { $0.contains(word) })
  }

  @Test("“Second phase” is no name by which two programmes are one")
  func phases() throws {
    let found = try relations(
      toldIn: "The Marlow Project, funded by Peru, has entered its second phase. The Delta Project has entered its second phase."
    ) { _ in "" }
    #expect(found.contains("second phase of Marlow Project PART_OF Marlow Project"), "\(found.sorted())")
    #expect(found.contains("second phase of Delta Project PART_OF Delta Project"), "\(found.sorted())")
  }

  @Test("What somebody else carries out is not carried out by those whose project it is")
  func joint() throws {
    let found = try relations(
      toldIn: "The Marlow Project is a joint project of Veldan Agency and Norland Bank, implemented by Orrin Agency."
    ) { _ in "" }
    #expect(found.contains("Orrin Agency IMPLEMENTS Marlow Project"), "\(found.sorted())")
    #expect(!found.contains("Veldan Agency IMPLEMENTS Marlow Project"), "\(found.sorted())")
  }
}
