/// Annotations in brat's standoff format: the lines of an `.ann` file.
///
/// Offsets count Unicode scalars of the `.txt` file beside it, ends exclusive. Source: brat rapid annotation tool, "brat standoff format".
package struct BratAnnotations: Hashable, Sendable {
  /// `T1`, `R2`, `E3`.
  package struct Reference: Hashable, Sendable {
    package enum Sort: String, Sendable { case text = "T", relation = "R", event = "E" }
    package var sort: Sort
    package var number: Int
    package var text: String { "\(sort.rawValue)\(number)" }
  }

  /// `T1	Actor 0 7	Europol`: words, in fragments where a line's end parts them.
  package struct TextBound: Hashable, Sendable {
    package var number: Int
    package var type: String
    package var fragments: [Range<Int>]
    package var words: String
  }

  /// `R1	SUPPORTS Arg1:T1 Arg2:T2`
  package struct Relation: Hashable, Sendable {
    package var number: Int
    package var type: String
    package var from: Reference
    package var to: Reference
  }

  /// `E1	Meeting:T5 Participant:T1 Place:T9`
  package struct Event: Hashable, Sendable {
    package struct Argument: Hashable, Sendable {
      package var role: String
      package var filler: Reference
    }
    package var number: Int
    package var type: String
    package var trigger: Int
    package var arguments: [Argument]
  }

  /// `A1	Modality R1 call`; `value` is empty for a flag.
  package struct Attribute: Hashable, Sendable {
    package var number: Int
    package var name: String
    package var target: Reference
    package var value: String
  }

  /// `N1	Reference T1 Entente:europol	Europol`: which entity it is.
  package struct Name: Hashable, Sendable {
    package var number: Int
    package var target: Reference
    package var id: String
    package var words: String
  }

  /// `#1	AnnotatorNotes R1	since 2019`
  package struct Note: Hashable, Sendable {
    package var number: Int
    package var target: Reference
    package var words: String
  }

  package var texts: [TextBound] = []
  package var relations: [Relation] = []
  package var events: [Event] = []
  package var attributes: [Attribute] = []
  package var names: [Name] = []
  package var notes: [Note] = []

  package init() {}

  /// The lines of the file.
  package var lines: String {
    var out = ""
    for text in texts {
      let places = text.fragments.map { "\($0.lowerBound) \($0.upperBound)" }.joined(separator: ";")
      out += "T\(text.number)\t\(text.type) \(places)\t\(text.words)\n"
    }
    for event in events {
      out += "E\(event.number)\t\(event.type):T\(event.trigger)\(arguments(of: event))\n"
    }
    for relation in relations { out += "R\(relation.number)\t\(relation.type) Arg1:\(relation.from.text) Arg2:\(relation.to.text)\n" }
    for attribute in attributes {
      out += "A\(attribute.number)\t\(attribute.name) \(attribute.target.text)\(attribute.value.isEmpty ? "" : " " + attribute.value)\n"
    }
    for name in names { out += "N\(name.number)\tReference \(name.target.text) Entente:\(name.id)\t\(name.words)\n" }
    for note in notes { out += "#\(note.number)\tAnnotatorNotes \(note.target.text)\t\(note.words)\n" }
    return out
  }

  /// A role that several fill is numbered from the second on, as brat wants it.
  private func arguments(of event: Event) -> String {
    var counts: [String: Int] = [:]
    return event.arguments.map { argument in
      let count = counts[argument.role, default: 0] + 1
      counts[argument.role] = count
      return " \(argument.role)\(count > 1 ? String(count) : ""):\(argument.filler.text)"
    }.joined()
  }
}

/// Why an `.ann` file could not be read.
package enum BratError: Error, Hashable, Sendable, CustomStringConvertible {
  case line(file: String, line: Int, text: String, expected: String)
  /// A reference to what no line has.
  case unknown(file: String, reference: String)
  /// A span that the text does not have, or words that are not the text's.
  case span(file: String, reference: String, why: String)

  package var description: String {
    switch self {
    case .line(let file, let line, let text, let expected): "\(file):\(line): not brat standoff: “\(text)”; expected \(expected)"
    case .unknown(let file, let reference): "\(file): \(reference) is referred to, and no line has it"
    case .span(let file, let reference, let why): "\(file): \(reference) \(why)"
    }
  }
}
