import EntenteLexicon
import EntenteModel
import EntenteText

/// Short names that are common words: "the Council", "the Union", "the Presidency".
extension DocumentNamer {
  /// The listed bodies whose common short name counts in this document: those that it names in full anywhere, or whose name holds one that stands on
  /// the cover. In a text of another forum, "the Council" is that forum's. O(tokens).
  static func shortlyNamed(_ readers: [PassageReader], _ source: SourceDocument, _ lexicon: Lexicon) -> Set<EntryIndex> {
    let short = lexicon.indices.filter { entry in lexicon[entry].exactAliases.contains { lexicon.words.heads[Folding.key($0)] != nil } }
    guard !short.isEmpty else { return [] }
    var anywhere: Set<EntryIndex> = []
    var cover: Set<EntryIndex> = []
    for (place, reader) in readers.enumerated() {
      for token in 0..<reader.count {
        reader.matches(at: token) { _, value in
          guard case .name(let entry, let spelling) = value, spelling != .exact else { return }
          anywhere.insert(entry)
          if source.passages[place].kind == .cover { cover.insert(entry) }
        }
      }
    }
    let named = cover.flatMap { [lexicon[$0].name] + lexicon[$0].aliases }.filter { $0.utf8.contains(0x20) }
    return Set(
      short.filter { entry in
        anywhere.contains(entry) || lexicon[entry].aliases.contains { alias in named.contains { alias.contains($0) } }
          || named.contains { lexicon[entry].name.contains($0) }
      })
  }
}
