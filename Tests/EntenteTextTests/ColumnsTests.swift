import EntenteModel
import EntenteText
import Testing

@Suite("Text side by side is not read across")
struct ColumnsTests {
  static func passages(_ text: String) throws -> [(label: String, text: String)] {
    let document = try DocumentReader.read(file: "note.txt", bytes: Array(text.utf8))
    for passage in document.passages {
      // Whatever the order of reading, every byte is found again where it stands.
      let spans = passage.spans(of: 0..<passage.text.count)
      let source = spans.flatMap { document.text[$0.start..<$0.end] }.filter { $0 != 0x20 && $0 != 0x0A }
      #expect(source == passage.text.filter { $0 != 0x20 })
    }
    return document.passages.map { ($0.label, $0.string(0..<$0.text.count)) }
  }

  static let columns = """
    HARBOUR NOTE

    1. The Harbour Agency supports          2. Ministers from Peru welcomed
    the River Programme in the fight        the Nordic Fund. The Rift Task
    against firearms trafficking. The       Force cooperates with INTERPOL
    Café Mission is a member of the         and is chaired by Norway. It is
    Delta Forum, which was set up in        financed by the Ocean Union and
    2015 by Kenya and Uganda.               by the Harbour Bank, as was said
                                            at the meeting of the year 2019.

    3. What follows runs over the whole of the page again, and is read as it stands from its left end to its right.
    """

  @Test("Two columns are read one after the other")
  func prose() throws {
    let passages = try Self.passages(Self.columns)
    #expect(passages.map(\.label).suffix(3) == ["1", "2", "3"])
    #expect(
      passages.contains {
        $0.text.hasPrefix("The Harbour Agency supports the River Programme in") && $0.text.hasSuffix("Kenya and Uganda.")
      })
    #expect(passages.contains { $0.text.hasPrefix("Ministers from Peru") && $0.text.hasSuffix("of the year 2019.") }, "\(passages)")
  }

  @Test("The cells of a table stand each for itself, and share their row's label")
  func table() throws {
    let passages = try Self.passages(
      """
      HARBOUR NOTE

      The tasks are these.

      Body                 Task                         Partner
      Harbour Agency       fights firearms trafficking  Delta Forum
      River Programme      supports                     Rift Task Force
      Coast Mission        is funded by                 Nordic Fund

      That is all.
      """)
    #expect(passages.map(\.text).contains("is funded by") && passages.map(\.text).contains("Nordic Fund"), "\(passages)")
    let row = passages.filter { ["River Programme", "supports", "Rift Task Force"].contains($0.text) }
    #expect(row.count == 3 && Set(row.map(\.label)).count == 1, "\(row)")
    #expect(passages.last?.text == "That is all.")
  }

  @Test(
    "What only looks so stays as it was",
    arguments: [
      // A cover.
      "Council of the Lakes\n                                        Port Azure, 3 May 2021\nNOTE\nFrom:          Presidency\nTo:            Delegations\nSubject:       Harbour Declaration",
      // Markers apart from their items, and justified lines.
      "1.        The Harbour Agency met.\n\n2.        The River Programme met.\n\n3.        The Coast Mission met.\n\n4.        The Delta Forum met.",
      "The Harbour   Agency and the River Programme   met on the\nsecond  day   of the month   and spoke of the   common\nfight against firearms    trafficking on the lakes.",
      // Signatures.
      "For the Lake League:            For the River Mission:\n\nA. Name                         B. Name",
    ])
  func untouched(text: String) throws {
    // Read with every run of spaces within a line as one, it says the same.
    let single = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let indent = line.prefix { $0 == " " }
      return indent + line.split(separator: " ").joined(separator: " ")
    }.joined(separator: "\n")
    let (before, after) = (try Self.passages(single), try Self.passages(text))
    #expect(before.map(\.text) == after.map(\.text) && before.map(\.label) == after.map(\.label))
  }

  @Test("Many gaps, and many lines, are read soon")
  func hostile() throws {
    let wide = String(repeating: "word    ", count: 20_000)
    let text =
      "NOTE\n\n" + String(repeating: wide + "\n", count: 3)
      + String(repeating: "left left left      right right right\n\n\n", count: 20_000)
    let clock = ContinuousClock()
    let time = try clock.measure { _ = try DocumentReader.read(file: "note.txt", bytes: Array(text.utf8)) }
    #expect(time < .seconds(20))
  }
}
