/// Phrases of a word file, each with a number, found by a phrase as it is asked: a star after a word stands for any ending.
struct StarredPhrases {
  private struct Word {
    var letters: [UInt8]
    var isOpen: Bool
  }

  private struct Starred {
    var words: [Word]
    var number: Int
  }

  private var whole: [String: [Int]] = [:]
  /// By the first letter of the first word; under zero those that begin with a star.
  private var starred: [UInt8: [Starred]] = [:]

  /// - Parameter phrase: folded. O(length).
  mutating func add(_ phrase: String, _ number: Int) {
    guard phrase.utf8.contains(UInt8(ascii: "*")) else { return whole[phrase, default: []].append(number) }
    let words = phrase.utf8.split(separator: 0x20).map { word in
      let isOpen = word.last == UInt8(ascii: "*")
      return Word(letters: Array(isOpen ? word.dropLast() : word), isOpen: isOpen)
    }
    starred[words.first?.letters.first ?? 0, default: []].append(Starred(words: words, number: number))
  }

  /// Whether a folded phrase is one. O(phrases with a star that begin with its letter).
  func holds(_ phrase: String) -> Bool { whole[phrase] != nil || !starred.isEmpty && !numbers(starred: phrase).isEmpty }

  /// The numbers of those that a folded phrase is, ascending, each as often as it is one of them. O(phrases with a star that begin with its letter).
  func numbers(of phrase: String) -> [Int] {
    let plain = whole[phrase] ?? []
    if starred.isEmpty { return plain }
    let open = numbers(starred: phrase)
    return open.isEmpty ? plain : (plain + open).sorted()
  }

  private func numbers(starred phrase: String) -> [Int] {
    let words = phrase.utf8.split(separator: 0x20)
    guard let first = words.first?.first else { return [] }
    var found: [Int] = []
    for group in [starred[first], starred[0]] {
      for entry in group ?? [] where entry.words.count == words.count && zip(words, entry.words).allSatisfy(Self.fits) {
        found.append(entry.number)
      }
    }
    return found
  }

  private static func fits(_ word: Substring.UTF8View, _ form: Word) -> Bool {
    form.isOpen ? word.starts(with: form.letters) : word.elementsEqual(form.letters)
  }
}
