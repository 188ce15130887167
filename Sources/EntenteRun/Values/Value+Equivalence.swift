import EntenteModel

extension Value {
  /// Whether DISTINCT and grouping take two values for one: as ``equals(_:)``, but null is null, NaN is NaN, and EDTF dates are one when written alike.
  package func isEquivalent(to other: Value) -> Bool {
    switch (self, other) {
    case (.null, .null): true
    case (.null, _), (_, .null): false
    case (.float(let a), .float(let b)): a == b || (a.isNaN && b.isNaN)
    case (.list(let a), .list(let b)): a.count == b.count && (a.runsWith(b) || a.indices.allSatisfy { a[$0].isEquivalent(to: b[$0]) })
    case (.map(let a), .map(let b)):
      a.count == b.count
        && a.indices.allSatisfy { Scalars.equal(a[$0].key, b[$0].key) && a[$0].value.isEquivalent(to: b[$0].value) }
    case (.edtf(let a), .edtf(let b)): Scalars.equal(a.text, b.text)
    case (.edtf, _), (_, .edtf): false
    default: equals(other) == true
    }
  }

  /// Feeds a hash that equivalent values share: a whole float hashes as the integer that it equals.
  package func hashEquivalence(into hasher: inout Hasher) {
    switch self {
    case .null: hasher.combine(0)
    case .boolean(let value): hasher.combine(value)
    case .integer(let value): hasher.combine(value)
    case .float(let value): Value.hash(value, into: &hasher)
    case .string(let value): hasher.combine(value)
    case .date(let days): hasher.combine(days)
    case .localTime(let value): hasher.combine(value)
    case .time(let value): hasher.combine(value)
    case .localDateTime(let value): hasher.combine(value)
    case .dateTime(let value): hasher.combine(value)
    case .duration(let value): hasher.combine(value)
    case .edtf(let value): hasher.combine(value.text)
    case .list(let list):
      hasher.combine(list.count)
      // Long lists that begin alike are rare, and still told apart by comparing them.
      for element in list.prefix(hashedElements) { element.hashEquivalence(into: &hasher) }
    case .map(let map):
      hasher.combine(map.count)
      for entry in map {
        hasher.combine(entry.key)
        entry.value.hashEquivalence(into: &hasher)
      }
    case .node(let node): hasher.combine(node)
    case .relationship(let edge): hasher.combine(edge)
    case .path(let path): hasher.combine(path)
    }
  }

  private var hashedElements: Int { 256 }

  private static func hash(_ value: Double, into hasher: inout Hasher) {
    if let whole = Int64(exactly: value) {
      hasher.combine(whole)
    } else {
      hasher.combine(value.isNaN ? Double.nan.bitPattern : value.bitPattern)
    }
  }
}

/// A value as DISTINCT sees it, for sets and dictionaries.
package struct EquivalentValue: Hashable, Sendable {
  package let value: Value
  package init(_ value: Value) { self.value = value }
  package static func == (a: EquivalentValue, b: EquivalentValue) -> Bool { a.value.isEquivalent(to: b.value) }
  package func hash(into hasher: inout Hasher) { value.hashEquivalence(into: &hasher) }
}
