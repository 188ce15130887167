package import EntenteAnswer
import EntenteModel
import EntenteStore

extension Graph {
  /// What `later` adds to `earlier`, drops, strengthens and weakens. Each names a document (register number, slug, name, kind and year) or,
  /// by an EDTF date, all documents of that time. They are put in time, whichever comes first here, where dates tell.
  package func difference(from earlier: String, to later: String) throws(EntenteError) -> Difference {
    let finder = DocumentFinder(try documents())
    let before = try find(earlier, finder)
    let after = try find(later, finder)
    let isReversed = Graph.follows(before, after)
    return try reading { () throws(StoreError) in
      try Differ(records).difference(from: isReversed ? after : before, to: isReversed ? before : after)
    }
  }

  /// Whether all of these come certainly after all of those.
  private static func follows(_ these: [DocumentView], _ those: [DocumentView]) -> Bool {
    these.allSatisfy { this in
      those.allSatisfy { that in this.date.flatMap { date in that.date.map { date.isAfter($0) == true } } ?? false }
    }
  }

  private func find(_ text: String, _ finder: DocumentFinder) throws(EntenteError) -> [DocumentView] {
    let found = finder.find(text)
    guard found.isEmpty else { return found }
    throw .name(message: "no document that was read is '\(text)'", suggestions: finder.suggestions)
  }
}
