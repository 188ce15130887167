import EntenteLexicon
import EntenteModel
import EntenteText

/// Whose composition, chair and observers a passage tells of where its words do not say so: the body that the innermost heading above it is ("1. Steering
/// Committee"), else the one body whose terms of reference the text is. Below a heading that is some body which nothing knows ("Advisory Board"), nobody's.
struct HeadedBodies {
  private enum Heading {
    case body(EntityIndex)
    case stranger
  }
  private let bodies: [EntityIndex?]

  subscript(passage: Int) -> EntityIndex? { bodies[passage] }

  /// O(passages × headings above each + headings × entities).
  init(_ document: AnnotatedDocument, _ lexicon: Lexicon) {
    let own = document.entities.role(document.own) == .procedure && document.parties.count == 1 ? document.parties.first : nil
    let isOrdered = Self.ordering.contains(document.entities.role(document.own))
    var headed: [[UInt8]: Heading] = [:]
    bodies = document.passages.indices.map { index in
      let source = document.source.passages[index]
      if isOrdered, source.kind == .heading { headed[source.text] = Self.heading(document.passages[index], document, lexicon) }
      switch source.headings.reversed().lazy.compactMap({ headed[Array($0.utf8)] }).first {
      case .body(let body): return body
      case .stranger: return nil
      case nil: return own
      }
    }
  }

  /// The body that a heading is, where it says no more than its name. O(mentions + entities).
  private static func heading(_ heading: AnnotatedPassage, _ document: AnnotatedDocument, _ lexicon: Lexicon) -> Heading? {
    let words = heading.text.tokens.indices.filter { heading.text.tokens[$0].kind != .punctuation }
    guard let last = words.last, words.count <= most, let noun = lexicon.words.heads[heading.text.word(last)], isBody(noun.kind, noun.role)
    else { return nil }
    let named = heading.mentions.filter { !$0.isNested }
    if named.count == 1, let only = named.first?.entity, isBody(document.entities.kind(only), document.entities.role(only)) {
      return .body(only)
    }
    let title = words.drop { lexicon.words.contains(heading.text.word($0), in: WordSet.articles.rawValue) }.map { heading.text.word($0) }
    let known = document.entities.indices.filter { index in
      let entity = document.entities[index].entity
      return isBody(entity.kind, entity.role)
        && ([entity.name] + entity.aliases).contains { NameWords.of($0).suffix(title.count) == title[...] }
    }
    return known.count == 1 ? .body(known[0]) : noun.role == .organisation ? nil : .stranger
  }

  private static func isBody(_ kind: NodeKind, _ role: Role?) -> Bool {
    kind == .network || kind == .actor && [.committee, .taskForce, .organisation].contains(role)
  }

  /// Texts that say how bodies are made up; what others tell under a heading is of many.
  private static let ordering: [Role?] = [.procedure, .plan, .roadmap, .strategy]
  /// The most words of such a heading.
  private static let most = 8
}
