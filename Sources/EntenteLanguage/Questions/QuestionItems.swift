import EntenteLexicon
import EntenteModel

/// A word of the question, folded, with the signs before it.
struct QuestionToken {
  var text: String
  var key: String
  /// The bytes between the word before and this one.
  var gap: [UInt8]

  /// O(length).
  static func split(_ question: String) -> [QuestionToken] {
    var tokens: [QuestionToken] = []
    var gap: [UInt8] = []
    var word = String.UnicodeScalarView()
    func flush() {
      guard !word.isEmpty else { return }
      tokens.append(QuestionToken(text: String(word), key: Folding.key(String(word)), gap: gap))
      gap = []
      word = String.UnicodeScalarView()
    }
    for scalar in question.unicodeScalars {
      if Folding.isNameScalar(scalar) || (0x300...0x36F).contains(scalar.value) {
        word.append(scalar)
      } else {
        flush()
        gap += Array(String(scalar).utf8)
      }
    }
    flush()
    return tokens
  }
}

extension QuestionWord {
  var isVerb: Bool { form == .verb }
}

/// A piece of the question: what it may be, and whether the reading has taken it in.
struct Item {
  var tokens: Range<Int>
  var text: String
  var key: String
  /// Readings as words of the question language.
  var words: [QuestionWord] = []
  /// What it names.
  var things: [Thing] = []
  var date: PartialDate?
  var number: Int?
  var documents: [DocumentThing] = []
  /// Only the annex of its documents is meant.
  var isAnnex = false
  /// The documents were given as all of a sort, not one by one.
  var isAllDocuments = false
  /// Only those of some time.
  var isBounded = false
  /// How many documents are said to be meant: "two declarations".
  var told: Int?
  /// All documents that were read.
  var isEvery: Bool { isAllDocuments && !isBounded && has("doc", "any") }
  var used = false

  var isUnknown: Bool { words.allSatisfy { $0.name == "plain" } && things.isEmpty && date == nil && number == nil && documents.isEmpty }
  func word(_ name: String) -> QuestionWord? { words.first { $0.name == name } }
  func has(_ name: String, _ argument: String? = nil) -> Bool {
    words.contains { $0.name == name && (argument.map($0.arguments.contains) ?? true) }
  }
  /// Says nothing of its own, whatever the reading.
  var isFunction: Bool { has("function") || has("filler") || has("punct") }
  /// A thing, and not better read as a word.
  var isThing: Bool { !things.isEmpty && documents.isEmpty }
  var isDocument: Bool { !documents.isEmpty }
  /// What it names, be it a text.
  var named: Thing? { things.first ?? documents.first?.thing }
}
