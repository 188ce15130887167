import EntenteBytes
package import EntenteLanguage

/// What a query may use up. Given by whoever runs it; checked by everything that loops.
package struct Limits: Sendable {
  /// Wall-clock time for a query; `nil` for no end.
  package var timeout: Swift.Duration?
  /// Bytes that sorting, grouping, DISTINCT, joins, lists and path searches of a query may hold together.
  package var memory: Int
  /// Whether somebody wants the query to stop (Ctrl-C). Asked every few thousand steps, from the thread that runs the query.
  package var isInterrupted: @Sendable () -> Bool

  /// When the time is up, as ``Clock/monotonic()`` counts, where that was settled before the query began.
  package private(set) var deadline: UInt64?

  /// The same limits, the clock running from now on: for work in several steps.
  package func started() -> Limits {
    guard deadline == nil, timeout != nil else { return self }
    var result = self
    result.deadline = end
    return result
  }

  /// When the time is up, if the clock runs from now on.
  var end: UInt64? {
    if let deadline { return deadline }
    guard let timeout else { return nil }
    let (seconds, attoseconds) = timeout.components
    let nanoseconds = UInt64(clamping: seconds).multipliedReportingOverflow(by: 1_000_000_000)
    let length = nanoseconds.overflow ? UInt64.max : nanoseconds.partialValue
    let (sum, isTooMuch) = Clock.monotonic().addingReportingOverflow(length &+ UInt64(clamping: attoseconds / 1_000_000_000))
    return isTooMuch ? .max : sum
  }

  package static let defaultMemory = 2 << 30

  package init(
    timeout: Swift.Duration? = nil, memory: Int = Limits.defaultMemory, isInterrupted: @escaping @Sendable () -> Bool = { false }
  ) {
    self.timeout = timeout
    self.memory = memory
    self.isInterrupted = isInterrupted
  }
}

/// Keeps a query within its ``Limits``: one for each run.
///
/// Whatever loops counts its steps: a row, an edge, an element of a list, sixteen characters of a string, sixteen characters of an
/// expression's text. Whatever keeps values counts their bytes.
package final class Meter {
  /// Steps between two looks at the clock and at Ctrl-C: some tens of microseconds of work, seldom more than a few milliseconds.
  package static let stride = 4096

  private var bounds: Bounds
  private var steps = Meter.stride
  /// Bytes counted as held.
  package private(set) var held = 0
  /// How often the clock was looked at.
  package private(set) var looks = 0
  /// Edges that operators looked at, and the rows that they gave, for PROFILE.
  var edgesTouched = 0
  /// Whether somebody wants to know how many edges were looked at, also where a store leaves most of them out by itself.
  var isProfiled = false
  /// Counts runs, so that what an earlier one held is not released in the next.
  private(set) var run = 0

  private struct Bounds {
    let limits: Limits
    let deadline: UInt64?
  }

  package init(_ limits: Limits) { bounds = Bounds(limits: limits, deadline: limits.end) }

  /// Begins anew with other limits.
  package func restart(_ limits: Limits) {
    bounds = Bounds(limits: limits, deadline: limits.end)
    steps = Meter.stride
    held = 0
    run += 1
    looks = 0
    edgesTouched = 0
    if isProfiled { isProfiled = false }
  }

  /// Counts work done; every few thousand steps asks whether it is time to stop.
  @inline(__always)
  package func tick(_ work: Int = 1) throws(RunError) {
    steps &-= work
    if steps <= 0 { try look() }
  }

  /// A watch over reading and planning, with the same clock and the same Ctrl-C.
  package func watch() -> WorkWatch {
    WorkWatch { [self] in
      do throws(RunError) { try look() } catch {
        let range = SourceRange.none
        if case .limit(_, let message) = error { return QueryError(.limitReached, .compileTime, .timeLimit, message, at: range) }
        return QueryError(.limitReached, .compileTime, .interrupted, "interrupted", at: range)
      }
      return nil
    }
  }

  /// Looks at the clock and at Ctrl-C now.
  @inline(never)
  package func look() throws(RunError) {
    steps = Meter.stride
    looks += 1
    if bounds.limits.isInterrupted() { throw .interrupted }
    if let deadline = bounds.deadline, Clock.monotonic() > deadline, let timeout = bounds.limits.timeout {
      throw .limit(.time, message: "the query was stopped after \(timeout.formattedSeconds)")
    }
  }

  /// Counts memory held from now on.
  @inline(__always)
  package func hold(_ bytes: Int) throws(RunError) {
    held &+= bytes
    if held > bounds.limits.memory { throw tooMuch() }
  }

  /// Throws where this much more would be too much, without counting it.
  @inline(__always)
  package func checkHeld(_ bytes: Int) throws(RunError) {
    if held &+ bytes > bounds.limits.memory { throw tooMuch() }
  }

  /// Counts memory that is held no more.
  package func release(_ bytes: Int) { held -= bytes }

  /// Bytes that may still be held.
  package var memoryLeft: Int { max(0, bounds.limits.memory - held) }

  /// Sorts numbers of rows. Stops, as a sort by itself would not, when it is time to. O(n log n) comparisons.
  func sort(_ rows: inout [Int32], by precedes: (Int32, Int32) throws(RunError) -> Bool) throws(RunError) {
    try hold(rows.count * 4)
    do {
      try rows.sort { a, b in
        try tick()
        return try precedes(a, b)
      }
    } catch { throw error as? RunError ?? .interrupted }
    release(rows.count * 4)
  }

  private func tooMuch() -> RunError {
    .limit(
      .memory, message: "the query needs more than the \(bounds.limits.memory >> 20) MB that it may use; --max-memory raises the limit")
  }
}

extension Swift.Duration {
  /// Seconds with up to three decimals: `1.5 s`.
  var formattedSeconds: String {
    let milliseconds = components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000
    let (whole, part) = milliseconds.quotientAndRemainder(dividingBy: 1000)
    guard part != 0 else { return "\(whole) s" }
    var digits = String(1000 + part).dropFirst()
    while digits.last == "0" { digits.removeLast() }
    return "\(whole).\(digits) s"
  }
}
