import EntenteLexicon
import EntenteModel

/// The classes of what a change may touch, as they are before it or after it: what ``Joiner`` makes of all entities, made of these.
struct JoinedClasses {
  struct Class {
    /// In the order of their first places.
    var members: [Int]
    var leader: Int
    var id = ""
    var first: PlaceOrder
  }

  private(set) var classes: [Class] = []
  private var classOf: [Int: Int] = [:]
  /// By entity: where it is described first, and how often.
  private var firsts: [Int: PlaceOrder] = [:]
  private var counts: [Int: Int] = [:]
  /// By document's own entity: its register number, and where that comes from if another document gives it.
  private(set) var numbers: [Int: Number] = [:]
  /// Documents of before that give another one its number: their places.
  private(set) var numberGivers: [Int] = []

  struct Number: Hashable {
    var text: String
    var from: PlaceOfDocument?
  }

  struct PlaceOfDocument: Hashable {
    var place: Int
    var isFresh: Bool
  }

  init(_ join: ChangedJoin, _ side: ChangedJoin.Side) throws(ChangedJoin.Failure) {
    var there: [Int] = []
    for (number, local) in join.locals.enumerated() where !local.isDescribed {
      let orders = join.orders(number, side)
      guard let first = orders.first else { continue }
      there.append(number)
      firsts[number] = first
      counts[number] = orders.count
    }
    var groups = Groups(there)
    groups.uniteByName(join.locals)
    try uniteTexts(join, side, there, &groups)
    for members in groups.lists {
      let ordered = members.sorted { order($0) < order($1) }
      classes.append(Class(members: ordered, leader: leader(ordered, join), first: order(ordered[0])))
    }
    classes.sort { $0.first < $1.first }
    var namer = ClassNamer()
    for place in classes.indices {
      let leader = join.locals[classes[place].leader].description.known.entity
      let id = namer.id(leader.id, leader.kind)
      if id != leader.id, try join.isWanted(id) { throw .entangled(id: id) }
      classes[place].id = id
      for member in classes[place].members { classOf[member] = place }
      // Two documents that became one: which of the two records counts is not told here.
      if classes[place].members.count(where: { join.locals[$0].isOwn }) > 1 { throw .entangled(id: id) }
    }
    try findNumbers(join)
  }

  private func order(_ local: Int) -> PlaceOrder {
    firsts[local] ?? PlaceOrder(document: .max, entity: 0, place: 0, isFresh: false)
  }

  func id(of local: Int) -> String? { classOf[local].map { classes[$0].id } }

  /// As ``Joiner`` finds it: the document itself, then what the lexicon knows, then the commonest name, the shorter, the smaller.
  private func leader(_ members: [Int], _ join: ChangedJoin) -> Int {
    let locals = join.locals
    if let own = members.first(where: { locals[$0].isOwn }) { return own }
    if let listed = members.first(where: { locals[$0].description.known.entry != nil }) { return listed }
    var sums: [String: Int] = [:]
    for member in members { sums[locals[member].description.known.entity.id, default: 0] += counts[member] ?? 0 }
    return members.min { a, b in
      let (a, b) = (locals[a].description.known.entity, locals[b].description.known.entity)
      return (-(sums[a.id] ?? 0), a.name.utf8.count, a.name) < (-(sums[b.id] ?? 0), b.name.utf8.count, b.name)
    } ?? members[0]
  }

  /// A text that is cited is the document that was read where only one fits, that of the citation itself aside.
  private func uniteTexts(_ join: ChangedJoin, _ side: ChangedJoin.Side, _ there: [Int], _ groups: inout Groups) throws(ChangedJoin.Failure)
  {
    var read: [IndexKey: [Int]] = [:]
    for number in there where join.locals[number].isOwn {
      for key in join.locals[number].description.textKeys ?? [] { read[key, default: []].append(number) }
    }
    for number in there where !join.locals[number].isOwn && join.locals[number].description.known.entity.kind == .document {
      guard let cited = join.locals[number].description.known.text else { continue }
      var fits: Set<Int> = []
      for key in join.locals[number].description.counterpartKeys ?? [] {
        for own in read[key] ?? [] {
          if let text = join.locals[own].description.known.text, TextMatch.isSame(cited: cited, read: text) { fits.insert(own) }
        }
      }
      for own in try targets(number, fits.sorted(), join, side) { groups.unite(own, number) }
    }
  }

