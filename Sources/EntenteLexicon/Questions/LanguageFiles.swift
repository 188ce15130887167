/// Shipped files of several languages, several of a language: `questions.en.1-asking.words`.
enum LanguageFiles {
  typealias File = (name: String, text: String)

  /// What stands between the first two dots of a name.
  private static func language(_ file: File) -> String {
    let parts = file.name.utf8.split(separator: UInt8(ascii: "."))
    return parts.count > 1 ? String(decoding: parts[1], as: UTF8.self) : "en"
  }

  /// The languages that have a file, in the order of the files. O(files).
  static func languages(_ files: [File]) -> [String] {
    files.reduce(into: []) { found, file in
      let own = language(file)
      if !found.contains(own) { found.append(own) }
    }
  }

  /// The files of a language as one text, in their order; empty where there is none. O(length).
  static func text(_ language: String, of files: [File]) -> String {
    files.filter { self.language($0) == language }.map(\.text).joined(separator: "\n")
  }
}
