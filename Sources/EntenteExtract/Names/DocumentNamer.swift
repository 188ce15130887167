import EntenteLexicon
import EntenteModel
import EntenteText

/// Finds the names of one document, in three turns: what the document itself defines and names; then groups and their portfolios in the light of that; then mentions, in order.
struct DocumentNamer {
  let index: NameIndex
  let source: SourceDocument
  let readers: [PassageReader]
  /// By passage: crimes made of acts and goods, which nothing that is learnt changes; and names as they were last found.
  private let trades: [[NameSpan]]
  private var foundNames: [(version: Int, spans: [NameSpan])?]
  /// Listed bodies whose common short name ("the Council") counts here.
  let shortlyNamed: Set<EntryIndex>
  var table = EntityTable()
  var learnt = LearntNames()
  /// By passage: names and groups.
  var spans: [[NameSpan]] = []
  var groups: [[GroupPhrase]] = []
  /// Portfolios said of a body's ministers anywhere in the document.
  var portfolios: [NameSpan.Bearer: Set<String>] = [:]
  /// Unlisted names by key.
  var found: [String: EntityIndex] = [:]
  /// The first body of each short name that was cut from a longer one.
  var shortened: [String: EntityIndex] = [:]
  /// The entity last named by each head noun, and all that the document names by it.
  /// The passage that named a body last.
  var rememberedAt: [EntityIndex: Int] = [:]
  /// The passage that founds a body.
  var foundedAt: [EntityIndex: Int] = [:]
  var recent: [String: [EntityIndex]] = [:]
  /// Bodies by a noun of their names that says another kind of thing: "Mechanism".
  var namedOtherwise: [String: Set<EntityIndex>] = [:]
  /// Bodies by the head noun that only one of the document's has.
  var shortBearers: [String: NameSpan.Bearer] = [:]
  /// Meetings of a row, each with its number: "REMJA-VII".
  var numberedMeetings: Set<EntityIndex> = []
  /// What short headings say.
  let headings: Set<String>
  /// Bodies without a name of their own.
  var common: Set<EntityIndex> = []
  /// What a head noun stands for where the text defines it so.
  var defines: [String: EntityIndex] = [:]
  var headsOf: [EntityIndex: [String]] = [:]
  /// The group last named by each sort of head, for "the Ministers".
  var lastGroups: [GroupPhrase.Sort: [EntityIndex]] = [:]
  /// All groups named so far.
  var groupsNamed: [GroupPhrase.Sort: Set<EntityIndex>] = [:]
  var lastPortfolio: String?
  var own = OwnDocument()
  /// What the document is, where it is a treaty or the like.
  let compact: Compact?
  /// The document's own node, once it is described.
  var ownIndex: EntityIndex?
  /// By passage: names of texts by head noun and capitals.
  var documentNames: [[FoundName]] = []
  /// The text last cited by each noun, for "the Joint Declaration".
  var recentTexts: [String: EntityIndex] = [:]
  /// The text that the annex is, where its heading names one.
  var annex: EntityIndex?
  /// The organisations of whose ministers, leaders and members the document speaks.
  var groupBearers: Set<NameSpan.Bearer> = []

  init(index: NameIndex, source: SourceDocument) {
    self.index = index
    self.source = source
    readers = source.passages.map { PassageReader(Tokenizer.tokenize($0.text), bytes: $0.text, index: index) }
    shortlyNamed = Self.shortlyNamed(readers, source, index.lexicon)
    headings = Self.headingKeys(source)
    compact = Self.compact(readers, source)
    trades = readers.map { Crimes(reader: $0, index: index).trades() }
    foundNames = Array(repeating: nil, count: readers.count)
  }

  var lexicon: Lexicon { index.lexicon }

