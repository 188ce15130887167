package import EntenteAnswer
import EntenteModel
import EntenteStore

extension Graph {
  /// What `later` adds to `earlier`, drops, strengthens and weakens. Each names a document (register number, slug, name, kind and year) or,
  /// by an EDTF date, all documents of that time.
  package func difference(from earlier: String, to later: String) throws(EntenteError) -> Difference {
    let finder = DocumentFinder(try documents())
    let before = try find(earlier, finder)
    let after = try find(later, finder)
    return try reading { () throws(StoreError) in try Differ(records).difference(from: before, to: after) }
  }

  private func find(_ text: String, _ finder: DocumentFinder) throws(EntenteError) -> [DocumentView] {
    let found = finder.find(text)
    guard found.isEmpty else { return found }
    throw .name(message: "no document that was read is '\(text)'", suggestions: finder.suggestions)
  }
}
