/// One statement of a document: what the extractor gives and the store keeps as an edge.
public struct Relation: Hashable, Sendable {
  public var type: RelationType
  /// Ids of the two ends. A symmetric type runs from the smaller id.
  public var from: String
  public var to: String
  public var citation: Citation
  /// The document's date, where it has one.
  public var stated: PartialDate?
  public var since: PartialDate?
  public var until: PartialDate?
  public var on: PartialDate?
  /// In which capacity: `member`, `observer`, `participant`, `signatory` …
  public var capacity: String?
  public var modality: Modality
  /// Only on `MENTIONS`.
  public var stance: Stance?
  /// How many, where members are counted and not named.
  public var count: Int?
  /// The name of the rule that found it.
  public var rule: String

  public init(
    type: RelationType, from: String, to: String, citation: Citation, stated: PartialDate? = nil, since: PartialDate? = nil,
    until: PartialDate? = nil, on: PartialDate? = nil, capacity: String? = nil, modality: Modality = .fact, stance: Stance? = nil,
    count: Int? = nil, rule: String
  ) {
    let swapped = type.isSymmetric && to < from
    self.type = type
    self.from = swapped ? to : from
    self.to = swapped ? from : to
    self.citation = citation
    self.stated = stated
    self.since = since
    self.until = until
    self.on = on
    self.capacity = capacity
    self.modality = modality
    self.stance = stance
    self.count = count
    self.rule = rule
  }

  /// The edge's lasting name: 16 hexadecimal digits, a hash (FNV-1a, 64 bits) of document, type, ends and spans.
  public var id: String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    func mix(_ text: String) {
      for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
      hash = (hash ^ 0x1f) &* 0x100_0000_01b3
    }
    mix(citation.document)
    mix(type.rawValue)
    mix(from)
    mix(to)
    for span in citation.spans { mix("\(span.start)-\(span.end)") }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
