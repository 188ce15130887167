package import EntenteLexicon
import EntenteModel
import EntenteText

/// Reads relations out of documents whose names are found: clauses, then rules on them, then events and citations.
package struct RelationExtractor: Sendable {
  package let rules: RuleSet
  package let lexicon: Lexicon
  private let crimes: CrimeTaxonomy
  /// "spanish": whose adjective it is; none that two states share.
  private let stateAdjectives: [String: EntryIndex]

  package init(rules: RuleSet, lexicon: Lexicon) {
    self.rules = rules
    self.lexicon = lexicon
    crimes = CrimeTaxonomy(lexicon)
    var adjectives: [String: EntryIndex] = [:]
    var shared: Set<String> = []
    for index in lexicon.indices where lexicon[index].role == .state {
      for adjective in Set(lexicon[index].adjectives.map { Folding.key($0) }) {
        if adjectives.updateValue(index, forKey: adjective) != nil { shared.insert(adjective) }
      }
    }
    stateAdjectives = adjectives.filter { !shared.contains($0.key) }
  }

  /// What the document states. Events that it tells of are added to its entities. In the order of the text; no edge twice in a paragraph.
  /// A `recorder` is told what became of the rules that it asks for. Linear in the text.
  package func relations(in document: inout AnnotatedDocument, recorder: RelationRecorder? = nil) -> [DocumentRelation] {
    var effort = ExtractionEffort()
    return relations(in: &document, recorder: recorder, &effort)
  }

  /// The same, counted.
  func relations(in document: inout AnnotatedDocument, recorder: RelationRecorder? = nil, _ effort: inout ExtractionEffort)
    -> [DocumentRelation]
  {
    guard let grammar = rules.grammar(for: document.record.language) ?? rules.grammar(for: "en") else { return [] }
    document.tellJoined(grammar)
    var pass = RelationPass(rules: rules, lexicon: lexicon, crimes: crimes, document: document)
    pass.stateAdjectives = stateAdjectives
    pass.recorder = recorder
    let reader = SentenceReader(document: document, grammar: grammar)
    for index in document.passages.indices {
      if document.source.passages[index].kind == .heading {
        for sentence in reader.sentences(of: index) { pass.readHeading(sentence, index) }
        pass.noteHeading(index)
        continue
      }
      for sentence in reader.sentences(of: index) { pass.read(sentence, passage: index) }
    }
    pass.readPlaceLines()
    pass.readOwnMembers()
    pass.readOwnMakers()
    pass.readCitations()
    pass.dropIdleBodies()
    pass.keepStandings()
    pass.dropIdleEvents()
    document = pass.document
    effort = pass.effort
    return pass.relations
  }
}
