package import EntenteModel

/// Something that the graph names, as far as reading a question needs it.
package struct Thing: Hashable, Sendable {
  package var id: String
  package var name: String
  /// Kind and role.
  package var labels: [String]

  package init(id: String, name: String, labels: [String]) {
    self.id = id
    self.name = name
    self.labels = labels
  }
}

/// A document that was read.
package struct DocumentThing: Hashable, Sendable {
  package var thing: Thing
  package var number: String?
  package var date: PartialDate?
  package var hasAnnex: Bool
  /// When the meetings took place that it names.
  package var meetings: [PartialDate] = []
  /// The paragraph that alone is meant, with all that lies in it.
  package var paragraph: String?

  package init(thing: Thing, number: String?, date: PartialDate?, hasAnnex: Bool) {
    self.thing = thing
    self.number = number
    self.date = date
    self.hasAnnex = hasAnnex
  }

  /// Of its date; where it has none, the year that its name ends in or holds.
  package var year: Int? {
    date?.year
      ?? thing.name.utf8.split(whereSeparator: { !(0x30...0x39).contains($0) }).lazy.compactMap { digits in
        digits.count == 4 ? Int(String(decoding: digits, as: UTF8.self)) : nil
      }.first { (1900...2100).contains($0) }
  }
}

/// One name of a thing.
package struct ThingName: Sendable {
  package var thing: Thing
  /// Folded words.
  package var words: [String]

  package init(thing: Thing, words: [String]) {
    self.thing = thing
    self.words = words
  }
}

/// What a question's words can name. Answers come from the graph that is asked.
package protocol NameIndex {
  associatedtype Failure: Error
  /// What bears a name whose folded key this is.
  func things(named key: String) throws(Failure) -> [Thing]
  /// For each probe what fits it, as numbers in the order of the folded names. Asked for only where a word is not known.
  func matches(_ probes: [NameProbe]) throws(Failure) -> [[Int]]
  /// The names that a match is; made only when they are asked for.
  func names(_ match: Int) throws(Failure) -> [ThingName]
  /// The folded keys of matches in ascending order. O(letters).
  func forEachKey(_ matches: [Int], _ body: (Int, [UInt8]) -> Void) throws(Failure)
  /// The names whose folded key begins so.
  func names(withPrefix key: String) throws(Failure) -> [ThingName]
  /// The first `limit` things of a kind or role.
  func things(labelled label: String, limit: Int) throws(Failure) -> [Thing]
  /// The documents that were read, in time.
  func documents() throws(Failure) -> [DocumentThing]
}

extension NameIndex {
  /// Hands over the names that fit a probe, until one is the last that is needed.
  func forEachName(_ probe: NameProbe, until isLast: (ThingName) -> Bool) throws(Failure) {
    for match in try matches([probe]).joined() {
      for name in try names(match) where isLast(name) { return }
    }
  }

  /// The one thing that bears a name which fits a probe and is wanted; `nil` where there are none, or several. O(names up to the second).
  func only(_ probe: NameProbe, where isWanted: (Thing) -> Bool) throws(Failure) -> Thing? {
    var found: [Thing] = []
    try forEachName(probe) { name in
      if isWanted(name.thing), !found.contains(name.thing) { found.append(name.thing) }
      return found.count > 1
    }
    return found.count == 1 ? found[0] : nil
  }
}
