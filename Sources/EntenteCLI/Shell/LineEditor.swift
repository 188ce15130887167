import Entente
import EntenteBytes

/// Reads lines at a terminal: editing, history, search in it, completion.
struct LineEditor {
  enum Line: Equatable {
    case entered(String)
    /// Ctrl-C: what was written is given up.
    case interrupted
    case end
  }

  var history: History
  /// What may stand in the place of the end of a text: how many letters of it are replaced, and by what.
  var complete: (String) -> (count: Int, choices: [String]) = { _ in (0, []) }
  private let isColoured: Bool

  init(history: History, isColoured: Bool) {
    self.history = history
    self.isColoured = isColoured
  }

  mutating func line(_ prompt: String) -> Line {
    guard let terminal = Terminal() else { return .end }
    let session = EditorSession(prompt, history.lines, complete, isColoured: isColoured, width: StandardStream.output.terminalWidth ?? 80)
    return session.run(KeyReader { terminal.byte(within: $0) }, suspend: { terminal.suspend() }, write: LineEditor.write)
  }

  private static func write(_ text: String) { do { try StandardStream.output.write(Array(text.utf8)) } catch {} }
}

/// One line's editing, from the prompt to the enter key. Knows keys and text, no terminal.
final class EditorSession {
  private let prompt: String
  private let history: [String]
  private let complete: (String) -> (count: Int, choices: [String])
  private let isColoured: Bool
  private let width: Int
  private var buffer = LineBuffer()
  /// Which line of the history is shown; its count for the one that is being written.
  private var shown: Int
  private var draft = ""
  /// What is searched for, in a search.
  private var wanted: String?
  private var output = ""

  init(
    _ prompt: String, _ history: [String], _ complete: @escaping (String) -> (count: Int, choices: [String]), isColoured: Bool = false,
    width: Int = 80
  ) {
    self.prompt = prompt
    self.history = history
    self.complete = complete
    self.isColoured = isColoured
    self.width = width
    shown = history.count
  }

  func run(_ keys: KeyReader, suspend: () -> Void, write: (String) -> Void) -> LineEditor.Line {
    draw()
    while true {
      write(output)
      output = ""
      guard let key = keys.next() else { return .end }
      let ended = wanted == nil ? edit(key, suspend) : search(key)
      if let ended {
        write(output + "\r\n")
        return ended
      }
    }
  }

  /// The line where the key ends it.
  private func edit(_ key: Key, _ suspend: () -> Void) -> LineEditor.Line? {
    switch key {
    case .enter:
      _ = buffer.take(.end)
      draw()
      return .entered(buffer.text)
    case .interrupt:
      _ = buffer.take(.end)
      draw()
      output += "^C"
      return .interrupted
    case .endOfInput:
      if buffer.letters.isEmpty { return .end }
      _ = buffer.take(.delete)
    case .up: show(shown - 1)
    case .down: show(shown + 1)
    case .tab: completeLine()
    case .clear: output += "\u{1B}[H\u{1B}[2J"
    case .search: wanted = ""
    case .suspend: suspend()
    default: if !buffer.take(key) { return nil }
    }
    draw()
    return nil
  }

  private func show(_ place: Int) {
    guard (0...history.count).contains(place) else { return }
    if shown == history.count { draft = buffer.text }
    shown = place
    buffer.replace(with: place == history.count ? draft : history[place])
  }

  /// Ctrl-R: the newest line that holds what is written; again for an older one; Enter runs it, any other key goes on editing it.
  private func search(_ key: Key) -> LineEditor.Line? {
    guard var text = wanted else { return nil }
    switch key {
    case .character(let letter): text.append(letter)
    case .backspace: if !text.isEmpty { text.removeLast() }
    case .search: shown = max(0, shown - 1)
    case .interrupt, .escape:
      wanted = nil
      show(history.count)
      draw()
      return nil
    default:
      wanted = nil
      return edit(key) {}
    }
    wanted = text
    let limit = key == .search ? shown : history.count - 1
    if !text.isEmpty, let place = history.indices.prefix(max(0, limit + 1)).last(where: { history[$0].contains(text) }) { show(place) }
    draw()
    return nil
  }

  /// The choices that are shown; the rest are counted.
  private static let shownChoices = 24

  private func completeLine() {
    let (count, choices) = complete(buffer.beforeCursor)
    guard let first = choices.first else { return }
    if choices.count == 1 {
      buffer.insert(first, replacing: count)
      return
    }
    let common = choices.dropFirst().reduce(first) { String(zip($0, $1).prefix { $0.0 == $0.1 }.map(\.0)) }
    if common.count > count { buffer.insert(common, replacing: count) }
    var rows = [""]
    for choice in choices.prefix(EditorSession.shownChoices) {
      let row = rows[rows.count - 1]
      if row.isEmpty {
        rows[rows.count - 1] = choice
      } else if TextWidth.of(row) + TextWidth.of(choice) + 2 < width {
        rows[rows.count - 1] += "  " + choice
      } else {
        rows.append(choice)
      }
    }
    if choices.count > EditorSession.shownChoices { rows.append("… and \(choices.count - EditorSession.shownChoices) more") }
    output += "\r\n" + rows.joined(separator: "\r\n") + "\r\n"
  }

  /// Draws the line anew: of a line that is wider than the terminal, what lies around the cursor.
  private func draw() {
    let prompt = wanted.map { "search ‘\($0)’: " } ?? self.prompt
    let room = max(10, width - TextWidth.of(prompt) - 3)
    var start = 0
    while TextWidth.of(String(buffer.letters[start..<buffer.cursor])) > room { start += 1 }
    var end = start
    while end < buffer.letters.count, TextWidth.of(String(buffer.letters[start...end])) <= room { end += 1 }
    let column = TextWidth.of(prompt) + TextWidth.of(String(buffer.letters[start..<buffer.cursor]))
    let head = isColoured ? "\u{1B}[1m\(prompt)\u{1B}[0m" : prompt
    output += "\r\(head)\(String(buffer.letters[start..<end]))\u{1B}[K\r" + (column > 0 ? "\u{1B}[\(column)C" : "")
  }
}
