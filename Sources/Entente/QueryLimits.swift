import EntenteBytes
package import EntenteRun

/// What a query may use up.
public struct QueryLimits: Sendable {
  /// Wall-clock seconds; `nil` for no end.
  public var seconds: Double?
  /// Megabytes (2²⁰ bytes) that rows, groups and path searches may hold together; `nil` for 2,048.
  public var megabytes: Int?
  private var started: Limits?

  public init(seconds: Double? = nil, megabytes: Int? = nil) {
    self.seconds = seconds
    self.megabytes = megabytes
  }

  /// The same limits, the clock running from now on: for a query that is asked of in several steps.
  package func startingNow() -> QueryLimits {
    var result = self
    result.started = limits.started()
    return result
  }

  package var limits: Limits {
    if let started { return started }
    let timeout = seconds.map { Swift.Duration.nanoseconds(Int64(min($0, 1e9) * 1e9)) }
    return Limits(timeout: timeout, memory: megabytes.map { $0 << 20 } ?? Limits.defaultMemory) { Interrupt.isRequested }
  }
}
