/// A line that is being written: its letters, and where the cursor stands. Knows no terminal.
struct LineBuffer: Equatable {
  private(set) var letters: [Character] = []
  /// Before which letter; their count at the end.
  private(set) var cursor = 0
  /// What was cut last.
  private(set) var cut: [Character] = []

  init(_ text: String = "") {
    letters = Array(text)
    cursor = letters.count
  }

  var text: String { String(letters) }
  var beforeCursor: String { String(letters[..<cursor]) }

  /// Puts other text in the place of the last `count` letters before the cursor.
  mutating func insert(_ text: String, replacing count: Int = 0) {
    let start = max(0, cursor - count)
    letters.replaceSubrange(start..<cursor, with: Array(text))
    cursor = start + text.count
  }

  /// Another line; what was cut can still be put back.
  mutating func replace(with text: String) {
    letters = Array(text)
    cursor = letters.count
  }

  /// Whether the key moved the cursor or changed the line.
  mutating func take(_ key: Key) -> Bool {
    switch key {
    case .character(let letter): insert(String(letter))
    case .backspace: if cursor > 0 { insert("", replacing: 1) }
    case .delete: if cursor < letters.count { letters.remove(at: cursor) }
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(letters.count, cursor + 1)
    case .home: cursor = 0
    case .end: cursor = letters.count
    case .wordLeft: cursor = wordStart
    case .wordRight: cursor = wordEnd
    case .killToEnd: cutOut(cursor..<letters.count)
    case .killToStart: cutOut(0..<cursor)
    case .killWord: cutOut(wordStart..<cursor)
    case .yank: insert(String(cut))
    default: return false
    }
    return true
  }

  private var wordStart: Int {
    var place = cursor
    while place > 0, letters[place - 1] == " " { place -= 1 }
    while place > 0, letters[place - 1] != " " { place -= 1 }
    return place
  }

  private var wordEnd: Int {
    var place = cursor
    while place < letters.count, letters[place] == " " { place += 1 }
    while place < letters.count, letters[place] != " " { place += 1 }
    return place
  }

  private mutating func cutOut(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    cut = Array(letters[range])
    letters.removeSubrange(range)
    cursor = range.lowerBound
  }
}
