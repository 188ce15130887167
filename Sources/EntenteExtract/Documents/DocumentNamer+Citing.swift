import EntenteLexicon
import EntenteModel
import EntenteText

extension DocumentNamer {
  /// What a citation says of its text.
  struct Citing {
    var head: Range<Int>
    var noun: HeadNoun
    var phrase: String
    var start = 0
    var end = 0
    var parties: [EntityIndex] = []
    var isByLeaders = false
    var date: PartialDate?
    var place: String?
    var name: FoundName?
    /// The words of ``name``, where they say more than the noun.
    var foundName: String?
    var number: String?
    /// "2025-2026" of "2025-2026 Roadmap".
    var term: String?
    /// A noun in small letters, whose maker's name or "its" stands before it.
    var isMade = false
    /// A relative clause tells who made it, and when.
    var isTold = false
    /// The words of ``date``, right behind the noun; what the text is on; the code of its register.
    var day: Range<Int>?
    var topic: Range<Int>?
    var code: String?
  }
}
