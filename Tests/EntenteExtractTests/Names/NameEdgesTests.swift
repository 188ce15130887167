import EntenteExtract
import EntenteModel
import Testing

@Suite("Where names begin and end")
struct NameEdgesTests {
  @Test(
    "A name takes in what belongs to it, and no more",
    arguments: [
      ("It runs the Stolen Works of Art Database.", "Instrument/Framework Stolen Works of Art Database"),
      (
        "It ratified the Council of Europe Convention on the Protection of Rivers through Criminal Law.",
        "Instrument/Treaty Council of Europe Convention on the Protection of Rivers through Criminal Law"
      ),
      ("It met the Malta Police, Prisons and Harbours Service (MPPHS).", "Actor/Agency MPPHS"),
      (
        "It follows the ECOWAS Regional Action Plan for the period 2031-2035.",
        "Instrument/Plan ECOWAS Regional Action Plan for the period 2031-2035"
      ),
      ("It recalls the Commitment to Public Security in the Andes.", "Document/Declaration Commitment to Public Security in the Andes"),
      (
        "It signed a Working Arrangement between Europol and the police of Cabo Verde.",
        "Instrument/Framework Working Arrangement between Europol and the police of Cabo Verde"
      ),
      ("Press and Communication Service", "Actor/Agency Press and Communication Service"),
      ("It acts under its SHIELD project.", "Programme SHIELD"),
      ("It acts through the ECORIV 6 programme.", "Programme ECORIV 6"),
      ("It recalls the RiverEU strategy.", "Instrument/Strategy RiverEU"),
      ("They trained SAFE PORTS DANUBE, a project financed by Norway.", "Programme SAFE PORTS DANUBE"),
      ("It supports the Joint Harbour Groups.", "Actor/Group Joint Harbour Groups"),
      (
        "They set up an Operational Task Force on high-risk rings in the Western Balkans, led by Europol.",
        "Actor/TaskForce Operational Task Force on high-risk rings in the Western Balkans"
      ),
      (
        "They set up a Joint Task Force on trafficking in human beings with Europol.",
        "Actor/TaskForce Joint Task Force on trafficking in human beings"
      ),
      ("Kenya chairs a Legal Committee on the rules of the Harbour Network.", "Actor/Committee Legal Committee"),
    ])
  func edges(text: String, expected: String) throws { #expect(try Reading(text).names.contains(expected)) }

  @Test(
    "What only looks like a name is none",
    arguments: [
      ("PART II – ORGANISATION\n\n1. Europol acts.", "ORGANISATION"),
      ("He was wanted under an INTERPOL Red Notice.", "Red"),
      ("The Gabonese National Police met. They wrote to the crime units of the police.", "units"),
    ])
  func none(text: String, part: String) throws { #expect(try !Reading(text).names.contains { $0.contains(part) }) }

  @Test("A body whose name goes on in small letters is known again by its short name, until a second one has the same")
  func shortened() throws {
    let once = try Reading("Kenya set up a Technical Committee on stolen cars. The Technical Committee met.").names
    #expect(Set(once.filter { $0.contains("Technical Committee") }) == ["Actor/Committee Technical Committee on stolen cars"])
    let twice = try Reading(
      "Kenya set up a Technical Committee on cars. Togo set up a Technical Committee on boats. The Technical Committee met."
    ).names
    #expect(twice.contains("Actor/Committee Technical Committee"))
  }

  @Test("The second half of a pair of bodies is no region of its own")
  func pairs() throws {
    let names = try Reading("They met at the EU-Central Asia Summit.").names
    #expect(!names.contains("Actor/Region Asia"))
  }

  @Test("A body's short form stands before what else it is called")
  func led() throws {
    let words = try Reading("The Delta Ports Network (DPN, “the Network”) met. The DPN works.").words
    #expect(words["DPN"] == "DPN")
  }

  @Test("In a line of capitals a body's short name is the body's, too")
  func shouted() throws {
    let names = try Reading(
      "Council of the European Union\n\nSubject: Council conclusions on rivers\n\n1. INVITES THE COMMISSION TO report to the Council on rivers;"
    ).names
    #expect(names.contains { $0.hasSuffix("European Commission") })
  }
}
