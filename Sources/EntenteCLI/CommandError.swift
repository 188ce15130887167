import Entente

/// Why a command ended before its end.
enum CommandError: Error {
  /// The command line is wrong. `hint` says what next.
  case usage(String, hint: String)
  case entente(EntenteError)
  /// Nobody reads on: a success.
  case closedPipe
  /// Standard output, or `-o`, took no more.
  case output(String)

  var status: ExitStatus {
    switch self {
    case .usage: .misunderstood
    case .entente(let error): error.exitStatus
    case .closedPipe: .answered
    case .output: .unreadable
    }
  }
}

extension EntenteError {
  var exitStatus: ExitStatus {
    switch self {
    case .query, .question, .name, .argument: .misunderstood
    case .unreadable, .damaged, .unwritable: .unreadable
    case .limit: .limit
    case .interrupted: .interrupted
    }
  }
}

/// Runs `body`; an error of the library becomes one of the command.
func wrapping<Result>(_ body: () throws(EntenteError) -> Result) throws(CommandError) -> Result {
  do { return try body() } catch { throw .entente(error) }
}
