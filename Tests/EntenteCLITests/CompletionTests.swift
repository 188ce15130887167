import Foundation
import Testing

@testable import EntenteCLI

@Suite("Completion scripts, sourced by their shells")
struct CompletionTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  /// What bash offers for the last of these words.
  func bash(_ words: [String]) throws -> [String] {
    let file = try scratch.write("entente.bash", CompletionScript.bash)
    let list = words.map { "'\($0)'" }.joined(separator: " ")
    let run = try Run.shell(
      "source '\(file)'; COMP_WORDS=(\(list)); COMP_CWORD=\(words.count - 1); _entente; printf '%s\\n' \"${COMPREPLY[@]}\"",
      in: scratch.folder)
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
    return run.output.split(separator: "\n").map(String.init)
  }

  @Test("bash offers commands, flags, the values of flags, and the names of the graph")
  func bash() throws {
    #expect(try bash(["entente", "why"]) == ["why", "why-not"])
    #expect(try bash(["entente", "why-not", "--doc"]) == ["--documents"])
    #expect(try bash(["entente", "export", "--format", "mer"]) == ["mermaid"])
    #expect(try bash(["entente", "completions", "z"]) == ["zsh"])
    let file = try scratch.write("declaration.txt", declaration)
    #expect(try Run(["extract", file, "--output", scratch.path("graph")]).status == 0)
    #expect(try bash(["entente", "show", "Harb"]) == ["Harbour\\ Watch\\ Programme"])
  }

  @Test("zsh and fish read their scripts without complaint, where they are installed", arguments: ["zsh", "fish"])
  func others(shell: String) throws {
    let script = shell == "zsh" ? CompletionScript.zsh : CompletionScript.fish
    let file = try scratch.write("script", script)
    let run = try Run.shell("command -v \(shell) >/dev/null || exit 0; \(shell) -n '\(file)'", in: scratch.folder)
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
    for verb in Verb.all { #expect(script.contains(verb.name)) }
  }
}
