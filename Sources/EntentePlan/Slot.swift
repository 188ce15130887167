/// A variable's place in a row. Binding gives every variable of a query a slot of its own, query-wide: a name that is used again after
/// `WITH` dropped it is another slot, one that `WITH` hands on unchanged may keep its slot. Variables that an expression brings
/// (`[x IN …]`, `reduce`, quantifiers) and those of subqueries have slots as well, so that a slot alone says which variable is meant.
package struct Slot: Hashable, Comparable, BitwiseCopyable, Sendable {
  package var rawValue: UInt16
  package init(_ rawValue: UInt16) { self.rawValue = rawValue }
  package static func < (a: Slot, b: Slot) -> Bool { a.rawValue < b.rawValue }
}

/// A subquery inside an expression: `EXISTS {…}`, `COUNT {…}`, a pattern predicate or a pattern comprehension. Numbered query-wide by binding.
package struct SubqueryID: Hashable, Comparable, BitwiseCopyable, Sendable {
  package var rawValue: UInt16
  package init(_ rawValue: UInt16) { self.rawValue = rawValue }
  package static func < (a: SubqueryID, b: SubqueryID) -> Bool { a.rawValue < b.rawValue }
}
