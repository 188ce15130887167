import Glibc
import Synchronization

extension Parallel {
  /// How far a thread runs ahead of the item that is taken next: in items, and in what they weigh together.
  private static let window = 4096
  private static let weight = 1 << 26

  /// Works out items 0 ..< `count` on `threads` threads and hands them to `take`, on the calling thread, in that order, each within a millisecond of being
  /// there. `makeWorker` is called once on each thread, so that threads need share nothing; a worker gives an item and its weight, mostly bytes.
  /// Where `take` throws, no further items are begun. With one thread, or one item, all is done on the calling one.
  package static func ordered<Item: Sendable, Failure: Error>(
    _ count: Int, threads: Int, makeWorker: @escaping @Sendable () -> (Int) -> (item: Item, weight: Int),
    take: (Item) throws(Failure) -> Void
  ) throws(Failure) {
    guard count > 1, threads > 1 else {
      let work = makeWorker()
      for index in 0..<max(count, 0) { try take(work(index).item) }
      return
    }
    let queue = OrderedQueue(count, makeWorker)
    let started = (0..<min(threads, count)).compactMap { _ in Thread { queue.run() } }
    // Where no thread can be had, this one does the work.
    if started.isEmpty { queue.run() }
    var failure: Failure?
    while failure == nil, !queue.isDone {
      queue.wait()
      do throws(Failure) { for item in queue.takeReady() { try take(item) } } catch {
        failure = error
        queue.stop()
      }
    }
    for thread in started { thread.join() }
    if let failure { throw failure }
  }

  /// What threads have worked out and nobody has taken yet.
  private final class OrderedQueue<Item: Sendable>: Sendable {
    private struct State {
      var items: [Int: (item: Item, weight: Int)] = [:]
      var taken = 0
      var weight = 0
    }

    private let count: Int
    private let makeWorker: @Sendable () -> (Int) -> (item: Item, weight: Int)
    private let next = Atomic<Int>(0)
    private let taken = Atomic<Int>(0)
    private let weight = Atomic<Int>(0)
    private let isStopped = Atomic<Bool>(false)
    private let state = Mutex(State())
    private let finished = Semaphore()

    init(_ count: Int, _ makeWorker: @escaping @Sendable () -> (Int) -> (item: Item, weight: Int)) {
      (self.count, self.makeWorker) = (count, makeWorker)
    }

    func run() {
      let work = makeWorker()
      while true {
        let index = next.add(1, ordering: .relaxed).oldValue
        guard index < count, mayBegin(index) else { break }
        let made = work(index)
        weight.add(made.weight, ordering: .relaxed)
        state.withLock { $0.items[index] = made }
      }
      finished.post()
    }

    /// Waits while too much is there that nobody has taken; the item that is taken next never waits.
    private func mayBegin(_ index: Int) -> Bool {
      while !isStopped.load(ordering: .relaxed) {
        let ahead = index - taken.load(ordering: .relaxed)
        if ahead <= 0 || (ahead < Parallel.window && weight.load(ordering: .relaxed) < Parallel.weight) { return true }
        usleep(1000)
      }
      return false
    }

    var isDone: Bool { taken.load(ordering: .relaxed) >= count }
    func stop() { isStopped.store(true, ordering: .relaxed) }

    /// A millisecond, or until a thread ends.
    func wait() { finished.wait(milliseconds: 1) }

    /// The items that come next, as many as there are.
    func takeReady() -> [Item] {
      var (ready, sum): ([Item], Int) = ([], 0)
      let end = state.withLock { state in
        while let made = state.items.removeValue(forKey: state.taken) {
          ready.append(made.item)
          sum += made.weight
          state.taken += 1
        }
        return state.taken
      }
      weight.subtract(sum, ordering: .relaxed)
      taken.store(end, ordering: .relaxed)
      return ready
    }
  }
}

/// Counts up, and lets others wait for it.
@safe final class Semaphore: @unchecked Sendable {
  private let semaphore = UnsafeMutablePointer<sem_t>.allocate(capacity: 1)

  init() { unsafe _ = sem_init(semaphore, 0, 0) }
  deinit {
    unsafe _ = sem_destroy(semaphore)
    unsafe semaphore.deallocate()
  }

  func post() { unsafe _ = sem_post(semaphore) }

  func wait(milliseconds: Int) {
    var until = timespec()
    unsafe _ = clock_gettime(CLOCK_REALTIME, &until)
    let nanoseconds = until.tv_nsec + milliseconds * 1_000_000
    until.tv_sec += nanoseconds / 1_000_000_000
    until.tv_nsec = nanoseconds % 1_000_000_000
    unsafe _ = sem_timedwait(semaphore, &until)
  }
}
