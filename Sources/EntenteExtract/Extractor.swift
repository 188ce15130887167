package import EntenteLexicon
package import EntenteModel
package import EntenteText

/// Reads documents into what they state. Its result depends on the documents, the lexicon, the rules and the decisions, on nothing else.
package struct Extractor: Sendable {
  package let lexicon: Lexicon
  package let rules: RuleSet
  package let decisions: Decisions
  private let index: NameIndex
  let relations: RelationExtractor

  package init(lexicon: Lexicon = .standard, rules: RuleSet = RuleSet([]), decisions: Decisions = Decisions()) {
    self.lexicon = lexicon
    self.rules = rules
    self.decisions = decisions
    index = NameIndex(lexicon: lexicon)
    relations = RelationExtractor(rules: rules, lexicon: lexicon)
  }

  /// One document with its names found. Linear in its text.
  package func annotate(_ source: SourceDocument) -> AnnotatedDocument {
    var namer = DocumentNamer(index: index, source: source)
    return namer.run()
  }

  /// How much reading a document does. Linear in its text.
  package func effort(_ source: SourceDocument) -> ExtractionEffort {
    var effort = ExtractionEffort()
    var namer = DocumentNamer(index: index, source: source)
    let listed = namer.readers.reduce(0) { $0 + $1.listedCount }
    var document = namer.run()
    _ = relations.relations(in: &document, &effort)
    effort.tokens = document.passages.reduce(0) { $0 + $1.text.tokens.count }
    effort.listed = listed
    return effort
  }

  /// One document read for itself: what a join of several needs of it. Linear in its text.
  package func read(_ source: SourceDocument) -> DocumentExtract {
    var document = annotate(source)
    let (relations, notes) = statements(in: &document)
    var extract = DocumentExtract(document, relations: relations)
    extract.notes = notes
    var budget = QuotationBudget(extract, lexicon)
    budget.spend(on: &extract)
    return extract
  }

  /// What a document states, with the edges that a person says are missing. Linear in its text.
  func statements(in document: inout AnnotatedDocument) -> (relations: [DocumentRelation], notes: [DecisionNote]) {
    let relations = self.relations.relations(in: &document)
    guard !decisions.missing.isEmpty else { return (relations, []) }
    let missing = MissingEdges(decisions: decisions, lexicon: lexicon).relations(in: &document)
    return (relations + missing.relations, missing.notes)
  }

  /// All documents joined: entities that several name are one, citations lead to the documents that were read.
  /// Linear in the texts; the order of the documents makes no difference.
  package func extract(_ sources: [SourceDocument]) -> Extraction { join(sources.map(read)).extraction }

  /// Joins documents that were read one by one, and tells what became of the decisions. O(n log n) in their entities and relations.
  package func join(_ extracts: [DocumentExtract]) -> (extraction: Extraction, report: ExtractionReport) {
    let extracts = extracts.sorted { Joiner.isBefore($0.record, $1.record) }
    let joiner = Joiner(extracts.map { JoinDocument($0) }, lexicon: lexicon, decisions: decisions)
    var report = ExtractionReport()
    let relations = extracts.enumerated().flatMap { joiner.relations(of: $0.element, at: $0.offset) }
    var pass = DecisionPass(joiner)
    if decisions.concernStatements { for (place, extract) in extracts.enumerated() { pass.take(extract, at: place) } }
    report.notes = pass.notes
    let met = decisions.concernStatements ? pass.met : nil
    let extraction = Extraction(entities: joiner.entities(met: met), documents: joiner.records(), relations: relations)
    report.candidates = candidates(extraction)
    return (extraction, report)
  }

  /// Names without an entry in the lexicon, each with the first words that name it.
  package func candidates(_ extraction: Extraction) -> [Candidate] {
    var first: [String: Relation] = [:]
    for relation in extraction.relations where relation.type == .mentions && first[relation.to] == nil { first[relation.to] = relation }
    return extraction.entities.compactMap { entity in
      guard entity.kind != .document, entity.kind != .event, entity.role != .group, lexicon.find(id: entity.id) == nil,
        let mention = first[entity.id]
      else { return nil }
      return Candidate(
        name: entity.name, kind: entity.kind, role: entity.role, aliases: entity.aliases, document: mention.from,
        paragraph: mention.citation.paragraph, quote: mention.citation.quote)
    }.sorted { ($0.name, $0.kind) < ($1.name, $1.kind) }
  }
}
