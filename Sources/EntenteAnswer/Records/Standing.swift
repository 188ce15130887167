import EntenteModel

extension RelationType {
  /// Whether a statement of this type, once it is so, stays so although nobody repeats it: a member that acceded is still one when the next
  /// declaration welcomes others, and what was signed stays signed. Support, cooperation and aims are upheld only as long as they are stated.
  var outlastsSilence: Bool { RelationType.lasting.contains(self) }

  private static let lasting: Set<RelationType> = [
    .memberOf, .partOf, .established, .modelledOn, .succeeds, .published, .cites, .involvedIn, .heldIn,
  ]
}

/// A hope to set something up comes true in other words: in its creation or launch, or in that somebody set it up.
enum Fulfilment {
  /// Whether the statement hopes to set up what stands at its end.
  static func isHope(_ edge: EdgeRecord) -> Bool { edge.type == .established && edge.modality != .fact }

  /// Whether the statement tells that what it is about is there: `other` is its far end.
  static func isFulfilment(_ edge: EdgeRecord, of node: NodeID, with other: NodeRecord) -> Bool {
    guard edge.modality == .fact else { return false }
    switch edge.type {
    case .established: return edge.to == node
    case .involvedIn: return edge.from == node && (other.role == Role.creation.rawValue || other.role == Role.launch.rawValue)
    default: return false
    }
  }
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
  /// Items that say the same of several in the words of one of them: that one, and all in order. Items are of one kind where their keys are equal; only those
  /// of one paragraph are compared. O(n²) for each key and paragraph.
  static func groups<Item, Key: Hashable>(
    _ items: [Item], key: (Item) -> Key, quoted: (Item) -> EdgeRecord?
  ) -> [(quoted: Item, items: [Item])] {
    var groups: [(quoted: Item, items: [Item])] = []
    var near: [Place<Key>: [Int]] = [:]
    for item in items {
      let edge = quoted(item)
      let at = edge.map { Place(key: key(item), document: $0.document, paragraph: $0.paragraph) }
      let place = at.flatMap { near[$0] }?.first { place in
        guard let edge, let known = quoted(groups[place].quoted) else { return false }
        return known.quotesAll(of: edge) || edge.quotesAll(of: known)
      }
      guard let place else {
        if let at { near[at, default: []].append(groups.count) }
        groups.append((item, [item]))
        continue
      }
      groups[place].items.append(item)
      if let edge, let known = quoted(groups[place].quoted), edge.quotesAll(of: known) { groups[place].quoted = item }
    }
    return groups
  }

  private struct Place<Key: Hashable>: Hashable {
    var key: Key
    var document: String?
    var paragraph: String?
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
