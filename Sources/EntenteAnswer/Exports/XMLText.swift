import EntenteModel

/// Text that may stand in XML 1.0.
enum XMLText {
  /// For an attribute or an element: markup escaped, characters that XML cannot hold left out.
  static func escaped(_ text: String) -> String {
    var output = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x26: output += "&amp;"
      case 0x3C: output += "&lt;"
      case 0x3E: output += "&gt;"
      case 0x22: output += "&quot;"
      case 0x09, 0x0A, 0x0D: output += "&#\(scalar.value);"
      case ..<0x20, 0xFFFE, 0xFFFF: continue
      default: output.unicodeScalars.append(scalar)
      }
    }
    return output
  }
}

extension EdgeRecord {
  /// The fields that graph exchange formats carry as attributes of an edge, those that there are.
  func attributes(_ documents: [String: String]) -> [(name: String, value: String)] {
    let fields: [(String, String?)] = [
      ("modality", modality.rawValue), ("stance", stance?.rawValue), ("as", capacity), ("count", count.map(String.init)),
      ("since", since?.text),
      ("until", until?.text), ("on", on?.text), ("stated", stated?.text), ("document", document.map { documents[$0] ?? $0 }),
      ("paragraph", paragraph), ("quote", quote), ("rule", rule),
    ]
    return fields.compactMap { name, value in value.map { (name, $0) } }
  }

  /// The names of ``attributes(_:)``, in their order.
  static let attributeNames = [
    "modality", "stance", "as", "count", "since", "until", "on", "stated", "document", "paragraph", "quote", "rule",
  ]
}

extension NodeRecord {
  func attributes() -> [(name: String, value: String)] {
    let fields: [(String, String?)] = [
      ("kind", kind), ("role", role), ("aliases", aliases.isEmpty ? nil : aliases.joined(separator: "; ")), ("on", on?.text),
      ("since", since?.text), ("until", until?.text),
    ]
    return fields.compactMap { name, value in value.map { (name, $0) } }
  }

  static let attributeNames = ["kind", "role", "aliases", "on", "since", "until"]
}
