import EntenteLanguage
import EntenteLexicon
import EntenteModel
import EntenteStore

/// What a graph keeps of the words of one paragraph: its quotations, joined where their bytes overlap.
struct Passage {
  var document: String
  var paragraph: String
  /// Statements made here, and mentions.
  var edges: [EdgeRecord]
  /// Names that are mentioned here, and the ends of its statements.
  var nodes: [NodeID]
  /// The words, in the order of the text.
  var tokens: [PartToken] = []
  /// Which of `nodes` the names among the tokens are, by the place of the name's token.
  var names: [Int: NodeID] = [:]
  /// The words that can be held against a question, each with its token.
  var spoken: [Spoken] = []
  struct Spoken {
    var stem: String
    var key: String
    var token: Int
  }
}

/// A stretch of a document's text that quotations keep.
struct Fragment {
  var span: ByteSpan
  var text: String

  /// The fragments of a quotation with their bytes. O(length).
  static func of(_ quote: String, _ spans: [ByteSpan]) -> [Fragment] {
    let parts = parts(quote)
    var rest = spans[...]
    return parts.enumerated().map { place, text in
      guard let first = rest.popFirst() else { return Fragment(span: ByteSpan(-1, -1), text: text) }
      var span = first
      var size = first.end - first.start
      // Markup within a fragment parts its bytes: as many spans belong to it as it has bytes for.
      while let next = rest.first, place == parts.count - 1 || size + 1 < text.utf8.count && rest.count >= parts.count - place {
        size += next.end - next.start + 1
        span.end = next.end
        rest = rest.dropFirst()
      }
      return Fragment(span: span, text: text)
    }
  }

  /// What stands between the marks that part a quotation's fragments, but for what is empty. O(length).
  private static func parts(_ quote: String) -> [String] {
    let bytes = Array(quote.utf8)
    let text = bytes.span
    var parts: [String] = []
    var start = 0, at = 0
    while at < bytes.count {
      guard text[at] == 0x20, text.begins(at..<bytes.count, mark) else {
        at += 1
        continue
      }
      if start < at { parts.append(String(decoding: bytes[start..<at], as: UTF8.self)) }
      at += mark.count
      start = at
    }
    if start == 0 { return quote.isEmpty ? [] : [quote] }
    if start < bytes.count { parts.append(String(decoding: bytes[start...], as: UTF8.self)) }
    return parts
  }

  private static let mark = Array(" … ".utf8)

  /// Fragments in the order of the text, each as long as overlaps make it. O(fragments × length).
  static func joined(_ fragments: [Fragment]) -> [Fragment] {
    var result: [Fragment] = []
    for fragment in fragments.sorted(by: { ($0.span.start, -$0.span.end, $0.text) < ($1.span.start, -$1.span.end, $1.text) }) {
      if let last = result.last, fragment.span.start >= 0, fragment.span.end <= last.span.end {
        continue
      } else if let last = result.last, fragment.span.start >= 0, fragment.span.start < last.span.end, let text = last.continued(fragment) {
        result[result.count - 1] = Fragment(span: ByteSpan(last.span.start, fragment.span.end), text: text)
      } else if !result.contains(where: { $0.text.contains(fragment.text) }) {
        result.append(fragment)
      }
    }
    return result
  }

  /// The words of this fragment and those of the next that go beyond it; `nil` where no end of the one is a beginning of the other.
  private func continued(_ next: Fragment) -> String? {
    let mine = text.split(separator: " "), other = next.text.split(separator: " ")
    for length in stride(from: min(mine.count, other.count), through: 1, by: -1) {
      guard let last = mine.last, mine.suffix(length).dropLast().elementsEqual(other.prefix(length - 1)),
        other[length - 1].utf8.starts(with: last.utf8)
      else { continue }
      return (mine.dropLast() + other[(length - 1)...]).joined(separator: " ")
    }
    return nil
  }
}
