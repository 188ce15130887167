import EntenteLexicon
import EntenteModel
import EntenteText

/// Programmes whose names do not say what they are, by what is told of them: "*Blue Ports* is funded by the Bank", "the second phase of *Clear Waters*".
extension DocumentNamer {
  /// The most words of such a name, and between it and the verb.
  private static let longestToldName = 4
  private static let furthestVerb = 5
  /// The fewest letters of a name in capitals alone.
  private static let shortestCapitals = 4

  /// Learns them. O(tokens).
  mutating func learnToldNames() {
    for (place, reader) in readers.enumerated() where source.passages[place].kind != .heading && source.passages[place].label != "cover" {
      let tellsOfProgrammes = tellsOfProgrammes(reader)
      let covered = Set(names(at: place).flatMap { Array($0.tokens) })
      var token = 0
      while token < reader.count {
        guard let name = toldName(at: token, reader, covered) else {
          token += 1
          continue
        }
        let isShort = name.count == 1
        if isPaidOrRun(name, reader) || isCounted(name, reader) || isPaidFor(name, reader)
          || tellsOfProgrammes && isCoined(name, reader)
        {
          learn(name, reader, .programme)
        } else if isShort, acts(name, reader) {
          learn(name, reader, .actor)
        }
        token = name.upperBound
      }
    }
  }

  private mutating func learn(_ name: Range<Int>, _ reader: PassageReader, _ kind: NodeKind) {
    let words = reader.string(name)
    guard learnt.find(Folding.key(words)) == nil, lexicon.find(words) == nil else { return }
    learnt.add(words, table.add(kind, nil, named: words))
  }

  /// "which *finances* X", "to *implement* X", "has *co-financed* X since": only what is paid for or run.
  private func isPaidFor(_ name: Range<Int>, _ reader: PassageReader) -> Bool {
    guard name.lowerBound > 0, !reader.isPunctuation(name.upperBound, "-") else { return false }
    let verb = name.lowerBound - 1
    let isShouted = name.count == 1 && reader.text.tokens[name.lowerBound].isAllCapitals
    guard reader.isIn(.runningVerbs, verb) || !isShouted && reader.isIn(.payingVerbs, verb) else { return false }
    return !goesOnAsNoun(name.upperBound, reader)
  }

  /// "finance *DELTA officers*": capitals before a common noun.
  private func goesOnAsNoun(_ token: Int, _ reader: PassageReader) -> Bool {
    guard token < reader.count, reader.isWord(token), reader.end(of: .connectors, at: token) == nil, !reader.isIn(.conjunctions, token),
      !reader.isIn(.openings, token), !reader.isIn(.programmeLinks, token)
    else { return false }
    return true
  }

  /// "*CDEMA reported* that", "*ICWC has announced*": capitals that say or do what only a body can.
  private func acts(_ name: Range<Int>, _ reader: PassageReader) -> Bool {
    guard reader.text.tokens[name.lowerBound].isAllCapitals else { return false }
    var at = name.upperBound
    while at < reader.count, at < name.upperBound + 3, reader.isIn(.programmeLinks, at) { at += 1 }
    return at < reader.count && reader.isIn(.bodyVerbs, at)
  }

  /// "*CoralWatch*, a component of the project", "*CyberSEE*", "*PortShield-3*": words run together, in a paragraph that tells of programmes. O(1).
  private func isCoined(_ name: Range<Int>, _ reader: PassageReader) -> Bool {
    guard name.count == 1 || name.count == 2 && reader.isNumber(name.upperBound - 1), !reader.isIn(.brands, name.lowerBound) else {
      return false
    }
    return isCoinage(name.lowerBound, reader)
  }

