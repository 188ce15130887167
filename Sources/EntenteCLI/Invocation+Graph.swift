import Entente
import EntenteBytes

extension Invocation {
  /// `--graph DIR`, else `$ENTENTE_GRAPH`, else `./graph`.
  var graphPath: String {
    if let path = value(.graph) { return path }
    if let path = Environment["ENTENTE_GRAPH"], !path.isEmpty { return path }
    return "graph"
  }

  func openGraph() throws(CommandError) -> Graph {
    MappingFault.install()
    return try wrapping { () throws(EntenteError) in try Graph.open(graphPath) }
  }
}
