package import EntenteModel

/// `{"columns": […], "rows": [{column: value}]}`, a row a line.
package struct JSONPrinter: TablePrinter {
  private var columns: [String] = []
  private var count = 0

  package mutating func begin(columns: [String], into output: inout [UInt8]) {
    self.columns = columns
    output.append(contentsOf: JSONPrinter.head(columns))
  }

  package mutating func row(_ values: [AnswerValue], into output: inout [UInt8]) {
    output.append(contentsOf: (count == 0 ? "\n  " : ",\n  ").utf8)
    count += 1
    var writer = JSONWriter()
    writer.object(zip(columns, values).map { .init($0, $1) })
    output.append(contentsOf: writer.bytes)
  }

  package func end(into output: inout [UInt8]) { output.append(contentsOf: (count == 0 ? "]}\n" : "\n]}\n").utf8) }

  /// `{"columns": […], "rows": [`
  static func head(_ columns: [String]) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("columns")
    writer.beginArray()
    for column in columns { writer.string(column) }
    writer.endArray()
    writer.key("rows")
    writer.bytes.append(UInt8(ascii: "["))
    return writer.bytes
  }
}

/// `{"columns": […], "rows": [[value, …]]}`, each value with its type.
package struct TypedJSONPrinter: TablePrinter {
  private var count = 0

  package func begin(columns: [String], into output: inout [UInt8]) { output.append(contentsOf: JSONPrinter.head(columns)) }

  package mutating func row(_ values: [AnswerValue], into output: inout [UInt8]) {
    output.append(contentsOf: (count == 0 ? "\n  " : ",\n  ").utf8)
    count += 1
    var writer = JSONWriter()
    writer.beginArray()
    for value in values { writer.typed(value) }
    writer.endArray()
    output.append(contentsOf: writer.bytes)
  }

  package func end(into output: inout [UInt8]) { output.append(contentsOf: (count == 0 ? "]}\n" : "\n]}\n").utf8) }
}

/// An object a line.
package struct JSONLinesPrinter: TablePrinter {
  private var columns: [String] = []

  package mutating func begin(columns: [String], into output: inout [UInt8]) { self.columns = columns }

  package func row(_ values: [AnswerValue], into output: inout [UInt8]) {
    var writer = JSONWriter()
    writer.object(zip(columns, values).map { .init($0, $1) })
    output.append(contentsOf: writer.bytes)
    output.append(0x0A)
  }

  package func end(into output: inout [UInt8]) {}
}
