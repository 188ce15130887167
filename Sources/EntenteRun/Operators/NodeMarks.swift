import EntenteModel
import EntenteStore

/// Which nodes were met: a bit for each node of the graph. Forgetting them costs what was marked, not what the graph is large.
struct NodeMarks {
  private var words: [UInt64] = []
  /// A node of each word that is not zero.
  private var touched: [UInt32] = []

  var heldBytes: Int { 8 * words.count + 4 * touched.count }

  /// Makes room for a graph's nodes.
  mutating func reserve(_ nodeCount: Int) {
    if words.isEmpty { words = Array(repeating: 0, count: nodeCount / 64 + 1) }
  }

  mutating func removeAll() {
    NodeMarks.clear(&words, touched)
    touched.removeAll(keepingCapacity: true)
  }

  private static func clear(_ words: inout [UInt64], _ touched: [UInt32]) {
    var words = words.mutableSpan
    for node in touched { words[Int(node >> 6)] = 0 }
  }

  /// Marks the far ends of some edges and appends those that were not marked before, but not of an edge, or a node, that its origin keeps apart from.
  /// O(edges).
  mutating func take(
    _ found: borrowing Adjacency, _ places: Range<Int>, apartFrom edgesApart: borrowing AvoidedIds, _ nodesApart: borrowing AvoidedIds,
    into output: inout [UInt32]
  ) {
    let (first, touchedFirst) = (output.count, touched.count)
    output.append(contentsOf: repeatElement(0, count: places.count))
    touched.append(contentsOf: repeatElement(0, count: places.count))
    let ends =
      edgesApart.width < 2 && nodesApart.width < 2
      ? NodeMarks.takeQuickly(found, places, edgesApart, nodesApart, &words, &touched, &output, (touchedFirst, first))
      : NodeMarks.take(found, places, edgesApart, nodesApart, &words, &touched, &output, (touchedFirst, first))
    touched.removeLast(touched.count - ends.touched)
    output.removeLast(output.count - ends.output)
  }

  /// Where each origin keeps apart from one edge and one node at most: without a branch, for what comes next is hard to guess. Gives where touched nodes
  /// and the output end.
  private static func takeQuickly(
    _ found: borrowing Adjacency, _ places: Range<Int>, _ edgesApart: borrowing AvoidedIds, _ nodesApart: borrowing AvoidedIds,
    _ words: inout [UInt64], _ touched: inout [UInt32], _ output: inout [UInt32], _ starts: (touched: Int, output: Int)
  ) -> (touched: Int, output: Int) {
    let (nodes, edges, origins) = (found.nodes.span, found.edges.span, found.origins.span)
    let (edgeIDs, edgeWidth) = (edgesApart.ids.span, edgesApart.width)
    let (nodeIDs, nodeWidth) = (nodesApart.ids.span, nodesApart.width)
    var words = words.mutableSpan
    var touched = touched.mutableSpan
    var output = output.mutableSpan
    var ends = starts
    for place in places {
      let (node, origin) = (nodes[place].rawValue, Int(origins[place]))
      let bit = UInt64(1) &<< UInt64(truncatingIfNeeded: node & 63)
      let word = words[Int(node &>> 6)]
      // Where none is kept apart, the first of the ids is read, which is none.
      let isApart = (edgeIDs[origin &* edgeWidth] == edges[place].rawValue ? 1 : 0) | (nodeIDs[origin &* nodeWidth] == node ? 1 : 0)
      let isNew = (word & bit == 0 ? 1 : 0) & ~isApart
      output[ends.output] = node
      ends.output &+= isNew
      touched[ends.touched] = node
      ends.touched &+= word == 0 ? isNew : 0
      words[Int(node &>> 6)] = word | (bit & (0 &- UInt64(truncatingIfNeeded: isNew)))
    }
    return ends
  }

  /// As ``takeQuickly``, where an origin keeps apart from several.
  private static func take(
    _ found: borrowing Adjacency, _ places: Range<Int>, _ edgesApart: borrowing AvoidedIds, _ nodesApart: borrowing AvoidedIds,
    _ words: inout [UInt64], _ touched: inout [UInt32], _ output: inout [UInt32], _ starts: (touched: Int, output: Int)
  ) -> (touched: Int, output: Int) {
    var ends = starts
    for place in places {
      let (node, origin) = (found.nodes[place].rawValue, Int(found.origins[place]))
      let (word, bit) = (words[Int(node &>> 6)], UInt64(1) &<< UInt64(truncatingIfNeeded: node & 63))
      if word & bit != 0 || edgesApart.keeps(origin, from: found.edges[place].rawValue) || nodesApart.keeps(origin, from: node) { continue }
      output[ends.output] = node
      ends.output &+= 1
      touched[ends.touched] = node
      ends.touched &+= word == 0 ? 1 : 0
      words[Int(node &>> 6)] = word | bit
    }
    return ends
  }
}
