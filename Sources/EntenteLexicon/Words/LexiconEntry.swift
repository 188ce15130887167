package import EntenteModel

/// An entry's place in its lexicon.
package struct EntryIndex: Hashable, Comparable, BitwiseCopyable, Sendable {
  package var rawValue: UInt32
  package init(_ rawValue: UInt32) { self.rawValue = rawValue }
  package static func < (a: EntryIndex, b: EntryIndex) -> Bool { a.rawValue < b.rawValue }
}

/// What a word list says of one entity.
package struct LexiconEntry: Hashable, Sendable {
  /// A slug of the name.
  package var id: String
  package var kind: NodeKind
  package var role: Role?
  /// The canonical name.
  package var name: String
  /// Other names, in any language.
  package var aliases: [String]
  /// Names that stand for it only where nothing longer could be meant and the case agrees (`SAT`, `Council`).
  package var exactAliases: [String]
  /// Adjectives and demonyms ("Chilean"): they stand for it inside a group's name, not alone.
  package var adjectives: [String]
  /// Ids of wider areas (crimes), wholes (a phase's programme), or the regions that a state lies in.
  package var within: [String]
  /// Of a crime that is a trade: the goods ("drugs", "firearms"), from which its other wordings are made.
  package var objects: [String] = []
  /// Names that it must not have, whatever other lists say.
  package var refused: [String] = []

  package init(
    id: String? = nil, kind: NodeKind, role: Role? = nil, name: String, aliases: [String] = [], exactAliases: [String] = [],
    adjectives: [String] = [], within: [String] = []
  ) {
    self.id = id ?? Folding.slug(name)
    self.kind = kind
    self.role = role
    self.name = name
    self.aliases = aliases
    self.exactAliases = exactAliases
    self.adjectives = adjectives
    self.within = within
  }
}
