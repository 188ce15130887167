import Entente
import EntenteBytes

/// The ends of the program: answers to standard output (or to `-o FILE`), all else to standard error.
final class Console {
  /// How much is gathered before it is passed on.
  private static let chunk = 1 << 16

  private(set) var format: TableFormat
  private(set) var isQuiet: Bool
  private var usesPager: Bool
  private let asksForColour: Bool
  private let file: String?
  private var buffer: [UInt8] = []

  init(_ invocation: Invocation) {
    isQuiet = invocation.has(.quiet)
    usesPager = !invocation.has(.noPager) && StandardStream.output.isTerminal && StandardStream.input.isTerminal
    asksForColour = !invocation.has(.noColor)
    // `-o` is a folder to extract and import, and to some exports: what they print goes to the terminal.
    let isFolder = invocation.value(.exportFormat).flatMap(ExportFormat.init(rawValue:))?.isFolder ?? false
    file =
      !isFolder && invocation.verb.flags.contains { $0.name == Flag.output.name && $0.value == "FILE" } ? invocation.value(.output) : nil
    format = Console.format(invocation, toFile: file != nil)
  }

  /// `--format`, `--json`, else a table on a terminal and tab-separated values elsewhere.
  private static func format(_ invocation: Invocation, toFile: Bool) -> TableFormat {
    if let name = invocation.value(.format), let format = TableFormat(rawValue: name) { return format }
    if invocation.has(.json) { return .json }
    return StandardStream.output.isTerminal && !toFile ? .table : .tsv
  }

  /// Whether a person reads along, so that prose is folded to the terminal and may have colours.
  var isInteractive: Bool { StandardStream.output.isTerminal && file == nil }
  var isColoured: Bool { isInteractive && asksForColour && Console.allowsColour }
  var width: Int? { isInteractive ? StandardStream.output.terminalWidth ?? 80 : nil }

  private static var allowsColour: Bool { (Environment["NO_COLOR"] ?? "").isEmpty && Environment["TERM"] != "dumb" }

  func write(_ text: String) throws(CommandError) { try write(Array(text.utf8)) }

  func write(_ bytes: [UInt8]) throws(CommandError) {
    buffer += bytes
    if buffer.count >= Console.chunk, file == nil, !usesPager { try pass() }
  }

  /// Passes on all that is left: through the pager where it is longer than the terminal, or into the file, whole or not at all.
  func finish() throws(CommandError) {
    if let file {
      do { try Files.write(buffer, to: file) } catch { throw .entente(EntenteError(writing: error)) }
    } else if usesPager, isTall {
      try page()
    } else {
      try pass()
    }
    buffer = []
  }

  private var isTall: Bool {
    guard let height = StandardStream.output.terminalHeight else { return false }
    return buffer.count { $0 == 0x0A } >= height
  }

  /// `$PAGER`, else `less`; where that cannot be started, no pager.
  private func page() throws(CommandError) {
    let words = (Environment["PAGER"] ?? "").split(separator: " ").map(String.init)
    let command = words.isEmpty ? ["less", "-FRX"] : words
    do {
      let pager = try ChildProcess.reader(command)
      do { try pager.write(buffer) } catch {}
      _ = pager.wait()
    } catch { try pass() }
  }

  private func pass() throws(CommandError) {
    defer { buffer.removeAll(keepingCapacity: true) }
    do { try StandardStream.output.write(buffer) } catch {
      switch error {
      case .closedPipe: throw .closedPipe
      case .failed(let why): throw .output(why)
      }
    }
  }

  /// A warning on standard error; none where `--quiet` was given.
  func warn(_ text: String) { if !isQuiet { Console.complain("entente: \(text)\n") } }

  /// What was done, on standard error; nothing where `--quiet` was given.
  func tell(_ text: String) { if !isQuiet { Console.complain(text + "\n") } }

  /// To standard error; where that is closed, nobody is to be told.
  static func complain(_ text: String) { do { try StandardStream.error.write(Array(text.utf8)) } catch {} }
}
