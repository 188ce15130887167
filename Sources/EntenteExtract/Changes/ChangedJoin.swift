package import EntenteLexicon
import EntenteModel

/// Joins documents that come and go with all others, without looking at these: only at what they have in common with the ones that change.
///
/// What can become another is found by closure: every description of an entity that shares a name with one of a changed document, and those that share one
/// with these, and so on; with each the texts that it cites or that cite it, and whatever may want the same id. These classes are made twice, as they were and
/// as they will be, by the rules of ``Joiner``, and compared. Where an entity gets another id, the documents that name it are stated anew.
///
/// It costs what the changed documents and the descriptions of what they name cost. Where that is more than ``Limits``, or two names come into each other's
/// way as no rule here foresees, it gives up: then everything has to be joined.
package struct ChangedJoin {
  /// Why not everything could be said from the changed documents alone.
  package enum Failure: Error, Sendable {
    case tooMuch
    /// An id is wanted by something that was not looked at.
    case entangled(id: String)
    case damagedIndex(offset: Int)
    case damagedDocument(file: String)
  }

  /// Beyond these, joining all documents is as quick.
  package struct Limits: Sendable {
    /// Descriptions that are looked at, and places where they are given.
    package var looks = 400_000
    /// Documents that must be stated anew because a name in them has another id now.
    package var restated = 200
    package init() {}
  }

  let index: EntityIndexFile
  let lexicon: Lexicon
  /// Places of documents that go.
  let removed: Set<Int>
  /// Documents that come, in the order of a join.
  let fresh: [DocumentExtract]
  let limits: Limits
  private let load: (EntityIndexFile.Document) -> DocumentExtract?
  /// By document that comes: where it stands among those that were there.
  private var freshOrders: [UInt64] = []
  private(set) var locals: [LocalEntity] = []
  private var numbers: [[UInt8]: Int] = [:]
  private var queue: [Int] = []
  private var peeked: [Int: EntityDescription] = [:]
  private var extracts: [Int: DocumentExtract] = [:]
  private var looks = 0
  /// Documents whose own entity's description is at hand, by place.
  private(set) var ownOf: [Int: Int] = [:]
  /// Of documents that come, go or are stated anew: the numbers of their entities here.
  private var entitiesOfBase: [Int: [Int]] = [:]
  private var entitiesOfFresh: [[Int]] = []
  private(set) var restated: Set<Int> = []

  /// `load` gives what a document of before gave.
  package init(
    _ index: EntityIndexFile, lexicon: Lexicon, removed: Set<Int>, fresh: [DocumentExtract], limits: Limits = Limits(),
    load: @escaping (EntityIndexFile.Document) -> DocumentExtract?
  ) {
    (self.index, self.lexicon, self.removed, self.limits, self.load) = (index, lexicon, removed, limits, load)
    self.fresh = fresh.sorted { Joiner.isBefore($0.record, $1.record) }
  }

  /// What changes. Nothing is written.
  package mutating func changes() throws(Failure) -> JoinChanges {
    try begin()
    while true {
      while let next = queue.popLast() { try expand(next) }
      let before = try JoinedClasses(self, .before)
      let after = try JoinedClasses(self, .after)
      let found = try findRestated(before, after)
      for place in found.subtracting(restated).sorted() { entitiesOfBase[place] = try adopt(documentAt: place) }
      restated.formUnion(found)
      guard restated.count <= limits.restated else { throw .tooMuch }
      for own in before.numberGivers + after.numberGivers { try adopt(ownOf: own) }
      if queue.isEmpty { return try changes(before, after) }
    }
  }

  private mutating func begin() throws(Failure) {
    for place in removed.sorted() { entitiesOfBase[place] = try adopt(documentAt: place) }
    for (rank, extract) in fresh.enumerated() {
      let before = try looking { () throws(EntityIndexFile.Damage) in try index.place(extract.record.id, extract.record.sha256) }
      freshOrders.append(UInt64(before) << 32 | UInt64(rank + 1))
      let all = EntityDescription.all(of: extract.entities, own: extract.own, sha256: extract.record.sha256)
      var own: [Int] = []
      for (entity, description) in all.enumerated() {
        let local = try adopt(description)
        locals[local].fresh.append(EntityIndexFile.Place(document: rank, entity: entity))
        own.append(local)
      }
      entitiesOfFresh.append(own)
    }
  }
}

