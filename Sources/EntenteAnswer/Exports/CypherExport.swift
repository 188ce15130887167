import EntenteModel
import EntenteRun
package import EntenteStore

/// A script of `CREATE` statements that makes the same graph again, with every label and property: what `import` reads back.
package enum CypherExport {
  /// O(nodes + edges), and their values.
  package static func write(_ store: GraphStore, into output: inout [UInt8]) throws(StoreError) {
    let ids = try uniqueIDs(store)
    // Without an id for every node, all must stand in one statement, where variables name them.
    let separator = ids == nil ? ",\n" : ";\n"
    var isFirst = true
    for place in 0..<store.nodeCount {
      let node = NodeID(UInt32(place))
      guard store.contains(node) else { continue }
      let start = ids == nil ? (isFirst ? "CREATE " : "  ") : "CREATE "
      if !isFirst { output += Array(separator.utf8) }
      isFirst = false
      let labels = store.labels(of: node).map { ":" + name(store.name(of: $0)) }.joined()
      let variable = ids == nil ? "n\(place)" : ""
      output += Array("\(start)(\(variable)\(labels)\(try map(store.properties(of: node), store)))".utf8)
    }
    for place in 0..<store.edgeCount {
      let edge = EdgeID(UInt32(place))
      guard store.contains(edge) else { continue }
      let (from, to) = (Int(try store.source(of: edge).rawValue), Int(try store.target(of: edge).rawValue))
      let relationship = "[:\(name(store.name(of: store.type(of: edge))))\(try map(store.properties(of: edge), store))]"
      output += Array(separator.utf8)
      if let ids {
        output += Array("MATCH (a {id: \(ids[from])}), (b {id: \(ids[to])}) CREATE (a)-\(relationship)->(b)".utf8)
      } else {
        output += Array("  (n\(from))-\(relationship)->(n\(to))".utf8)
      }
    }
    if !isFirst { output += Array(";\n".utf8) }
  }

  /// The `id` of every node as a literal, where each has one of its own.
  private static func uniqueIDs(_ store: GraphStore) throws(StoreError) -> [String]? {
    guard let key = store.key(named: "id") else { return nil }
    var ids: [String] = []
    for place in 0..<store.nodeCount {
      guard store.contains(NodeID(UInt32(place))) else {
        // Nobody asks for it, and no other is like it.
        ids.append("\(place)")
        continue
      }
      guard case .string(let id)? = try store.value(of: NodeID(UInt32(place)), key) else { return nil }
      ids.append(quoted(id))
    }
    return Set(ids).count == ids.count ? ids : nil
  }

  private static func map(_ properties: [(key: KeyID, value: PropertyValue)], _ store: GraphStore) -> String {
    guard !properties.isEmpty else { return "" }
    return " {\(properties.map { "\(name(store.name(of: $0.key))): \(literal($0.value))" }.joined(separator: ", "))}"
  }

  private static func literal(_ value: PropertyValue) -> String {
    let text = Value(value).text ?? ""
    return switch value {
    case .boolean, .integer: text
    case .float(let number): number.isFinite ? text : number.isNaN ? "(0.0 / 0.0)" : number < 0 ? "(-1.0 / 0.0)" : "(1.0 / 0.0)"
    case .string(let string): quoted(string)
    case .date: "date('\(text)')"
    case .localTime: "localtime('\(text)')"
    case .time: "time('\(text)')"
    case .localDateTime: "localdatetime('\(text)')"
    case .dateTime: "datetime('\(text)')"
    case .duration: "duration('\(text)')"
    case .edtf: "edtf('\(text)')"
    case .list(let items): "[\(items.map(literal).joined(separator: ", "))]"
    }
  }

  private static func quoted(_ text: String) -> String {
    var output: [UInt8] = [UInt8(ascii: "'")]
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "'"), UInt8(ascii: "\\"): output += [UInt8(ascii: "\\"), byte]
      case 0x0A: output += Array("\\n".utf8)
      case 0x0D: output += Array("\\r".utf8)
      case 0x09: output += Array("\\t".utf8)
      default: output.append(byte)
      }
    }
    return String(decoding: output + [UInt8(ascii: "'")], as: UTF8.self)
  }

  /// A name as it stands where it is plain, else between backticks.
  private static func name(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) || $0 == 0x5F || ($0 >= 0x30 && $0 <= 0x39) }
    let startsPlain = text.utf8.first.map { !($0 >= 0x30 && $0 <= 0x39) } ?? false
    return isPlain && startsPlain ? text : "`" + text.split(separator: "`", omittingEmptySubsequences: false).joined(separator: "``") + "`"
  }
}
