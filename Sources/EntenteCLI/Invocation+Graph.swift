import Entente
import EntenteBytes

extension Invocation {
  /// `--graph DIR`, else `$ENTENTE_GRAPH`, else `./graph`.
  var graphPath: String {
    if let path = value(.graph) { return path }
    if let path = Environment["ENTENTE_GRAPH"], !path.isEmpty { return path }
    return "graph"
  }

  /// The graph at `path`, else the one that ``graphPath`` names. `sparing` of memory where a few questions are asked.
  func openGraph(_ path: String? = nil, sparing: Bool = true) throws(CommandError) -> Graph {
    MappingFault.install()
    return try wrapping { () throws(EntenteError) in try Graph.open(path ?? graphPath, sparing: sparing) }
  }
}
