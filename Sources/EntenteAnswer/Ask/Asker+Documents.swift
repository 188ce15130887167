import EntenteLanguage
import EntenteModel
import EntenteStore

// Differences, attitudes, and what came first.
extension Asker {
  func difference(_ question: DifferenceQuestion, _ reading: Reading) throws(StoreError) -> Reply {
    var pattern = StatementPattern(types: question.types)
    pattern.to.labels = question.filter.labels
    pattern.documents = Array(
      AnswerQuery.unique((question.with.flatMap(\.documents) + question.without + question.doubtful).map(\.thing.id)))
    let edges = try finder.run(pattern)
    let (question, doubted) = try strict(question, edges)
    let values = try addressed(question, try named(question, edges, vaguely: .all))
    if let doubt = try doubt(question, edges, values) {
      return Reply(question: "", understood: false, reading: reading.words, note: "Not understood: \(doubt)")
    }
    let cypher = query(question, pattern, values, edges)
    guard !values.isEmpty else { return nothing(reading, "None", cypher: cypher) }
    if question.wanted == .values, let other = otherNumber(values.map(\.node.name), reading.scope) {
      return nothing(reading, other, cypher: cypher)
    }
    let own = values.flatMap(\.edges)
    switch question.wanted {
    case .count: return reply(reading, [item(String(values.count), own)], cypher: cypher)
    case .existence:
      let names = values.map(\.node.name).sorted().joined(separator: ", ")
      return reply(reading, [item("yes", own)], cypher: cypher, note: "Named: \(names).")
    default:
      return reply(reading, values.map { item($0.node, $0.edges) }.sorted { ($0.id ?? "") < ($1.id ?? "") }, cypher: cypher, note: doubted)
    }
  }

  /// Where texts of another sort may be meant by "never before", and it makes a difference: what no text named before at all is new by either, and the note tells the rest.
  private func strict(_ question: DifferenceQuestion, _ edges: [EdgeRecord]) throws(StoreError) -> (DifferenceQuestion, String?) {
    guard question.wanted == .values, !question.doubtful.isEmpty else { return (question, nil) }
    var strict = question
    strict.without += question.doubtful
    strict.doubtful = []
    let kept = Set(try named(strict, edges, vaguely: .all).map(\.node.id))
    let rest = try named(question, edges, vaguely: .all).filter { !kept.contains($0.node.id) }.map(\.node.name)
    guard !rest.isEmpty else { return (question, nil) }
    let names = question.doubtful.map(\.thing.name).joined(separator: ", ")
    return (strict, "Left out: \(rest.sorted().joined(separator: ", ")), which \(names) names before.")
  }

  /// Those against which each text that names them is directed, with what says so; all where the question asks for no more than that they are named.
  private func addressed(_ question: DifferenceQuestion, _ values: [Value]) throws(StoreError) -> [Value] {
    guard question.isAddressed else { return values }
    var kept: [Value] = []
    for value in values {
      var pattern = StatementPattern(types: ["ADDRESSES"], to: EndFilter(ids: [value.node.id]))
      pattern.documents = question.with.flatMap(\.documents).map(\.thing.id)
      let edges = try finder.find(pattern).filter { edge in pattern.documents?.contains { (try? records.node(edge.from).id) == $0 } ?? false
      }
      guard question.with.allSatisfy({ $0.holds(vaguely: .all) { text in edges.contains { Asker.isStated($0, in: text) } } }) else {
        continue
      }
      kept.append(Value(node: value.node, edges: edges))
    }
    return kept
  }

  /// What the question leaves open, where that makes a difference.
  private func doubt(_ question: DifferenceQuestion, _ edges: [EdgeRecord], _ values: [Value]) throws(StoreError) -> String? {
    guard question.isVague else { return nil }
    if try named(question, edges, vaguely: .any).map(\.node.id) != values.map(\.node.id) {
      return "whether each of the texts must name it, or one of them; that makes a difference here. Say “both”, “all” or “any”."
    }
    var strict = question
    strict.without += question.doubtful
    // How many, and whether there is one, must be the same by either.
    guard try named(strict, edges, vaguely: .all).map(\.node.id) != values.map(\.node.id) else { return nil }
    let names = question.doubtful.map(\.thing.name).joined(separator: ", ")
    return "whether \(names) may name it; that makes a difference here. Say which documents are meant."
  }

