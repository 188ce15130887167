import Glibc
import Synchronization

/// Work on all processors, without an executor: threads that live as long as one call.
package enum Parallel {
  /// `body` of 0 ..< `count`, in that order, worked out by at most `threads` threads. What the results are does not depend on how many there are.
  package static func map<Result: Sendable>(_ count: Int, threads: Int, _ body: @escaping @Sendable (Int) -> Result) -> [Result] {
    guard count > 1, threads > 1 else { return (0..<max(count, 0)).map(body) }
    let pool = Pool(count, body)
    let started = (1..<min(threads, count)).compactMap { _ in Thread { pool.run() } }
    pool.run()
    for thread in started { thread.join() }
    return pool.results.withLock { results in results.compactMap { $0 } }
  }

  /// `body` of each place of `weights`, in their order; what weighs most is begun first, so that nothing long is left for the end.
  package static func map<Result: Sendable>(weights: [Int], threads: Int, _ body: @escaping @Sendable (Int) -> Result) -> [Result] {
    let order = weights.indices.sorted { (weights[$1], $0) < (weights[$0], $1) }
    let made = map(order.count, threads: threads) { body(order[$0]) }
    var places = [Int](repeating: 0, count: order.count)
    for (place, item) in order.enumerated() { places[item] = place }
    return places.map { made[$0] }
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

  /// A thread of the system; `nil` where there is none to be had.
  struct Thread {
    private let thread: pthread_t

    init?(_ run: @escaping @Sendable () -> Void) {
      var thread = pthread_t()
      let work = unsafe Unmanaged.passRetained(Work(run))
      guard unsafe pthread_create(&thread, nil, Parallel.threadMain, work.toOpaque()) == 0 else {
        unsafe work.release()
        return nil
      }
      self.thread = thread
    }

    /// Leaves it to itself.
    func detach() { _ = pthread_detach(thread) }

    func join() { _ = pthread_join(thread, nil) }
  }

  fileprivate final class Work: Sendable {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  fileprivate static let threadMain: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { pointer in
    if let pointer = unsafe pointer { unsafe Unmanaged<Work>.fromOpaque(pointer).takeRetainedValue().run() }
    return nil
  }
}
