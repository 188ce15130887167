import EntentePlan

/// What the operators of a plan did: for PROFILE.
final class Profile {
  struct Work {
    var rows = 0
    var edges = 0
  }
  private(set) var work: [UInt32: Work] = [:]

  /// Puts a counter around an operator.
  func watch(_ inner: any Operator, as id: OperatorID, _ meter: Meter) -> any Operator {
    work[id.rawValue] = Work()
    return Counter(inner, id: id.rawValue, profile: self, meter: meter)
  }

  fileprivate func count(_ id: UInt32, rows: Int, edges: Int) {
    work[id, default: Work()].rows += rows
    work[id, default: Work()].edges += edges
  }

  /// Counts what passes, and the edges touched meanwhile; those of operators beneath are theirs.
  private final class Counter: Operator {
    private let inner: any Operator
    private let id: UInt32
    private let profile: Profile
    private let meter: Meter

    init(_ inner: any Operator, id: UInt32, profile: Profile, meter: Meter) {
      (self.inner, self.id, self.profile, self.meter) = (inner, id, profile, meter)
    }

    func restart() { inner.restart() }

    func next() throws(RunError) -> Batch? {
      let before = meter.edgesTouched
      let others = profile.counted
      let batch = try inner.next()
      let mine = meter.edgesTouched - before - (profile.counted - others)
      profile.counted += mine
      profile.count(id, rows: batch?.count ?? 0, edges: mine)
      return batch
    }
  }

  /// Edges that some operator has been charged with.
  fileprivate var counted = 0
}