  /// What the texts of one side name and those of the other do not.
  private func named(_ question: DifferenceQuestion, _ edges: [EdgeRecord], vaguely: TextGroup.Quantity) throws(StoreError) -> [Value] {
    var values: [Value] = []
    for (node, own) in Dictionary(grouping: edges, by: \.to).sorted(by: { $0.key < $1.key }) {
      let names = { (text: DocumentThing) in own.contains { Asker.isStated($0, in: text) } }
      guard question.with.allSatisfy({ $0.holds(vaguely: vaguely, names) }), !question.without.contains(where: names) else { continue }
      let record = try records.node(node)
      let here = own.filter { edge in question.with.contains { $0.documents.contains { Asker.isStated(edge, in: $0) } } }
      if try passes(record, question.filter, here) { values.append(Value(node: record, edges: here)) }
    }
    return values
  }

  /// Whether a statement stands in a text, or in the place of it that is meant.
  private static func isStated(_ edge: EdgeRecord, in text: DocumentThing) -> Bool {
    edge.document == text.thing.id && (text.paragraph.map { ParagraphLabel.isWithin(edge.paragraph ?? "", $0) } ?? true)
  }

  // MARK: Attitudes

  func stances(_ question: StanceQuestion, _ reading: Reading) throws(StoreError) -> Reply {
    var pattern = StatementPattern(types: ["MENTIONS"])
    pattern.documents = reading.scope.documents.map { $0.map(\.thing.id) }
    pattern.stances = question.stances
    pattern.paragraph = reading.scope.paragraph
    if !question.things.isEmpty { pattern.to.ids = question.things.map(\.id) }
    let edges = try finder.run(pattern).filter { isInBody($0.paragraph ?? "", reading.scope) }
    if let filter = question.filter {
      var values: [Value] = []
      for edge in edges {
        let node = try records.node(edge.to)
        // "With which programme is A to be aligned": never with itself.
        if question.things.count == 1, question.things[0].id == node.id { continue }
        if try isBystander(node, edge) { continue }
        if question.stances == [.states], let word = question.said, !opens(edge, with: word) { continue }
        if try passes(node, filter, [edge]), try holdsHere(edge.document, edge.paragraph, reading.scope.quoted) {
          values.append(Value(node: node, edges: [edge]))
        }
      }
      return try named(merged(values), question, pattern, edges, reading)
    }
    // The very word, where any paragraph has it ("urge" is not "invite"); to express support is never merely to affirm it.
    var said = question.said
    // What merely states has no attitude but in that word: "concerned".
    if let word = said, !question.stances.contains(.supports), question.stances != [.states] {
      let isThere = searched(reading.scope).contains { document in
        document.paragraphs.contains { question.stances.contains($0.stance) && Asker.leads($0.opening, word) }
      }
      if !isThere { said = nil }
    }
    var kept = KeptWords(records)
    var items: [ReplyItem] = []
    for document in searched(reading.scope) {
      for paragraph in document.paragraphs where isInBody(paragraph.label, reading.scope) {
        let promise = question.isNoun && question.stances == [.commits] ? try undertaken(document, paragraph, reading.scope) : nil
        guard question.stances.contains(paragraph.stance) || promise != nil else { continue }
        // A list's items bear one label.
        if items.last?.value == "\(document.designation) \(paragraph.label)" { continue }
        let here = edges.filter { $0.document == document.record.id && $0.paragraph == paragraph.label }
        guard question.things.isEmpty || Set(here.map(\.to)).count >= question.things.count else { continue }
        guard try holdsHere(document.record.id, paragraph.label, reading.scope.quoted) else { continue }
        // That something is named there does not say that it is what the paragraph welcomes: its first words must name it.
        if question.wanted == .existence, !question.things.isEmpty, !(try opens(paragraph, here, with: question.things)) { continue }
        if let said, !Asker.leads(paragraph.opening, said) { continue }
        var evidence = Evidence(
          document: document.designation, paragraph: paragraph.label, stated: document.date, modality: paragraph.stance.modality,
          quote: try kept.of(paragraph, of: document))
        if let promise { evidence = citations.evidence(promise) }
        items.append(ReplyItem(value: "\(document.designation) \(paragraph.label)", kind: "Paragraph", evidence: [evidence]))
      }
    }
    let cypher = paragraphQuery(question, items, reading.scope)
    if items.isEmpty {
      return reading.scope.quoted.isEmpty ? nothing(reading, "No such paragraph", cypher: cypher) : notUnderstood(reading)
    }
    if question.wanted == .existence {
      return reply(reading, [ReplyItem(value: "yes", evidence: items.flatMap(\.evidence))], cypher: cypher)
    }
    if question.wanted == .count {
      return reply(reading, [ReplyItem(value: String(items.count), evidence: items.flatMap(\.evidence))], cypher: cypher)
    }
    if question.wanted == .documents { return texts(items, reading) }
    return reply(reading, items, cypher: cypher)
  }

