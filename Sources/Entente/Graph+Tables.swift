import EntenteAnswer
public import EntenteModel
import EntenteStore

extension Graph {
  /// The things of a kind or role, by name, with how often each is named. O(nodes + their edges).
  public func list(kind: String? = nil) throws(EntenteError) -> AnswerTable {
    let wanted = try kind.map { name throws(EntenteError) in try label(like: name) }
    return try reading { () throws(StoreError) in try Listing.entities(records, label: wanted) }
  }

  /// The documents that were read, in time.
  public func documentTable() throws(EntenteError) -> AnswerTable {
    try reading { () throws(StoreError) in try Listing.documents(records) }
  }

  /// Labels, relationship types and property keys, with how many there are.
  public func schema() throws(EntenteError) -> AnswerTable { try reading { () throws(StoreError) in try Schema.table(store) } }

  /// Sizes, and the share of each document that is quoted.
  public func statistics() throws(EntenteError) -> AnswerTable { try reading { () throws(StoreError) in try Statistics.table(records) } }

  /// The label that is meant: any case, singular or plural.
  private func label(like name: String) throws(EntenteError) -> LabelID {
    let key = Folding.key(name).filter { $0 != " " }
    for (place, label) in store.labels.enumerated() {
      let folded = Folding.key(label).filter { $0 != " " }
      let plural = folded.hasSuffix("y") && !folded.hasSuffix("ay") ? folded.dropLast() + "ies" : folded + "s"
      if key == folded || key == plural || key == folded + "es" { return LabelID(UInt16(place)) }
    }
    throw .name(
      message: "there is no kind '\(name)' here", suggestions: EditDistance.nearest(to: name, among: store.labels))
  }
}
