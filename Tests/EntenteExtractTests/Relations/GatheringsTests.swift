import EntenteExtract
import EntenteModel
import Testing

/// Which gathering a text is of, which one a title names, and who is told to have been there by words that name none.
@Suite("The gatherings of a text, and who came to them")
struct GatheringsTests {
  private func told(_ text: String) throws -> Set<String> {
    try relations(toldIn: text) { edge in
      (edge.capacity.map { " as \($0)" } ?? "") + (edge.modality == .fact ? "" : " \(edge.modality.rawValue)")
    }
  }

  private func record(_ rest: String) -> String {
    """
    Annual gathering of the fisheries inspectors of Oceania

    Summary record - Suva, 3-5 June 2031

    Circular 2031/7, 20 June 2031

    Opening

    \(rest)
    """
  }

  @Test("A title that names a meeting, over a line that gives its place and days, is that of the text's own")
  func ownByTitle() throws {
    let found = try told(record("The meeting, hosted by Samoa and chaired by Tonga, was attended by Fiji and INTERPOL."))
    for edge in ["Samoa INVOLVED_IN", "Tonga CHAIRS", "Fiji INVOLVED_IN", "INTERPOL INVOLVED_IN"] {
      #expect(found.contains { $0.hasPrefix("\(edge) Annual gathering of the fisheries inspectors of Oceania") }, "\(found.sorted())")
    }
    #expect(
      found.contains("Annual gathering of the fisheries inspectors of Oceania (2031-06-03/2031-06-05) HELD_IN Suva"), "\(found.sorted())")
  }

  @Test("A title without a place and a day is none of a meeting's own")
  func noTitle() throws {
    let found = try told(
      """
      Annual gathering of the fisheries inspectors of Oceania

      Guide for hosts, 20 June 2031

      1. The meeting is prepared by its host.
      """)
    #expect(!found.contains { $0.contains("HELD_IN") }, "\(found.sorted())")
  }

  @Test("Minutes say who came, and who sent excuses")
  func minutes() throws {
    let found = try told(
      record(
        """
        The meeting was opened by Tonga. Apologies: Nauru, Kiribati. INTERPOL: joined by video on the first day.

        Palau was not represented.
        """))
    #expect(found.contains { $0.hasPrefix("INTERPOL INVOLVED_IN Annual gathering") }, "\(found.sorted())")
    for absent in ["Nauru", "Kiribati", "Palau"] { #expect(!found.contains { $0.hasPrefix("\(absent) ") }, "\(found.sorted())") }
  }

  private func bulletin(_ item: String) -> String {
    """
    # Lagoon Bulletin

    *No. 9 | July 2031 | Lomé*

    ## This quarter

    - **Budget.** The books are closed.

    - \(item)
    """
  }

  @Test("The words that open a paragraph name what its verbs tell of")
  func opened() throws {
    let found = try told(
      bulletin("**Tenth Plenary.** Officers of four members gathered in Nairobi on 3-5 May 2031. Kenya chaired. INTERPOL attended."))
    #expect(found.contains("Tenth Plenary (2031-05-03/2031-05-05) HELD_IN Nairobi"), "\(found.sorted())")
    #expect(found.contains("Kenya CHAIRS Tenth Plenary (2031-05-03/2031-05-05)"), "\(found.sorted())")
    #expect(found.contains("INTERPOL INVOLVED_IN Tenth Plenary (2031-05-03/2031-05-05) as participant"), "\(found.sorted())")
  }

  @Test("A number that is a session's, or no gathering's, names none")
  func openedByNone() throws {
    let found = try told(bulletin("**Second issue.** Officers gathered in Nairobi on 3-5 May 2031. Kenya chaired."))
    #expect(!found.contains { $0.contains("Second issue") }, "\(found.sorted())")
    let none = try told(bulletin("**Tenth Plenary.** The papers have been sent out."))
    #expect(!none.contains { $0.contains("Tenth Plenary") && !$0.contains("MENTIONS") }, "\(none.sorted())")
  }

  @Test("A place and a day in a row behind a meeting are its own")
  func lines() throws {
    let found = try told(
      lakeCommunique("The Plan was approved by the Lake Police Forum at its third meeting, Arusha, Tanzania, 8-9 September 2022."))
    #expect(found.contains { $0.hasPrefix("third meeting") && $0.hasSuffix("HELD_IN Arusha") }, "\(found.sorted())")
  }

  @Test(
    "They came, whatever the words",
    arguments: [
      "Delegations from Kenya and Togo sat beside those of INTERPOL.", "We welcomed to the table, for the first time, Togo.",
      "Kenya and Togo sent state secretaries.", "Kenya and Togo took the floor.", "Togo attended as an observer, and Malta was absent.",
      "The Council adopted its plan, representatives of Kenya and Togo having attended at its invitation.",
    ])
  func came(_ sentence: String) throws {
    let found = try told(lakeCommunique(sentence))
    #expect(found.contains { $0.hasPrefix("Togo INVOLVED_IN 12TH MEETING") }, "\(found.sorted())")
    #expect(!found.contains { $0.hasPrefix("Malta INVOLVED_IN") }, "\(found.sorted())")
  }

  @Test(
    "They did not, or elsewhere",
    arguments: [
      "The seat of Kenya stands beside that of Togo.", "We welcomed to the library the books of Togo.", "Togo sent a letter.",
      "Togo: not represented.", "Apologies: Togo.", "The text adopted in Lima, and the plan that Togo attended to, are long.",
    ])
  func stayedAway(_ sentence: String) throws {
    let found = try told(lakeCommunique(sentence))
    #expect(!found.contains { $0.hasPrefix("Togo INVOLVED_IN") }, "\(found.sorted())")
  }

  @Test("A gathering that meets: its day and its place stand behind what is said of it")
  func meets() throws {
    let found = try told(
      lakeCommunique(
        "The seventh Assembly of the Lake Forum, which Kenya chaired and at which INTERPOL was represented, met in Accra in May 2024."))
    #expect(found.contains { $0.hasPrefix("seventh Assembly of the Lake Forum") && $0.hasSuffix("HELD_IN Accra") }, "\(found.sorted())")
    #expect(found.contains { $0.hasPrefix("Kenya CHAIRS seventh Assembly") }, "\(found.sorted())")
    #expect(found.contains { $0.hasPrefix("INTERPOL INVOLVED_IN seventh Assembly") }, "\(found.sorted())")
  }

  @Test("Another of the meetings that a sentence is about, by its number")
  func another() throws {
    let found = try told(
      record(
        "The Chair recalled that this was the third such meeting, the second having been held in Apia in 2029, at the invitation of Samoa.")
    )
    #expect(found.contains("second meeting (2029) HELD_IN Apia"), "\(found.sorted())")
    #expect(found.contains("Samoa INVOLVED_IN second meeting (2029) as host"), "\(found.sorted())")
  }
}
