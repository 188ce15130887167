import EntenteModel

/// Why one path ranks before another: the sum of what its steps and the nodes on its way cost.
///
/// A step costs 1; more where the statement is weak (a citation, a shared crime area, a document's signatories) or no fact yet. A node on the way costs
/// the more the more edges it has (a hub joins everything and so explains nothing), and more again where it is a crime area, a place or a document: that two
/// bodies fight the same crime, or stand in one declaration, is no connection between them.
package enum PathRanking {
  /// The cost of one statement as a step.
  package static func cost(of edge: EdgeRecord, latest: Int32) -> Double {
    var cost = 1 + typePenalty(edge.type)
    switch edge.modality {
    case .fact: break
    case .commitment: cost += 0.25
    case .call: cost += 0.5
    case .possibility: cost += 1
    }
    // A statement loses a twentieth of a step for each year that it is older than the newest, half a step at most.
    if let stated = edge.stated { cost += min(0.5, max(0, Double(latest - stated.lastDay)) / 365 / 20) }
    return cost
  }

  private static func typePenalty(_ type: RelationType) -> Double {
    switch type {
    case .cites, .published, .mentions: 1.5
    case .addresses, .heldIn: 1
    case .involvedIn: 0.5
    default: 0
    }
  }

  /// The cost of passing a node that has `degree` edges.
  package static func cost(ofPassing kind: String?, degree: Int) -> Double {
    let hub = 0.2 * logarithm(degree + 1)
    switch kind {
    case NodeKind.document.rawValue: return hub + 4
    case NodeKind.crimeArea.rawValue: return hub + 3
    case NodeKind.place.rawValue: return hub + 2
    default: return hub
    }
  }

  /// Binary logarithm, to a whole number: all that a hub's size needs.
  private static func logarithm(_ value: Int) -> Double { Double(Int.bitWidth - max(value, 1).leadingZeroBitCount - 1) }
}
