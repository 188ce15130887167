import EntenteLexicon
import EntenteModel
import EntenteText

/// Programmes called without the noun that says what they are: "the Blue Passage Programme …", later "*Blue Passage* grew out of".
extension DocumentNamer {
  /// The fewest words that may stand for a programme without its noun: one word alone is too often another name's.
  private static let fewestWords = 2

  /// Learns the bare names that the text uses. O(tokens + programmes).
  mutating func learnBareNames() {
    let known = bareNames()
    guard !known.isEmpty else { return }
    for reader in readers {
      for token in 0..<reader.count where reader.isCapitalised(token) {
        for candidate in known[reader.text.word(token)] ?? [] where stands(candidate.words, at: token, reader) {
          learnt.add(reader.string(token..<token + candidate.words.count), candidate.programme)
        }
      }
    }
  }

  private struct BareName {
    var words: [String]
    var programme: EntityIndex
  }

  /// By their first word: the programmes' names without the noun in which they end.
  private func bareNames() -> [String: [BareName]] {
    var known: [String: [BareName]] = [:]
    for index in table.indices where table.kind(index) == .programme {
      for name in [table[index].entity.name] + table[index].entity.aliases {
        var words = NameWords.of(name)
        guard let last = words.popLast(), words.count >= Self.fewestWords, lexicon.words.heads[last]?.kind == .programme,
          let first = words.first
        else { continue }
        let bare = words.joined(separator: " ")
        guard lexicon.find(bare) == nil, learnt.find(bare) == nil, lexicon.words.heads[words[words.count - 1]] == nil else { continue }
        known[first, default: []].append(BareName(words: words, programme: index))
      }
    }
    return known
  }

  /// Whether these words stand here as a name of their own: capitalised, without an article, and with no capitals around them.
  private func stands(_ words: [String], at token: Int, _ reader: PassageReader) -> Bool {
    let end = token + words.count
    guard end <= reader.count, zip(token..<end, words).allSatisfy({ reader.text.word($0) == $1 }), reader.isCapitalised(end - 1),
      end == reader.count || !reader.isCapitalised(end) || isNumeral(reader, end), end == reader.count || reader.head(at: end) == nil
    else { return false }
    guard token > 0 else { return true }
    return !reader.isCapitalised(token - 1) && reader.end(of: .articles, at: token - 1) == nil
  }

  /// "Blue Passage *II*".
  private func isNumeral(_ reader: PassageReader, _ token: Int) -> Bool {
    reader.string(token..<token + 1).utf8.allSatisfy { [UInt8(ascii: "I"), UInt8(ascii: "V"), UInt8(ascii: "X")].contains($0) }
  }
}
