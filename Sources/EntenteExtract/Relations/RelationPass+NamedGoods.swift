import EntenteLexicon
import EntenteModel

/// Crimes that a name spells out by their goods: "Centre for Combating *Trafficking in Narcotic Drugs*", "Centre to Combat *Drugs*".
extension RelationPass {
  /// The trade that is spelled out at a word of a name, with the word behind it. O(``longestGoods``).
  func trade(_ words: ArraySlice<String>, _ at: Int, _ grammar: Grammar) -> (EntryIndex, Int)? {
    let isOne = { (word: Int, list: String) in words.indices.contains(word) && grammar.lists[list]?.contains(words[word]) == true }
    // "the Convention on International *Trade in* Endangered Species": what may be traded, and how.
    let isTrade = isOne(at, "trading") || isOne(at, "exchange") && isOne(at - 1, "unlawful")
    if isTrade, isOne(at + 1, "name link") { return ware(words, at + 2) }
    // "against *Drugs*", "to combat *illicit* drugs": what is fought is the trade in them.
    return isOne(at - 1, "opposing") ? ware(words, at) : nil
  }

  /// "the report *Casinos and Organised Crime*": what a report only names, it is neither on nor against.
  func isOnlyOn(_ mark: MarkedSentence.Mark, _ sentence: PassageSentence) -> Bool {
    let clauses = sentence.clauses
    return mark.role == .report
      && !clauses.sentence.words[mark.words].contains { clauses.isOne($0, of: "opposing") || clauses.isOne($0, of: "topic") }
  }

  private func ware(_ words: ArraySlice<String>, _ start: Int) -> (EntryIndex, Int)? {
    guard start < words.endIndex else { return nil }
    for end in stride(from: min(words.endIndex, start + Self.longestGoods), to: start, by: -1) {
      if let entry = crimes.goods[words[start..<end].joined(separator: " ")] { return (entry, end) }
    }
    return nil
  }

  /// The most words of goods: "small arms and light weapons".
  private static let longestGoods = 5
}
