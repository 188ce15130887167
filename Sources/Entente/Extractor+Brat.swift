import EntenteAnswer
import EntenteBytes
import EntenteExtract
import EntenteModel
import EntenteText

/// Documents as brat standoff, to be corrected by hand, and the way back.
extension Extractor {
  /// What was written, or read back.
  package struct BratResult: Sendable {
    package var documents = 0
    package var statements = 0
    /// Lines for a file of decisions; empty where nothing was corrected.
    package var decisions = ""
    package var notes: [String] = []
  }

  /// Writes each document as `NAME.txt` and `NAME.ann`, with brat's `annotation.conf`, into a folder that is new, or holds only what
  /// was written there and nobody changed. Linear in the texts.
  package func writeBrat(files: [String], to folder: String) throws(EntenteError) -> BratResult {
    var result = BratResult()
    var exports = [ExportFile("annotation.conf", BratSource.configuration)]
    for (name, source) in try bratSources(files) {
      result.documents += 1
      result.statements += source.annotations.relations.count + source.annotations.events.reduce(0) { $0 + $1.arguments.count }
      exports.append(ExportFile(name + ".txt", String(decoding: source.text, as: UTF8.self)))
      exports.append(ExportFile(name + ".ann", source.annotations.lines))
    }
    try ExportFolder.write(exports, to: folder)
    return result
  }

  /// Reads such a folder back, corrected: what was deleted is wrong, what was added is missing. The files are those that it was written from.
  package func readBrat(files: [String], from folder: String) throws(EntenteError) -> BratResult {
    var result = BratResult()
    for (name, source) in try bratSources(files) {
      let path = "\(folder)/\(name).ann"
      let (bytes, text) = (try Extractor.bytes(path), try Extractor.bytes("\(folder)/\(name).txt"))
      guard text == source.text else {
        throw .unreadable(path: "\(folder)/\(name).txt", why: "this is not the document's text, which must stay as it was written")
      }
      guard let lines = String(validating: bytes, as: UTF8.self) else { throw .unreadable(path: path, why: "not valid UTF-8") }
      do {
        let corrections = try BratCorrections(lines, file: path, source: source)
        result.decisions += corrections.decisions
        result.notes += corrections.notes
      } catch { throw .unreadable(path: path, why: error.reason(in: path)) }
      result.documents += 1
    }
    return result
  }

  /// Each document by the name of its files there: its own without the ending, numbered where two would share it.
  private func bratSources(_ files: [String]) throws(EntenteError) -> [(String, BratSource)] {
    var taken: Set<String> = []
    var sources: [(String, BratSource)] = []
    for file in files.sorted() {
      let base = Extractor.stem(Files.name(of: file))
      var name = base
      var number = 2
      while !taken.insert(name).inserted {
        name = "\(base)-\(number)"
        number += 1
      }
      sources.append((name, extractor.brat(try Extractor.read(file))))
    }
    return sources
  }

  private static func bytes(_ path: String) throws(EntenteError) -> [UInt8] {
    do { return try Files.read(path, limit: maximumBytes) } catch { throw EntenteError(reading: error) }
  }

  private static func stem(_ name: String) -> String {
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else { return name }
    return String(name[..<dot])
  }
}

extension BratError {
  /// The message without the file's name before it.
  fileprivate func reason(in path: String) -> String {
    let text = description
    let prefix = "\(path): "
    if text.hasPrefix(prefix) { return String(text.dropFirst(prefix.count)) }
    return text.hasPrefix("\(path):") ? "line " + text.dropFirst(path.count + 1) : text
  }
}
