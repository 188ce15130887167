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

  /// The phrases that begin with a letter, in no order. O(these), the first time.
  package func phrases(from letter: UInt8) -> [String] {
    let own = list.phrases(from: letter)
    return added.isEmpty ? own : own + added.keys.filter { $0.utf8.first == letter && list[$0] == nil }
  }

  /// The phrases that have a reading of one of these classes, in their order. O(length of the file).
  package func phrases(of classes: Set<String>) -> [String] {
    let own = list.phrases(of: classes), more = added.keys.filter { added[$0]?.contains { classes.contains($0.name) } ?? false }
    return Set(own + more).sorted()
  }

  /// The patterns by which a text is called by those whose it is ("whose"), or by who brings it ("outlet").
  func owning(_ kind: String) -> [String] { list.owning[kind] ?? [] }

  /// All phrases, in no order. O(length of the file).
  package var phrases: [String] { Array(Set(list.all).union(added.keys)) }

  /// How many beginnings have been parsed for, for tests.
  package var parsed: Int { list.parsedCount }
}
