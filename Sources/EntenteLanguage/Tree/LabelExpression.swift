/// What labels a node, or what type a relationship, is to have.
package struct LabelExpression: Sendable {
  package var kind: Kind
  package var range: SourceRange

  package enum Kind: Sendable {
    case name(String)
    /// `%`: has a label at all.
    case any
    case not(LabelExpressionID)
    /// `A&B`, `A:B`: two or more.
    case and([LabelExpressionID])
    /// `A|B`, `A|:B`: two or more.
    case or([LabelExpressionID])
  }

  package init(_ kind: Kind, _ range: SourceRange = .none) {
    self.kind = kind
    self.range = range
  }
}
