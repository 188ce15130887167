extension RuleFile {
  /// The rule files that the program carries, in the order in which they are read.
  package static let standard: [(name: String, text: String)] = EmbeddedRules.files
}

extension RuleSet {
  /// The rules that the program carries, and those of further files, which add or replace. O(length).
  package static func standard(adding further: [RuleFile] = [], isForReading: Bool = true) throws(RuleError) -> RuleSet {
    var files: [RuleFile] = []
    for file in RuleFile.standard { files.append(try RuleFile(file.text, file: file.name, isForReading: isForReading)) }
    return RuleSet(files + further, isForReading: isForReading)
  }

  /// Of the rules that the program carries for a language, those with a verb, its subject one of their ends, that begins with a word of which one of these folded words may
  /// be a form, with these verbs alone: what plain questions are read with. Of the others no more than their first letters is looked at. O(length of the files + length of
  /// what is found).
  package static func standard(saying words: Set<String>, in language: String) throws(RuleError) -> RuleSet {
    let files = RuleFile.standard.map { RuleLines($0.text) }.filter { $0.language == language }
    let forms = files.flatMap(\.forms)
    let asked = words.map { Array($0.utf8) } + forms.filter { $0.forms.contains(where: words.contains) }.map { Array($0.lemma.utf8) }
    let starts = WordStarts(asked)
    var text: [String] = []
    for file in files { text += file.rules(sayingOneOf: starts) }
    let known = try RuleFile("language \(language)\n" + text.joined(separator: "\n"), file: "the rules' words", isForReading: false)
    var irregular = known
    for form in forms { irregular.irregular[form.lemma] = form.forms }
    return RuleSet([irregular], isForReading: false)
  }
}
