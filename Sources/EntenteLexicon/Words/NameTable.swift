/// Cells of a CSV file (RFC 4180): `;`, `,` or a tab between them, whichever the first line has; cells in quotation marks may hold separators, line ends and, doubled,
/// quotation marks. Linear in the text.
struct NameTable {
  struct Row {
    var line: Int
    var cells: [String]
  }

  private(set) var rows: [Row] = []

  init(_ text: String, file: String) throws(LexiconError) {
    var bytes = Array(text.utf8)[...]
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    let head = bytes.prefix { $0 != 0x0A }
    let separator = [UInt8(ascii: ";"), 0x09].first(where: head.contains) ?? UInt8(ascii: ",")
    var (line, start) = (1, 1)
    var cells: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false
    func close() {
      cells.append(NameTable.trimmed(cell))
      cell = []
    }
    var at = bytes.startIndex
    while at < bytes.endIndex {
      let byte = bytes[at]
      at += 1
      switch byte {
      case UInt8(ascii: "\"") where isQuoted && at < bytes.endIndex && bytes[at] == byte:
        cell.append(byte)
        at += 1
      case UInt8(ascii: "\""): isQuoted.toggle()
      case separator where !isQuoted: close()
      case 0x0A where !isQuoted:
        close()
        rows.append(Row(line: start, cells: cells))
        cells = []
        line += 1
        start = line
      default:
        if byte == 0x0A { line += 1 }
        cell.append(byte)
      }
    }
    if isQuoted { throw .badTable(file: file, line: start, why: "a quotation mark is not closed") }
    close()
    rows.append(Row(line: start, cells: cells))
    rows.removeAll { $0.cells.allSatisfy(\.isEmpty) }
  }

  private static func trimmed(_ cell: [UInt8]) -> String {
    var cell = cell[...]
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
    while let last = cell.last, isSpace(last) { cell = cell.dropLast() }
    while let first = cell.first, isSpace(first) { cell = cell.dropFirst() }
    return String(decoding: cell, as: UTF8.self)
  }
}
