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
