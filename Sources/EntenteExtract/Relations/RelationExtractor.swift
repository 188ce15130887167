package import EntenteLexicon
import EntenteModel

/// Reads relations out of documents whose names are found: clauses, then rules on them, then events and citations.
package struct RelationExtractor: Sendable {
  package let rules: RuleSet

  package init(rules: RuleSet) { self.rules = rules }

  /// What the document states. Events that it tells of are added to its entities. In the order of the text; no edge twice in a paragraph.
  /// Linear in the text.
  package func relations(in document: inout AnnotatedDocument) -> [DocumentRelation] {
    []
  }
}
