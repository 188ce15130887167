/// The forms of verbs and nouns, by language: regular ones by rule, the others listed in the rule file.
enum Inflection {
  /// Forms of a verb's first word, folded; a phrase keeps its particles ("set up" gives "setting up"). O(forms).
  static func verb(_ lemma: String, language: String, irregular: [String: [String]]) -> [(form: String, as: VerbForms)] {
    let parts = lemma.utf8.split(separator: 0x20, maxSplits: 1).map { String(decoding: $0, as: UTF8.self) }
    guard let head = parts.first else { return [] }
    let tail = parts.count > 1 ? " " + parts[1] : ""
    let forms =
      switch language {
      case "es", "pt": romance(head, portuguese: language == "pt")
      default: english(head, irregular: irregular[head] ?? [])
      }
    return forms.map { ($0.form + tail, $0.as) }
  }

  static func noun(_ lemma: String, language: String) -> [String] {
    guard language == "en" else { return [lemma, lemma + (endsInVowel(lemma) ? "s" : "es")] }
    if ends(lemma, "y"), !endsInVowel(drop(lemma, 1)) { return [lemma, drop(lemma, 1) + "ies"] }
    if ends(lemma, "s") || ends(lemma, "x") || ends(lemma, "ch") || ends(lemma, "sh") { return [lemma, lemma + "es"] }
    return [lemma, lemma + "s"]
  }

  /// `irregular` lists, in order: past, participle, gerund, and other spellings.
  private static func english(_ lemma: String, irregular: [String]) -> [(form: String, as: VerbForms)] {
    let stem = ends(lemma, "e") && !ends(lemma, "ee") ? drop(lemma, 1) : lemma
    let consonantY = ends(lemma, "y") && !endsInVowel(drop(lemma, 1))
    let third = noun(lemma, language: "en")[1]
    let past = irregular.first ?? (consonantY ? drop(lemma, 1) + "ied" : (ends(lemma, "e") ? drop(lemma, 1) : lemma) + "ed")
    let participle = irregular.count > 1 ? irregular[1] : past
    let gerund = irregular.count > 2 ? irregular[2] : stem + "ing"
    var forms: [(form: String, as: VerbForms)] = [(lemma, .base), (third, .finite)]
    if past == participle { forms.append((past, [.past, .participle])) } else { forms += [(past, .past), (participle, .participle)] }
    forms.append((gerund, .gerund))
    for further in irregular.dropFirst(3) { forms.append((further, ends(further, "ing") ? .gerund : [.past, .participle])) }
    if ends(lemma, "ise") { forms += english(drop(lemma, 3) + "ize", irregular: []) }
    return merged(forms)
  }

  /// The regular conjugations, as far as declarations use them.
  private static func romance(_ lemma: String, portuguese: Bool) -> [(form: String, as: VerbForms)] {
    let stem = drop(lemma, 2)
    let vowel = ends(lemma, "ar") ? "a" : "e"
    let participle = ends(lemma, "ar") ? "ad" : "id"
    let gerund = ends(lemma, "ar") ? "ando" : portuguese ? (ends(lemma, "ir") ? "indo" : "endo") : "iendo"
    var forms: [(form: String, as: VerbForms)] = [(lemma, .infinitive), (stem + gerund, .gerund)]
    for ending in ["o", "a", "os", "as"] { forms.append((stem + participle + ending, .participle)) }
    let past = ends(lemma, "ar") ? (portuguese ? ["ou", "aram"] : ["o", "aron"]) : portuguese ? ["iu", "iram"] : ["io", "ieron"]
    let plural = ends(lemma, "ar") ? "amos" : ends(lemma, "ir") ? "imos" : "emos"
    let endings = [vowel, vowel + (portuguese ? "m" : "n"), plural] + past
    for ending in endings { forms.append((stem + ending, .finite)) }
    for ending in ["a", portuguese ? "ao" : "an"] { forms.append((lemma + ending, .finite)) }
    return merged(forms)
  }

  private static func merged(_ forms: [(form: String, as: VerbForms)]) -> [(form: String, as: VerbForms)] {
    var result: [(form: String, as: VerbForms)] = []
    for form in forms {
      if let at = result.firstIndex(where: { $0.form == form.form }) {
        result[at].as.formUnion(form.as)
      } else {
        result.append(form)
      }
    }
    return result
  }

  private static func ends(_ text: String, _ suffix: String) -> Bool { text.utf8.suffix(suffix.utf8.count).elementsEqual(suffix.utf8) }
  private static func drop(_ text: String, _ count: Int) -> String { String(decoding: text.utf8.dropLast(count), as: UTF8.self) }
  private static func endsInVowel(_ text: String) -> Bool {
    guard let last = text.utf8.last else { return false }
    return "aeiou".utf8.contains(last)
  }
}
