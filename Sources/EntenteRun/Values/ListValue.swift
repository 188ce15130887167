/// A list: elements that are there, or an arithmetic progression that is reckoned when asked, so that `range(0, 1000000000)` costs nothing.
package struct ListValue: Sendable, RandomAccessCollection, ExpressibleByArrayLiteral {
  private enum Storage: Sendable {
    case elements([Value])
    indirect case progression(Progression)
  }

  /// `count` integers from `first`, each `step` after the one before.
  package struct Progression: Sendable {
    package var first: Int64
    package var step: Int64
    package var count: Int
  }

  private let storage: Storage
  /// How deep and how large the list is, what it holds counted in.
  let extent: Extent

  package init(_ elements: [Value]) {
    storage = .elements(elements)
    extent = Extent(of: elements)
  }

  /// A list whose extent is known. O(1).
  init(_ elements: [Value], _ extent: Extent) { (storage, self.extent) = (.elements(elements), extent) }

  package init(arrayLiteral elements: Value...) { self.init(elements) }

  /// The integers from `first` to `last`, both inclusive, by `step`; none where `step` leads away from `last`. `step` is not 0. O(1).
  package init(from first: Int64, through last: Int64, by step: Int64) {
    guard step > 0 ? first <= last : first >= last else {
      (storage, extent) = (.elements([]), Extent())
      return
    }
    // Two's complement differences, read unsigned, are right over the whole range of Int64.
    let distance = step > 0 ? UInt64(bitPattern: last &- first) : UInt64(bitPattern: first &- last)
    let steps = distance / step.magnitude
    let count = Int(clamping: steps) &+ (steps >= UInt64(Int.max) ? 0 : 1)
    extent = Extent(count: count)
    storage = .progression(Progression(first: first, step: step, count: count))
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int {
    switch storage {
    case .elements(let elements): elements.count
    case .progression(let progression): progression.count
    }
  }

  package subscript(index: Int) -> Value {
    switch storage {
    case .elements(let elements): elements[index]
    case .progression(let progression): .integer(progression.first &+ Int64(index) &* progression.step)
    }
  }

  /// The progression, where the list is one that takes no memory.
  package var progression: Progression? { if case .progression(let progression) = storage { progression } else { nil } }

  /// The elements as an array; a progression is written out. O(count).
  package var elements: [Value] {
    switch storage {
    case .elements(let elements): elements
    case .progression: Array(self)
    }
  }
}

extension ListValue {
  /// The elements from the last to the first. O(elements); of a progression O(1).
  package func inReverse() -> ListValue {
    guard let progression, progression.step != .min, case .integer(let last)? = last else { return ListValue(elements.reversed()) }
    return ListValue(from: last, through: progression.first, by: -progression.step)
  }

  /// Whether both are progressions of the same beginning and step: then one holds the other's beginning.
  func runsWith(_ other: ListValue) -> Bool {
    guard let progression, let second = other.progression else { return false }
    return progression.first == second.first && progression.step == second.step
  }

  /// Some of the elements, in order. O(elements); of a progression O(1).
  func part(_ range: Range<Int>) -> ListValue {
    guard let progression, !range.isEmpty, case .integer(let first) = self[range.lowerBound] else {
      return ListValue(Array(elements[range]))
    }
    guard case .integer(let last) = self[range.upperBound - 1] else { return ListValue(Array(elements[range])) }
    return ListValue(from: first, through: last, by: progression.step)
  }
}
