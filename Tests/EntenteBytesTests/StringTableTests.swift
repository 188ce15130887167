import EntenteBytes
import EntenteTestSupport
import Testing

@Suite("Strings, each kept once")
struct StringTableTests {
  @Test("Those of another table have the numbers that they would have one by one", arguments: [0, 1, 63, 64, 65, 1000])
  func all(count: Int) {
    var random = SeededGenerator(seed: UInt64(count))
    var (one, many, other) = (StringTable(), StringTable(), StringTable())
    for number in 0..<50 {
      _ = one.intern("n\(number)")
      _ = many.intern("n\(number)")
    }
    while other.count < count { _ = other.intern("n\(Int.random(in: 0..<(2 * count), using: &random))") }
    let numbers = (0..<other.count).map { Int64(one.intern(other[$0])) }
    #expect(many.intern(all: other) == numbers && many.count == one.count)
    #expect((0..<one.count).allSatisfy { one[$0] == many[$0] })
  }

  @Test("How far two texts are the same")
  func sharedBeginning() {
    var random = SeededGenerator(seed: 6)
    for _ in 0..<500 {
      let length = Int.random(in: 0...40, using: &random)
      let a = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
      var b = Array(a.prefix(Int.random(in: 0...40, using: &random)))
      if !b.isEmpty, Bool.random(using: &random) { b[Int.random(in: 0..<b.count, using: &random)] ^= 1 }
      b += [1, 2, 3].prefix(Int.random(in: 0...3, using: &random))
      #expect(a.span.sharedBeginning(with: b.span) == zip(a, b).prefix { $0 == $1 }.count)
      var output = a
      output.append(0..<b.count, of: b.span)
      #expect(output == a + b)
    }
  }
}
