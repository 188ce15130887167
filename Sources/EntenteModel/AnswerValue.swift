/// A value as it leaves the program: whole in itself, without the graph that it came from.
public enum AnswerValue: Hashable, Sendable {
  /// What kind of time a temporal value is; the raw value is its name in typed JSON.
  public enum TemporalKind: String, Sendable {
    case date = "Date"
    case time = "Time"
    case localTime = "LocalTime"
    case offsetTime = "OffsetTime"
    case zonedDateTime = "ZonedDateTime"
    case offsetDateTime = "OffsetDateTime"
    case localDateTime = "LocalDateTime"
    case duration = "Duration"
    case edtf = "EDTF"
  }

  /// A key and its value; maps keep their keys in the order of their UTF-8.
  public struct Field: Hashable, Sendable {
    public var key: String
    public var value: AnswerValue
    public init(_ key: String, _ value: AnswerValue) {
      self.key = key
      self.value = value
    }
  }

  public struct Node: Hashable, Sendable {
    /// Its `id` property where it has one, else its place in the graph.
    public var id: String
    public var labels: [String]
    public var properties: [Field]
    public init(id: String, labels: [String], properties: [Field]) {
      self.id = id
      self.labels = labels
      self.properties = properties
    }
  }

  public struct Relationship: Hashable, Sendable {
    public var id: String
    public var type: String
    /// Ids of the two ends.
    public var from: String
    public var to: String
    public var properties: [Field]
    public init(id: String, type: String, from: String, to: String, properties: [Field]) {
      self.id = id
      self.type = type
      self.from = from
      self.to = to
      self.properties = properties
    }
  }

  case null
  case boolean(Bool)
  case integer(Int64)
  case float(Double)
  case string(String)
  /// ISO 8601 or EDTF text.
  case temporal(TemporalKind, String)
  case list([AnswerValue])
  case map([Field])
  // Apart, so that all others take little room and no memory of their own.
  indirect case node(Node)
  indirect case relationship(Relationship)
  /// Nodes and relationships in turn, from the first node to the last.
  case path([AnswerValue])
}

extension [AnswerValue.Field] {
  /// The value of the first field of that name. O(n).
  public subscript(_ key: String) -> AnswerValue? { first { $0.key == key }?.value }
}
