import EntenteLexicon
import EntenteModel
import EntenteText

/// Bodies without a name of their own, and the members of a body that are counted.
extension RelationPass {
  /// Forgets the bodies without a name with which nothing happens: nobody sets them up, leads, pays or joins them. O(mentions + relations).
  mutating func dropIdleBodies() {
    var common: Set<EntityIndex> = []
    var named: Set<EntityIndex> = []
    for mention in document.passages.lazy.flatMap(\.mentions) {
      switch mention.form {
      case .common: common.insert(mention.entity)
      case .definite: break
      case .name, .group, .crime, .citation: named.insert(mention.entity)
      }
    }
    common.subtract(named)
    dropEvents(of: common)
    for relation in relations where relation.type != .addresses {
      common.remove(relation.from)
      common.remove(relation.to)
    }
    guard !common.isEmpty else { return }
    relations.removeAll { common.contains($0.from) || common.contains($0.to) }
    for place in document.passages.indices { document.passages[place].mentions.removeAll { common.contains($0.entity) } }
  }

  /// "had opened *a unit*": that somebody sets up a body without a name makes no event with one. O(mentions + relations).
  private mutating func dropEvents(of common: Set<EntityIndex>) {
    var events: Set<EntityIndex> = []
    for relation in relations where common.contains(relation.from) && relation.capacity == "subject" && !isStatute(relation.from) {
      events.insert(relation.to)
    }
    for relation in relations where !common.contains(relation.from) && relation.capacity == "subject" { events.remove(relation.to) }
    guard !events.isEmpty else { return }
    relations.removeAll { events.contains($0.from) || events.contains($0.to) }
    for place in document.passages.indices { document.passages[place].events.removeAll { events.contains($0.entity) } }
  }

  /// "the charter of X", which was signed: of one body there is one.
  private func isStatute(_ entity: EntityIndex) -> Bool {
    document.entities.role(entity) == .treaty && !document.entities[entity].bearers.isEmpty
  }

  /// "X *is composed of 14 countries*": they are its members. O(marks).
  mutating func readCounted(_ sentence: PassageSentence, _ passage: Int) {
    for (place, mark) in sentence.clauses.sentence.marks.enumerated() where mark.role == .group {
      guard let mention = mention(of: place, in: sentence), let count = mention.count, let words = counting(place, sentence),
        let body = document.entities[mention.entity].bearers.first
      else { continue }
      var draft = Draft(type: .memberOf, from: mention.entity, to: body, words: words, rule: "counted-members")
      draft.capacity = "member"
      draft.count = count
      keep(draft, sentence, passage)
    }
  }

  /// "*The Network has eleven members*": the body and the words that count those who belong to it; nil where a group is only named. O(marks).
  func counting(_ place: Int, _ sentence: PassageSentence) -> [Range<Int>]? {
    let marks = sentence.clauses.sentence.marks
    guard let mention = mention(of: place, in: sentence), let start = mention.composed,
      let body = document.entities[mention.entity].bearers.first, case let words = marks[place].words,
      case let verb = words.lowerBound - (mention.tokens.lowerBound - start), verb >= 0
    else { return nil }
    let name = marks.last { $0.entity == Int(body.rawValue) && $0.words.upperBound <= verb }
    return [verb..<words.upperBound] + (name.map { [$0.words] } ?? [])
  }

  /// "*Europol's* Cyber Centre", "the Firearms Group *of Europol*": an organ of a body, as its name or the words before it say. O(marks).
  mutating func readWholes(_ sentence: PassageSentence, _ passage: Int) {
    let marks = sentence.clauses.sentence.marks
    for (place, mark) in marks.enumerated() {
      guard let mention = mention(of: place, in: sentence), let whole = mention.whole else { continue }
      var words = [mark.words]
      if let owner = marks.last(where: { $0.entity == Int(whole.rawValue) && $0.words.upperBound <= mark.words.lowerBound }) {
        words = [owner.words, max(owner.words.upperBound, mark.words.lowerBound - 1)..<mark.words.upperBound]
      }
      keep(
        Draft(
          type: .partOf, from: mention.entity, to: whole, words: words,
          rule: document.entities.role(mention.entity) == .phase ? "name-phase" : "organ-of"), sentence, passage)
    }
  }
}
