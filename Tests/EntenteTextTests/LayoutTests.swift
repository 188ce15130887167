import EntenteText
import Testing

@Suite("What a page's layout says: feet, captions, articles, annexes, bylines")
struct LayoutTests {
  private func labels(_ text: String) throws -> [String] {
    try read(text).passages.filter { $0.kind == .paragraph || $0.kind == .item }.map(\.label)
  }

  @Test("Three articles in a row are articles, and no running foot whose number climbs")
  func articles() throws {
    let body = (1...4).map { "Article \($0)\nThe harbours of the lake\n\n1. The Parties meet in Kisumu.\n\n2. The Parties report.\n" }
    #expect(
      try labels("PROTOCOL ON HARBOURS\n\nThe Parties have agreed as follows:\n\n" + body.joined(separator: "\n"))
        == ["p1"] + (1...4).flatMap { ["Article \($0).1", "Article \($0).2"] })
  }

  @Test("The second line of a running foot goes with the first, so that a lone annex of a note adds nothing to labels")
  func feet() throws {
    let pages = (1...3).map { page in
      "\(page * 2 - 1). The Council welcomes the work of the Desk;\n\n\(page * 2). The Council invites Malta to join;\n\n"
        + "7731/24                                     \(page + 1)\nANNEX               LAK.1                EN\n"
    }
    let note =
      "NOTE\n\nFrom: Presidency\nTo: Delegations\nSubject: Conclusions on harbours\n\nDelegations will find the conclusions in the annex.\n\n"
      + "7731/24                                     1\n                    LAK.1                EN\n                         ANNEX\n\n"
    #expect(try labels(note + pages.joined(separator: "\n")) == (1...6).map(String.init))
  }

  @Test("A bare ANNEX behind a note is what the note brings, though that has an annex of its own, whose items follow \"1 - Title\"")
  func annexes() throws {
    let note =
      "NOTE\n\nFrom: Presidency\nTo: Delegations\nSubject: Declaration on harbours\n\nDelegations will find the declaration in the annex.\n\n"
      + "ANNEX\n\nDeclaration on harbours\n\n1. The Ministers welcome the Desk;\n\n2. The Ministers invite Malta.\n\n"
      + "ANNEX TO THE DECLARATION\n\n1 - Exchange of information\n\ni) Strengthen the Desk.\n\nii) Train its analysts.\n\n2 - Drugs\n\ni) Meet twice a year.\n"
    #expect(try labels(note) == ["1", "2", "Annex 1.i", "Annex 1.ii", "Annex 2.i"])
  }

  @Test("An image and its caption are no paragraphs")
  func captions() throws {
    let text =
      "# Harbour police meet\n\nKISUMU – The harbour police of two lakes met on Monday.\n\n![](harbour.jpg)\n*Officers on the quay.*\n\nThey meet again in May.\n"
    #expect(try labels(text) == ["p1", "p2"])
  }

  @Test("A line that says how a text came about stays on the cover")
  func byline() throws {
    let text =
      "LAKE COUNCIL\n\nCOMMUNIQUÉ\n\nAdopted by the Lake Council at its 7th meeting, held on 2 May 2025 in Kisumu.\n\n"
      + "Recalling its earlier decisions on harbours;\n\n1. Welcomes the Desk;\n\n2. Invites Malta to join.\n"
    #expect(try labels(text) == ["p1", "1", "2"])
  }
}
