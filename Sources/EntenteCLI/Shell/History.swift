import EntenteBytes

/// The lines that were entered, the oldest first; kept in a file between sessions.
struct History {
  /// How many lines are kept, and how long one may be, in bytes.
  static let maximumLines = 1_000
  static let maximumLength = 16 << 10

  private(set) var lines: [String]
  private let path: String?

  init(_ lines: [String] = []) {
    self.lines = lines
    path = nil
  }

  /// What the file holds; a file that cannot be read is an empty history.
  init(file path: String?) {
    self.path = path
    let bytes = path.flatMap { path in try? Files.read(path, limit: History.maximumLines * History.maximumLength) } ?? []
    lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").suffix(History.maximumLines).map(String.init)
  }

  /// `$ENTENTE_HISTORY` (empty: none is kept), else `entente/history` where the XDG base directory specification has a program's state.
  static var usualPath: String? {
    if let path = Environment["ENTENTE_HISTORY"] { return path.isEmpty ? nil : path }
    if let state = Environment["XDG_STATE_HOME"], !state.isEmpty { return "\(state)/entente/history" }
    return Environment["HOME"].flatMap { $0.isEmpty ? nil : "\($0)/.local/state/entente/history" }
  }

  /// Keeps a line, unless it is empty, too long, or the same as the last.
  mutating func add(_ line: String) {
    let line = line.split(separator: "\n").joined(separator: " ")
    guard !line.isEmpty, line.utf8.count <= History.maximumLength, line != lines.last else { return }
    lines.append(line)
    if lines.count > History.maximumLines { lines.removeFirst(lines.count - History.maximumLines) }
  }

  /// Writes the file, whole or not at all. That it cannot be written is no failure of what was asked.
  func save() {
    guard let path else { return }
    do {
      try Files.makeFolder(Files.parent(of: path))
      try Files.write(Array(lines.map { $0 + "\n" }.joined().utf8), to: path)
    } catch {}
  }
}
