import EntenteModel

extension GraphDelta {
  /// Checks both graphs, and that they go together: what is gone was there, and nothing is left of it.
  func verify() throws(StoreError) -> VerificationReport {
    var report = try base.verify()
    let own = try added.verify()
    report.add("changed: bytes under checksums", added.byteCount)
    for check in own.checks.dropFirst() { report.add("changed: \(check.what)", check.count) }
    for gone in header.goneEdges {
      guard try base.target(of: EdgeID(gone.edge)).rawValue == gone.target else { throw damaged("an edge that is gone leads elsewhere") }
    }
    for node in header.goneNodes {
      for direction in Direction.allCases {
        guard try degree(of: NodeID(node), direction, type: nil) == 0 else { throw damaged("a node is gone that still has edges") }
      }
    }
    for (place, isDescribed) in isDescribed.enumerated() where !isDescribed {
      guard added.labels(of: NodeID(UInt32(place))).isEmpty, !isGone(NodeID(outward[place])) else {
        throw damaged("an edge leads to a node that is gone")
      }
    }
    report.add("changed: edges gone", goneEdges.count)
    report.add("changed: nodes gone", header.goneNodes.count)
    return report
  }

  private func damaged(_ what: String) -> StoreError { added.file.damaged(0, what) }
}
