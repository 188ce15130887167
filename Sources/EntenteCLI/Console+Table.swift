import Entente

extension Console {
  /// Prints rows in the format that was asked for.
  func print(columns: [String], rows: [[AnswerValue]]) throws(CommandError) {
    var printer = format.printer(width: width, isColoured: isColoured)
    var bytes: [UInt8] = []
    printer.print(columns: columns, rows: rows, into: &bytes)
    try write(bytes)
  }
}
