package import EntenteModel

/// Citations as a note wants them.
package enum CitationText {
  /// `para. 21`, `unnumbered para. 11`, `Annex 1.iv`, `Part I 1, unnumbered para. 2`, `fn. 2`, `cover`.
  package static func place(_ label: String) -> String {
    guard let first = label.utf8.first else { return "" }
    if (0x30...0x39).contains(first) { return "para. \(label)" }
    if label.utf8.starts(with: "fn".utf8), Int(label.dropFirst(2)) != nil { return "fn. \(label.dropFirst(2))" }
    let last = label.split(separator: ".").last ?? ""
    guard last.utf8.first == UInt8(ascii: "p"), let number = Int(last.dropFirst()) else { return label }
    let outer = label.dropLast(last.count + 1)
    return (outer.isEmpty ? "" : "\(outer), ") + "\(counted)\(number)"
  }

  /// Before the number of a paragraph that bears none, by its place among those that do not.
  private static let counted = "unnumbered para. "

  /// `para. 7, 8 and 19, Annex 1.iii`: `para.` is said once for a row of numbers.
  package static func places(_ labels: [String]) -> String {
    var rows: [(head: String, labels: [String])] = []
    for label in labels {
      let place = place(label)
      let head = ["para. ", counted, "fn. "].first { place.utf8.starts(with: $0.utf8) } ?? ""
      let rest = String(place.dropFirst(head.utf8.count))
      if !head.isEmpty, rows.last?.head == head { rows[rows.count - 1].labels.append(rest) } else { rows.append((head, [rest])) }
    }
    return rows.map { $0.head + Series.of($0.labels) }.joined(separator: ", ")
  }

  /// `6403/25, para. 21`.
  package static func of(document: String?, paragraph: String?) -> String {
    [document, paragraph.map(place)].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ")
  }
}

extension Modality {
  /// How a statement of this firmness is introduced; `nil` for what is so.
  package var words: String? {
    switch self {
    case .fact: nil
    case .commitment: "undertaken"
    case .call: "called for"
    case .possibility: "considered"
    }
  }
}

extension RelationType {
  /// The relation in words, read from its source (`supports`) and from its target (`is supported by`). Types of other rule files
  /// are spelt out: `WORKS_FOR` is `works for` and `works for (from)`.
  package var words: (forward: String, backward: String) {
    RelationType.phrases[self]
      ?? {
        let spelt = rawValue.split(separator: "_").joined(separator: " ").lowercased()
        return (spelt, spelt + " (from)")
      }()
  }

  private static let phrases: [RelationType: (forward: String, backward: String)] = [
    .supports: ("supports", "supported by"),
    .cooperatesWith: ("cooperates with", "cooperates with"),
    .memberOf: ("member of", "members"),
    .chairs: ("chairs", "chaired by"),
    .partOf: ("part of", "parts"),
    .addresses: ("directed against", "addressed by"),
    .established: ("set up", "set up by"),
    .implements: ("implements", "implemented by"),
    .funds: ("funds", "funded by"),
    .coordinates: ("coordinates", "coordinated by"),
    .modelledOn: ("modelled on", "model for"),
    .alignedWith: ("aligned with", "aligned with"),
    .succeeds: ("succeeds", "succeeded by"),
    .published: ("published", "published by"),
    .cites: ("cites", "cited by"),
    .involvedIn: ("involved in", "those involved"),
    .heldIn: ("held in", "held there"),
    .mentions: ("mentions", "mentioned in"),
  ]
}