// MARK: Closure

extension ChangedJoin {
  private func looking<Found>(_ body: () throws(EntityIndexFile.Damage) -> Found) throws(Failure) -> Found {
    do throws(EntityIndexFile.Damage) { return try body() } catch { throw .damagedIndex(offset: error.offset) }
  }

  private mutating func look(_ count: Int) throws(Failure) {
    looks += count
    guard looks <= limits.looks else { throw .tooMuch }
  }

  func document(_ place: Int) throws(Failure) -> EntityIndexFile.Document {
    try looking { () throws(EntityIndexFile.Damage) in try index.document(place) }
  }

  /// What a document of before gave.
  mutating func extract(_ place: Int) throws(Failure) -> DocumentExtract {
    if let known = extracts[place] { return known }
    let document = try document(place)
    guard let extract = load(document) else { throw .damagedDocument(file: document.summary.file) }
    extracts[place] = extract
    return extract
  }

  /// Takes in all entities of a document of before.
  private mutating func adopt(documentAt place: Int) throws(Failure) -> [Int] {
    let extract = try extract(place)
    var result: [Int] = []
    for description in EntityDescription.all(of: extract.entities, own: extract.own, sha256: extract.record.sha256) {
      result.append(try adopt(description))
    }
    return result
  }

  private mutating func adopt(ownOf place: Int) throws(Failure) {
    guard ownOf[place] == nil else { return }
    _ = try adopt(number: try document(place).own)
  }

  /// Takes in an entity as it is described, with whoever of before describes it so.
  private mutating func adopt(_ description: EntityDescription) throws(Failure) -> Int {
    let bytes = description.encoded(lexicon)
    if let known = numbers[bytes] { return known }
    let found = try looking { () throws(EntityIndexFile.Damage) in try index.entries(IndexKey(bytes)).descriptions }
    for number in found {
      let (own, places) = try looking { () throws(EntityIndexFile.Damage) in try index.description(number) }
      if own == bytes { return try enter(description, bytes, places) }
    }
    return try enter(description, bytes, [])
  }

  private mutating func adopt(number: Int) throws(Failure) -> Int {
    let (bytes, places) = try looking { () throws(EntityIndexFile.Damage) in try index.description(number) }
    if let known = numbers[bytes] { return known }
    guard let description = EntityDescription(bytes, lexicon) else { throw .damagedIndex(offset: 0) }
    return try enter(description, bytes, places)
  }

  private mutating func enter(_ description: EntityDescription, _ bytes: [UInt8], _ places: [EntityIndexFile.Place]) throws(Failure) -> Int
  {
    try look(1 + places.count)
    let number = locals.count
    numbers[bytes] = number
    locals.append(LocalEntity(description, places, lexicon))
    queue.append(number)
    if description.own != nil, let place = places.first { ownOf[place.document] = number }
    return number
  }

  /// A description that may not belong here.
  private mutating func peek(_ number: Int) throws(Failure) -> EntityDescription {
    if let known = peeked[number] { return known }
    try look(1)
    let (bytes, _) = try looking { () throws(EntityIndexFile.Damage) in try index.description(number) }
    guard let description = EntityDescription(bytes, lexicon) else { throw .damagedIndex(offset: 0) }
    peeked[number] = description
    return description
  }

  /// Takes in whatever may be one with an entity, or want its id.
  private mutating func expand(_ number: Int) throws(Failure) {
    let local = locals[number]
    for name in local.names {
      let key = IndexKey.name(name)
      for found in try looking({ () throws(EntityIndexFile.Damage) in try index.entries(key).descriptions }) {
        _ = try adopt(number: found)
      }
    }
    if !local.isDescribed { try expandID(local.description.known.entity.id) }
    guard let texts = local.description.counterpartKeys else { throw .tooMuch }
    for key in texts {
      for found in try looking({ () throws(EntityIndexFile.Damage) in try index.entries(key).descriptions }) {
        let other = try peek(found)
        let (cited, read) = local.isOwn ? (other, local.description) : (local.description, other)
        if let cited = cited.known.text, let read = read.known.text, TextMatch.isSame(cited: cited, read: read) {
          _ = try adopt(number: found)
        }
      }
    }
  }

