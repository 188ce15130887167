import Entente

/// Errors in words, and as the one JSON object of the contract.
enum ErrorText {
  static func text(_ error: CommandError) -> String {
    switch error {
    case .usage(let message, let hint): "entente: \(message)\n" + indented(hint)
    case .entente(let error): "entente: \(error.message)\n" + indented(error.hint ?? "")
    case .closedPipe: ""
    case .output(let why): "entente: standard output cannot be written: \(why)\n"
    }
  }

  /// `{"error": {"type", "phase", "detail", "message", "line", "column"}}`, a line.
  static func json(_ error: CommandError) -> String {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("error")
    switch error {
    case .usage(let message, let hint):
      EntenteError.argument(message: message, hint: hint.isEmpty ? nil : hint).write(into: &writer)
    case .entente(let error): error.write(into: &writer)
    case .closedPipe, .output: EntenteError.unwritable(path: "standard output", why: "\(error)").write(into: &writer)
    }
    writer.endObject()
    writer.newline()
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private static func indented(_ text: String) -> String {
    text.isEmpty ? "" : text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "\n" : "  \($0)\n" }.joined()
  }
}
