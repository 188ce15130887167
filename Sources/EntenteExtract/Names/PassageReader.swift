import EntenteLexicon
import EntenteText

/// A passage's tokens as words that names are compared with. A token of several words (`EU-CLASI`, `MAOC(N)`) matches only whole.
struct PassageReader {
  let text: TokenizedText
  let bytes: [UInt8]
  /// By word: the token it stands in, and its hash.
  private(set) var tokenOf: [Int32] = []
  private(set) var hashes: [UInt64] = []
  /// By token: its first word; one more at the end.
  private(set) var firstWord: [Int32] = []
  /// Everything listed that begins and ends at tokens, by its first token, the longest last.
  private var listed: [Listed] = []
  /// By token: the first of ``listed``; one more at the end.
  private var firstListed: [Int32] = []
  /// The words that open a sentence and hold it together: their capital says nothing.
  private var functionOpeners: Set<Int> = []
  private let index: NameIndex

  private struct Listed {
    var end: Int32
    var value: Int32
  }

  init(_ text: TokenizedText, bytes: [UInt8], index: NameIndex) {
    self.text = text
    self.bytes = bytes
    self.index = index
    tokenOf.reserveCapacity(text.tokens.count)
    hashes.reserveCapacity(text.tokens.count)
    for token in text.tokens.indices {
      firstWord.append(Int32(hashes.count))
      NameWords.split(text.folded(token)) { word in
        hashes.append(NameTrie.hash(word))
        tokenOf.append(Int32(token))
      }
    }
    firstWord.append(Int32(hashes.count))
    findListed(index.trie.number(hashes))
    for token in 0..<count
    where isCapitalised(token) && !text.tokens[token].isAllCapitals && isIn(.sentenceOpeners, token) && opensSentence(token) {
      functionOpeners.insert(token)
    }
  }

  private mutating func findListed(_ numbers: [UInt32]) {
    firstListed.reserveCapacity(count + 1)
    for token in 0..<count {
      firstListed.append(Int32(listed.count))
      if isMark(token) { continue }
      index.trie.matches(numbers, from: Int(firstWord[token])) { end, values in
        guard let last = tokenEnd(end) else { return }
        for value in values { listed.append(Listed(end: Int32(last), value: value)) }
      }
    }
    firstListed.append(Int32(listed.count))
  }

  /// The places of what is listed at a token.
  private func places(_ token: Int) -> Range<Int> {
    guard token >= 0, token < count else { return 0..<0 }
    return Int(firstListed[token])..<Int(firstListed[token + 1])
  }

  /// How much is listed at all its tokens.
  var listedCount: Int { listed.count }

  /// Whether anything listed begins at a token. O(1).
  func hasListed(_ token: Int) -> Bool { !places(token).isEmpty }

  var count: Int { text.tokens.count }

  /// Whether a folded word leads passages: a verb such as "welcome" in some form.
  func isStance(_ word: String) -> Bool { index.lexicon.words.stances[word] != nil }

  /// "*INVITES* the Agency": a leading verb in capitals, as in conclusions and resolutions.
  func isShoutedVerb(_ token: Int) -> Bool {
    guard token < count, text.tokens[token].isAllCapitals, text.tokens[token].range.count >= 4 else { return false }
    let word = text.word(token)
    return isStance(word)
      || word.utf8.last == UInt8(ascii: "s") && (isStance(String(word.dropLast())) || isStance(String(word.dropLast(2))))
  }

  /// Calls back for everything listed that begins at a token and ends at one; the longest last.
  func matches(at token: Int, _ body: (_ end: Int, _ value: NameIndex.Value) -> Void) {
    for place in places(token) { body(Int(listed[place].end), index.values[Int(listed[place].value)]) }
  }

  /// The token after the word before `end`, where a token ends there; marks without words are passed over no further.
  func tokenEnd(_ end: Int) -> Int? {
    guard end > 0 else { return nil }
    let token = Int(tokenOf[end - 1])
    return Int(firstWord[token + 1]) == end ? token + 1 : nil
  }

  /// The longest phrase of a closed class at a token: the token after it.
  func end(of set: WordSet, at token: Int) -> Int? {
    var longest: Int?
    for place in places(token) where index.sets[Int(listed[place].value)] == set { longest = Int(listed[place].end) }
    return longest
  }

  /// What a word counts: "twelve". O(1).
  func number(at token: Int) -> Int? { index.lexicon.words.numbers[text.word(token)] }

  func isIn(_ set: WordSet, _ token: Int) -> Bool { end(of: set, at: token) == token + 1 }

  /// The longest head noun at a token.
  func head(at token: Int) -> (end: Int, noun: HeadNoun, phrase: String)? {
    guard let last = places(token).last(where: { index.isHead[Int(listed[$0].value)] }),
      case .head(let noun, let phrase) = index.values[Int(listed[last].value)]
    else { return nil }
    return (Int(listed[last].end), noun, phrase)
  }

  /// Whether a token has no word at all: a hyphen, a dash, an apostrophe.
  func isMark(_ token: Int) -> Bool { firstWord[token] == firstWord[token + 1] }
  /// A mark that joins the words beside it into one name: "North–South", "Côte d'Ivoire", "I.". Never what ends a sentence or parts a list.
  func isJoiner(_ token: Int) -> Bool {
    guard token > 0, token < count, isMark(token) else { return false }
    if isPunctuation(token, ".") { return text.tokens[token - 1].range.count <= 2 && isCapitalised(token - 1) }
    return ![",", ";", ":", "!", "?", "(", ")", "[", "]", "\u{201C}", "\u{201D}", "\"", "\u{2026}"].contains { isPunctuation(token, $0) }
  }
  /// Whether a word is written as in a name; "*If* Lima Agency supports X" opens a sentence, no name.
  func isCapitalised(_ token: Int) -> Bool {
    token >= 0 && token < count && text.tokens[token].isCapitalised && text.tokens[token].kind == .word && !functionOpeners.contains(token)
  }
  /// A capital after the first letter: `PAcCTO`, `e-Trace`.
  func hasInnerCapital(_ token: Int) -> Bool { bytes[text.tokens[token].range].dropFirst().contains { $0 >= 0x41 && $0 <= 0x5A } }
  func isWord(_ token: Int) -> Bool { token >= 0 && token < count && text.tokens[token].kind == .word }
  func isNumber(_ token: Int) -> Bool { token >= 0 && token < count && text.tokens[token].kind == .number }
  /// A quotation mark, opening or closing.
  func isQuote(_ token: Int) -> Bool { ["‘", "’", "“", "”", "\"", "'", "«", "»", "„"].contains { isPunctuation(token, $0) } }
  func isPunctuation(_ token: Int, _ mark: Unicode.Scalar) -> Bool { token >= 0 && token < count && text.isPunctuation(token, mark) }

  /// The words of a range of tokens as they stand.
  func string(_ tokens: Range<Int>) -> String {
    guard !tokens.isEmpty else { return "" }
    return String(decoding: bytes[Int(text.tokens[tokens.lowerBound].start)..<Int(text.tokens[tokens.upperBound - 1].end)], as: UTF8.self)
  }

  /// Whether a token begins its sentence.
  func opensSentence(_ token: Int) -> Bool {
    var before = token - 1
    while before >= 0, text.tokens[before].kind == .punctuation {
      let mark = text.folded(before)
      if mark.elementsEqual([0x2E]) || mark.elementsEqual([0x3A]) || mark.elementsEqual([0x3B]) { return true }
      before -= 1
    }
    return before < 0
  }
}