  /// Takes in whoever may want an id.
  private mutating func expandID(_ id: String) throws(Failure) {
    for found in try looking({ () throws(EntityIndexFile.Damage) in try index.entries(.id(id)).descriptions }) {
      // An id that is made of a description and a document is nobody else's.
      if locals[try adopt(number: found)].isDescribed { throw .entangled(id: id) }
    }
  }

  /// Whether anybody who is not looked at may want an id.
  func isWanted(_ id: String) throws(Failure) -> Bool {
    !(try looking { () throws(EntityIndexFile.Damage) in try index.entries(.id(id)).descriptions }).isEmpty
  }

  /// Where the documents of an id stand, of before and of those that come.
  func places(ofDocument id: String) throws(Failure) -> (base: [Int], fresh: [Int]) {
    let base = try looking { () throws(EntityIndexFile.Damage) in try index.entries(.document(id)).documents }
    return (base, fresh.indices.filter { fresh[$0].record.id == id })
  }
}

// MARK: Places

extension ChangedJoin {
  /// Before or after the change.
  enum Side { case before, after }

  /// A place's position among all of its side.
  func order(_ place: EntityIndexFile.Place, isFresh: Bool) -> PlaceOrder {
    PlaceOrder(
      document: isFresh ? freshOrders[place.document] : UInt64(place.document + 1) << 32, entity: place.entity, place: place.document,
      isFresh: isFresh)
  }

  /// Where an entity is described on a side, in order.
  func orders(_ local: Int, _ side: Side) -> [PlaceOrder] {
    let entity = locals[local]
    if side == .before { return entity.base.map { order($0, isFresh: false) } }
    let left = entity.base.filter { !removed.contains($0.document) }.map { order($0, isFresh: false) }
    return entity.fresh.isEmpty ? left : (left + entity.fresh.map { order($0, isFresh: true) }).sorted()
  }

  /// The entities of a document that changes, or is stated anew.
  func entities(ofBase place: Int) -> [Int] { entitiesOfBase[place] ?? [] }
  func entities(ofFresh rank: Int) -> [Int] { entitiesOfFresh[rank] }

  /// Documents that stay, and in which something has another id or number now.
  private func findRestated(_ before: JoinedClasses, _ after: JoinedClasses) throws(Failure) -> Set<Int> {
    var found: Set<Int> = []
    for (number, local) in locals.enumerated() where !local.isDescribed {
      guard let old = before.id(of: number), let new = after.id(of: number) else { continue }
      if old == new, before.numbers[number] == after.numbers[number] { continue }
      found.formUnion(local.base.lazy.map(\.document).filter { !removed.contains($0) })
      if found.count > limits.restated { throw .tooMuch }
    }
    return found
  }
}

/// A place of an entity, as it stands among all places of before or after.
struct PlaceOrder: Comparable {
  var document: UInt64
  var entity: Int
  var place: Int
  var isFresh: Bool
  static func < (a: PlaceOrder, b: PlaceOrder) -> Bool { (a.document, a.entity) < (b.document, b.entity) }
}

/// An entity that a change may touch.
struct LocalEntity {
  let description: EntityDescription
  /// Under what it is one with others.
  let names: [String]
  let isDescribed: Bool
  /// Documents of before that describe it so, and those that come.
  var base: [EntityIndexFile.Place]
  var fresh: [EntityIndexFile.Place] = []

  init(_ description: EntityDescription, _ base: [EntityIndexFile.Place], _ lexicon: Lexicon) {
    self.description = description
    self.base = base
    isDescribed = description.isDescribed
    names = description.own == nil ? EntityKeys.names(description.known, lexicon) : []
  }

  var isOwn: Bool { description.own != nil }
}
