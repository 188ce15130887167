import Glibc
import Synchronization

extension Parallel {
  /// How far a thread runs ahead of the item that is taken next: in items, and in what they weigh together.
  private static let window = 4096
  package static let weight = 1 << 26

  /// Works out items 0 ..< `count` on `threads` threads and hands them to `take`, on the calling thread, in that order, each within a millisecond of being
  /// there. `makeWorker` is called once on each thread, so that threads need share nothing; a worker gives an item and its weight, mostly bytes.
  /// Where `take` throws, no further items are begun. With one thread, or one item, all is done on the calling one, which does `meanwhile` first: while the
  /// others begin, where there are others.
  package static func ordered<Item: Sendable, Failure: Error>(
    _ count: Int, threads: Int, makeWorker: @escaping @Sendable () -> (Int) -> (item: Item, weight: Int), meanwhile: () -> Void = {},
    take: (Item) throws(Failure) -> Void
  ) throws(Failure) {
    let counter = Counter(count)
    try ordered(threads: min(threads, count), next: { counter.next() }, makeWorker: makeWorker, meanwhile: meanwhile, take: take)
  }

  /// The same of what `next` gives, one after the other, until it gives nothing; it is asked by one thread at a time. What is there and not taken weighs
  /// no more than `ahead`, or is what the threads were at when it was that much. With a `headStart`, the other threads begin when the first item is there, or that
  /// many milliseconds later: what is made once, when it is first wanted, is made by one thread then, and the others do not wait for one another.
  package static func ordered<Input, Item: Sendable, Failure: Error>(
    threads: Int, ahead: Int = Parallel.weight, headStart: Int = 0, next: @escaping @Sendable () -> sending Input?,
    makeWorker: @escaping @Sendable () -> (Input) -> (item: Item, weight: Int), meanwhile: () -> Void = {},
    take: (Item) throws(Failure) -> Void
  ) throws(Failure) {
    guard threads > 1 else {
      meanwhile()
      let work = makeWorker()
      while let input = next() { try take(work(input).item) }
      return
    }
    let queue = OrderedQueue(ahead, next, makeWorker)
    var started: [Thread] = []
    for number in 0..<threads {
      if number == 1, headStart > 0 { queue.waitForFirst(milliseconds: headStart) }
      if let thread = Thread({ queue.run() }) { started.append(thread) }
    }
    meanwhile()
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

  /// 0 ..< `count`, one after the other.
  private final class Counter: Sendable {
    private let count: Int
    private let place = Atomic<Int>(0)

    init(_ count: Int) { self.count = count }

    func next() -> Int? {
      let place = place.add(1, ordering: .relaxed).oldValue
      return place < count ? place : nil
    }
  }

  /// What threads have worked out and nobody has taken yet.
  private final class OrderedQueue<Input, Item: Sendable>: Sendable {
    private struct State {
      var items: [Int: (item: Item, weight: Int)] = [:]
      var taken = 0
    }

    private let ahead: Int
    private let next: @Sendable () -> sending Input?
    private let makeWorker: @Sendable () -> (Input) -> (item: Item, weight: Int)
    /// How many were begun.
    private let begun = Mutex(0)
    /// How many there are; known when the last was begun.
    private let count = Atomic<Int>(.max)
    private let taken = Atomic<Int>(0)
    private let weight = Atomic<Int>(0)
    private let isStopped = Atomic<Bool>(false)
    private let state = Mutex(State())
    private let finished = Semaphore()
    private let hasFirst = Semaphore()

    init(
      _ ahead: Int, _ next: @escaping @Sendable () -> sending Input?,
      _ makeWorker: @escaping @Sendable () -> (Input) -> (item: Item, weight: Int)
    ) {
      (self.ahead, self.next, self.makeWorker) = (ahead, next, makeWorker)
    }

    func run() {
      let work = makeWorker()
      while mayBegin(), let (index, input) = begin() {
        let made = work(input)
        weight.add(made.weight, ordering: .relaxed)
        state.withLock { $0.items[index] = made }
        if index == 0 { hasFirst.post() }
      }
      finished.post()
    }

    private func begin() -> (Int, Input)? {
      begun.withLock { begun -> (Int, Input)? in
        guard let input = next() else {
          count.store(begun, ordering: .relaxed)
          return nil
        }
        begun += 1
        return (begun - 1, input)
      }
    }

    /// Waits while too much is there that nobody has taken. Whatever comes next is at work by then, so that this ends.
    private func mayBegin() -> Bool {
      while !isStopped.load(ordering: .relaxed) {
        let ahead = begun.withLock { $0 } - taken.load(ordering: .relaxed)
        if ahead < Parallel.window, weight.load(ordering: .relaxed) < self.ahead { return true }
        usleep(1000)
      }
      return false
    }

    var isDone: Bool { taken.load(ordering: .relaxed) >= count.load(ordering: .relaxed) }
    func stop() { isStopped.store(true, ordering: .relaxed) }

    /// A millisecond, or until a thread ends.
    func wait() { finished.wait(milliseconds: 1) }

    /// Until the first item is there, but no longer than this.
    func waitForFirst(milliseconds: Int) { hasFirst.wait(milliseconds: milliseconds) }

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
