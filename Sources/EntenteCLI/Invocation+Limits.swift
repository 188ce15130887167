import Entente

extension Invocation {
  /// `--timeout SECONDS` and `--max-memory MB`.
  func limits() throws(CommandError) -> QueryLimits {
    var limits = QueryLimits()
    if let text = value(.timeout) {
      guard let seconds = Double(text), seconds > 0, seconds.isFinite else {
        throw .usage("--timeout takes seconds, not '\(text)'", hint: "")
      }
      limits.seconds = seconds
    }
    limits.megabytes = try integer(.maxMemory, in: 1...1_000_000)
    return limits
  }
}
