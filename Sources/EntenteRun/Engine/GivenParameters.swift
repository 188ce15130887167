/// The values that a query's parameters are given. Mostly they are few: looking through their names is quicker than hashing one.
package struct GivenParameters {
  /// How many are looked through.
  private static let few = 12

  private var names: [String] = []
  private var values: [Value] = []
  /// Where there are more.
  private var others: [String: Value] = [:]
  /// Which is given next, after ``begin()``.
  private var next = 0

  package init() {}

  package init(_ values: [String: Value]) {
    for (name, value) in values { self[name] = value }
  }

  /// A parameter's value; `nil` where it was not given. O(1).
  package subscript(name: String) -> Value? {
    get {
      for place in names.indices where names[place] == name { return values[place] }
      return others.isEmpty ? nil : others[name]
    }
    set {
      if let place = names.firstIndex(of: name) {
        guard let newValue else {
          names.remove(at: place)
          values.remove(at: place)
          return
        }
        values[place] = newValue
      } else if let newValue, names.count < Self.few, others.isEmpty {
        names.append(name)
        values.append(newValue)
      } else {
        others[name] = newValue
      }
    }
  }

  /// Whether a parameter was given. O(1).
  package func has(_ name: String) -> Bool {
    for place in names.indices where names[place] == name { return true }
    return others.isEmpty ? false : others[name] != nil
  }

  /// Begins to be given other values, by ``give(_:_:)``, one after the other; what was given before and is not given again goes with ``end()``. Most runs are
  /// given values of the same names in the same order: then no name is kept anew.
  package mutating func begin() {
    next = 0
    if !others.isEmpty { others.removeAll() }
  }

  package mutating func give(_ name: String, _ value: Value) {
    if next < names.count, names[next] == name {
      values[next] = value
      next &+= 1
    } else {
      end()
      self[name] = value
      next = names.count
    }
  }

  package mutating func end() {
    guard next < names.count else { return }
    names.removeLast(names.count - next)
    values.removeLast(values.count - next)
  }

  package var allNames: [String] { names + others.keys }
}
