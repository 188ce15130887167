package import EntenteModel

/// Citations as a note wants them.
package enum CitationText {
  /// `para. 21`, `Annex 1.iv`, `fn. 2`, `cover`.
  package static func place(_ label: String) -> String {
    guard let first = label.utf8.first else { return "" }
    let isNumber = (0x30...0x39).contains(first)
    let isCounted = first == UInt8(ascii: "p") && label.utf8.dropFirst().allSatisfy { (0x30...0x39).contains($0) }
    if isNumber || isCounted { return "para. \(label)" }
    if label.utf8.starts(with: "fn".utf8), Int(label.dropFirst(2)) != nil { return "fn. \(label.dropFirst(2))" }
    return label
  }

  /// `para. 7, 8 and 19, Annex 1.iii`: `para.` is said once for a row of numbers.
  package static func places(_ labels: [String]) -> String {
    var rows: [(head: String, labels: [String])] = []
    for label in labels {
      let place = place(label)
      let head = place.utf8.starts(with: "para. ".utf8) ? "para. " : place.utf8.starts(with: "fn. ".utf8) ? "fn. " : ""
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
    .involvedIn: ("takes part in", "those involved"),
    .heldIn: ("held in", "held there"),
    .mentions: ("mentions", "mentioned in"),
  ]
}
