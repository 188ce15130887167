extension RuleFile {
  /// The rule files that the program carries, in the order in which they are read.
  package static let standard: [(name: String, text: String)] = EmbeddedRules.files
}

extension RuleFile {
  /// Whether a form of a folded word may stand in the files that the program carries: whether its first letters do. Names of several words are taken to. O(length of the files).
  package static func standardMayHold(_ word: String) -> Bool {
    let start = Array(word.utf8.prefix(leastHeld))
    guard let first = start.first, !word.utf8.contains(0x20) else { return true }
    return standard.contains { file in
      let letters = file.text.utf8.map { $0 | 0x20 }
      return letters.indices.contains { letters[$0] == first && letters[$0...].starts(with: start) }
    }
  }

  /// How many letters of a word its forms share: "studies" and "study".
  private static let leastHeld = 4
}

extension RuleSet {
  /// The rules that the program carries, and those of further files, which add or replace. O(length).
  package static func standard(adding further: [RuleFile] = [], isForReading: Bool = true) throws(RuleError) -> RuleSet {
    var files: [RuleFile] = []
    for file in RuleFile.standard { files.append(try RuleFile(file.text, file: file.name, isForReading: isForReading)) }
    return RuleSet(files + further, isForReading: isForReading)
  }
}
