import EntenteLexicon
import EntenteModel

/// A name found in a passage, before it is settled which mentions stay.
struct NameSpan {
  enum Bearer: Hashable {
    case entry(EntryIndex)
    case entity(EntityIndex)
  }
  var tokens: Range<Int>
  var bearer: Bearer
  var form: Mention.Form
}
