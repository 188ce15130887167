package import EntenteLanguage

/// What some of a query's expressions have, by id. An id is a place in the tree, so that this is an array: nothing is hashed, and the first query of a process,
/// which would spend longer on making the type of a dictionary of ids than on all look-ups, need not.
package struct ExpressionMap<Value> {
  @usableFromInline var values: [Value?] = []

  @inlinable package init() {}

  /// O(1); setting is O(largest id), once.
  @inlinable package subscript(id: ExpressionID) -> Value? {
    get {
      let place = Int(id.rawValue)
      return place < values.count ? values[place] : nil
    }
    set {
      let place = Int(id.rawValue)
      if place >= values.count {
        guard newValue != nil else { return }
        while place >= values.count { values.append(nil) }
      }
      values[place] = newValue
    }
  }

  /// All that have something, by id. O(largest id).
  @inlinable package func forEach(_ body: (ExpressionID, Value) -> Void) {
    for place in values.indices { if let value = values[place] { body(ExpressionID(place), value) } }
  }
}

extension ExpressionMap: Sendable where Value: Sendable {}

/// The same of a query's variables, by slot.
struct SlotMap<Value> {
  private var values: [Value?] = []

  /// O(1); setting is O(largest slot), once.
  subscript(slot: Slot) -> Value? {
    get {
      let place = Int(slot.rawValue)
      return place < values.count ? values[place] : nil
    }
    set {
      let place = Int(slot.rawValue)
      while place >= values.count { values.append(nil) }
      values[place] = newValue
    }
  }

  /// Changes in place what a slot has, which is `initial` where it has nothing.
  mutating func change(_ slot: Slot, from initial: Value, _ body: (inout Value) -> Void) {
    let place = Int(slot.rawValue)
    while place >= values.count { values.append(nil) }
    var value = values[place] ?? initial
    values[place] = nil
    body(&value)
    values[place] = value
  }
}
