import EntenteTestSupport
import Foundation
import Testing

@Suite("The article on decisions shows what happens")
struct DecisionsArticleTests {
  /// Fenced blocks by what follows their fence.
  static func blocks() throws -> [(head: String, body: String)] {
    let text = try String(contentsOfFile: PackageFolder.path + "/Sources/Entente/Entente.docc/Decisions.md", encoding: .utf8)
    return text.components(separatedBy: "\n```").enumerated().compactMap { place, piece in
      guard place % 2 == 1, let end = piece.firstIndex(of: "\n") else { return nil }
      return (String(piece[..<end]), String(piece[piece.index(after: end)...]) + "\n")
    }
  }

  @Test("Its documents and decisions, put into files, give what its console prints")
  func example() throws {
    let scratch = try Scratch()
    var consoles = 0
    for (head, body) in try Self.blocks() {
      if head.hasPrefix("text ") { try scratch.write(String(head.dropFirst(5)), body) }
      guard head == "console" else { continue }
      consoles += 1
      for step in body.components(separatedBy: "$ ").dropFirst() {
        let command = step.prefix { $0 != "\n" }
        let wanted = step.dropFirst(command.count + 1)
        let run = try Run.shell("(\(command)) 2>&1 | grep -v ' ms → '", in: scratch.folder)
        #expect(run.output == wanted, "\(command)\n\(run.output)")
      }
    }
    #expect(consoles == 1)
  }
}