  /// Letters with a capital inside that begins a second word, and at most a number behind a hyphen.
  private func isCoinage(_ token: Int, _ reader: PassageReader) -> Bool {
    var letters = Array(reader.bytes[reader.text.tokens[token].range])
    while let last = letters.last, (0x30...0x39).contains(last) { letters.removeLast() }
    if letters.count < reader.text.tokens[token].range.count, letters.last == UInt8(ascii: "-") { letters.removeLast() }
    guard !letters.contains(UInt8(ascii: "-")), !letters.contains(UInt8(ascii: "/")), !letters.contains(UInt8(ascii: "'")) else {
      return false
    }
    let second = letters.indices.dropFirst().first { (0x41...0x5A).contains(letters[$0]) && (0x61...0x7A).contains(letters[$0 - 1]) }
    guard let second, letters.count - second >= Self.shortestPart else { return false }
    // "iPROCEEDS": one small letter before capitals.
    if second == 1 { return letters[1...].allSatisfy { (0x41...0x5A).contains($0) } && letters.count > Self.shortestCapitals }
    return (0x41...0x5A).contains(letters[0]) && second >= Self.shortestPart
  }

  private func tellsOfProgrammes(_ reader: PassageReader) -> Bool {
    (0..<reader.count).contains {
      reader.isIn(.programmeVerbs, $0) || reader.isIn(.programmeNouns, $0) || reader.head(at: $0).map { $0.noun.kind == .programme } == true
    }
  }

  /// The fewest letters of each word in such a name.
  private static let shortestPart = 3

  /// Capitals in a row that nobody lists and no noun explains: several, or one that is written in capitals.
  private func toldName(at token: Int, _ reader: PassageReader, _ covered: Set<Int>) -> Range<Int>? {
    guard reader.isCapitalised(token) || reader.isWord(token) && isCoinage(token, reader), isPlain(token, reader, covered),
      token == 0 || !isNamePart(token - 1, reader)
    else { return nil }
    var end = token + 1
    while end < reader.count, end - token < Self.longestToldName, reader.isCapitalised(end), isPlain(end, reader, covered) { end += 1 }
    guard end == reader.count || !isNamePart(end, reader) else { return nil }
    var whole = end
    if whole < reader.count, reader.isNumber(whole), reader.text.tokens[whole].range.count <= 2 { whole += 1 }
    let isShouted = reader.text.tokens[token].isAllCapitals || reader.hasInnerCapital(token)
    guard end - token > 1 || isShouted && reader.text.tokens[token].range.count >= Self.shortestCapitals else { return nil }
    return token..<whole
  }

  private func isPlain(_ token: Int, _ reader: PassageReader, _ covered: Set<Int>) -> Bool {
    reader.isWord(token) && !covered.contains(token) && reader.head(at: token) == nil && reader.end(of: .articles, at: token) == nil
      && !reader.isIn(.months, token) && !(reader.isIn(.notNames, token) && reader.text.tokens[token].range.count > 3)
      && reader.end(of: .definite, at: token) == nil && !reader.isIn(.openings, token) && !reader.isIn(.persons, token)
  }

  /// Whether a capital goes on from here, so that the name would be a part of another.
  private func isNamePart(_ token: Int, _ reader: PassageReader) -> Bool {
    reader.isCapitalised(token) && reader.end(of: .articles, at: token) == nil && !reader.isIn(.openings, token)
  }

  /// "*is funded by*", "*, implemented by*", "continues *to be bankrolled by*".
  private func isPaidOrRun(_ name: Range<Int>, _ reader: PassageReader) -> Bool {
    var at = name.upperBound
    if reader.isPunctuation(at, ",") { at += 1 }
    let first = at
    while at < reader.count, at - first < Self.furthestVerb {
      if reader.isIn(.programmeVerbs, at) {
        return (at + 1..<min(reader.count, at + Self.furthestVerb)).contains { reader.isIn(.agents, $0) }
          && (at > name.upperBound || reader.isPunctuation(at - 1, ","))
      }
      guard reader.isIn(.programmeLinks, at) else { return false }
      at += 1
    }
    return false
  }

  /// "the *cost of* X", "the second *phase of* X".
  private func isCounted(_ name: Range<Int>, _ reader: PassageReader) -> Bool {
    guard name.lowerBound > 1, reader.isIn(.ofLinks, name.lowerBound - 1) else { return false }
    return reader.isIn(.programmeNouns, name.lowerBound - 2)
  }
}
