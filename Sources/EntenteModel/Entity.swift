/// A node of the graph, as the extractor knows it.
public struct Entity: Hashable, Sendable {
  /// A slug of the name; stable from one extraction to the next.
  public var id: String
  public var kind: NodeKind
  public var role: Role?
  /// The canonical name.
  public var name: String
  /// Every surface form met, and those that the lexicon knows; sorted, without the name itself.
  public var aliases: [String]
  /// Of events and of instruments with a term.
  public var on: PartialDate?
  public var since: PartialDate?
  public var until: PartialDate?

  public init(
    id: String, kind: NodeKind, role: Role? = nil, name: String, aliases: [String] = [], on: PartialDate? = nil, since: PartialDate? = nil,
    until: PartialDate? = nil
  ) {
    self.id = id
    self.kind = kind
    self.role = role
    self.name = name
    self.aliases = aliases
    self.on = on
    self.since = since
    self.until = until
  }
}

/// What is kept of a paragraph of a document that was read: enough to say what was searched, and how it begins.
public struct PassageRecord: Hashable, Sendable {
  public var label: String
  public var stance: Stance
  /// Its first words, verbatim, and where they stand.
  public var opening: String
  public var spans: [ByteSpan]
  /// Fingerprints of its sentences' words, one text a sentence.
  public var words: [String]

  public init(label: String, stance: Stance, opening: String, spans: [ByteSpan], words: [String] = []) {
    self.label = label
    self.stance = stance
    self.opening = opening
    self.spans = spans
    self.words = words
  }
}

/// A document that was read; its node is the entity of the same id.
public struct DocumentRecord: Hashable, Sendable {
  public var id: String
  public var title: String
  /// The register number, `6403/25`.
  public var number: String?
  /// The id of the document that gives the number, where its own cover does not.
  public var numberFrom: String?
  public var date: PartialDate?
  /// BCP 47, `en`.
  public var language: String
  public var originator: String?
  /// Handling marks, `LIMITE`.
  public var marks: [String]
  /// The file's name, without folders.
  public var file: String
  /// Of the file, and of its text as read where that differs (HTML, PDF): 64 hexadecimal digits.
  public var sha256: String
  public var textSHA256: String?
  /// Length of the text as read, in bytes.
  public var byteCount: Int
  public var passages: [PassageRecord]

  public init(
    id: String, title: String, number: String? = nil, numberFrom: String? = nil, date: PartialDate? = nil, language: String,
    originator: String? = nil, marks: [String] = [], file: String, sha256: String, textSHA256: String? = nil, byteCount: Int,
    passages: [PassageRecord]
  ) {
    self.id = id
    self.title = title
    self.number = number
    self.numberFrom = numberFrom
    self.date = date
    self.language = language
    self.originator = originator
    self.marks = marks
    self.file = file
    self.sha256 = sha256
    self.textSHA256 = textSHA256
    self.byteCount = byteCount
    self.passages = passages
  }
}

/// All that an extraction gives: the value at which extractor and store meet.
public struct Extraction: Sendable {
  /// By id.
  public var entities: [Entity]
  /// By id.
  public var documents: [DocumentRecord]
  /// By document, place in the text, type and ends; no edge twice.
  public var relations: [Relation]

  public init(entities: [Entity], documents: [DocumentRecord], relations: [Relation]) {
    self.entities = entities
    self.documents = documents
    self.relations = relations
  }
}