  /// The texts in which paragraphs stand, each with those. O(documents × paragraphs).
  private func texts(_ paragraphs: [ReplyItem], _ reading: Reading) -> Reply {
    let evidence = paragraphs.flatMap(\.evidence)
    let own = documents.filter { document in evidence.contains { $0.document == document.designation } }
    let items = own.map { document in
      ReplyItem(
        value: document.designation, kind: document.record.kind, id: document.record.id,
        evidence: evidence.filter { $0.document == document.designation })
    }
    return reply(reading, items, cypher: wordQuery(own))
  }

  /// Whether the paragraph of a mention begins with a word, in any form. O(paragraphs).
  private func opens(_ edge: EdgeRecord, with word: String) -> Bool {
    let document = documents.first { $0.record.id == edge.document }
    return document?.paragraphs.contains { $0.label == edge.paragraph && Asker.leads($0.opening, word) } ?? false
  }

  /// What is named in paragraphs of an attitude.
  private func named(
    _ values: [Value], _ question: StanceQuestion, _ pattern: StatementPattern, _ found: [EdgeRecord], _ reading: Reading
  ) throws(StoreError) -> Reply {
    let items = values.map { item($0.node, $0.edges) }
    let selection = Selection(
      pattern: pattern, found: found, chosen: values.flatMap(\.edges), filter: question.filter ?? ThingFilter(), asksFrom: false)
    let match = try match(selection)
    let places = match + AnswerQuery.places
    guard !items.isEmpty else {
      return reading.scope.quoted.isEmpty ? nothing(reading, "None is named so", cypher: places) : notUnderstood(reading)
    }
    switch question.wanted {
    case .count:
      return reply(reading, [item(String(items.count), values.flatMap(\.edges))], cypher: match + AnswerQuery.counted("b"))
    case .existence: return reply(reading, [ReplyItem(value: "yes", evidence: items.flatMap(\.evidence))], cypher: places)
    default: return reply(reading, items, cypher: match + AnswerQuery.values("b", isDocument: hasDocuments([selection])))
    }
  }

  /// What a paragraph undertakes in the words that the question has, whatever leads it.
  private func undertaken(_ document: DocumentView, _ paragraph: DocumentView.Paragraph, _ scope: Scope) throws(StoreError) -> EdgeRecord? {
    guard !scope.quoted.isEmpty else { return nil }
    for edge in try records.allEdges()
    where edge.document == document.record.id && edge.paragraph == paragraph.label && edge.type != .mentions && edge.modality == .commitment
    {
      if holdsWords(edge.quote ?? "", scope.quoted) { return edge }
    }
    return nil
  }

  /// Bytes within which a paragraph begins with a name.
  private static let openingBytes = 64

  /// Whether the paragraph's first words name all of the things. O(mentions).
  private func opens(_ paragraph: DocumentView.Paragraph, _ mentions: [EdgeRecord], with things: [Thing]) throws(StoreError) -> Bool {
    guard let start = paragraph.spans.first?.start else { return false }
    for thing in things {
      let nodes = try finder.nodes(thing.id)
      let named = mentions.filter { nodes.contains($0.to) }.compactMap(\.spans.first?.start)
      guard named.contains(where: { $0 - start < Asker.openingBytes }) else { return false }
    }
    return true
  }

  /// Whether a word of the text begins so.
  private static func leads(_ text: String, _ stem: String) -> Bool {
    Folding.key(text).split(separator: " ").contains { $0.utf8.starts(with: stem.utf8) }
  }

  /// Where something took place, what something else is modelled on, or what it helps, is not itself what a paragraph welcomes or recalls.
  private func isBystander(_ node: NodeRecord, _ mention: EdgeRecord) throws(StoreError) -> Bool {
    for edge in try records.edges(at: node.node)
    where edge.to == node.node && edge.document == mention.document && edge.paragraph == mention.paragraph {
      if edge.type == .heldIn || edge.type == .modelledOn { return true }
      if edge.type == .supports, mention.stance == .welcomes, !documents.contains(where: { $0.record.node == edge.from }) { return true }
    }
    return false
  }

  /// Where a document is asked about and not its annex, the annex does not count.
  private func isInBody(_ label: String, _ scope: Scope) -> Bool {
    if let paragraph = scope.paragraph { return ParagraphLabel.isWithin(label, paragraph) }
    return (!label.utf8.starts(with: "Annex".utf8) || !scope.quoted.isEmpty) && !label.utf8.starts(with: "fn".utf8)
  }

