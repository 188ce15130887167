import Entente

extension Console {
  /// Prints rows in the format that was asked for.
  func print(columns: [String], rows: [[AnswerValue]]) throws(CommandError) {
    var printer = format.printer(width: width, isColoured: isColoured)
    var bytes: [UInt8] = []
    printer.print(columns: columns, rows: rows, into: &bytes)
    try write(bytes)
  }

  /// Prints rows as `produce` finds them. `produce` is given what takes the columns and what takes a row; both say whether to go on.
  func stream(
    _ produce: (_ columns: ([String]) -> Bool, _ row: ([AnswerValue]) -> Bool) throws(EntenteError) -> Void
  ) throws(CommandError) {
    var printer = format.printer(width: width, isColoured: isColoured)
    var failure: CommandError?
    var bytes: [UInt8] = []
    func pass() -> Bool {
      do throws(CommandError) { try write(bytes) } catch { failure = error }
      bytes.removeAll(keepingCapacity: true)
      return failure == nil
    }
    try wrapping { () throws(EntenteError) in
      try produce(
        { columns in
          printer.begin(columns: columns, into: &bytes)
          return pass()
        },
        { row in
          printer.row(row, into: &bytes)
          return pass()
        })
    }
    if let failure { throw failure }
    printer.end(into: &bytes)
    try write(bytes)
  }
}
