import Foundation

/// Compares output with a file beside the tests. With `ENTENTE_UPDATE_GOLDEN=1` in the environment the file is written instead.
package enum GoldenFile {
  /// `nil` where both agree, else what differs: the first line that does.
  package static func difference(_ text: String, golden path: String) throws -> String? {
    if ProcessInfo.processInfo.environment["ENTENTE_UPDATE_GOLDEN"] == "1" {
      try text.write(toFile: path, atomically: true, encoding: .utf8)
      return nil
    }
    guard let stored = try? String(contentsOfFile: path, encoding: .utf8) else {
      return "\(path): not there; run with ENTENTE_UPDATE_GOLDEN=1"
    }
    guard stored != text else { return nil }
    let expected = stored.split(separator: "\n", omittingEmptySubsequences: false)
    let found = text.split(separator: "\n", omittingEmptySubsequences: false)
    let line = zip(expected, found).prefix { $0 == $1 }.count
    return
      "\(path):\(line + 1): expected \(line < expected.count ? expected[line] : "the end"), found \(line < found.count ? found[line] : "the end")"
  }
}
