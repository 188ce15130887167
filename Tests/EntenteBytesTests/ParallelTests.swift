import EntenteBytes
import Synchronization
import Testing

@Suite("Work on several threads is taken in order")
struct ParallelTests {
  private struct Refused: Error {}

  @Test("Items come in order, each once, however long each takes", arguments: [1, 2, 5])
  func order(threads: Int) {
    var taken: [Int] = []
    Parallel.ordered(20_000, threads: threads) {
      { item in
        var sum = item
        for step in 0..<(item % 97 == 0 ? 20_000 : 1) { sum &+= step &* step }
        return (item, sum & 0)
      }
    } take: { item in
      taken.append(item)
    }
    #expect(taken == Array(0..<20_000))
  }

  @Test("With a head start, one thread works out the first item before others begin, unless it takes long", arguments: [false, true])
  func headStart(isSlow: Bool) throws {
    let workers = Mutex(0)
    let place = Mutex(0)
    let seen = Mutex([Int]())
    var taken: [Int] = []
    Parallel.ordered(
      threads: 3, headStart: isSlow ? 1 : 10_000,
      next: {
        place.withLock {
          $0 += 1
          return $0 <= 100 ? $0 : nil
        }
      },
      makeWorker: {
        workers.withLock { $0 += 1 }
        return { (item: Int) in
          // The slow one goes on until somebody else has begun.
          while isSlow, item == 1, workers.withLock({ $0 }) < 2 {}
          if item == 1 { seen.withLock { $0.append(workers.withLock { $0 }) } }
          return (item, 0)
        }
      }
    ) { taken.append($0) }
    #expect(taken == Array(1...100))
    #expect(seen.withLock { $0.first }.map { isSlow ? $0 > 1 : $0 == 1 } == true)
  }

  @Test("Heavy items wait for those before them, and none is lost")
  func heavy() {
    var taken: [Int] = []
    Parallel.ordered(200, threads: 3) {
      { ($0, 1 << 25) }
    } take: {
      taken.append($0)
    }
    #expect(taken == Array(0..<200))
  }

  @Test("Where taking an item fails, no more are taken and few more are begun")
  func failure() {
    let begun = Mutex(0)
    var taken = 0
    #expect(throws: Refused.self) {
      try Parallel.ordered(1_000_000, threads: 2) {
        { item in
          begun.withLock { $0 += 1 }
          return (item, 0)
        }
      } take: { (item: Int) throws(Refused) in
        if item == 10 { throw Refused() }
        taken += 1
      }
    }
    #expect(taken == 10 && begun.withLock { $0 } < 1_000_000)
  }
}
