import EntenteModel

/// What one `*.rules` file says: closed word classes of a language, and rules.
package struct RuleFile: Sendable {
  package var file: String
  package var language = "en"
  package var rules: [Rule] = []
  /// Word classes by name: `determiner`, `preposition` …
  package var words: [String: [String]] = [:]
  /// Irregular forms of verbs, beside those that the inflection gives.
  package var irregular: [String: [String]] = [:]

  /// The longest rule file that is read.
  package static let maximumBytes = 1 << 20

  /// Reads a rule file. O(length).
  /// - Parameter isForReading: whether documents will be read with it; else examples and word classes are passed over.
  package init(_ text: String, file: String, isForReading: Bool = true) throws(RuleError) {
    self.file = file
    guard text.utf8.count <= RuleFile.maximumBytes else { throw .tooLarge(file: file, limit: RuleFile.maximumBytes) }
    var reader = RuleReader(file: file, isForReading: isForReading)
    for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if !isForReading, RuleReader.isOnlyForReading(line) {
        reader.line += 1
      } else {
        try reader.read(String(decoding: line, as: UTF8.self))
      }
    }
    try reader.finish()
    language = reader.language
    rules = reader.rules
    words = reader.words
    irregular = reader.irregular
  }
}

/// Reads a rule file line by line: `key: value`, a continuation begins with `=>`, `#` comments.
struct RuleReader {
  let file: String
  let isForReading: Bool
  var line = 0
  var language = "en"
  var rules: [Rule] = []
  var words: [String: [String]] = [:]
  var irregular: [String: [String]] = [:]
  private var current: Rule?
  private var lastIsCounter = false
  /// What has been read for an end of an edge: rules say the same again and again.
  private var slots: [String: SlotSpec] = [:]

  init(file: String, isForReading: Bool) { (self.file, self.isForReading) = (file, isForReading) }

  /// Whether a line says nothing of what the words of its rule mean. O(1).
  static func isOnlyForReading(_ line: Substring.UTF8View) -> Bool {
    guard let first = line.first else { return true }
    switch first {
    case UInt8(ascii: "#"), UInt8(ascii: "="): return true
    case UInt8(ascii: "e"): return line.starts(with: "example:".utf8)
    case UInt8(ascii: "c"): return line.starts(with: "counter:".utf8)
    case UInt8(ascii: "w"): return line.starts(with: "words ".utf8)
    default: return false
    }
  }

  mutating func read(_ raw: String) throws(RuleError) {
    line += 1
    let text = trim(raw)
    if text.isEmpty || text.utf8.first == UInt8(ascii: "#") { return }
    if text.hasPrefix("=>") { return try readEdges(trim(String(text.utf8.dropFirst(2)) ?? "")) }
    let (key, value) = split(text)
    switch key {
    case "rule":
      try finish()
      current = Rule(name: value, language: language, type: RelationType(""), source: "\(file):\(line)")
    case "language": language = value
    case "forms":
      let forms = list(value)
      if let lemma = forms.first { irregular[lemma, default: []] += forms.dropFirst() }
    case _ where key.hasPrefix("words "): words[trim(String(key.utf8.dropFirst(6)) ?? ""), default: []] += list(value)
    default: try readRuleLine(key, value)
    }
  }

  /// Ends the rule that is being read, checking that nothing is missing.
  mutating func finish() throws(RuleError) {
    guard let rule = current else { return }
    current = nil
    func missing(_ what: String) -> RuleError { .incomplete(file: file, line: line, rule: rule.name, missing: what) }
    if rule.type.rawValue.isEmpty { throw missing("type") }
    if rule.triggers.isEmpty { throw missing("trigger (verb, noun or phrase)") }
    if rule.pair == nil && (rule.from.functions.isEmpty || rule.to.functions.isEmpty) { throw missing("“from” and “to”, or “pair”") }
    if isForReading, rule.examples.isEmpty { throw missing("example") }
    if rules.contains(where: { $0.name == rule.name }) { throw .twice(file: file, line: line, rule: rule.name) }
    rules.append(rule)
  }

  private mutating func readRuleLine(_ key: String, _ value: String) throws(RuleError) {
    guard var rule = current else { throw .outsideRule(file: file, line: line, key: key) }
    // So that its lists are added to, not copied.
    current = nil
    switch key {
    case "type": rule.type = RelationType(value)
    case "verb", "active", "passive", "noun", "phrase":
      guard let form = Trigger.Form(rawValue: key) else { break }
      rule.triggers += list(value).map { Trigger(form: form, lemma: $0) }
    case "from": rule.from = try slot(value)
    case "to": rule.to = try slot(value)
    case "pair": rule.pair = try slot(value)
    case "most": rule.most = try named(key, value, { Int($0).flatMap { $0 > 1 ? $0 : nil } }, "a number, two or more")
    case "light": rule.lightVerbs += list(value)
    case "before": rule.before += list(value)
    case "governor": rule.governors += list(value)
    case "without": rule.without += list(value)
    case "manner": rule.manner += list(value)
    case "as": rule.capacity = value
    case "modality": rule.modality = try named(key, value, Modality.init(rawValue:), "fact, commitment, call or possibility")
    case "date": rule.date = try named(key, value, Rule.DateUse.init(rawValue:), "on, since or none")
    case "example":
      rule.examples.append(RuleExample(text: value, edges: []))
      lastIsCounter = false
    case "counter":
      rule.counters.append(RuleExample(text: value, edges: []))
      lastIsCounter = true
    default: throw .unknownKey(file: file, line: line, key: key)
    }
    current = rule
  }

