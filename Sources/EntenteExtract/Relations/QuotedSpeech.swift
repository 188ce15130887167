import EntenteText

/// What a sentence of a document only quotes: words between quotation marks, more than a name or a term takes. There, "we" is not who signs the document.
struct QuotedSpeech {
  /// Fewer words are a name, a title or a term.
  static let fewestWords = 6

  /// By passage, in order.
  private var ranges: [Int: [Range<Int>]] = [:]

  /// O(tokens).
  init(_ passages: [AnnotatedPassage]) { for passage in passages { read(passage) } }

  /// Whether a token stands within a quotation. O(quotations of its passage).
  func holds(_ place: PassageSentence.Place) -> Bool { ranges[place.passage]?.contains { $0.contains(place.token) } ?? false }

  private mutating func read(_ passage: AnnotatedPassage) {
    let text = passage.text
    var start: Int?
    for index in text.tokens.indices where text.tokens[index].kind == .punctuation {
      guard let mark = Mark(text.folded(index)) else { continue }
      if let from = start, mark != .opening {
        let words = (from..<index).count { text.tokens[$0].kind == .word }
        if words >= QuotedSpeech.fewestWords { ranges[passage.index, default: []].append(from..<index) }
        start = nil
      } else if start == nil, mark != .closing {
        start = index
      }
    }
  }

  private enum Mark {
    case opening, closing, either

    init?(_ bytes: some Sequence<UInt8>) {
      switch String(decoding: Array(bytes), as: UTF8.self) {
      case "“", "«", "„": self = .opening
      case "”", "»": self = .closing
      case "\"": self = .either
      default: return nil
      }
    }
  }
}
