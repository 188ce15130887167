import EntenteLexicon

// Words of another language that no reading takes in: quotations are English mostly, and must hold what they are in English.
extension QuestionReader {
  /// A reading with what its held words, and those that say of what sort the value is, are in English, beside the words themselves: "regionales", "promover". O(thesaurus)
  /// where there are any.
  func translated(_ shape: Shape, _ scope: Scope, _ words: QuestionWords, _ memo: ReadingMemo<Index>) -> (Shape, Scope) {
    guard words.language != "en" else { return (shape, scope) }
    var (shape, scope) = (shape, scope)
    scope.quoted = scope.quoted.map { translated($0, words, memo) }
    if var filter = shape.filter, !filter.qualities.isEmpty {
      filter.qualities = filter.qualities.map { translated($0, words, memo) }
      shape = shape.with(filter)
    }
    return (shape, scope)
  }

  private func translated(_ word: HeldWord, _ words: QuestionWords, _ memo: ReadingMemo<Index>) -> HeldWord {
    let parts = word.text.split(separator: " ").map(String.init)
    // "Cooperación con" with its preposition is "cooperación".
    let core = parts.count > 1 && isPreposition(parts[parts.count - 1], words) ? parts.dropLast().joined(separator: " ") : word.text
    // What relates is told by a statement of its own sort, and by no word beside another.
    guard !has(word.text, ["rel", "event", "stance"], words), !has(core, ["rel", "event", "stance"], words) else { return word }
    var word = word
    word.alike += memo.translations(core, words.language).filter { !word.alike.contains($0) }
    return word
  }
}
