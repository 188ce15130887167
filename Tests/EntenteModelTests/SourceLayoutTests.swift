import Foundation
import Testing

@Suite("The sources keep to the layout")
struct SourceLayoutTests {
  struct File {
    var module: String
    var name: String
    var text: String
  }

  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static func files() throws -> [File] {
    let sources = root.appending(path: "Sources")
    let walker = try #require(FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
    var files: [File] = []
    for case let url as URL in walker where url.pathExtension == "swift" {
      let parts = url.path.dropFirst(sources.path.count + 1).split(separator: "/")
      files.append(File(module: String(parts[0]), name: parts.joined(separator: "/"), text: try String(contentsOf: url, encoding: .utf8)))
    }
    return files
  }

  @Test("Only EntenteBytes holds unsafe code")
  func unsafeStaysInBytes() throws {
    let unsafe = try Regex(#"\bunsafe\b\s*[^.,;:)\s]"#)
    for file in try Self.files() where file.module != "EntenteBytes" {
      for line in file.text.split(separator: "\n") where !line.contains("//") && !line.contains("\"") {
        #expect(line.firstMatch(of: unsafe) == nil, "\(file.name): \(line)")
      }
    }
  }

  @Test("Nothing below the command line imports Foundation, and below it only EntenteBytes imports the C library")
  func noFoundation() throws {
    for file in try Self.files() {
      #expect(!file.text.contains("import Foundation") || file.module == "EntenteCLI", "\(file.name)")
      #expect(!file.text.contains("import Glibc") || ["EntenteBytes", "EntenteCLI"].contains(file.module), "\(file.name)")
    }
  }

  @Test("No file is longer than 400 lines, and half of them are shorter than 120")
  func fileLength() throws {
    let files = try Self.files().filter { !$0.name.contains("/Embedded/") }
    let lengths = files.map { ($0.text.utf8.reduce(0) { $0 + ($1 == 0x0A ? 1 : 0) }, $0.name) }.sorted { $0.0 < $1.0 }
    for (length, name) in lengths { #expect(length <= 400, "\(name) has \(length) lines") }
    #expect(lengths[lengths.count / 2].0 <= 120)
  }
}
