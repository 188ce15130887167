import EntenteLanguage
import EntenteLexicon
import EntenteModel
import EntenteStore

/// A paragraph with its statements: what these join is known, and what else they say is read where it is asked for.
final class PassageSketch {
  let document: String
  let paragraph: String
  let opening: DocumentView.Paragraph?
  /// Statements made here, and mentions, in the store's order.
  let rows: [StatementRow]
  /// Names that are mentioned here, and the ends of its statements.
  let nodes: [NodeID]
  private let reader: StatementReader
  private let known: KnownStems
  private var read: [EdgeRecord]?
  private var stems: StemNumbers?

  init(document: String, _ paragraph: DocumentView.Paragraph, _ rows: [StatementRow], _ reader: StatementReader, _ known: KnownStems) {
    var nodes: [NodeID] = []
    for row in rows {
      if row.type != .mentions, !nodes.contains(row.from) { nodes.append(row.from) }
      if !nodes.contains(row.to) { nodes.append(row.to) }
    }
    (self.document, self.paragraph, opening, self.rows, self.nodes) = (document, paragraph.label, paragraph, rows, nodes)
    (self.reader, self.known) = (reader, known)
  }

  /// The same in full. O(length), the first time.
  func edges() throws(StoreError) -> [EdgeRecord] {
    if let read { return read }
    var edges: [EdgeRecord] = []
    edges.reserveCapacity(rows.count)
    for row in rows { edges.append(try reader.edge(row.edge)) }
    read = edges
    return edges
  }

  /// Whether its quotations may say a word, of which the stems are given by their numbers. O(words), the first time.
  func holds(_ word: NumberedWord) throws(StoreError) -> Bool {
    let stems = try quotedStems()
    return word.senses.contains { $0.allSatisfy(stems.contains) }
  }

  /// The stems of the words that are quoted.
  private func quotedStems() throws(StoreError) -> StemNumbers {
    if let stems { return stems }
    var stems = StemNumbers()
    var texts: Set<String> = [opening?.opening ?? ""]
    for row in rows { if let quote = try reader.quote(row.edge) { texts.insert(quote) } }
    for text in texts { known.insert(text, into: &stems) }
    self.stems = stems
    return stems
  }
}

/// A word of a question by the numbers of its stems.
struct NumberedWord {
  var senses: [[Int]]
}

/// Stems by their words, each found once and given a number. Words are known by 64 bits of a hash, of which no two of a language are alike.
final class KnownStems {
  private var words: [UInt64: Int] = [:]
  private var stems: [String: Int] = [:]

  /// O(senses).
  func numbered(_ word: EvidenceWord) -> NumberedWord { NumberedWord(senses: word.senses.map { $0.map(number) }) }

  private func number(_ stem: String) -> Int {
    if let number = stems[stem] { return number }
    let number = stems.count
    stems[stem] = number
    return number
  }

  /// Adds the stems of a text's words. O(length).
  func insert(_ text: String, into numbers: inout StemNumbers) {
    let key = Array(Folding.key(text).utf8)
    let bytes = key.span
    var start = 0
    while start < bytes.count {
      var end = start
      var hash: UInt64 = 0xcbf2_9ce4_8422_2325
      while end < bytes.count, bytes[end] != 0x20 {
        hash = (hash ^ UInt64(bytes[end])) &* 0x100_0000_01b3
        end += 1
      }
      if let number = words[hash] {
        numbers.insert(number)
      } else {
        let number = number(EnglishStem.of(String(decoding: key[start..<end], as: UTF8.self)))
        words[hash] = number
        numbers.insert(number)
      }
      start = end + 1
    }
  }
}

/// A set of numbers of stems, a bit for each.
struct StemNumbers {
  private var bits: [UInt64] = []

  mutating func insert(_ number: Int) {
    while bits.count <= number >> 6 { bits.append(0) }
    bits[number >> 6] |= 1 << UInt64(number & 63)
  }

  func contains(_ number: Int) -> Bool { number >> 6 < bits.count && bits[number >> 6] >> UInt64(number & 63) & 1 != 0 }
}

/// The paragraphs of a graph in which a question may be answered; made once, however many readings are held against them.
final class PassageSketches {
  private let records: GraphRecords
  private let documents: [DocumentView]
  private let reader: StatementReader
  private var known: [PassageSketch]?
  private var beside: [[NodeID]: [PassageSketch]] = [:]
  private let stems = KnownStems()

  /// Up to how many statements all are looked at; in a larger graph those of the names in the question.
  private static let mostStatements = 20_000

  init(_ records: GraphRecords, _ documents: [DocumentView], _ reader: StatementReader) {
    (self.records, self.documents, self.reader) = (records, documents, reader)
  }

  /// The words of a question, as sketches are asked for them.
  func numbered(_ words: [EvidenceWord]) -> [NumberedWord] { words.map(stems.numbered) }

  /// Those of a scope, in the order of the documents. O(statements looked at), in a small graph once.
  func within(_ scope: Scope, naming nodes: [NodeID]) throws(StoreError) -> [PassageSketch] {
    let all = try sketches(nodes)
    let bounds = scope.documents.map { Set($0.map(\.thing.id)) }
    return all.filter { sketch in
      (bounds?.contains(sketch.document) ?? true) && (scope.paragraph.map { ParagraphLabel.isWithin(sketch.paragraph, $0) } ?? true)
    }
  }

  private func sketches(_ nodes: [NodeID]) throws(StoreError) -> [PassageSketch] {
    let isSmall = records.store.edgeCount <= Self.mostStatements
    if let known = isSmall ? known : beside[nodes] { return known }
    let all = try made(nodes)
    if isSmall { known = all } else { beside[nodes] = all }
    return all
  }

  private func made(_ nodes: [NodeID]) throws(StoreError) -> [PassageSketch] {
    var edges: [EdgeID] = []
    if records.store.edgeCount <= Self.mostStatements {
      edges = (0..<records.store.edgeCount).map { EdgeID(UInt32($0)) }.filter(records.store.contains)
    } else {
      for node in nodes { edges += try records.edgeIDs(at: node) }
    }
    var groups: [StatementPlace: [StatementRow]] = [:]
    for edge in edges {
      if let (row, place) = try reader.row(edge) { groups[place, default: []].append(row) }
    }
    var sketches: [PassageSketch] = []
    for document in documents {
      let cover = DocumentView.Paragraph(label: "cover", stance: .states, opening: "", spans: [])
      for paragraph in document.paragraphs + [cover] {
        let place = StatementPlace(document: document.record.id, paragraph: paragraph.label)
        guard let rows = groups.removeValue(forKey: place) else { continue }
        sketches.append(PassageSketch(document: place.document, paragraph, rows.sorted { $0.edge < $1.edge }, reader, stems))
      }
    }
    return sketches
  }
}
