import EntenteLexicon
import EntenteModel
import EntenteText

/// A treaty, protocol, memorandum or arrangement that is itself the text being read: "PROTOCOL on …", "Working Arrangement between X and Y".
struct Compact {
  /// The noun that says what it is, folded.
  var phrase: String
  /// The place and the words of its title on the cover.
  var place: Int
  var head: Range<Int>
}

extension DocumentNamer {
  /// Whether the cover's title begins with what compacts are called and the body calls itself so ("this Protocol"). O(tokens).
  static func compact(_ readers: [PassageReader], _ source: SourceDocument) -> Compact? {
    guard source.header.subject == nil else { return nil }
    for (place, passage) in source.passages.enumerated() where passage.kind == .cover {
      let reader = readers[place]
      guard reader.isCapitalised(0), let head = reader.head(at: 0), head.noun.kind == .instrument,
        head.noun.role == .treaty || head.noun.role == .framework
      else { continue }
      let isOwn = readers.indices.contains { source.passages[$0].kind != .cover && callsItself(head.phrase, readers[$0]) }
      return isOwn ? Compact(phrase: head.phrase, place: place, head: 0..<head.end) : nil
    }
    return nil
  }

  private static func callsItself(_ phrase: String, _ reader: PassageReader) -> Bool {
    (1..<max(1, reader.count)).contains { token in
      reader.isCapitalised(token) && reader.isIn(.selfWords, token - 1) && reader.head(at: token)?.phrase == phrase
    }
  }

  /// The line of the cover that gives its title.
  func compactTitle() -> String? {
    compact.map { readers[$0.place].string(0..<readers[$0.place].count) }
  }

  /// The words of the title are no name of another thing.
  func closeCompact(_ place: Int, _ board: inout MentionBoard) {
    if let compact, compact.place == place { board.close(compact.head) }
  }

  /// Whether a name is the compact's own title, or the beginning of it.
  func isCompactTitle(_ name: String) -> Bool {
    guard let compact else { return false }
    let reader = readers[compact.place]
    return Folding.key(reader.string(0..<reader.count)).utf8.starts(with: Folding.key(name).utf8)
  }

  /// Those who conclude it, where the title names none: "X and Y, hereinafter *the Parties*".
  mutating func partiesOfPreamble() -> [EntityIndex] {
    guard compact != nil else { return [] }
    for (place, passage) in source.passages.enumerated().prefix(Self.preamble) where passage.kind == .paragraph {
      let reader = readers[place]
      guard (0..<reader.count).contains(where: { reader.isIn(.definingWords, $0) }) else { continue }
      var parties: [EntityIndex] = []
      for span in spans[place] where [.state, .organisation, .agency, .committee, .office].contains(kindAndRole(span.bearer).role) {
        let body = entity(span.bearer)
        if !parties.contains(body) { parties.append(body) }
      }
      return parties.count > 1 ? parties : []
    }
    return []
  }

  /// How many passages the preamble may have.
  private static let preamble = 8
}
