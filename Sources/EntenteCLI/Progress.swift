import EntenteBytes
import Synchronization

/// How far a long command is: a line on a terminal that is written over and over, from the first second on.
final class Progress: Sendable {
  private let state: Mutex<State>

  private struct State {
    let start: UInt64
    var last: UInt64 = 0
    var isShown = false
  }

  /// In nanoseconds.
  private static let begins: UInt64 = 1_000_000_000
  private static let pause: UInt64 = 200_000_000

  /// `nil` where nobody would see it.
  init?(_ console: Console) {
    guard StandardStream.error.isTerminal, !console.isQuiet else { return nil }
    state = Mutex(State(start: Clock.monotonic()))
  }

  func show(_ done: Int, of count: Int) { show("\(done) of \(count) documents") }

  /// What is being done, and how much of it, 0 to 1.
  func show(_ what: String, _ part: Double) { show("\(what): \(Int(part * 100)) %") }

  private func show(_ text: String) {
    state.withLock { state in
      let now = Clock.monotonic()
      guard now - state.start >= Self.begins, now - state.last >= Self.pause else { return }
      state.last = now
      state.isShown = true
      let seconds = (now - state.start) / 1_000_000_000
      Console.complain("\r\u{1B}[K\(text), \(seconds) s")
    }
  }

  /// Takes the line away, for what is said next.
  func clear() {
    state.withLock { state in
      if state.isShown { Console.complain("\r\u{1B}[K") }
      state.isShown = false
    }
  }
}
