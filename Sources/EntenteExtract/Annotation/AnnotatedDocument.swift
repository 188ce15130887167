package import EntenteModel
package import EntenteText

/// A document with its names found: what relations are read from.
///
/// Everything here is the document's own: its entities are numbered in its own table, and which of them are one with those of other
/// documents is settled when documents are joined.
package struct AnnotatedDocument: Sendable {
  package var source: SourceDocument
  package var record: DocumentRecord
  /// One for each of `source.passages`, in their order.
  package var passages: [AnnotatedPassage]
  package var entities: EntityTable
  /// The document's own node: the subject of "we".
  package var own: EntityIndex
  /// The bodies in whose name it speaks, for what "both parties" do together (European Union, CLASI). Empty where none are named.
  package var parties: [EntityIndex]
  /// The groups that speak in it ("We, the Ministers of …"). Empty where nobody does.
  package var speakers: [EntityIndex]
}

/// A passage in tokens, with the names in it.
package struct AnnotatedPassage: Sendable {
  /// Its place in `source.passages`.
  package var index: Int
  package var label: String
  package var text: TokenizedText
  /// By first token, the longer first. Those nested in another are marked so.
  package var mentions: [Mention]
  /// Events that relations found here, by the words that name them; not among ``mentions``.
  package var events: [Mention] = []
  /// The attitude of its leading verb, or of the item's that introduces it.
  package var stance: Stance
  /// The token of the leading verb that gave the stance, where one did.
  package var leadingVerb: Int?
}

/// A name, or what stands for one, and its bearer.
package struct Mention: Hashable, Sendable {
  package enum Form: UInt8, Sendable {
    /// A name, listed or found.
    case name
    /// Built from parts: "Ministers of the Interior of the Member States of the European Union".
    case group
    /// A head noun with its article that stands for something named before: "the Centre", "this committee".
    case definite
    /// A kind of crime.
    case crime
    /// A text that is cited by what it is, whose, and when.
    case citation
    /// A body without a name of its own: "a joint investigation team".
    case common
  }

  /// Tokens of the passage, article left out, bracketed short form left in.
  package var tokens: Range<Int>
  package var entity: EntityIndex
  package var form: Form
  /// Whether it stands within a longer mention ("European Union" in "Member States of the European Union").
  package var isNested = false
  /// How many, where members are counted and not named ("13 CLASI Member States").
  package var count: Int?
  /// Where the words begin that say whose members are counted: "*is composed of* 14 countries".
  package var composed: Int?
  /// The body that these words, or those right before them, say it is an organ of.
  package var whole: EntityIndex?
  /// The tokens that a MENTIONS edge quotes, where these are not ``tokens``.
  package var quoted: Range<Int>?
}

extension AnnotatedPassage {
  /// The mentions that begin and end within these tokens, the one that takes them all included. O(log mentions + those that begin there).
  func mentions(within tokens: Range<Int>) -> [Mention] {
    var low = 0
    var high = mentions.count
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].tokens.lowerBound < tokens.lowerBound { low = middle + 1 } else { high = middle }
    }
    return mentions[low...].prefix { $0.tokens.lowerBound < tokens.upperBound }.filter { $0.tokens.upperBound <= tokens.upperBound }
  }
}
