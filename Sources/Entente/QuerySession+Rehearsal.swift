import EntenteAnswer
import EntenteLanguage
import EntenteModel
import EntenteRun
import EntenteStore

extension QuerySession {
  /// Asks in a few ways for a name that nobody bears, so that the first question of many does not meet by itself whatever a process makes when it is first
  /// asked for: types, tables, pages of the program. About a millisecond; nothing is read of the graph but where the name would be, and no answer is kept.
  package func rehearse() {
    guard engine.graph.key(named: "name") != nil else { return }
    var writer = JSONWriter()
    let parameters = [AnswerValue.Field("n", .string("\u{1}")), .init("m", .string("\u{1}")), .init("d", .string("2000-01-01"))]
    for query in rehearsed {
      // What fails here fails again, and is told, where it was asked for.
      do throws(EntenteError) { try write(Array(query.utf8), parameters: parameters, limits: QueryLimits(), to: &writer) } catch {}
    }
  }

  /// Questions of several kinds: steps, trails and ways from a name, with dates, labels and types, sorted and counted.
  private var rehearsed: [String] {
    let label = engine.graph.labelNames.first.map { ":\(Printer.name($0))" } ?? ""
    let type = engine.graph.typeNames.first.map { ":\(Printer.name($0))" } ?? ""
    let holds = "r.since <= date($d) AND (r.until IS NULL OR r.until >= date($d))"
    return [
      "MATCH (a\(label) {name: $n})<-[r\(type)]-(b\(label)) WHERE \(holds) RETURN b.name, r.since ORDER BY b.name LIMIT 1",
      "MATCH p = (a\(label) {name: $n})-[\(type)*1..3]->() WHERE all(r IN relationships(p) WHERE \(holds)) RETURN count(*)",
      "MATCH (a {name: $n})-[r]-(b)-[e]-(c) WHERE \(holds) AND c <> a RETURN count(DISTINCT c)",
      "MATCH p = shortestPath((a {name: $n})-[*]-(b {name: $m})) RETURN length(p)",
    ]
  }
}
