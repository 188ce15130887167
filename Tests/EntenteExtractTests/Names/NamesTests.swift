import EntenteExtract
import EntenteModel
import Testing

@Suite("Names in a sentence")
struct NamesTests {
  @Test(
    "Listed names are found in any spelling that counts, and no others",
    arguments: [
      ("They recall the work of EUROPOL and of the MAOC (N).", ["Actor/Agency Europol", "Actor/Agency MAOC-N"]),
      ("An ideal solution for the states, and a net gain for us.", []),
      (
        "The findings of IDEAL and of the Financial Action Task Force were noted.",
        ["Instrument/Assessment IDEAL", "Actor/Organisation FATF"]
      ),
      // A Cyrillic look-alike is another name.
      ("Еurорol is not what it seems.", []),
      ("The Nordic Council met.", ["Actor/Committee Nordic Council"]),
      // A short form that is spoken as a word is written as one.
      ("Interpol and Mercosur met.", ["Actor/Organisation INTERPOL", "Actor/Organisation MERCOSUR"]),
    ])
  func listed(sentence: String, expected: [String]) throws { #expect(try Reading(sentence).names == expected) }

  @Test(
    "A crime takes its modifiers, and coordinations with a shared head are spread out",
    arguments: [
      ("They fight transnational serious and organised crime.", ["transnational serious and organised crime": "organised crime"]),
      (
        "They tackle cyber, environmental and financial crimes.",
        ["cyber": "cybercrime", "environmental": "environmental crime", "financial crimes": "financial crime"]
      ),
      (
        "They stop the design, manufacture and illicit trafficking of firearms.",
        ["design, manufacture and illicit trafficking of firearms": "firearms trafficking"]
      ),
      ("They stop the smuggling of migrants.", ["smuggling of migrants": "migrant smuggling"]),
      ("They stop firearms and drug trafficking.", ["firearms": "firearms trafficking", "drug trafficking": "drug trafficking"]),
      (
        "Combaten el narcotráfico y la trata de personas.",
        ["narcotráfico": "drug trafficking", "trata de personas": "trafficking in human beings"]
      ),
    ])
  func crimes(sentence: String, expected: [String: String]) throws { #expect(try Reading(sentence).words == expected) }

  @Test(
    "Groups are built from what they are and whose",
    arguments: [
      ("The EU and ASEAN interior ministers met.", ["EU home affairs ministers", "ASEAN home affairs ministers"]),
      ("The home affairs ministers of the EU and MERCOSUR met.", ["EU home affairs ministers", "MERCOSUR home affairs ministers"]),
      ("The Heads of State and Government of the African Union met.", ["AU leaders"]),
      ("It was signed by 13 SICA Member States.", ["SICA Member States"]),
      ("The Ministers of Justice of the Member States of ECOWAS met.", ["ECOWAS justice ministers"]),
      ("CARICOM is composed of 15 Caribbean states.", ["CARICOM Member States"]),
    ])
  func groups(sentence: String, expected: [String]) throws {
    let reading = try Reading(sentence)
    let groups = reading.document.passages.flatMap(\.mentions).filter { $0.form == .group }
    #expect(groups.map { reading.document.entities[$0.entity].entity.name } == expected)
  }

  @Test(
    "Names that nobody listed are found by head noun, capitals and short form, and get a kind",
    arguments: [
      ("It joined the Andean Ports Committee.", "Actor/Committee Andean Ports Committee"),
      ("It joined the Delta Response Circle on Toxic Waste (DRCTW).", "Actor DRCTW"),
      ("It runs the Safe Rivers Programme.", "Programme Safe Rivers Programme"),
      ("It ratified the Treaty of Old Harbour.", "Instrument/Treaty Treaty of Old Harbour"),
      ("It opened the ATLANTIS platform.", "Instrument/Framework ATLANTIS"),
      ("It follows the report “Grey Waters Rising”.", "Instrument/Report Grey Waters Rising"),
      ("It joined the Facility for the Western Balkans and Türkiye.", "Programme Facility for the Western Balkans and Türkiye"),
      ("The Estonian Police and Border Guard Board met.", "Actor/Organisation Estonian Police and Border Guard Board"),
      ("The U.S. Customs and Border Protection met.", "Actor/Organisation U.S. Customs and Border Protection"),
      (
        "The Authority for Identity, Citizenship, Customs and Ports met.",
        "Actor/Agency Authority for Identity, Citizenship, Customs and Ports"
      ),
      ("The Rift Mission in Uganda met.", "Actor/Agency Rift Mission in Uganda"),
      ("It replaces the Memorandum of Understanding of 9 June 2014.", "Instrument/Treaty Memorandum of Understanding of 9 June 2014"),
      ("The Centre to Combat Drugs of the GCC (CCD-G) met.", "Actor/Agency CCD-G"),
      ("It follows the 2050 Strategy for the Blue Gulf.", "Instrument/Strategy 2050 Strategy for the Blue Gulf"),
    ])
  func found(sentence: String, expected: String) throws { #expect(try Reading(sentence).names.contains(expected)) }

  @Test("A short form is learnt once and known everywhere; a definite noun finds its bearer")
  func references() throws {
    let reading = try Reading(
      """
      1. The Coastal Data Centre (CDC) was opened in Lagos.

      2. CDC works with AFRIPOL. The Centre has ten officers, and this centre is new.
      """)
    #expect(reading.words["CDC"] == "CDC" && reading.words["Coastal Data Centre (CDC)"] == "CDC")
    #expect(reading.words["Centre"] == "CDC" && reading.words["centre"] == "CDC")
  }

  @Test("A short form that a text gives to one body is not that of the listed body that has it elsewhere")
  func shortFormOfAnother() throws {
    let text = "The Gulf Security Council (GSC) met. GSC will train the police."
    #expect(try Reading(text).names.allSatisfy { !$0.contains("General Secretariat") })
    let listed = "The General Secretariat of the Council (GSC) met."
    #expect(try Reading(listed).names.contains { $0.contains("General Secretariat of the Council") })
  }

  @Test("A phase is never its programme")
  func phases() throws {
    let reading = try Reading("The second phase of the EL PACCTO Programme began; COPOLAD III and EUROFRONT go on.")
    #expect(
      reading.names == ["Programme/Phase EL PAcCTO 2.0", "Programme EL PAcCTO", "Programme/Phase COPOLAD III", "Programme EUROFRONT"])
  }

  @Test("What a text sets up without a name is named by its description")
  func founded() throws {
    let reading = try Reading("They launch a network of harbour police officers between the two regions.")
    #expect(reading.names == ["Network network of harbour police officers"])
  }

  enum Hostile: String, CaseIterable { case brackets, heads, shortForms, shouting, groups }

  @Test("Hostile texts end, and give nothing false", arguments: Hostile.allCases)
  func hostile(text: Hostile) throws {
    let words =
      switch text {
      case .brackets: String(repeating: "(", count: 1000) + "Europol" + String(repeating: ")", count: 1000)
      case .heads: String(repeating: "Committee ", count: 5000)
      case .shortForms: String(repeating: "(ABC) ", count: 2000)
      case .shouting: String(repeating: "THE COMMITTEE ON IDEAL THINGS AND THE AGENCY. ", count: 100)
      case .groups: String(repeating: "ministers of the member states of ", count: 2000) + "Europol"
      }
    #expect(Set(try Reading(words).names).isSubset(of: ["Actor/Agency Europol", "Actor/Group Europol ministers"]))
  }
}
