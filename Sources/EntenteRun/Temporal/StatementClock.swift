import EntenteBytes

/// The time that a statement sees: read once, at its first wish, and the same to its end.
final class StatementClock {
  typealias Instant = (seconds: Int64, nanoseconds: Int32)
  private var stopped: Instant?

  func reset() { stopped = nil }

  /// When the statement (which is its own transaction) began.
  var statement: Instant {
    if let stopped { return stopped }
    let now = realtime
    stopped = now
    return now
  }

  var realtime: Instant { Clock.realtime() }
}
