import EntenteBytes
import EntenteModel

/// The order of the string pool: folded keys, then bytes.
enum FoldedOrder {
  /// Numbers of strings in that order. Eight bytes of the keys at a time are compared as a word; strings that agree in them go on to the next eight.
  /// O(n) words and digits.
  static func sort(_ numbers: [Int], _ strings: StringTable) -> [Int] {
    var sorter = Sorter(numbers, strings)
    var (words, places) = ([UInt64](), [UInt32]())
    words.reserveCapacity(numbers.count)
    places.reserveCapacity(numbers.count)
    for place in numbers.indices {
      words.append(sorter.word(place, 0))
      places.append(UInt32(truncatingIfNeeded: place))
    }
    sorter.refine(&words, &places, 8)
    return places.map { numbers[Int($0)] }
  }

  private struct Sorter {
    let numbers: [Int]
    let strings: StringTable
    private var keys: [UInt8] = []
    private var ends: [Int] = [0]

    init(_ numbers: [Int], _ strings: StringTable) {
      (self.numbers, self.strings) = (numbers, strings)
      ends.reserveCapacity(numbers.count + 1)
      keys.reserveCapacity(strings.byteCount + 8)
      for number in numbers {
        FoldedOrder.append(strings[number], to: &keys)
        ends.append(keys.count)
      }
    }

    /// Eight bytes of a key from `depth` on, the first highest, zeros past its end; keys hold no zeros.
    @inline(__always) func word(_ place: Int, _ depth: Int) -> UInt64 {
      let start = ends[place] &+ depth
      let left = ends[place &+ 1] &- start
      if left <= 0 { return 0 }
      let word = keys.word(at: start).byteSwapped
      return left >= 8 ? word : word & ~0 &<< UInt64(truncatingIfNeeded: 64 &- 8 &* left)
    }

    /// Fewer are sorted by comparing them.
    private static let few = 2048

    /// Sorts items that agree in the first `depth` − 8 bytes of their keys by the eight that their words hold, and those that agree there by the rest.
    mutating func refine(_ words: inout [UInt64], _ places: inout [UInt32], _ depth: Int) {
      if words.count > Self.few {
        RadixSort.sort(&words, &places, bits: 64)
      } else {
        var items = zip(words, places).map { (word: $0, place: $1) }
        items.sort { $0.word < $1.word }
        for (i, item) in items.enumerated() { (words[i], places[i]) = (item.word, item.place) }
      }
      var start = 0
      while start < words.count {
        var end = start + 1
        while end < words.count, words[end] == words[start] { end += 1 }
        if end - start > 1 { refineEqual(words[start], &places, start..<end, depth) }
        start = end
      }
    }

    private mutating func refineEqual(_ word: UInt64, _ places: inout [UInt32], _ range: Range<Int>, _ depth: Int) {
      // A word with a zero at its end is the last of its key.
      if word & 0xFF == 0 {
        let (numbers, strings) = (numbers, strings)
        places[range].sort { strings[numbers[Int($0)]].lexicographicallyPrecedes(strings[numbers[Int($1)]]) }
        return
      }
      var part = Array(places[range])
      var words = part.map { self.word(Int($0), depth) }
      refine(&words, &part, depth + 8)
      places.replaceSubrange(range, with: part)
    }
  }

  /// ``Folding/key(_:)``, without a detour where all is ASCII or a Latin letter with a mark.
  static func fold(_ bytes: [UInt8], into key: inout [UInt8]) {
    key.removeAll(keepingCapacity: true)
    append(bytes[...], to: &key)
  }

  fileprivate static func append(_ bytes: ArraySlice<UInt8>, to keys: inout [UInt8]) {
    let (text, before) = (bytes.span, keys.count)
    var isPlain = true
    // What is left out is as long as the space that stands for it, or longer.
    keys.append(addingCapacity: text.count) { key in
      var gap = false
      var place = 0
      while place < text.count {
        let byte = text[place]
        place &+= 1
        let lower = byte | 0x20
        var letter = lower >= 0x61 && lower <= 0x7A ? lower : byte
        if byte >= 0x80 {
          guard place < text.count, let base = Folding.letter(byte, text[place]) else {
            isPlain = false
            return
          }
          letter = base
          place &+= 1
        } else if letter == byte, !(byte >= 0x30 && byte <= 0x39 || byte >= 0x61 && byte <= 0x7A) {
          gap = true
          continue
        }
        if gap, key.count > 0 { key.append(UInt8(ascii: " ")) }
        gap = false
        key.append(letter)
      }
    }
    if isPlain { return }
    keys.removeLast(keys.count - before)
    keys.append(contentsOf: Folding.keyBytes(String(decoding: bytes, as: UTF8.self).unicodeScalars))
  }
}
