import Entente

extension Verb {
  static let completions = Verb(
    "completions", synopsis: ["bash|zsh|fish"], summary: "a script that completes commands, flags and names in your shell",
    examples: [
      .init("entente completions bash > ~/.local/share/bash-completion/completions/entente", "for bash"),
      .init("entente completions fish > ~/.config/fish/completions/entente.fish", "for fish"),
    ], operands: 1...1
  ) { invocation, console throws(CommandError) in
    switch invocation.operands[0] {
    case "bash": try console.write(CompletionScript.bash)
    case "zsh": try console.write(CompletionScript.zsh)
    case "fish": try console.write(CompletionScript.fish)
    default: throw .usage("there are no completions for '\(invocation.operands[0])'", hint: "there are: bash, zsh, fish")
    }
    return .answered
  }
}

/// Completion scripts, made from the tables of commands and flags. Where a name is wanted, they ask the graph.
enum CompletionScript {
  private static let verbs = Verb.all.map(\.name).joined(separator: " ")
  private static let named = "show|trace|path|why-not"
  private static let names = "entente list --format tsv 2>/dev/null | tail -n +2 | cut -f1"

  private static func flags(_ verb: Verb) -> String { verb.allFlags.map { "--" + $0.name }.joined(separator: " ") }

  /// The words that may follow a command, where they can be counted.
  private static let operands: [(verb: String, words: String)] = [
    ("completions", "bash zsh fish"), ("help", (Verb.all.map(\.name) + Topic.all.map(\.name)).joined(separator: " ")),
    ("list", NodeKind.allCases.map(\.rawValue).joined(separator: " ")),
  ]

  // MARK: bash

  static var bash: String {
    let cases = Verb.all.map { "      \($0.name)) words='\(flags($0))' ;;" }.joined(separator: "\n")
    let values = Verb.all.flatMap { verb in
      verb.allFlags.filter { !$0.choices.isEmpty }.map { flag in
        "      '\(verb.name) --\(flag.name)') words='\(flag.choices.joined(separator: " "))' ;;"
      }
    }
    let operands = self.operands.map { "      '\($0.verb) '*) words='\($0.words)' ;;" }
    return """
      # entente: completion for bash
      _entente() {
        local current=${COMP_WORDS[COMP_CWORD]} words=''
        if [ "$COMP_CWORD" -eq 1 ]; then
          COMPREPLY=($(compgen -W '\(verbs)' -- "$current"))
          return
        fi
        if [[ $current == -* ]]; then
          case ${COMP_WORDS[1]} in
      \(cases)
          esac
          COMPREPLY=($(compgen -W "$words" -- "$current"))
          return
        fi
        case "${COMP_WORDS[1]} ${COMP_WORDS[COMP_CWORD-1]}" in
      \((values + operands).joined(separator: "\n"))
        esac
        if [ -n "$words" ]; then
          COMPREPLY=($(compgen -W "$words" -- "$current"))
        elif [[ ${COMP_WORDS[1]} =~ ^(\(named))$ && ${COMP_WORDS[COMP_CWORD-1]} != --* ]]; then
          local IFS=$'\\n'
          COMPREPLY=($(compgen -W "$(\(names))" -- "$current" | sed 's/ /\\\\ /g'))
        else
          compopt -o default 2>/dev/null
        fi
      }
      complete -F _entente entente

      """
  }

  // MARK: zsh

  static var zsh: String {
    let cases = Verb.all.map { "    \($0.name)) _arguments \(zshFlags($0)) '*: :\(zshOperands($0))' ;;" }.joined(separator: "\n")
    return """
      #compdef entente
      _entente_names() {
        compadd -- "${(@f)$(\(names))}"
      }
      _entente() {
        if (( CURRENT == 2 )); then
          compadd \(verbs)
          return
        fi
        shift words
        (( CURRENT-- ))
        case $words[1] in
      \(cases)
        esac
      }
      compdef _entente entente

      """
  }

  private static func zshOperands(_ verb: Verb) -> String {
    if let words = operands.first(where: { $0.verb == verb.name })?.words { return "(\(words))" }
    return named.split(separator: "|").contains { $0 == verb.name } ? "_entente_names" : "_files"
  }

  private static func zshFlags(_ verb: Verb) -> String {
    verb.allFlags.map { flag in
      let value =
        flag.value.map { ":\($0.filter { $0 != ":" }):\(flag.choices.isEmpty ? "_files" : "(\(flag.choices.joined(separator: " ")))")" }
        ?? ""
      return "'\(flag.isRepeated ? "*" : "")--\(flag.name)[\(quoted(flag.help).filter { $0 != ":" })]\(value)'"
    }.joined(separator: " ")
  }

  /// Without what would end a quotation or a description.
  private static func quoted(_ text: String) -> String { text.filter { $0 != "'" && $0 != "[" && $0 != "]" } }

  // MARK: fish

  static var fish: String {
    var lines = ["# entente: completion for fish", "complete -c entente -f"]
    for verb in Verb.all {
      lines.append("complete -c entente -n __fish_use_subcommand -a \(verb.name) -d '\(quoted(verb.summary))'")
      let isThis = "-n '__fish_seen_subcommand_from \(verb.name)'"
      for flag in verb.allFlags {
        let letter = flag.short.map { " -s \($0)" } ?? ""
        let value = flag.value == nil ? "" : flag.choices.isEmpty ? " -r -F" : " -x -a '\(flag.choices.joined(separator: " "))'"
        lines.append("complete -c entente \(isThis) -l \(flag.name)\(letter)\(value) -d '\(quoted(flag.help))'")
      }
      if let words = operands.first(where: { $0.verb == verb.name })?.words { lines.append("complete -c entente \(isThis) -a '\(words)'") }
      if named.split(separator: "|").contains(where: { $0 == verb.name }) { lines.append("complete -c entente \(isThis) -a '(\(names))'") }
      if ["extract", "import"].contains(verb.name) { lines.append("complete -c entente \(isThis) -F") }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