  /// The annotated document. Linear in its text.
  mutating func run() -> AnnotatedDocument {
    learnNames()
    for place in readers.indices { spans.append(names(at: place)) }
    learnCircles()
    shortBearers = bearersByHead()
    for (place, reader) in readers.enumerated() { groups.append(groupPhrases(reader, spans[place])) }
    own = describeDocument()
    if own.parties.isEmpty, own.entity.role != .news, let body = resolvingBody() {
      own.parties = [entity(body)]
      own.text.parties = [table[own.parties[0]].entity.id]
    }
    let ownIndex = table.addOwn(own.entity, text: own.text)
    self.ownIndex = ownIndex
    takeOwnName(ownIndex)
    for group in groups.joined() {
      for bearer in group.bearers where !bearer.isAdjective && kindAndRole(bearer.span.bearer).role == .organisation {
        groupBearers.insert(bearer.span.bearer)
      }
    }
    findAnnex()
    var passages: [AnnotatedPassage] = []
    let stances = StanceReader(lexicon: lexicon)
    for place in readers.indices {
      let lead = stances.lead(readers[place], groups: groups[place].map(\.tokens))
      let stance = self.stance(lead, groups[place].map(\.tokens), place, passages)
      passages.append(
        AnnotatedPassage(
          index: place, label: source.passages[place].label, text: readers[place].text, mentions: mentions(in: place), stance: stance,
          leadingVerb: lead?.verb))
    }
    setTerms()
    let (parties, speakers) = (parties(), speakers(passages))
    return AnnotatedDocument(
      source: source, record: record(passages), passages: passages, entities: table, own: ownIndex,
      parties: parties.isEmpty ? bodies(of: speakers) : parties, speakers: speakers)
  }

  /// Listed and learnt names, crimes in all wordings.
  func names(in reader: PassageReader) -> [NameSpan] {
    Crimes(reader: reader, index: index).add(
      to: ListedNames(reader: reader, index: index, learnt: learnt, shortlyNamed: shortlyNamed).spans())
  }

  /// ``names(in:)`` of a passage; what was found before nothing was learnt is found again without looking.
  mutating func names(at place: Int) -> [NameSpan] {
    if let before = foundNames[place], before.version == learnt.version { return before.spans }
    let reader = readers[place]
    let spans = Crimes(reader: reader, index: index).add(
      to: ListedNames(reader: reader, index: index, learnt: learnt, shortlyNamed: shortlyNamed).spans(), trades: trades[place])
    foundNames[place] = (learnt.version, spans)
    return spans
  }

  private mutating func groupPhrases(_ reader: PassageReader, _ spans: [NameSpan]) -> [GroupPhrase] {
    let table = table
    let lexicon = lexicon
    let groups = GroupFinder(reader: reader, index: index, spans: spans, shortBearers: shortBearers) { span in
      switch span.bearer {
      case .entry(let entry): (lexicon[entry].kind, lexicon[entry].role)
      case .entity(let entity): (table.kind(entity), table.role(entity))
      }
    }.groups().filter { group in
      // "the Council *of Ministers of* X" is one body.
      !spans.contains { $0.tokens.lowerBound < group.tokens.lowerBound && $0.tokens.upperBound > group.tokens.lowerBound }
        && !isInOrgan(group.tokens.lowerBound, reader)
    }
    for group in groups where group.sort == .ministers {
      guard let portfolio = group.portfolio else { continue }
      for bearer in group.bearers { portfolios[bearer.span.bearer, default: []].insert(portfolio) }
    }
    return groups
  }

  /// "the Conference *of Heads of Government*": who sits in an organ that is called so.
  private func isInOrgan(_ token: Int, _ reader: PassageReader) -> Bool {
    (max(0, token - 3)..<token).contains { start in
      reader.isCapitalised(start) && reader.end(of: .organs, at: start).map { $0 > token } ?? false
    }
  }

  mutating func entity(_ bearer: NameSpan.Bearer) -> EntityIndex {
    switch bearer {
    case .entry(let entry): table.add(entry, of: lexicon)
    case .entity(let entity): entity
    }
  }

  mutating func shortName(of bearer: NameSpan.Bearer) -> String {
    let known = entity(bearer)
    return shortName(known)
  }

  /// "EU Drugs Strategy 2021-2025": a term in a name is the thing's term.
  private mutating func setTerms() {
    for index in table.indices {
      let known = table[index].entity
      guard known.kind == .instrument || known.kind == .programme || known.role == .roadmap else { continue }
      let words = NameWords.of(known.name)
      for (first, second) in zip(words, words.dropFirst()) {
        guard first.utf8.count == 4, second.utf8.count == 4, let since = Int(first), let until = Int(second), (1900...2100).contains(since),
          until > since, until <= since + 50
        else { continue }
        table[index].entity.since = PartialDate(year: since)
        table[index].entity.until = PartialDate(year: until)
      }
    }
  }

  /// The short form of a body's name for names made from it: `EU`, `CLASI`; else its name.
  func shortName(_ index: EntityIndex) -> String {
    let known = table[index]
    let names = [known.entity.name] + (known.entry.map { lexicon[$0].aliases } ?? []) + known.entity.aliases
    return names.first { name in
      !name.utf8.contains(0x20) && name.utf8.count <= 10 && name.utf8.filter { $0 >= 0x41 && $0 <= 0x5A }.count >= 2
    } ?? known.entity.name
  }
}
