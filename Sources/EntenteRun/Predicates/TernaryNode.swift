import EntenteLanguage
import EntenteModel
import EntenteStore

/// A condition on the dates of edges, evaluated for many edges at once, column by column: 0 false, 1 true, 2 unknown.
final class TernaryNode {
  enum Kind {
    /// A date column beside a day that is the same for all.
    case compare(column: Int, ComparisonOperator, constant: Int)
    case isNull(column: Int, wanted: Bool)
    case not(TernaryNode)
    case and([TernaryNode])
    case or([TernaryNode])
  }

  let kind: Kind
  private(set) var truth: [UInt8] = []

  init(_ kind: Kind) { self.kind = kind }

  /// Evaluates for all edges; the result is in ``truth``.
  ///
  /// - Parameters:
  ///   - days: by column, the day of each edge; absent where `isAbsent`.
  ///   - constants: by constant, its day.
  func evaluate(_ days: [DaySpans], _ constants: [Int32], count: Int) {
    switch kind {
    case .compare(let column, let comparison, let constant): compare(days[column], comparison, constants[constant], count)
    case .isNull(let column, let wanted):
      truth.removeAll(keepingCapacity: true)
      for place in 0..<count { truth.append(days[column].isAbsent(place) == wanted ? 1 : 0) }
    case .not(let inner):
      inner.evaluate(days, constants, count: count)
      truth.removeAll(keepingCapacity: true)
      for place in 0..<count { truth.append(inner.truth[place] == 2 ? 2 : 1 - inner.truth[place]) }
    case .and(let parts): fold(parts, days, constants, count, deciding: 0)
    case .or(let parts): fold(parts, days, constants, count, deciding: 1)
    }
  }

  private func compare(_ column: DaySpans, _ comparison: ComparisonOperator, _ day: Int32, _ count: Int) {
    truth.removeAll(keepingCapacity: true)
    func fill(_ holds: (Int32) -> Bool) {
      for place in 0..<count { truth.append(column.isAbsent(place) ? 2 : holds(column.first[place]) ? 1 : 0) }
    }
    switch comparison {
    case .equal: fill { $0 == day }
    case .notEqual: fill { $0 != day }
    case .less: fill { $0 < day }
    case .lessOrEqual: fill { $0 <= day }
    case .greater: fill { $0 > day }
    case .greaterOrEqual: fill { $0 >= day }
    }
  }

  /// A conjunction (decided by a false part) or a disjunction (by a true one).
  private func fold(_ parts: [TernaryNode], _ days: [DaySpans], _ constants: [Int32], _ count: Int, deciding: UInt8) {
    truth.removeAll(keepingCapacity: true)
    truth.append(contentsOf: repeatElement(1 - deciding, count: count))
    for part in parts {
      part.evaluate(days, constants, count: count)
      for place in 0..<count {
        let other = part.truth[place]
        if other == deciding || (other == 2 && truth[place] != deciding) { truth[place] = other }
      }
    }
  }
}
