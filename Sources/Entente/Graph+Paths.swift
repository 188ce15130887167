package import EntenteAnswer
package import EntenteModel
import EntenteStore

extension Graph {
  /// How two entities are connected: the best paths, best first, a quotation for every step. `types` are relation types in any case,
  /// `avoiding` names that no path may pass.
  package func paths(
    from: String, to: String, count: Int? = nil, types: [String] = [], avoiding: [String] = [], asOf date: PartialDate? = nil
  ) throws(EntenteError) -> Reply {
    let (start, end) = (try entity(from), try entity(to))
    var options = PathOptions()
    if let count { options.count = count } else { options.tolerance = PathOptions.usualTolerance }
    options.asOf = date
    let avoided = try avoiding.map { name throws(EntenteError) in try entity(name) }
    options.avoid = Set(avoided.map(\.node))
    if !types.isEmpty { options.types = Set(try types.map { name throws(EntenteError) in try relationType(name) }) }
    let conditions = Graph.conditions(options, avoided)
    return try reading { () throws(StoreError) in
      var search = try PathSearch(records, options: options)
      let answer = try search.best(from: start.node, to: end.node)
      return try answer.reply(question: "path \(start.name) \(end.name)", from: start, to: end, conditions: conditions, records)
    }
  }

  /// `, over supports and part of, not by way of CLASI, as of 2023`.
  private static func conditions(_ options: PathOptions, _ avoided: [NodeRecord]) -> String {
    let types = (options.types ?? []).sorted().map(\.words.forward)
    return (types.isEmpty ? "" : ", only over “\(types.joined(separator: "”, “"))”")
      + (avoided.isEmpty ? "" : ", not by way of \(avoided.map(\.name).joined(separator: ", "))")
      + (options.asOf.map { ", as of \($0.text)" } ?? "")
  }

  private func relationType(_ name: String) throws(EntenteError) -> RelationType {
    let key = Folding.key(name)
    if let type = store.types.first(where: { Folding.key($0) == key }) { return RelationType(type) }
    let near = EditDistance.nearest(to: name, among: store.types)
    throw .name(message: "there is no relation '\(name)' here", suggestions: near.isEmpty ? store.types : near)
  }
}