  /// Whether the words that are kept of a paragraph hold all the question's words.
  private func holdsHere(_ document: String?, _ paragraph: String?, _ words: [HeldWord]) throws(StoreError) -> Bool {
    if words.isEmpty { return true }
    var text = documents.first { $0.record.id == document }?.paragraphs.first { $0.label == paragraph }?.opening ?? ""
    for edge in try records.allEdges() where edge.document == document && edge.paragraph == paragraph { text += " " + (edge.quote ?? "") }
    return holdsWords(text, words)
  }

  // MARK: Dates of documents

  /// The day of the meeting that agreed it, as its cover names it, where that is asked for; else its own date.
  func documentDates(_ asked: [DocumentThing], _ isAgreement: Bool, _ reading: Reading) throws(StoreError) -> Reply {
    var items: [ReplyItem] = []
    var queries: [String] = []
    for document in asked {
      guard try isDatedSo(document, reading.scope.quoted) else { return notUnderstood(reading) }
      guard try isMade(document, by: reading.scope) else { return nothing(reading, "That they made it is not stated") }
      if isAgreement, let meeting = try meeting(of: document) {
        queries.append(AnswerQuery.match(meeting.edges) + " RETURN DISTINCT r.on AS value")
        items.append(item(meeting.date.text, kind: "Date", id: document.thing.id, meeting.edges))
        continue
      }
      queries.append("MATCH (d:Document) WHERE d.id = \(StatementPattern.literal(document.thing.id)) RETURN d.date AS value")
      guard let date = document.date else { continue }
      items.append(ReplyItem(value: date.text, kind: "Date", id: document.thing.id, evidence: try dateEvidence(document)))
    }
    let cypher = AnswerQuery.joined(queries)
    return items.isEmpty ? nothing(reading, "The document has no date", cypher: cypher) : reply(reading, items, cypher: cypher)
  }

  /// Whether what dates a document holds the words that the question leaves over: "agreed by the senior officials".
  private func isDatedSo(_ document: DocumentThing, _ words: [HeldWord]) throws(StoreError) -> Bool {
    if words.isEmpty { return true }
    let edges = try finder.find(
      StatementPattern(types: ["PUBLISHED", "ESTABLISHED", "INVOLVED_IN"], from: EndFilter(), to: EndFilter(ids: [document.thing.id])))
    var scope = Scope()
    scope.quoted = words
    return try !inContext(edges.filter { $0.on != nil }, scope).isEmpty
  }

  /// Whether one who made a document, or the meeting that did, is called as the question calls who did it. "They" are those who speak in it.
  private func isMade(_ document: DocumentThing, by scope: Scope) throws(StoreError) -> Bool {
    if scope.doers.isEmpty { return true }
    var edges = try finder.find(
      StatementPattern(types: ["PUBLISHED", "ESTABLISHED"], from: EndFilter(), to: EndFilter(ids: [document.thing.id])))
    if let meeting = try meeting(of: document) { edges += meeting.edges }
    for edge in edges {
      for node in [try records.node(edge.from), try records.node(edge.to)] where node.id != document.thing.id {
        for name in [node.name] + node.aliases where holdsWords(name, scope.doers) { return true }
      }
    }
    return false
  }

  private func meeting(of document: DocumentThing) throws(StoreError) -> (date: PartialDate, edges: [EdgeRecord])? {
    var pattern = StatementPattern(types: ["INVOLVED_IN"], to: EndFilter(labels: ["Meeting"]))
    pattern.documents = [document.thing.id]
    pattern.paragraph = "cover"
    let edges = try finder.find(pattern).filter { $0.on?.precision == .day && $0.modality == .fact }
    guard let date = edges.first?.on, edges.allSatisfy({ $0.on == date }) else { return nil }
    return (date, edges)
  }

  /// The words that date a document, else its beginning.
  func dateEvidence(_ document: DocumentThing) throws(StoreError) -> [Evidence] {
    let edges = try finder.find(
      StatementPattern(types: ["PUBLISHED", "ESTABLISHED", "INVOLVED_IN"], from: EndFilter(), to: EndFilter(ids: [document.thing.id])))
    let dated = edges.filter { $0.on == document.date }
    if !dated.isEmpty { return dated.prefix(2).map(citations.evidence) }
    return documents.first { $0.record.id == document.thing.id }.flatMap { opening($0) }.map { [$0] } ?? []
  }
}

extension Stance {
  /// How firmly a paragraph that is led so says what it says.
  var modality: Modality {
    switch self {
    case .commits: .commitment
    case .calls: .call
    case .considers: .possibility
    default: .fact
    }
  }
}
