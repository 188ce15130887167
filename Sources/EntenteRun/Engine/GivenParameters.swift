/// The values that a query's parameters are given. Mostly they are few: looking through their names is quicker than hashing one.
package struct GivenParameters {
  /// How many are looked through.
  private static let few = 12

  private var names: [String] = []
  private var values: [Value] = []
  /// Where there are more.
  private var others: [String: Value] = [:]

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

  package var allNames: [String] { names + others.keys }

  /// Forgets all, and keeps the memory where nobody else has it.
  package mutating func removeAll() {
    names.removeAll(keepingCapacity: true)
    values.removeAll(keepingCapacity: true)
    if !others.isEmpty { others.removeAll() }
  }
}
