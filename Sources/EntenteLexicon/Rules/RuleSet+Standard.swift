extension RuleFile {
  /// The rule files that the program carries, in the order in which they are read.
  package static let standard: [(name: String, text: String)] = EmbeddedRules.files
}

extension RuleSet {
  /// The rules that the program carries, and those of further files, which add or replace. O(length).
  package static func standard(adding further: [RuleFile] = []) throws(RuleError) -> RuleSet {
    var files: [RuleFile] = []
    for file in RuleFile.standard { files.append(try RuleFile(file.text, file: file.name)) }
    return RuleSet(files + further)
  }
}
