import EntenteLexicon
import EntenteModel

// Names of which a part is left out, or whose words are joined or owned.
extension Segmenter {
  /// "CLASI's members" as "CLASI members", "counter-narcotics taskforce" as "counter-narcotics task force"; `nil` where nothing is owned or joined. O(letters).
  func respelt(_ range: Range<Int>) -> String? {
    let isOwning = { (place: Int) in
      place > range.lowerBound && tokens[place].key == "s" && tokens[place].gap.contains { $0 == UInt8(ascii: "'") || $0 >= 0x80 }
    }
    guard range.contains(where: { isOwning($0) || compounds[$0] != nil }) else { return nil }
    return range.filter { !isOwning($0) }.map { compounds[$0] ?? tokens[$0].key }.joined(separator: " ")
  }

  /// The two words that a word of the list is written together of, where the list has them apart, too: "taskforce". O(letters).
  static func compound(_ key: String, _ words: QuestionWords) -> String? {
    guard key.utf8.count >= leastJoined, key.utf8.allSatisfy({ (0x61...0x7A).contains($0) }), words.entries[key] != nil else { return nil }
    let letters = Array(key.utf8)
    for cut in leastPart...(letters.count - leastPart) {
      let parts = String(decoding: letters[..<cut], as: UTF8.self) + " " + String(decoding: letters[cut...], as: UTF8.self)
      if words.entries[parts] != nil { return parts }
    }
    return nil
  }

  /// How many letters such a word has at least, and each of its parts.
  private static var leastJoined: Int { 6 }
  private static var leastPart: Int { 3 }

  /// "The meeting cycle", "the drugs agency": what stands between the article and a noun for a sort of thing, of two words and more, where no name begins.
  func tails(_ items: [Item]) -> [(range: Range<Int>, head: Item)] {
    guard words.language == "en" else { return [] }
    return items.indices.compactMap { head in
      let noun = items[head]
      guard noun.has("kind"), noun.things.isEmpty, !noun.has("event"), !noun.has("doc"), !noun.has("speaker") else { return nil }
      var start = head
      while start > 0, items[start - 1].key != "the", !items[start - 1].isThing, !items[start - 1].isDocument,
        !isSmall(items[start - 1].key)
      {
        start -= 1
      }
      // "Name the networks": what is asked for has no name yet.
      guard start > 0, items[start - 1].key == "the", start < 2 || !items[start - 2].has("ask") else { return nil }
      let range = items[start].tokens.lowerBound..<noun.tokens.upperBound
      return range.count > 1 && range.count <= Self.longestTail ? (range, noun) : nil
    }
  }

  /// How many words the end of a name has at most that is looked for.
  private static var longestTail: Int { 5 }

  /// The one thing of the noun's sort whose name ends so.
  func ending(_ tail: (range: Range<Int>, head: Item), _ names: NameCandidates<Index>) throws(Index.Failure) -> Guess? {
    guard let probe = shortening(tail.range) else { return nil }
    let said = tail.range.map { tokens[$0].key }
    let sorts = Set(tail.head.words.filter { $0.name == "kind" }.flatMap(\.arguments))
    let thing = try names.only(probe) { name in
      name.words.count > said.count && name.words.suffix(said.count).elementsEqual(said) && !sorts.isDisjoint(with: name.thing.labels)
    }
    guard let thing else { return nil }
    return Guess(range: tail.range, distance: 3, item: named(tail.range, [thing]), remark: "read “\(text(tail.range))” as \(thing.name)")
  }
}
