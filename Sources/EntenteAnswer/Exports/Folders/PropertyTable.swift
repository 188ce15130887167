import EntenteModel
import EntenteRun

/// Rows of properties as columns of text that say their type in the header: `count:long`, `aliases:string[]`.
struct PropertyTable {
  private enum Kind: Equatable {
    case scalar(String)
    case list(String)
    /// EDTF: three columns.
    case partialDate
  }

  private var rows: [[String: PropertyValue]] = []
  private var kinds: [String: Kind] = [:]

  mutating func add(_ properties: [(key: String, value: PropertyValue)]) {
    rows.append(Dictionary(properties.map { ($0.key, $0.value) }) { first, _ in first })
    for (key, value) in properties {
      let kind = PropertyTable.kind(value)
      kinds[key] = kinds[key].map { PropertyTable.common($0, kind) } ?? kind
    }
  }

  mutating func remove(_ key: String) { kinds[key] = nil }

  func value(_ row: Int, _ key: String) -> PropertyValue? { rows[row][key] }

  private var columns: [(key: String, kind: Kind)] { kinds.sorted { $0.key < $1.key }.map { ($0.key, $0.value) } }

  var header: [String] {
    columns.flatMap { key, kind in
      switch kind {
      case .scalar(let type): [field("\(key):\(type)")]
      case .list(let type): [field("\(key):\(type)[]")]
      case .partialDate: [field("\(key):string"), field("\(key)_from:date"), field("\(key)_to:date")]
      }
    }
  }

  private func field(_ text: String) -> String {
    text.utf8.contains { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 < 0x20 } ? Neo4jExport.quoted(text) : text
  }

  func cells(_ row: Int) -> [String] { columns.flatMap { key, kind in cells(rows[row][key], kind) } }

  private func cells(_ value: PropertyValue?, _ kind: Kind) -> [String] {
    guard let value else { return kind == .partialDate ? ["", "", ""] : [""] }
    switch (kind, value) {
    case (.partialDate, .edtf(let date)):
      let ends = [date.firstDay, date.lastDay].map { day in
        day == PartialDate.openFirst || day == PartialDate.openLast ? "" : PartialDate(CivilDate(daysSinceEpoch: Int(day))).text
      }
      return [Neo4jExport.quoted(date.text)] + ends
    case (.list, .list(let items)): return [Neo4jExport.quoted(items.map { PropertyTable.element($0) }.joined(separator: ";"))]
    case (.scalar("string"), _): return [Neo4jExport.quoted(PropertyTable.text(value))]
    default: return [PropertyTable.text(value)]
    }
  }

  private static func kind(_ value: PropertyValue) -> Kind {
    switch value {
    case .edtf(let date): isWritable(date) ? .partialDate : .scalar("string")
    case .list(let items):
      .list(
        items.map { item in if case .scalar(let type) = kind(item) { type } else { "string" } }.reduce(nil) { type, next in
          type == nil || type == next ? next : "string"
        } ?? "string")
    case .boolean: .scalar("boolean")
    case .integer: .scalar("long")
    case .float: .scalar("double")
    case .string: .scalar("string")
    case .date: .scalar("date")
    case .localTime: .scalar("localtime")
    case .time: .scalar("time")
    case .localDateTime: .scalar("localdatetime")
    case .dateTime: .scalar("datetime")
    case .duration: .scalar("duration")
    }
  }

  /// A day of the years that a date is written for.
  private static func isWritable(_ date: PartialDate) -> Bool {
    [date.firstDay, date.lastDay].allSatisfy { day in
      day == PartialDate.openFirst || day == PartialDate.openLast || (0...9999).contains(CivilDate(daysSinceEpoch: Int(day)).year)
    }
  }

  /// What holds both: a list of strings where both are lists, else a string.
  private static func common(_ a: Kind, _ b: Kind) -> Kind {
    if a == b { return a }
    switch (a, b) {
    case (.list, .list): return .list("string")
    default: return .scalar("string")
    }
  }

  private static func text(_ value: PropertyValue) -> String {
    switch value {
    case .string(let text): text
    case .edtf(let date): date.text
    case .float(let number): FloatText.of(number)
    case .list(let items): items.map(element).joined(separator: ";")
    default: Value(value).text ?? ""
    }
  }

  /// An element of a list: what would end it, and what marks that, behind a backslash.
  private static func element(_ value: PropertyValue) -> String {
    var output: [UInt8] = []
    for byte in text(value).utf8 {
      if byte == UInt8(ascii: ";") || byte == UInt8(ascii: "\\") { output.append(UInt8(ascii: "\\")) }
      output.append(byte)
    }
    return String(decoding: output, as: UTF8.self)
  }
}
