import EntenteModel
import EntenteTestSupport
import Testing

@Suite("The distance of two spellings is that of optimal string alignment, as far as its limit")
struct EditDistanceTests {
  @Test("It is what the whole table gives, for spellings that share their ends and for others", arguments: 0...3)
  func table(limit: Int) {
    var random = SeededGenerator(seed: UInt64(limit) + 7)
    var near = 0
    for _ in 0..<3_000 {
      let a = random.spelling(), b = random.spelling()
      let whole = Self.whole(a, b)
      #expect(EditDistance.between(a, b, limit: limit) == (whole <= limit ? whole : nil), "\(a) \(b)")
      if whole <= limit { near += 1 }
    }
    #expect(near > 20)
  }

  @Test("A swap of neighbours is one edit, and no letter is edited twice")
  func swaps() {
    #expect(EditDistance.between("amerpiol", "ameripol", limit: 2) == 1)
    #expect(EditDistance.between("ca", "abc", limit: 3) == 3)
    #expect(EditDistance.between("europol", "europol", limit: 0) == 0)
    #expect(EditDistance.between("europol", "europl", limit: 0) == nil)
  }

  /// Damerau's table in full.
  private static func whole(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var table = Array(repeating: Array(repeating: 0, count: b.count + 1), count: a.count + 1)
    for i in 0...a.count { table[i][0] = i }
    for j in 0...b.count { table[0][j] = j }
    for i in 0..<a.count {
      for j in 0..<b.count {
        var cost = min(table[i][j] + (a[i] == b[j] ? 0 : 1), table[i][j + 1] + 1, table[i + 1][j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, table[i - 1][j - 1] + 1) }
        table[i + 1][j + 1] = cost
      }
    }
    return table[a.count][b.count]
  }
}

extension SeededGenerator {
  /// Up to seven of three letters: many are near each other.
  fileprivate mutating func spelling() -> [UInt8] { (0..<(next() % 8)).map { _ in UInt8(0x61 + next() % 3) } }
}