  /// Which of the texts that fit a citation is it: a document does not cite one of its own id.
  private func targets(_ cited: Int, _ fits: [Int], _ join: ChangedJoin, _ side: ChangedJoin.Side) throws(ChangedJoin.Failure) -> [Int] {
    guard !fits.isEmpty else { return [] }
    var ids: [Int: String] = [:]
    var same: [String: (base: [Int], fresh: [Int])] = [:]
    for own in fits {
      let id = try documentID(own, join, side)
      ids[own] = id
      if same[id] == nil { same[id] = try join.places(ofDocument: id) }
    }
    var result: Set<Int> = []
    var others = false
    for order in join.orders(cited, side) {
      let id = same.first {
        $0.value.base.contains(order.place) && !order.isFresh || $0.value.fresh.contains(order.place) && order.isFresh
      }?.key
      guard let id else {
        others = true
        continue
      }
      let left = fits.filter { ids[$0] != id }
      if left.count == 1 { result.insert(left[0]) }
    }
    if others, fits.count == 1 { result.insert(fits[0]) }
    return result.sorted()
  }

  private func documentID(_ own: Int, _ join: ChangedJoin, _ side: ChangedJoin.Side) throws(ChangedJoin.Failure) -> String {
    let order = order(own)
    return order.isFresh ? join.fresh[order.place].record.id : try join.document(order.place).summary.id
  }

  /// The register numbers of documents: their own, else the one that a document gives that cites them.
  private mutating func findNumbers(_ join: ChangedJoin) throws(ChangedJoin.Failure) {
    for item in classes {
      for own in item.members where join.locals[own].isOwn {
        let place = order(own)
        let number = place.isFresh ? join.fresh[place.place].record.number : try join.document(place.place).summary.number
        if let number {
          numbers[own] = Number(text: number, from: nil)
          continue
        }
        let giver = item.members.first { !join.locals[$0].isOwn && join.locals[$0].description.known.text?.number != nil }
        guard let giver, let text = join.locals[giver].description.known.text?.number else { continue }
        let from = order(giver)
        numbers[own] = Number(text: text, from: PlaceOfDocument(place: from.place, isFresh: from.isFresh))
        if !from.isFresh { numberGivers.append(from.place) }
      }
    }
  }

  /// What a class becomes, as ``Joiner`` makes it.
  func entity(_ item: Class, _ join: ChangedJoin) -> Entity {
    let members = item.members.lazy.map { join.locals[$0].description.known.entity }
    return join.locals[item.leader].description.known.joined(members, id: item.id, lexicon: join.lexicon)
  }

  /// The document that a class is: the last of them where it is several.
  func own(_ item: Class, _ join: ChangedJoin) -> Int? { item.members.last { join.locals[$0].isOwn } }
  func place(of own: Int) -> PlaceOfDocument { PlaceOfDocument(place: order(own).place, isFresh: order(own).isFresh) }
}

/// Union-find over some numbers.
private struct Groups {
  private var parent: [Int: Int] = [:]

  init(_ numbers: [Int]) { for number in numbers { parent[number] = number } }

  private mutating func find(_ start: Int) -> Int {
    var node = start
    while let up = parent[node], up != node {
      parent[node] = parent[up] ?? up
      node = parent[node] ?? node
    }
    return node
  }

  mutating func unite(_ a: Int, _ b: Int) {
    let (a, b) = (find(a), find(b))
    if a != b { parent[max(a, b)] = min(a, b) }
  }

  mutating func uniteByName(_ locals: [LocalEntity]) {
    var first: [String: Int] = [:]
    for number in parent.keys.sorted() {
      for name in locals[number].names {
        if let other = first[name] { unite(other, number) } else { first[name] = number }
      }
    }
  }

  var lists: [[Int]] {
    var copy = self
    var lists: [Int: [Int]] = [:]
    for number in parent.keys.sorted() { lists[copy.find(number), default: []].append(number) }
    return lists.sorted { $0.key < $1.key }.map(\.value)
  }
}
