package import EntenteLexicon
package import EntenteModel

/// An entity's place in the table of its document.
package struct EntityIndex: Hashable, Comparable, BitwiseCopyable, Sendable {
  package var rawValue: UInt32
  package init(_ rawValue: UInt32) { self.rawValue = rawValue }
  package static func < (a: EntityIndex, b: EntityIndex) -> Bool { a.rawValue < b.rawValue }
}

/// An entity as one document knows it.
package struct DocumentEntity: Sendable {
  /// Id, kind, role, name, dates. Its aliases are the surface forms met so far, as they stand.
  package var entity: Entity
  /// Its entry in the lexicon, where it has one.
  package var entry: EntryIndex?
  /// For a group, the body whose members, ministers or leaders it is.
  package var bearers: [EntityIndex] = []
  /// For a text, what is known of it: by this it is found among the documents that were read.
  package var text: TextDescription?

  /// What a class of entities becomes that this one leads: its name and kind, every member's name and surface forms as aliases, sorted, and the
  /// first date and role that any of them has.
  package func joined(_ members: some Sequence<Entity>, id: String, lexicon: Lexicon) -> Entity {
    var joined = entity
    joined.id = id
    var aliases: Set<String> = []
    for member in members {
      aliases.insert(member.name)
      aliases.formUnion(member.aliases)
      joined.on = joined.on ?? member.on
      joined.since = joined.since ?? member.since
      joined.until = joined.until ?? member.until
      joined.role = joined.role ?? member.role
    }
    if let entry { aliases.formUnion(lexicon[entry].aliases + lexicon[entry].exactAliases) }
    aliases.remove(joined.name)
    joined.aliases = aliases.sorted()
    return joined
  }
}

/// What is known of a text that is read or cited.
package struct TextDescription: Hashable, Sendable {
  /// Register numbers in one form (`6403/25`).
  package var number: String?
  /// The noun that says what it is, folded: `joint declaration`, `working procedures`.
  package var sort: String?
  /// Ids of the bodies whose text it is, sorted.
  package var parties: [String] = []
  package var date: PartialDate?
  package init(number: String? = nil, sort: String? = nil, parties: [String] = [], date: PartialDate? = nil) {
    self.number = number
    self.sort = sort
    self.parties = parties
    self.date = date
  }
}

/// The entities of one document, found by any of their names.
package struct EntityTable: Sendable {
  package private(set) var entities: [DocumentEntity] = []
  private var byKey: [String: EntityIndex] = [:]
  private var byID: [String: EntityIndex] = [:]
  private var byEntry: [EntryIndex: EntityIndex] = [:]
  /// The aliases of entities that have many.
  private var surfaces: [EntityIndex: Set<String>] = [:]

  package init() {}

  package var indices: [EntityIndex] { entities.indices.map { EntityIndex(UInt32($0)) } }

  package subscript(_ index: EntityIndex) -> DocumentEntity {
    get { entities[Int(index.rawValue)] }
    set { entities[Int(index.rawValue)] = newValue }
  }

  package func kind(_ index: EntityIndex) -> NodeKind { self[index].entity.kind }
  package func role(_ index: EntityIndex) -> Role? { self[index].entity.role }
  package func id(_ index: EntityIndex) -> String { self[index].entity.id }

  /// What bears this name here, whatever its spelling's case and typography. O(length).
  package func find(_ name: some StringProtocol) -> EntityIndex? { byKey[Folding.key(name)] }
  package func find(id: String) -> EntityIndex? { byID[id] }

  /// The entity of a lexicon entry, added where it is new. O(1).
  package mutating func add(_ index: EntryIndex, of lexicon: Lexicon) -> EntityIndex {
    if let known = byEntry[index] { return known }
    let entry = lexicon[index]
    let added = add(Entity(id: entry.id, kind: entry.kind, role: entry.role, name: entry.name), entry: index)
    byEntry[index] = added
    for alias in entry.aliases { register(alias, as: added) }
    return added
  }

  /// The entity of this id, added where it is new; names that already mean another keep their meaning. O(names).
  @discardableResult
  package mutating func add(_ entity: Entity, entry: EntryIndex? = nil, text: TextDescription? = nil) -> EntityIndex {
    if let known = byID[entity.id] { return known }
    let index = EntityIndex(UInt32(entities.count))
    entities.append(DocumentEntity(entity: entity, entry: entry, text: text))
    byID[entity.id] = index
    register(entity.name, as: index)
    for alias in entity.aliases { register(alias, as: index) }
    return index
  }

  /// The document itself: where its own title has been taken for the name of a plan or a strategy, that was the document. O(names).
  package mutating func addOwn(_ entity: Entity, text: TextDescription) -> EntityIndex {
    guard let known = byID[entity.id] else { return add(entity, text: text) }
    let aliases = self[known].entity.aliases + entity.aliases.filter { !self[known].entity.aliases.contains($0) }
    self[known].entity = entity
    self[known].entity.aliases = aliases.filter { $0 != entity.name }
    self[known].entry = nil
    self[known].text = text
    for alias in entity.aliases { register(alias, as: known) }
    return known
  }

  /// An entity by kind and name: the one that bears the name, or a new one whose id is the name's slug.
  package mutating func add(_ kind: NodeKind, _ role: Role? = nil, named name: String, aliases: [String] = []) -> EntityIndex {
    if let known = find(name), self[known].entity.kind == kind { return known }
    return add(Entity(id: Folding.slug(name), kind: kind, role: role, name: name, aliases: aliases))
  }

  /// Notes a surface form. The form is kept as an alias and leads to the entity, unless it leads to another already.
  package mutating func note(_ surface: String, for index: EntityIndex) {
    guard !surface.isEmpty, surface != self[index].entity.name, !isNoted(surface, index) else { return }
    entities[Int(index.rawValue)].entity.aliases.append(surface)
    surfaces[index]?.insert(surface)
    register(surface, as: index)
  }

  /// Aliases that are looked through one by one; more are kept as a set besides.
  private static let fewAliases = 16

  private mutating func isNoted(_ surface: String, _ index: EntityIndex) -> Bool {
    let place = Int(index.rawValue)
    if entities[place].entity.aliases.count < Self.fewAliases { return entities[place].entity.aliases.contains(surface) }
    if surfaces[index]?.count != entities[place].entity.aliases.count { surfaces[index] = Set(entities[place].entity.aliases) }
    return surfaces[index]?.contains(surface) ?? false
  }

  /// Gives an entity its better name; the old one stays as an alias, and the id follows the name.
  package mutating func rename(_ index: EntityIndex, to name: String) {
    let id = Folding.slug(name)
    guard byID[id] == nil else { return }
    byID[self[index].entity.id] = nil
    byID[id] = index
    let old = self[index].entity.name
    self[index].entity.name = name
    self[index].entity.id = id
    self[index].entity.aliases.removeAll { $0 == name }
    if !self[index].entity.aliases.contains(old) { self[index].entity.aliases.append(old) }
    register(name, as: index)
  }

  private mutating func register(_ name: String, as index: EntityIndex) {
    let key = Folding.key(name)
    if byKey[key] == nil { byKey[key] = index }
  }
}
