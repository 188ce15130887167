import Glibc
import Synchronization

/// Whether the person at the keyboard has asked to stop (Ctrl-C).
package enum Interrupt {
  private static let requested = Atomic<Bool>(false)

  /// From now on, a first SIGINT sets the flag, and a second one ends the process at once with status 130.
  package static func install() {
    _ = signal(SIGINT) { _ in
      if Interrupt.requested.exchange(true, ordering: .relaxed) { _exit(130) }
    }
    // Whoever started the process may have blocked the signal, and that is inherited.
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    unsafe sigaddset(&signals, SIGINT)
    unsafe pthread_sigmask(SIG_UNBLOCK, &signals, nil)
  }

  /// Looked at between batches of work. O(1).
  package static var isRequested: Bool { requested.load(ordering: .relaxed) }

  /// Takes the flag back: what was stopped has stopped, and the next work may begin.
  package static func reset() { requested.store(false, ordering: .relaxed) }

  /// Sets the flag, as SIGINT would.
  package static func request() { requested.store(true, ordering: .relaxed) }
}

/// What to do when a mapped file loses its end under a reader.
package enum MappingFault {
  private static let message: StaticString =
    "error: a file of the graph was cut off or its disk failed while it was being read; ask again, and run `entente verify`\n"

  /// From now on SIGBUS ends the process with a message on standard error and status 3, instead of a bare signal.
  package static func install() {
    _ = signal(SIGBUS) { _ in
      unsafe _ = Glibc.write(2, MappingFault.message.utf8Start, MappingFault.message.utf8CodeUnitCount)
      _exit(3)
    }
  }
}
