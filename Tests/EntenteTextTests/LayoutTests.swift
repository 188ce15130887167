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

  @Test(
    "A letterhead whose halves stand left and right is the cover, each half for itself; what follows is counted from the first paragraph")
  func letterhead() throws {
    let text =
      "FOURTH MEETING OF MINISTERS                                     LPF/Ser.K/XII.4\n"
      + "RESPONSIBLE FOR THE HARBOURS OF THE LAKES        MOHL-IV/doc.4/19 rev. 3\n"
      + "May 3 and 4, 2019                                                      4 May 2019\n"
      + "Kisumu, Kenya                                                          Original: English\n\n"
      + "RECOMMENDATIONS OF KISUMU FOR SAFE HARBOURS\n\n(Adopted at the second session, held on May 4, 2019)\n\n"
      + "THE MINISTERS RESPONSIBLE FOR THE HARBOURS OF THE LAKES, gathered in Kisumu,\n\n"
      + "RECALLING their earlier meetings,\n\nRECOMMEND:\n\n1. To establish a network of harbour police.\n\n2. To meet again.\n"
    let document = try read(text)
    #expect(try labels(text) == ["p1", "p2", "1", "1", "2"])
    let cover = document.passages.filter { $0.kind == .cover }.map(\.words)
    #expect(cover.contains("FOURTH MEETING OF MINISTERS RESPONSIBLE FOR THE HARBOURS OF THE LAKES"), "\(cover)")
  }

  @Test("The name above an address, and its twin in another language, head the paper and are no title")
  func address() throws {
    let text =
      "LAKE UNION                 UNION DU LAC\nUMOJA WA ZIWA\nP. O. Box 12, Kisumu, Kenya   Tel.: (254-11) 551 38 22   Fax: (254-11) 551 93 21\n"
      + "Email: room@lake.example\n\nHARBOUR AND LAKE COUNCIL\n45TH MEETING\n\n29 APRIL 2019\nKISUMU, KENYA\n\nLU/HLC/COMM.(XLV)\n\nCOMMUNIQUÉ\n\n"
      + "The Harbour and Lake Council, at its 45th meeting, adopted the following decision on piracy:\n\nThe Council,\n\n"
      + "1. Takes note of the briefing;\n\n2. Decides to meet again.\n"
    #expect(try labels(text) == ["p1", "p2", "1", "2"])
    #expect(try read(text).header.title?.value == "HARBOUR AND LAKE COUNCIL 45TH MEETING")
  }

  @Test("The address of a press office above a running foot is no paragraph, unless it stands there once")
  func pressOffice() throws {
    let office = "Press office - Secretariat of the Lake Council\nQuay 175 - KISUMU\npress@lake.example\n\n"
    func page(_ number: Int, _ address: String) -> String {
      "The Ministers met in Kisumu on their harbours, and spoke of boat number \(number).\n\nThey will meet again.\n\n\(address)856/23              \(number)\n\n"
    }
    let head = "Lake Council\n\nPRESS RELEASE\n856/23\n27/10/2023\n\nThe Ministers speak of their harbours\n\n"
    #expect(try labels(head + page(1, office) + page(2, office)) == (1...4).map { "p\($0)" })
    #expect(try labels(head + page(1, office) + page(2, "")).count == 5)
  }
}
