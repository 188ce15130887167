/// The language of a text, from its commonest short words.
enum Language {
  /// BCP 47 of the language whose words come most often; `und` where fewer than five do. Looks at the first 4000 words or so.
  static func guess(_ passages: [Passage]) -> String {
    var counts: [String: Int] = [:]
    var seen = 0
    for passage in passages {
      let tokens = Tokenizer.tokenize(Array(passage.text.prefix(24_000)))
      for index in tokens.tokens.indices where tokens.tokens[index].kind == .word && tokens.tokens[index].range.count <= 5 {
        for language in words[tokens.word(index)] ?? [] { counts[language, default: 0] += 1 }
      }
      seen += tokens.tokens.count
      if seen > 4000 { break }
    }
    let best = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
    return best.map { $0.value >= 5 ? $0.key : "und" } ?? "und"
  }

  private static let words: [String: [String]] = {
    let lists = [
      "en": "the of and to in for with on by that from is are as at this be which their our",
      "es": "el la los las de del y en que con por para una un se su al es lo",
      "pt": "o a os as de do da dos das e em que com por para uma um no na ao nos se",
      "fr": "le la les de des du et en que avec par pour une un dans sur au aux est",
      "de": "der die das und in den von zu mit für im des dem ist auf eine als auch fur",
      "it": "il la i gli le di del della e in che con per una un nel si al",
    ]
    var words: [String: [String]] = [:]
    for language in lists.keys.sorted() {
      for word in lists[language, default: ""].split(separator: " ") { words[String(word), default: []].append(language) }
    }
    return words
  }()
}
