import EntenteBytes

/// The columns of a file with `neo4j-admin`'s headers: `id:ID`, `:LABEL`, `:START_ID`, `:END_ID`, `:TYPE`, `name:type`, `name:type[]`, `:IGNORE`.
struct CSVHeader: Sendable {
  enum Role: Sendable, Equatable {
    case id, label, start, end, type, ignore
    case property(CSVType, isList: Bool)
  }
  struct Field: Sendable {
    var name: String
    var role: Role
    /// The id space, `id:ID(Actor)`; empty where there is one for all.
    var space: String

    /// Whether its values become a property.
    var isKept: Bool {
      switch role {
      case .property: true
      case .id: !name.isEmpty
      default: false
      }
    }
  }

  /// A field as the reading loop sees it: nothing in it has to be counted.
  struct Step: Sendable {
    var action: Action
    var column: Int
    var type = CSVType.string
    var isList = false
    var isName = false
  }
  enum Action: UInt8, Sendable { case ignore, id, label, start, end, type, property }

  var fields: [Field]
  /// Where the first record begins.
  var length: Int

  init(_ bytes: [UInt8], file: String) throws(StoreError) {
    var start = 0
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = 3 }
    var reader = CSVFields(bytes, at: start)
    fields = []
    guard !reader.isAtEnd else { throw .invalid(what: "\(file) is empty: it needs a header line") }
    var consumed = start
    repeat {
      reader.advance()
      consumed = reader.offset
      fields.append(try Self.field(String(decoding: reader.field, as: UTF8.self), file))
    } while !reader.endsRecord
    length = consumed
    joinPartialDates()
    var seen: Set<String> = []
    for field in fields where field.isKept && !seen.insert(field.name).inserted {
      throw .invalid(what: "\(file): the header has two columns called \"\(field.name)\"")
    }
  }

  /// `since:string`, `since_from:date` and `since_to:date` together are one EDTF date: so `export --format neo4j-csv` writes what Neo4j has no type for.
  private mutating func joinPartialDates() {
    func place(_ name: String, _ type: CSVType) -> Int? {
      fields.firstIndex { $0.name == name && $0.role == .property(type, isList: false) }
    }
    for index in fields.indices where fields[index].role == .property(.string, isList: false) {
      guard let from = place(fields[index].name + "_from", .date), let to = place(fields[index].name + "_to", .date) else { continue }
      fields[index].role = .property(.edtf, isList: false)
      fields[from].role = .ignore
      fields[to].role = .ignore
    }
  }

  /// The steps of a record, with each property's column.
  func steps(_ column: (String) -> Int) -> [Step] {
    fields.map { field in
      switch field.role {
      case .id: Step(action: .id, column: field.name.isEmpty ? -1 : column(field.name))
      case .label: Step(action: .label, column: -1)
      case .start: Step(action: .start, column: -1)
      case .end: Step(action: .end, column: -1)
      case .type: Step(action: .type, column: -1)
      case .ignore: Step(action: .ignore, column: -1)
      case .property(let type, let isList):
        Step(action: .property, column: column(field.name), type: type, isList: isList, isName: field.name == "name")
      }
    }
  }

  func has(_ role: Role) -> Bool { fields.contains { $0.role == role } }

  private static func field(_ text: String, _ file: String) throws(StoreError) -> Field {
    let bytes = Array(text.utf8)
    guard let colon = bytes.lastIndex(of: UInt8(ascii: ":")) else {
      return Field(name: text, role: .property(.string, isList: false), space: "")
    }
    let name = String(decoding: bytes[..<colon], as: UTF8.self)
    var kind = String(decoding: bytes[(colon + 1)...].prefix { $0 != UInt8(ascii: "{") }, as: UTF8.self)
    var space = ""
    if kind.utf8.last == UInt8(ascii: ")"), let open = kind.utf8.firstIndex(of: UInt8(ascii: "(")) {
      space = String(kind[kind.utf8.index(after: open)...].dropLast())
      kind = String(kind[..<open])
    }
    let roles: [String: Role] = ["ID": .id, "LABEL": .label, "START_ID": .start, "END_ID": .end, "TYPE": .type, "IGNORE": .ignore]
    if let role = roles[kind] { return Field(name: name, role: role, space: space) }
    let isList = kind.hasSuffix("[]")
    if isList { kind.removeLast(2) }
    guard let type = CSVType(rawValue: kind.lowercased()) else {
      throw .invalid(what: "\(file): the header's \"\(text)\" has a type that import does not know; types are \(CSVType.list)")
    }
    return Field(name: name, role: .property(type, isList: isList), space: "")
  }
}

extension CSVFields {
  /// Where the next field begins.
  var offset: Int { position }
}

/// The types of property columns.
enum CSVType: String, CaseIterable, Sendable {
  case int, long, short, byte, float, double, boolean, string, char, date, edtf
  case localTime = "localtime"
  case time
  case localDateTime = "localdatetime"
  case dateTime = "datetime"
  case duration

  static var list: String { allCases.map(\.rawValue).joined(separator: ", ") }
}
