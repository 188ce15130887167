/// What the phrases of a word file may be, and those that were added to them.
package struct PhraseReadings: Sendable {
  private let list: PhraseList
  private var added: [String: [QuestionWord]] = [:]

  init(_ list: PhraseList) { self.list = list }

  /// The readings of a folded phrase; `nil` where there is none.
  package subscript(phrase: String) -> [QuestionWord]? {
    get { added[phrase] ?? list[phrase] }
    set { added[phrase] = newValue }
  }

  /// Phrases among which are all that begin as a spelling does and are up to so many edits away from it. O(phrases that begin with its first letter).
  package func phrases(near spelling: [UInt8], limit: Int) -> [String] {
    let own = list.phrases(near: spelling, limit: limit)
    return added.isEmpty ? own : own + added.keys.filter { $0.utf8.first == spelling.first }
  }

  /// The phrases that have a reading of one of these classes, in their order. O(length of the file).
  package func phrases(of classes: Set<String>) -> [String] {
    let own = list.phrases(of: classes), more = added.keys.filter { added[$0]?.contains { classes.contains($0.name) } ?? false }
    return Set(own + more).sorted()
  }

  /// The patterns by which a text is called by those whose it is ("whose"), or by who brings it ("outlet").
  func owning(_ kind: String) -> [String] { list.owning[kind] ?? [] }

  /// All phrases, in no order. O(length of the file).
  package var phrases: [String] { Array(Set(list.all.keys).union(added.keys)) }

  /// The readings of all phrases of the file, as they stand in it. O(length of the file).
  var all: [String: [QuestionWord]] { list.all }

  /// How many phrases have been found, for tests.
  package var parsed: Int { list.parsedCount }
}
