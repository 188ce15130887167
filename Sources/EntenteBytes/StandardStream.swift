import Glibc

/// Standard input, output and error: the process's own ends, without a library's buffers between.
package enum StandardStream: Int32, Sendable {
  case input = 0
  case output = 1
  case error = 2

  /// Why bytes did not go through.
  package enum Failure: Error, Hashable, Sendable {
    /// The reader has gone: nobody wants the rest.
    case closedPipe
    /// The system's own words.
    case failed(String)
  }

  package var isTerminal: Bool { isatty(rawValue) == 1 }

  /// How many columns the terminal has; `nil` where this is none, or does not say.
  package var terminalWidth: Int? { terminalSize.map { Int($0.ws_col) } }

  /// How many lines the terminal has; `nil` where this is none, or does not say.
  package var terminalHeight: Int? { terminalSize.map { Int($0.ws_row) } }

  private var terminalSize: winsize? {
    var size = winsize()
    guard isTerminal, unsafe ioctl(rawValue, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else { return nil }
    return size
  }

  /// Writes all of `bytes`. A closed pipe is an error here only if ``ignoreClosedPipes()`` was called; else it ends the process.
  package func write(_ bytes: [UInt8]) throws(Failure) { try StandardStream.write(bytes, to: rawValue) }

  static func write(_ bytes: [UInt8], to descriptor: Int32) throws(Failure) {
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress.map { unsafe $0 + written }, bytes.count - written)
      }
      if count >= 0 {
        written += count
      } else if errno == EPIPE {
        throw .closedPipe
      } else if errno != EINTR {
        throw .failed(SystemError.text(errno))
      }
    }
  }

  /// All that is left to read, up to `limit` bytes; `nil` where there is more.
  package func readAll(limit: Int) throws(Failure) -> [UInt8]? { try StandardStream.readAll(from: rawValue, limit: limit) }

  static func readAll(from descriptor: Int32, limit: Int) throws(Failure) -> [UInt8]? {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe chunk.withUnsafeMutableBytes { unsafe read(descriptor, $0.baseAddress, $0.count) }
      if count == 0 { return bytes }
      if count < 0 {
        if errno == EINTR { continue }
        throw .failed(SystemError.text(errno))
      }
      bytes.append(contentsOf: chunk[..<count])
      if bytes.count > limit { return nil }
    }
  }

  /// From here on a write to a closed pipe gives ``Failure/closedPipe`` instead of ending the process.
  package static func ignoreClosedPipes() { _ = signal(SIGPIPE, SIG_IGN) }
}

/// Lines of standard input, as they come.
package struct InputLines {
  private var pending: [UInt8] = []
  private var start = 0
  package private(set) var isAtEnd = false

  package init() {}

  /// The next line without its end; `nil` after the last, and where one is longer than `limit` bytes.
  package mutating func next(limit: Int) -> [UInt8]? {
    while true {
      if let end = pending[start...].firstIndex(of: 0x0A) {
        defer { start = end + 1 }
        return Array(pending[start..<end])
      }
      if isAtEnd || pending.count - start > limit {
        defer { start = pending.count }
        return start < pending.count && pending.count - start <= limit ? Array(pending[start...]) : nil
      }
      pending.removeFirst(start)
      start = 0
      read()
    }
  }

  private mutating func read() {
    var chunk = [UInt8](repeating: 0, count: 1 << 12)
    let count = unsafe chunk.withUnsafeMutableBytes { unsafe Glibc.read(0, $0.baseAddress, $0.count) }
    if count > 0 {
      pending += chunk[..<count]
    } else if count == 0 || errno != EINTR {
      isAtEnd = true
    }
  }
}

/// The system's words for its error numbers.
package enum SystemError {
  package static func text(_ number: Int32) -> String { unsafe String(cString: strerror(number)) }
}