  private mutating func readEdges(_ value: String) throws(RuleError) {
    guard var rule = current else { throw .outsideRule(file: file, line: line, key: "=>") }
    let list = lastIsCounter ? \Rule.counters : \Rule.examples
    guard let last = rule[keyPath: list].indices.last else { throw .outsideRule(file: file, line: line, key: "=>") }
    current = nil
    rule[keyPath: list][last].edges.append(value)
    current = rule
  }

  private func named<T>(_ key: String, _ value: String, _ read: (String) -> T?, _ expected: String) throws(RuleError) -> T {
    guard let result = read(value) else { throw .badValue(file: file, line: line, key: key, value: value, expected: expected) }
    return result
  }

  /// `subject | of (Actor Programme not State)`.
  private mutating func slot(_ value: String) throws(RuleError) -> SlotSpec {
    if let known = slots[value] { return known }
    let spec = try readSlot(value)
    slots[value] = spec
    return spec
  }

  private func readSlot(_ value: String) throws(RuleError) -> SlotSpec {
    var spec = SlotSpec()
    let parts = value.utf8.split(separator: UInt8(ascii: "("), maxSplits: 1)
    for word in pieces(parts.first.map { String(decoding: $0, as: UTF8.self) } ?? "", UInt8(ascii: "|")) {
      spec.functions.append(try function(word))
    }
    guard parts.count == 2 else { return spec }
    var negative = false
    for word in pieces(String(decoding: parts[1].filter { $0 != UInt8(ascii: ")") }, as: UTF8.self), UInt8(ascii: " ")) {
      if word == "not" {
        negative = true
      } else if word == "direct" {
        spec.isDirect = true
      } else if let kind = NodeKind(rawValue: word), !negative {
        spec.kinds.append(kind)
      } else if isCapital(word) {
        if negative { spec.notRoles.append(Role(word)) } else { spec.roles.append(Role(word)) }
      } else {
        throw .unknownKind(file: file, line: line, word: word)
      }
    }
    return spec
  }

  private func function(_ word: String) throws(RuleError) -> SlotFunction {
    switch word {
    case "subject": return .subject
    case "complement": return .complement
    case "people": return .people
    case "possessor": return .possessor
    case "voice": return .voice
    case "actor": return .actor
    case "caller": return .caller
    case _ where word.hasPrefix("object of "): return .objectOf(String(word.utf8.dropFirst(10)) ?? "")
    case "verb subject": return .verbSubject
    case "verb object": return .verbObject
    case "own object": return .ownObject
    case "listed": return .listed
    case "made": return .made
    case "aside": return .aside
    case "topic": return .topic
    case "membership": return .membership
    case "told": return .told
    case "attribute": return .attribute
    case "doer": return .doer
    case _ where word.hasPrefix("verb "): return .verbPreposition(String(word.utf8.dropFirst(5)) ?? "")
    case "object": return .object
    case "speaker": return .speaker
    case "signatories": return .signatories
    case "modifier": return .modifier
    default:
      guard !word.isEmpty, word.utf8.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A || $0 == 0x20 || $0 >= 0x80 }) else {
        throw .unknownFunction(file: file, line: line, word: word)
      }
      return .preposition(word)
    }
  }

  private func isCapital(_ word: String) -> Bool { word.utf8.first.map { $0 >= 0x41 && $0 <= 0x5A } ?? false }

  private func split(_ text: String) -> (key: String, value: String) {
    let bytes = text.utf8[...]
    if bytes.starts(with: "rule ".utf8) { return ("rule", trimmed(bytes.dropFirst(5)) ?? "") }
    if bytes.starts(with: "language ".utf8) { return ("language", trimmed(bytes.dropFirst(9)) ?? "") }
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { return (text, "") }
    return (trimmed(bytes[..<colon]) ?? "", trimmed(bytes[bytes.index(after: colon)...]) ?? "")
  }

  private func list(_ value: String) -> [String] { pieces(value, UInt8(ascii: ",")) }

  private func pieces(_ value: String, _ separator: UInt8) -> [String] {
    var pieces: [String] = []
    var rest = value.utf8[...]
    while let end = rest.firstIndex(of: separator) {
      if let piece = trimmed(rest[..<end]) { pieces.append(piece) }
      rest = rest[rest.index(after: end)...]
    }
    if let piece = trimmed(rest) { pieces.append(piece) }
    return pieces
  }

  private func trim(_ text: String) -> String {
    guard let first = text.utf8.first, let last = text.utf8.last, isBlank(first) || isBlank(last) else { return text }
    return trimmed(text.utf8[...]) ?? ""
  }

  /// `nil` where nothing is left.
  private func trimmed(_ text: Substring.UTF8View) -> String? {
    var (start, end) = (text.startIndex, text.endIndex)
    while start < end, isBlank(text[start]) { start = text.index(after: start) }
    while end > start, isBlank(text[text.index(before: end)]) { end = text.index(before: end) }
    return start < end ? String(decoding: text[start..<end], as: UTF8.self) : nil
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
}
