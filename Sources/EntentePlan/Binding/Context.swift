/// What the place of an expression allows.
struct Context {
  /// Whether a pattern may stand here for a truth value.
  var allowsPattern = false
  var isWithinAggregate = false

  init(allowsPattern: Bool = false, isWithinAggregate: Bool = false) {
    self.allowsPattern = allowsPattern
    self.isWithinAggregate = isWithinAggregate
  }

  /// The same place, where only a truth value can stand.
  var predicate: Context { Context(allowsPattern: true, isWithinAggregate: isWithinAggregate) }
  /// The same place, where any value can stand.
  var value: Context { Context(allowsPattern: false, isWithinAggregate: isWithinAggregate) }
}
