import EntenteExtract
import EntenteModel
import Testing

/// Which texts, by their titles, a document refers to; and who is joined, hosted or against something in ways that a nearer name hides.
@Suite("Titles, instruments and hosts")
struct TitledTextsTests {
  @Test(
    "What is called a strategy, an agenda, a framework or a concept is cited by its title",
    arguments: [
      ("They will act in keeping with the Rift Ports Strategy.", "Rift Ports Strategy"),
      ("This agrees with the Rift Agenda 2040.", "Rift Agenda 2040"),
      ("They recalled the Rift Framework for Port Security.", "Rift Framework for Port Security"),
      ("They recalled the Rift Concept for Combating Piracy.", "Rift Concept for Combating Piracy"),
    ])
  func cited(_ sentence: String, _ title: String) throws {
    let found = try relations(toldBy: sentence)
    #expect(found.contains { $0.hasSuffix(" CITES \(title)") }, "\(found.sorted())")
  }

  @Test(
    "A text that is yet to be negotiated, or that only lends another its name, is not cited",
    arguments: [
      ("They took note of negotiations of a Rift Working Arrangement between CARICC and Europol.", "Working Arrangement"),
      ("They took note of the Rift Agenda 2040 implementation plan.", "Rift Agenda 2040"),
    ])
  func notCited(_ sentence: String, _ title: String) throws {
    let found = try relations(toldBy: sentence)
    #expect(!found.contains { $0.contains(" CITES ") && $0.contains(title) }, "\(found.sorted())")
  }

  @Test(
    "It is said of whom the sentence is about",
    arguments: [
      ("The Rift Ports Network is an instrument of the Rift Union to fight piracy.", "Rift Ports Network ADDRESSES maritime piracy"),
      ("The Rift Ports Network is a tool of the Rift Union for combating piracy.", "Rift Ports Network ADDRESSES maritime piracy"),
      ("They thanked Norway and the other partners for their support to CARICC.", "Norway SUPPORTS CARICC"),
      ("They noted the Rift Ports Plan 2030-2031 between CARICC and Europol.", "CARICC COOPERATES_WITH Europol"),
      ("Europol has a Cooperation Agreement with two states, among them Peru and Chile.", "Europol COOPERATES_WITH Peru"),
      ("They supported the Rift Forum to Counter Piracy.", "Rift Forum to Counter Piracy ADDRESSES maritime piracy"),
      (
        "They endorsed the Rift Strategy to Combat Piracy, Smuggling of Migrants and Trafficking in Persons.",
        "Rift Strategy to Combat Piracy, Smuggling of Migrants and Trafficking in Persons ADDRESSES trafficking in human beings"
      ),
      ("They endorsed the Rift Plan and its priority areas, in particular piracy.", "Rift Plan ADDRESSES maritime piracy"),
    ])
  func meant(_ sentence: String, _ edge: String) throws {
    let found = try relations(toldBy: sentence)
    #expect(found.contains(edge), "\(found.sorted())")
  }

  @Test(
    "It is not said of whose instrument it is, nor between those on one side",
    arguments: [
      ("The Rift Ports Network is an instrument of the Rift Union to fight piracy.", "Rift Union ADDRESSES"),
      (
        "They asked Kenya and Peru to promote cooperation among their police, and between them and Europol, CEPOL and CARICC.",
        "CEPOL COOPERATES_WITH Europol"
      ),
      (
        "The members of the Rift Ports Network are the Member States of the African Union and Peru.",
        "Rift Ports Network Member States MEMBER_OF African Union"
      ),
      ("They recalled the Roadmap against the trafficking of Small Arms and Light Weapons (SALW) in the region.", "SALW "),
    ])
  func notMeant(_ sentence: String, _ edge: String) throws {
    let found = try relations(toldBy: sentence)
    #expect(!found.contains { $0.hasPrefix(edge) }, "\(found.sorted())")
  }

  @Test("What is in front of a sentence may be described before its subject comes, who is no party to it")
  func describedInFront() throws {
    let found = try relations(
      toldBy:
        "Through the Rift Ports Programme, a joint project of Europol and CARICC, Peru, Chile and Kenya have been trained.")
    #expect(found.contains("CARICC COOPERATES_WITH Europol"), "\(found.sorted())")
    #expect(!found.contains { $0.contains("COOPERATES_WITH") && ($0.contains("Peru") || $0.contains("Kenya")) }, "\(found.sorted())")
  }

  @Test("In a text of an organisation, its Commission is meant, whosever was named before")
  func ownCommission() throws {
    let text = """
      ECONOMIC COMMUNITY OF WEST AFRICAN STATES (ECOWAS)

      FINAL COMMUNIQUÉ

      Abuja, 12 December 2031

      1. The Session was attended by the President of the ECOWAS Commission and the Chairperson of the African Union Commission.

      2. The Authority instructs the Commission to cooperate with Europol.
      """
    let found = try relations(toldIn: text) { " \($0.modality.rawValue)" }
    #expect(found.contains("ECOWAS Commission COOPERATES_WITH Europol call"), "\(found.sorted())")
  }

  @Test("Conclusions of the Council are the Council's, which a line in capitals names, and not also of whom their title speaks")
  func ofTheCouncil() throws {
    let text = """
      Council conclusions on the EU approach to piracy
      8 June 2031

      THE COUNCIL OF THE EUROPEAN UNION,

      RECALLING the Rift Convention against Piracy;

      1. INVITES Eurojust and the European Public Prosecutor's Office (EPPO) to strengthen their cooperation on cases of piracy.
      """
    let found = try relations(toldIn: text) { $0.modality == .fact ? "" : " \($0.modality.rawValue)" }
    #expect(
      found.contains("Council of the European Union PUBLISHED Council of the European Union Council Conclusions 2031"), "\(found.sorted())")
    #expect(found.contains { $0.contains("COOPERATES_WITH") && $0.contains("Eurojust") && $0.hasSuffix(" call") }, "\(found.sorted())")
  }

  @Test("A meeting that is to be hosted is hosted, and not the body that meets")
  func hosted() throws {
    let found = try relations(toldBy: "They look forward to the second meeting of the Rift Ports Network, to be hosted by Peru in 2031.")
    #expect(found.contains("Peru INVOLVED_IN second meeting of the Rift Ports Network commitment"), "\(found.sorted())")
    #expect(!found.contains { $0.hasPrefix("Peru SUPPORTS") }, "\(found.sorted())")
  }

  @Test("The body that a line of its own names, as in resolutions, has taken the text, and its states are the body's that it belongs to")
  func resolved() throws {
    let text = """
      AU.DEC/5/31
      5 December 2031

      African Union
      Ministerial Council

      DECISION No. 5/31
      PIRACY

      The Ministerial Council,

      Recalling the Rift Convention against Piracy,

      1. Urges participating States to implement fully the Rift Convention against Piracy.
      """
    let found = try relations(toldIn: text) { $0.modality == .fact ? "" : " \($0.modality.rawValue)" }
    #expect(found.contains { $0.contains("Ministerial Council PUBLISHED ") }, "\(found.sorted())")
    #expect(found.contains("AU participating States IMPLEMENTS Rift Convention against Piracy call"), "\(found.sorted())")
  }
}
