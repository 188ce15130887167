/// Reads the lines of an `.ann` file. Linear in its length.
struct BratReader {
  let file: String
  private var line = 0
  private var text = ""
  private var result = BratAnnotations()

  init(file: String) { self.file = file }

  static func read(_ text: String, file: String) throws(BratError) -> BratAnnotations {
    var reader = BratReader(file: file)
    for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      reader.line += 1
      let bytes = line.last == 0x0D ? line.dropLast() : line
      reader.text = String(decoding: bytes, as: UTF8.self)
      try reader.take(bytes.split(separator: 0x09, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) })
    }
    try reader.check()
    return reader.result
  }

  private mutating func take(_ fields: [String]) throws(BratError) {
    guard let id = fields.first, let letter = id.utf8.first else { return }
    let words = fields.count > 1 ? fields[1].utf8.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) } : []
    switch letter {
    case UInt8(ascii: "T"): try takeText(id, fields)
    case UInt8(ascii: "R"): try takeRelation(id, words)
    case UInt8(ascii: "E"): try takeEvent(id, words)
    case UInt8(ascii: "A"), UInt8(ascii: "M"): try takeAttribute(id, words)
    case UInt8(ascii: "N"): try takeName(id, words, fields.count > 2 ? fields[2] : "")
    case UInt8(ascii: "#"):
      guard words.count == 2, words[0] == "AnnotatorNotes", let target = BratReader.reference(words[1]) else { return }
      result.notes.append(.init(number: result.notes.count + 1, target: target, words: fields.count > 2 ? fields[2] : ""))
    // Equivalences say nothing that is read here.
    case UInt8(ascii: "*"): return
    default: throw wrong("a line of T, R, E, A, N, # or *")
    }
  }

  private func wrong(_ expected: String) -> BratError { .line(file: file, line: line, text: text, expected: expected) }

  private func number(_ id: String) throws(BratError) -> Int {
    guard let number = BratReader.natural(id.utf8.dropFirst()) else { throw wrong("a number after the letter, as in T1") }
    return number
  }

  /// `T1	Actor 0 7;9 12	words`
  private mutating func takeText(_ id: String, _ fields: [String]) throws(BratError) {
    let expected = "T1<tab>TYPE START END<tab>WORDS"
    guard fields.count >= 3 else { throw wrong(expected) }
    let head = fields[1].utf8.split(separator: 0x20, maxSplits: 1)
    guard head.count == 2 else { throw wrong(expected) }
    var fragments: [Range<Int>] = []
    for piece in head[1].split(separator: UInt8(ascii: ";")) {
      let ends = piece.split(separator: 0x20).map { BratReader.natural($0) }
      guard ends.count == 2, let start = ends[0], let end = ends[1], start < end, start >= fragments.last?.upperBound ?? 0 else {
        throw wrong(expected)
      }
      fragments.append(start..<end)
    }
    guard !fragments.isEmpty else { throw wrong(expected) }
    result.texts.append(
      .init(number: try number(id), type: String(decoding: head[0], as: UTF8.self), fragments: fragments, words: fields[2]))
  }

  private mutating func takeRelation(_ id: String, _ words: [String]) throws(BratError) {
    guard words.count == 3, let from = BratReader.argument(words[1])?.filler, let to = BratReader.argument(words[2])?.filler else {
      throw wrong("R1<tab>TYPE Arg1:T1 Arg2:T2")
    }
    result.relations.append(.init(number: try number(id), type: words[0], from: from, to: to))
  }

  private mutating func takeEvent(_ id: String, _ words: [String]) throws(BratError) {
    let arguments = words.map { BratReader.argument($0) }
    guard let first = arguments.first, let trigger = first, trigger.filler.sort == .text, arguments.allSatisfy({ $0 != nil }) else {
      throw wrong("E1<tab>TYPE:T1 ROLE:T2 …")
    }
    result.events.append(
      .init(number: try number(id), type: trigger.role, trigger: trigger.filler.number, arguments: arguments.dropFirst().compactMap { $0 }))
  }

  private mutating func takeAttribute(_ id: String, _ words: [String]) throws(BratError) {
    guard (2...3).contains(words.count), let target = BratReader.reference(words[1]) else { throw wrong("A1<tab>NAME T1 VALUE") }
    result.attributes.append(.init(number: try number(id), name: words[0], target: target, value: words.count == 3 ? words[2] : ""))
  }

  private mutating func takeName(_ id: String, _ words: [String], _ text: String) throws(BratError) {
    guard words.count == 3, let target = BratReader.reference(words[1]) else { throw wrong("N1<tab>Reference T1 DATABASE:ID<tab>WORDS") }
    let own = "Entente:"
    guard words[2].utf8.starts(with: own.utf8) else { return }
    let name = String(decoding: words[2].utf8.dropFirst(own.utf8.count), as: UTF8.self)
    result.names.append(.init(number: try number(id), target: target, id: name, words: text))
  }

  /// `Participant2:T4`: a role that several fill is numbered.
  private static func argument(_ word: String) -> BratAnnotations.Event.Argument? {
    let parts = word.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, let filler = reference(String(decoding: parts[1], as: UTF8.self)) else { return nil }
    var role = parts[0]
    while let last = role.last, (0x30...0x39).contains(last) { role = role.dropLast() }
    return .init(role: String(decoding: role, as: UTF8.self), filler: filler)
  }

  private static func reference(_ word: String) -> BratAnnotations.Reference? {
    guard let sort = word.utf8.first.flatMap({ BratAnnotations.Reference.Sort(rawValue: String(decoding: [$0], as: UTF8.self)) }),
      let number = natural(word.utf8.dropFirst())
    else { return nil }
    return .init(sort: sort, number: number)
  }

  /// Digits alone, of a number that a text can have.
  private static func natural(_ bytes: some Collection<UInt8>) -> Int? {
    guard !bytes.isEmpty, bytes.count <= 10, bytes.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return bytes.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// Every reference leads to a line; none is there twice.
  private func check() throws(BratError) {
    let texts = Set(result.texts.map(\.number))
    let events = Set(result.events.map(\.number))
    guard texts.count == result.texts.count, events.count == result.events.count else {
      throw .unknown(file: file, reference: "a T or E number that two lines share")
    }
    func check(_ reference: BratAnnotations.Reference) throws(BratError) {
      let isKnown = reference.sort == .event ? events.contains(reference.number) : texts.contains(reference.number)
      guard isKnown, reference.sort != .relation else { throw .unknown(file: file, reference: reference.text) }
    }
    for relation in result.relations {
      try check(relation.from)
      try check(relation.to)
    }
    for event in result.events {
      try check(.init(sort: .text, number: event.trigger))
      for argument in event.arguments { try check(argument.filler) }
    }
  }
}
