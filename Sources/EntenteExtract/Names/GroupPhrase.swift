import EntenteLexicon
import EntenteModel

/// A group named by what it is and whose: "Ministers of the Interior of the Member States of the European Union".
struct GroupPhrase {
  enum Sort: Sendable { case ministers, leaders, members, presidency, officials }
  /// Whose group: a listed or learnt body, or a region by its adjective.
  struct Bearer {
    var span: NameSpan
    var isAdjective = false
  }
  var tokens: Range<Int>
  var sort: Sort
  /// The canonical portfolio of ministers, where one is said.
  var portfolio: String?
  /// None for "the Ministers", "their counterparts".
  var bearers: [Bearer]
  var count: Int?
  /// "Latin American countries" are the region itself.
  var isRegion = false
  /// "countries", "partners": a region's are the region, a body's are its members.
  var hasRegionNoun = false
  /// "Western Balkan partners".
  var isPartners = false
  /// Whether an article or a pronoun stands before a bare head ("the Ministers").
  var isDefinite = false
}
