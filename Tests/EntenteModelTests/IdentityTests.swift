import EntenteModel
import Testing

@Suite("Names, slugs and edge ids are stable")
struct IdentityTests {
  @Test(
    "Spellings of one name have one key",
    arguments: [
      ("MAOC(N)", "maoc-n"), ("EL PAcCTO", "El  Paccto"), ("Brasília", "BRASILIA"), ("Brasi\u{301}lia", "Brasília"),
      ("São Tomé", "sao tome"),
      ("l’Agence", "l'agence"), ("Πρόεδρος", "προεδρος"), ("Ł\u{00AD}ódź", "lodz"),
    ])
  func keys(_ a: String, _ b: String) { #expect(Folding.key(a) == Folding.key(b)) }

  @Test(
    "Names that differ in a digit or a letter stay apart",
    arguments: [("EL PAcCTO", "EL PAcCTO 2.0"), ("CARIN", "CARINA"), ("Åland", "Oland")])
  func apart(_ a: String, _ b: String) { #expect(Folding.key(a) != Folding.key(b)) }

  @Test("A slug is lower case, and hyphens stand for all else")
  func slug() { #expect(Folding.slug(" EL PAcCTO 2.0 ") == "el-paccto-2-0") }

  static func relation(_ type: RelationType, _ from: String, _ to: String, _ span: ByteSpan) -> Relation {
    Relation(type: type, from: from, to: to, citation: Citation(document: "d", paragraph: "1", quote: "q", spans: [span]), rule: "r")
  }

  @Test("An edge's id names document, type, ends and spans, and nothing else")
  func edgeID() {
    let base = Self.relation(.supports, "a", "b", ByteSpan(1, 2))
    var reworded = base
    reworded.rule = "another"
    reworded.modality = .call
    #expect(base.id == reworded.id && base.id.utf8.count == 16)
    let others = [
      Self.relation(.funds, "a", "b", ByteSpan(1, 2)), Self.relation(.supports, "ab", "", ByteSpan(1, 2)),
      Self.relation(.supports, "b", "a", ByteSpan(1, 2)), Self.relation(.supports, "a", "b", ByteSpan(1, 3)),
    ]
    #expect(Set(others.map(\.id) + [base.id]).count == 5)
  }

  @Test("A symmetric edge runs from the smaller id, whichever end was first")
  func symmetric() {
    #expect(Self.relation(.cooperatesWith, "b", "a", ByteSpan(0, 1)).from == "a")
    #expect(Self.relation(.supports, "b", "a", ByteSpan(0, 1)).from == "b")
  }
}
