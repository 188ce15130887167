import EntenteLexicon
import EntenteModel

/// What the graph names near the words of a question that are not known. All that is spelt nearly so is looked for together when it is first asked for, and
/// so is all that holds some of the words: a misspelt name that is found never leads to the second, which takes a walk through all names.
final class NameCandidates<Index: NameIndex> {
  private let index: Index
  private let near: Set<NameProbe>
  private let holding: Set<NameProbe>
  private var matches: [NameProbe: [Int]] = [:]
  private var outlines: [NameProbe: [NameOutline]] = [:]
  private var stems: [ArraySlice<UInt8>: String?] = [:]
  private var isNearKnown = false
  private var isHoldingKnown = false

  init(_ index: Index, _ probes: Set<NameProbe>) {
    self.index = index
    near = probes.filter { if case .near = $0.sort { true } else { false } }
    holding = probes.subtracting(near)
  }

  /// What fits a probe; nothing where it is none of those that are looked for.
  func matches(_ probe: NameProbe) throws(Index.Failure) -> [Int] {
    if case .near = probe.sort {
      if !isNearKnown { try find(near) }
      isNearKnown = true
    } else {
      if !isHoldingKnown { try find(holding) }
      isHoldingKnown = true
    }
    return matches[probe] ?? []
  }

  private func find(_ probes: Set<NameProbe>) throws(Index.Failure) {
    guard !probes.isEmpty else { return }
    let list = Array(probes)
    for (probe, found) in zip(list, try index.matches(list)) { matches[probe] = found }
  }

  /// The names that fit a probe.
  func names(_ probe: NameProbe) throws(Index.Failure) -> [ThingName] {
    var names: [ThingName] = []
    for match in try matches(probe) { names += try index.names(match) }
    return names
  }

  /// Whether a name fits a probe; other strings may.
  func isMet(_ probe: NameProbe) throws(Index.Failure) -> Bool {
    for match in try matches(probe) where try !index.names(match).isEmpty { return true }
    return false
  }

  /// The one thing that bears a name which fits a probe and is wanted; `nil` where there are none, or several. O(names up to the second).
  func only(_ probe: NameProbe, where isWanted: (ThingName) -> Bool) throws(Index.Failure) -> Thing? {
    try only(matches(probe), where: isWanted)
  }

  /// The same of names that say something with other words; `isSaid` is told the words that count of those whose outlines do not tell that they say nothing of
  /// the kind. Only names that do are made.
  func only(
    _ probe: NameProbe, saying senses: [Set<String>], isSmall: (String) -> Bool, isSaid: ([String]) -> Bool,
    where isWanted: (ThingName) -> Bool
  ) throws(Index.Failure) -> Thing? {
    let matches = try matches(probe)
    let outlines = try outlines(probe, matches)
    let wanted = senses.map { NameOutline(saying: $0) }
    var likely: [Int] = []
    for place in matches.indices where outlines[place].mayBeSaid(by: wanted) { likely.append(matches[place]) }
    var said: [Int] = []
    try index.forEachKey(likely) { match, key in
      let stems = key.split(separator: 0x20).compactMap { word in stem(of: word, isSmall: isSmall) }
      if isSaid(stems) { said.append(match) }
    }
    return try only(said, where: isWanted)
  }

  /// The stem of a word that counts; names share their words.
  private func stem(of word: ArraySlice<UInt8>, isSmall: (String) -> Bool) -> String? {
    if let known = stems[word] { return known }
    let text = String(decoding: word, as: UTF8.self)
    let stem = isSmall(text) ? nil : EnglishStem.of(text)
    stems[word] = .some(stem)
    return stem
  }

  private func only(_ matches: [Int], where isWanted: (ThingName) -> Bool) throws(Index.Failure) -> Thing? {
    var found: Thing?
    for match in matches {
      for name in try index.names(match) where found != name.thing && isWanted(name) {
        if found != nil { return nil }
        found = name.thing
      }
    }
    return found
  }

  private func outlines(_ probe: NameProbe, _ matches: [Int]) throws(Index.Failure) -> [NameOutline] {
    if let known = outlines[probe] { return known }
    var made: [NameOutline] = []
    made.reserveCapacity(matches.count)
    try index.forEachKey(matches) { _, key in made.append(NameOutline(key)) }
    outlines[probe] = made
    return made
  }
}
