import Glibc
import Synchronization

/// Work on all processors, without an executor: threads that live as long as one call.
package enum Parallel {
  /// `body` of 0 ..< `count`, in that order, worked out by at most `threads` threads. What the results are does not depend on how many there are.
  package static func map<Result: Sendable>(_ count: Int, threads: Int, _ body: @escaping @Sendable (Int) -> Result) -> [Result] {
    guard count > 1, threads > 1 else { return (0..<max(count, 0)).map(body) }
    let pool = Pool(count, body)
    var started: [pthread_t] = []
    for _ in 1..<min(threads, count) {
      var thread = pthread_t()
      let work = unsafe Unmanaged.passRetained(Work { pool.run() })
      let failed = unsafe pthread_create(&thread, nil, threadMain, work.toOpaque()) != 0
      if failed { unsafe work.release() } else { started.append(thread) }
    }
    pool.run()
    for thread in started { _ = pthread_join(thread, nil) }
    return pool.results.withLock { results in results.compactMap { $0 } }
  }

  private final class Pool<Result: Sendable>: Sendable {
    let count: Int
    let body: @Sendable (Int) -> Result
    let next = Atomic<Int>(0)
    let results: Mutex<[Result?]>

    init(_ count: Int, _ body: @escaping @Sendable (Int) -> Result) {
      self.count = count
      self.body = body
      results = Mutex([Result?](repeating: nil, count: count))
    }

    func run() {
      while true {
        let item = next.add(1, ordering: .relaxed).oldValue
        guard item < count else { return }
        let result = body(item)
        results.withLock { $0[item] = result }
      }
    }
  }

  private final class Work: Sendable {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  private static let threadMain: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { pointer in
    if let pointer = unsafe pointer { unsafe Unmanaged<Work>.fromOpaque(pointer).takeRetainedValue().run() }
    return nil
  }
}
