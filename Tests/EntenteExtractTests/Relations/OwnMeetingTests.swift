import EntenteExtract
import EntenteModel
import Testing

/// The meeting that a text is of: by its number and short name, by its cover, by those who came and who had the chair.
@Suite("Whose meeting, where, and who came to it")
struct OwnMeetingTests {
  private static let numbered = """
    FOURTH MEETING OF MINISTERS OF JUSTICE OF THE AMERICAS

    3 May 2031

    CONCLUSIONS OF LIMA

    THE MINISTERS OF JUSTICE OF THE AMERICAS, gathered in Lima, Peru, on the occasion of the Fourth Meeting of Ministers of Justice of the Americas \
    (REMAJ-IV), held on May 2 and 3, 2031,

    RECALLING the Declaration on Judicial Cooperation, adopted at the First Meeting of Ministers of Justice of the Americas (REMAJ-I), held in Caracas, \
    Venezuela, in March 2022, and the report presented by Chile, in its capacity as Chair of REMAJ-III,

    RECOMMEND:

    1. To accept the offer of the Government of Panama to host the Fifth Meeting of Ministers of Justice of the Americas (REMAJ-V) in 2034.
    """

  @Test(
    "A short name with a number is that of the meeting, not of its ministers",
    arguments: [
      "REMAJ-IV HELD_IN Lima", "REMAJ-I HELD_IN Caracas", "Chile CHAIRS REMAJ-III", "Panama INVOLVED_IN REMAJ-V",
      "Declaration on Judicial Cooperation INVOLVED_IN REMAJ-I",
    ])
  func numbers(_ edge: String) throws {
    let found = try relations(toldIn: Self.numbered) { _ in "" }
    #expect(found.contains { $0.hasPrefix(edge + " ") || $0 == edge }, "\(found.sorted())")
    #expect(!found.contains { $0.hasPrefix("REMAJ-I INVOLVED_IN") || $0.hasPrefix("REMAJ-I HELD_IN Lima") }, "\(found.sorted())")
  }

  private func statement(_ sentence: String) -> String {
    """
    PRESS RELEASE
    6 May 2031

    Joint statement following the Lake Ministerial Meeting on Security, Lima, 5-6 May 2031

    The Lake Ministerial Meeting on Security took place in Lima on 5 and 6 May 2031.

    \(sentence)
    """
  }

  @Test(
    "Behind what the first of them is said to be, behind a second \"by\", and at one of its sessions",
    arguments: [
      "Chile, as incoming Presidency, as well as Europol and Togo also took part.",
      "Peru was represented by Chile, with Minister Ana Ruiz, and by Togo, with Minister Kofi Mensah.",
      "Togo attended the justice session.", "We thank Chile and Togo for their participation.",
    ])
  func comers(_ sentence: String) throws {
    let found = try relations(toldIn: statement(sentence)) { _ in "" }
    #expect(found.contains { $0.hasPrefix("Togo INVOLVED_IN") && $0.contains("Lake Ministerial Meeting") }, "\(found.sorted())")
  }

  @Test(
    "Not at a session of its own, nor for what they took part in elsewhere",
    arguments: [
      "Togo attended the training session on forgery.", "We thank Togo for its participation in the Harbour Programme.",
    ])
  func others(_ sentence: String) throws {
    let found = try relations(toldIn: statement(sentence)) { _ in "" }
    #expect(!found.contains { $0.hasPrefix("Togo INVOLVED_IN") && $0.contains("Lake Ministerial Meeting") }, "\(found.sorted())")
  }

  @Test("Under whose presidency \"we\" meet and work is said of the body whose text it is; a meeting's chairmanship is none")
  func presidency() throws {
    func told(_ words: String) throws -> Set<String> {
      try relations(
        toldIn: """
          G7 INTERIOR AND SECURITY MINISTERS' MEETING
          Borgo Sereno (Avellino), 2-4 October 2031

          COMMUNIQUÉ

          1. We, the G7 Ministers responsible for Security, met in Borgo Sereno on 2-4 October 2031 under \(words).
          """
      ) { _ in "" }
    }
    let found = try told("the Italian Presidency")
    #expect(found.contains { $0.hasPrefix("Italy CHAIRS G7") }, "\(found.sorted())")
    #expect(
      found.contains { $0.contains("Interior and Security Ministers") || $0.contains("INTERIOR AND SECURITY MINISTERS") },
      "\(found.sorted())")
    #expect(found.contains { $0.contains("HELD_IN Borgo Sereno") }, "\(found.sorted())")
    #expect(try !told("the chairmanship of Italy").contains { $0 == "Italy CHAIRS G7" })
  }

  @Test("A chair that is looked forward to is no fact, and under whose chair others did something is not said of the text's own body")
  func prospects() throws {
    func told(_ words: String) throws -> Set<String> {
      try relations(
        toldIn: """
          LAKE FORUM

          LIMA STATEMENT

          Lima, 4 May 2031

          We, the Ministers of the Lake Forum, met in Lima on 4 May 2031.

          1. \(words).
          """
      ) { $0.modality.rawValue }
    }
    let found = try told("We look forward to continuing our work under the Presidency of Kenya")
    #expect(found.contains { $0.hasPrefix("Kenya CHAIRS") && $0.hasSuffix("commitment") }, "\(found.sorted())")
    let others = try told("We recall that under the presidency of Peru the Council of the European Union adopted conclusions")
    #expect(!others.contains { $0.hasPrefix("Peru CHAIRS") }, "\(others.sorted())")
  }

  @Test("Who is asked to adopt the following decision has not adopted the text")
  func asked() throws {
    let found = try relations(
      toldIn: """
        LAKE FORUM

        LIMA STATEMENT

        Lima, 4 May 2031

        We, the Ministers of the Lake Forum, met in Lima on 4 May 2031.

        1. We asked the Rift Council to adopt the following decision: ports are to be watched.
        """
    ) { _ in "" }
    #expect(!found.contains { $0.hasPrefix("Rift Council PUBLISHED") }, "\(found.sorted())")
  }

  @Test("A cover's letterhead and lines give the place of the meeting that the text tells of")
  func lines() throws {
    let text = """
      AFRICAN UNION                 UNION AFRICAINE
      P. O. Box 12, Addis Ababa, Ethiopia   Tel.: (251-11) 551 00 00   Fax: (251-11) 551 00 01
      Email: press@example.org

      PEACE AND SECURITY COUNCIL
      1012TH MEETING

      3 MARCH 2031
      ADDIS ABABA, ETHIOPIA

      COMMUNIQUÉ

      The Peace and Security Council of the African Union (AU), at its 1012th meeting held on 3 March 2031, under the chairmanship of Gabon, adopted the \
      following decision on piracy:

      1. Takes note of the statement made by the representative of Togo;
      """
    let found = try relations(toldIn: text) { _ in "" }
    #expect(found.contains { $0.lowercased().contains("1012th") && $0.contains("HELD_IN Addis Ababa") }, "\(found.sorted())")
  }
}
