/// The forms of verbs and nouns, by language: regular ones by rule, the others listed in the rule file.
enum Inflection {
  /// Forms of a verb's first word, folded; a phrase keeps its particles ("set up" gives "setting up"). O(forms).
  static func verb(_ lemma: String, language: String, irregular: [String: [String]]) -> [(form: String, as: VerbForms)] {
    let word = Word(lemma)
    if word.letters.isEmpty { return [] }
    switch language {
    case "es", "pt": return romance(word, portuguese: language == "pt")
    default: return english(word, irregular: irregular.isEmpty ? [] : irregular[word.with("", tail: false)] ?? [])
    }
  }

  static func noun(_ lemma: String, language: String) -> [String] {
    let word = Word(whole: lemma)
    guard language == "en" else { return [lemma, word.with(word.endsInVowel(before: 0) ? "s" : "es")] }
    return [lemma, third(word)]
  }

  /// The letters of a word, and what follows it in its phrase.
  private struct Word {
    let letters: [UInt8]
    let tail: [UInt8]

    /// The first word of a phrase.
    init(_ phrase: String) {
      let bytes = Array(phrase.utf8)
      let end = bytes.firstIndex(of: 0x20) ?? bytes.count
      (letters, tail) = (Array(bytes[..<end]), Array(bytes[end...]))
    }

    init(whole: String) { (letters, tail) = (Array(whole.utf8), []) }

    private init(_ letters: [UInt8], tail: [UInt8]) { (self.letters, self.tail) = (letters, tail) }

    /// The word with an ending in the place of its last letters, and what follows it. O(length).
    func with(_ ending: String, dropping count: Int = 0, tail hasTail: Bool = true) -> String {
      var bytes: [UInt8] = []
      bytes.reserveCapacity(letters.count + ending.utf8.count + tail.count)
      bytes += letters.dropLast(count)
      bytes += ending.utf8
      if hasTail { bytes += tail }
      return String(decoding: bytes, as: UTF8.self)
    }

    /// Another word in its place.
    func replaced(by other: String) -> String { tail.isEmpty ? other : other + String(decoding: tail, as: UTF8.self) }

    /// The word spelt with "-ize".
    var american: Word { Word(letters.dropLast(3) + Array("ize".utf8), tail: tail) }

    func ends(_ suffix: String) -> Bool { letters.suffix(suffix.utf8.count).elementsEqual(suffix.utf8) }

    /// Whether a vowel stands before so many last letters.
    func endsInVowel(before count: Int) -> Bool {
      guard letters.count > count else { return false }
      return switch letters[letters.count - 1 - count] {
      case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): true
      default: false
      }
    }
  }

  /// "Studies", "passes", "calls": a verb's third person, and a noun's plural.
  private static func third(_ word: Word) -> String {
    if word.ends("y"), !word.endsInVowel(before: 1) { return word.with("ies", dropping: 1) }
    return word.with(word.ends("s") || word.ends("x") || word.ends("ch") || word.ends("sh") ? "es" : "s")
  }

  /// `irregular` lists, in order: past, participle, gerund, and other spellings.
  private static func english(_ word: Word, irregular: [String]) -> [(form: String, as: VerbForms)] {
    let isSilent = word.ends("e")
    let past =
      irregular.first.map(word.replaced)
      ?? (word.ends("y") && !word.endsInVowel(before: 1) ? word.with("ied", dropping: 1) : word.with("ed", dropping: isSilent ? 1 : 0))
    let participle = irregular.count > 1 ? word.replaced(by: irregular[1]) : past
    let gerund =
      irregular.count > 2 ? word.replaced(by: irregular[2]) : word.with("ing", dropping: isSilent && !word.ends("ee") ? 1 : 0)
    var forms: [(form: String, as: VerbForms)] = [(word.with(""), .base), (third(word), .finite)]
    if past == participle { forms.append((past, [.past, .participle])) } else { forms += [(past, .past), (participle, .participle)] }
    forms.append((gerund, .gerund))
    for further in irregular.dropFirst(3) {
      forms.append((word.replaced(by: further), further.utf8.suffix(3).elementsEqual("ing".utf8) ? .gerund : [.past, .participle]))
    }
    if word.ends("ise") { forms += english(word.american, irregular: []) }
    return merged(forms)
  }

  /// The regular conjugations, as far as declarations use them.
  private static func romance(_ word: Word, portuguese: Bool) -> [(form: String, as: VerbForms)] {
    let isFirst = word.ends("ar"), isThird = word.ends("ir")
    let gerund = isFirst ? "ando" : portuguese ? (isThird ? "indo" : "endo") : "iendo"
    var forms: [(form: String, as: VerbForms)] = [(word.with(""), .infinitive), (word.with(gerund, dropping: 2), .gerund)]
    for ending in isFirst ? ["ado", "ada", "ados", "adas"] : ["ido", "ida", "idos", "idas"] {
      forms.append((word.with(ending, dropping: 2), .participle))
    }
    let past = isFirst ? (portuguese ? ["ou", "aram"] : ["o", "aron"]) : portuguese ? ["iu", "iram"] : ["io", "ieron"]
    let present = isFirst ? ["a", portuguese ? "am" : "an"] : ["e", portuguese ? "em" : "en"]
    for ending in present + [isFirst ? "amos" : isThird ? "imos" : "emos"] + past {
      forms.append((word.with(ending, dropping: 2), .finite))
    }
    for ending in ["a", portuguese ? "ao" : "an"] { forms.append((word.with(ending), .finite)) }
    return merged(forms)
  }

  private static func merged(_ forms: [(form: String, as: VerbForms)]) -> [(form: String, as: VerbForms)] {
    var result: [(form: String, as: VerbForms)] = []
    result.reserveCapacity(forms.count)
    for form in forms {
      if let at = result.firstIndex(where: { $0.form == form.form }) {
        result[at].as.formUnion(form.as)
      } else {
        result.append(form)
      }
    }
    return result
  }
}
