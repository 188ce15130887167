import EntenteLexicon
import EntenteModel

/// Classes: union-find with path halving.
extension Joiner {
  func root(_ node: Int) -> Int {
    var node = Int32(node)
    while parent[Int(node)] != node { node = parent[Int(node)] }
    return Int(node)
  }

  /// ``root(_:)``, shortening the way for the next time.
  private mutating func find(_ start: Int) -> Int {
    var node = Int32(start)
    while parent[Int(node)] != node {
      parent[Int(node)] = parent[Int(parent[Int(node)])]
      node = parent[Int(node)]
    }
    return Int(node)
  }

  mutating func unite(_ a: Int, _ b: Int) {
    let (a, b) = (find(a), find(b))
    guard a != b, !isForbidden(a, b) else { return }
    parent[max(a, b)] = Int32(min(a, b))
    if let moved = marks.removeValue(forKey: max(a, b)) { marks[min(a, b), default: []].formUnion(moved) }
  }

  /// Whether a person has said that these two are never the same.
  private func isForbidden(_ a: Int, _ b: Int) -> Bool {
    guard let first = marks[a], let second = marks[b] else { return false }
    return first.contains { second.contains($0 ^ 1) }
  }

  mutating func uniteByName() {
    var first: [String: Int] = [:]
    for (place, document) in documents.enumerated() {
      for (index, known) in document.entities.enumerated() where EntityIndex(UInt32(index)) != document.own {
        for key in EntityKeys.names(known, lexicon) {
          let node = starts[place] + index
          if let other = first[key] { unite(other, node) } else { first[key] = node }
        }
      }
    }
  }

  /// A text that is cited is the document that was read where number, or sort, parties and date agree.
  mutating func uniteTexts() {
    let read = ReadTexts(documents.map { $0.entities[Int($0.own.rawValue)].text })
    for (place, document) in documents.enumerated() {
      for (index, known) in document.entities.enumerated()
      where EntityIndex(UInt32(index)) != document.own && known.entity.kind == .document {
        guard let cited = known.text else { continue }
        let fits = read.fitting(cited).filter { documents[$0].record.id != document.record.id }
        if fits.count == 1 { unite(own(fits[0]), starts[place] + index) }
      }
    }
  }
}
