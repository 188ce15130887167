import Glibc

/// A terminal whose keys are read one by one, without echo, until the value is gone.
package struct Terminal: ~Copyable {
  private var before = termios()

  /// `nil` where standard input is no terminal, or refuses.
  package init?() {
    guard StandardStream.input.isTerminal, unsafe tcgetattr(0, &before) == 0 else { return nil }
    guard enter() else { return nil }
  }

  deinit {
    var settings = before
    unsafe _ = tcsetattr(0, TCSADRAIN, &settings)
  }

  private func enter() -> Bool {
    var settings = before
    settings.c_iflag &= ~tcflag_t(BRKINT | ICRNL | INPCK | ISTRIP | IXON)
    settings.c_lflag &= ~tcflag_t(ECHO | ICANON | IEXTEN | ISIG)
    settings.c_cflag |= tcflag_t(CS8)
    return unsafe tcsetattr(0, TCSADRAIN, &settings) == 0
  }

  /// The next byte; `nil` at the end, or when none comes within `milliseconds`.
  package func byte(within milliseconds: Int? = nil) -> UInt8? {
    if let milliseconds {
      var descriptor = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
      guard unsafe poll(&descriptor, 1, Int32(clamping: milliseconds)) > 0 else { return nil }
    }
    var byte: UInt8 = 0
    while true {
      let count = unsafe read(0, &byte, 1)
      if count == 1 { return byte }
      guard count < 0, errno == EINTR else { return nil }
    }
  }

  /// Stops the process as Ctrl-Z does, with the terminal as it was; returns when it goes on.
  package func suspend() {
    var settings = before
    unsafe _ = tcsetattr(0, TCSADRAIN, &settings)
    _ = raise(SIGTSTP)
    _ = enter()
  }
}
