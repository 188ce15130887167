package import EntenteAnswer
import EntenteModel
import EntenteStore

extension Graph {
  /// The graph, or what lies up to `depth` steps around the entity called `name`, as the bytes of a file.
  package func export(_ format: ExportFormat, about name: String? = nil, depth: Int = 1) throws(EntenteError) -> [UInt8] {
    let centre = try name.map { name throws(EntenteError) in try entity(name) }
    let slice = try reading { () throws(StoreError) -> GraphSlice in
      if let centre {
        return try records.slice(around: centre.node, depth: depth) { $0.type != .mentions }
      }
      return try format.keepsMentions ? records.wholeSlice() : records.wholeSlice().withoutMentions
    }
    var output: [UInt8] = []
    format.write(slice, into: &output)
    return output
  }
}
