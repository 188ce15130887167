import EntenteModel

extension RelationType {
  /// Whether a statement of this type, once it is so, stays so although nobody repeats it: a member that acceded is still one when the next
  /// declaration welcomes others, and what was signed stays signed. Support, cooperation and aims are upheld only as long as they are stated.
  var outlastsSilence: Bool { RelationType.lasting.contains(self) }

  private static let lasting: Set<RelationType> = [
    .memberOf, .partOf, .established, .modelledOn, .succeeds, .published, .cites, .involvedIn, .heldIn,
  ]
}

/// How far a statement goes. Of the world, the order is that of ``Modality``: considered, called for, undertaken, so. Of the signatories themselves
/// it ends otherwise: what they declare binds them less than what they undertake.
struct Firmness: Comparable, Hashable, Sendable {
  let modality: Modality
  /// Whether the document that speaks is one end: its signatories speak of themselves.
  let isOwn: Bool

  private var degree: Int {
    switch modality {
    case .possibility: 0
    case .call: 1
    case .commitment: isOwn ? 3 : 2
    case .fact: isOwn ? 2 : 3
    }
  }

  static func < (a: Firmness, b: Firmness) -> Bool { a.degree < b.degree }

  /// `undertaken`, `stated as fact`; of the signatories themselves, `declared`.
  var words: String { modality.words ?? (isOwn ? "declared" : "stated as fact") }
}

extension EdgeRecord {
  /// Whether all words of `other` are among those that this quotes: of "welcoming Chile, Uruguay and Peru", those that say it of Chile alone.
  func quotesAll(of other: EdgeRecord) -> Bool {
    document == other.document && paragraph == other.paragraph && !other.spans.isEmpty
      && other.spans.allSatisfy { inner in spans.contains { $0.start <= inner.start && inner.end <= $0.end } }
  }
}

/// What a coordination states of several, gathered again: "A and B work with C" is two edges and one sentence.
enum Coordination {
  /// Places of items that say the same of several, in the words of one of them; that one's place first, then the others in order. Items are of one kind where
  /// their keys are equal. O(n²) for each key.
  static func groups<Item, Key: Hashable>(
    _ items: [Item], key: (Item) -> Key, quoted: (Item) -> EdgeRecord?
  ) -> [(quoted: Item, items: [Item])] {
    var groups: [(key: Key, quoted: Item, items: [Item])] = []
    for item in items {
      let edge = quoted(item)
      let place = groups.firstIndex { group in
        guard let edge, let known = quoted(group.quoted), group.key == key(item) else { return false }
        return known.quotesAll(of: edge) || edge.quotesAll(of: known)
      }
      guard let place else {
        groups.append((key(item), item, [item]))
        continue
      }
      groups[place].items.append(item)
      if let edge, let known = quoted(groups[place].quoted), edge.quotesAll(of: known) { groups[place].quoted = item }
    }
    return groups.map { ($0.quoted, $0.items) }
  }
}

/// Names in a row.
enum Series {
  /// `Chile, Peru and Uruguay`.
  static func of(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }
}
