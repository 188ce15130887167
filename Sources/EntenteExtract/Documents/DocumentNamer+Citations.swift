import EntenteLexicon
import EntenteModel
import EntenteText

extension DocumentNamer {
  mutating func addOwn(_ place: Int, _ board: inout MentionBoard) {}
  mutating func addCitations(_ place: Int, _ board: inout MentionBoard) {}
}
