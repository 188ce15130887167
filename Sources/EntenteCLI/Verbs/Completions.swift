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
  private static let named = "show|trace|path"
  private static let names = "entente list --format tsv 2>/dev/null | tail -n +2 | cut -f1"

  private static func flags(_ verb: Verb) -> String { verb.allFlags.map { "--" + $0.name }.joined(separator: " ") }

  static var bash: String {
    let cases = Verb.all.map { "      \($0.name)) words='\(flags($0))' ;;" }.joined(separator: "\n")
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
        elif [[ ${COMP_WORDS[1]} =~ ^(\(named))$ ]]; then
          local IFS=$'\\n'
          COMPREPLY=($(compgen -W "$(\(names))" -- "$current" | sed 's/ /\\\\ /g'))
        else
          compopt -o default
        fi
      }
      complete -F _entente entente

      """
  }

  static var zsh: String {
    let cases = Verb.all.map { "    \($0.name)) _arguments '*:: :_files' \(zshFlags($0)) ;;" }.joined(separator: "\n")
    return """
      #compdef entente
      _entente() {
        if (( CURRENT == 2 )); then
          compadd \(verbs)
          return
        fi
        if [[ $words[2] == (\(named)) && $words[CURRENT] != -* ]]; then
          compadd -- "${(@f)$(\(names))}"
          return
        fi
        case $words[2] in
      \(cases)
        esac
      }
      compdef _entente entente

      """
  }

  private static func zshFlags(_ verb: Verb) -> String { verb.allFlags.map { "'--\($0.name)[\(quoted($0.help))]'" }.joined(separator: " ") }

  /// Without what would end a quotation or a description.
  private static func quoted(_ text: String) -> String { text.filter { $0 != "'" && $0 != "[" && $0 != "]" } }

  static var fish: String {
    var lines = ["# entente: completion for fish", "complete -c entente -f"]
    for verb in Verb.all {
      lines.append("complete -c entente -n __fish_use_subcommand -a \(verb.name) -d '\(quoted(verb.summary))'")
      for flag in verb.allFlags {
        let letter = flag.short.map { " -s \($0)" } ?? ""
        lines.append("complete -c entente -n '__fish_seen_subcommand_from \(verb.name)' -l \(flag.name)\(letter) -d '\(quoted(flag.help))'")
      }
    }
    for verb in named.split(separator: "|") {
      lines.append("complete -c entente -n '__fish_seen_subcommand_from \(verb)' -a '(\(names))'")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
