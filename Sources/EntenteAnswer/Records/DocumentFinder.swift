import EntenteModel
import EntenteStore

/// Finds which of the documents that were read a person means.
package struct DocumentFinder: Sendable {
  private let documents: [DocumentView]

  package init(_ documents: [DocumentView]) { self.documents = documents }

  /// By register number (`6403/25`, `ST-6403-2025-INIT`), slug, name or alias; by an EDTF date, which may cover several; by kind and year ("2025
  /// declaration"). Empty where none fits. O(documents).
  package func find(_ text: String) -> [DocumentView] {
    let key = Folding.key(text)
    let number = RegisterNumber.canonical(text)
    let exact = documents.filter { document in
      document.number.map { $0 == text || (number != nil && RegisterNumber.canonical($0) == number) } ?? false || document.record.id == text
        || ([document.record.name, document.title ?? "", document.file] + document.record.aliases).contains { Folding.key($0) == key }
    }
    if !exact.isEmpty { return exact }
    if let date = PartialDate(text) { return documents.filter { $0.date.map { date.covers($0) } ?? false } }
    let words = key.split(separator: " ").map(String.init)
    return words.isEmpty ? [] : documents.filter { document in words.allSatisfy { fits($0, document) } }
  }

  /// A word of a description: a role or kind in the singular or plural, a year, or a word of the name.
  private func fits(_ word: String, _ document: DocumentView) -> Bool {
    if let year = Int(word), word.utf8.count == 4 {
      return document.date.map { PartialDate(year: year).covers($0) } ?? document.record.name.contains(word)
    }
    let kinds = [document.record.role, document.record.kind].compactMap { $0.map { Folding.key($0) } }
    if kinds.contains(where: { $0 == word || $0 + "s" == word }) { return true }
    return Folding.key(document.record.name).split(separator: " ").contains { $0 == word } || ["the", "from", "of"].contains(word)
  }

  /// How documents can be named, for error messages.
  package var suggestions: [String] { documents.map(\.designation) }
}
