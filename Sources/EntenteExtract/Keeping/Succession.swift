import EntenteModel

/// Which documents take whose place when some come to others that are kept.
package struct Succession: Sendable {
  package typealias Summary = KeptDocument.Summary

  /// What becomes of a document that comes.
  package enum Fate: Hashable, Sendable {
    /// The very file is kept already.
    case unchanged(kept: Int)
    case added
    /// It takes the place of these.
    case revises(kept: [Int])
    /// A later revision of its number is there, of this place among the kept or among those that come.
    case superseded(by: Summary)
    /// Several of its file's name are kept, and nothing tells which of them it revises.
    case unclear(kept: [Int])
  }

  private let kept: [Summary]
  private let fresh: [Summary]
  private var bySHA: [String: [Int]] = [:]
  private var byFile: [String: [Int]] = [:]
  /// By series of the register number and language.
  private var bySeries: [Series: [(place: Int, revision: Int)]] = [:]
  private var freshBySeries: [Series: [(place: Int, revision: Int)]] = [:]
  private let given: Set<String>

  private struct Series: Hashable {
    var name: String
    var language: String
  }

  package init(kept: [Summary], fresh: [Summary]) {
    self.kept = kept
    self.fresh = fresh
    for (place, document) in kept.enumerated() {
      bySHA[document.sha256, default: []].append(place)
      byFile[document.file, default: []].append(place)
      if let (series, revision) = Self.series(document) { bySeries[series, default: []].append((place, revision)) }
    }
    given = Set(fresh.map(Self.key))
    for (place, document) in fresh.enumerated() {
      if let (series, revision) = Self.series(document) { freshBySeries[series, default: []].append((place, revision)) }
    }
  }

  private static func series(_ document: Summary) -> (Series, Int)? {
    document.number.map { number in
      let (name, revision) = RegisterNumber.series(number)
      return (Series(name: name, language: document.language), revision)
    }
  }

  /// What becomes of each that comes, in their order. O(all of them).
  ///
  /// A document revises the one of its file's name, unless both have register numbers and these are not of one series; where there is none, the one of
  /// its number. A revision (`REV`) takes the place of every earlier one of its number that is kept. Addenda, corrigenda and other languages
  /// stand beside.
  package func fates() -> [Fate] { fresh.indices.map(fate) }

  private func fate(_ place: Int) -> Fate {
    let document = fresh[place]
    let same = (bySHA[document.sha256] ?? []).first { kept[$0].file == document.file }
    if let same {
      return laterFresh(place).map { .superseded(by: $0) } ?? .unchanged(kept: same)
    }
    var replaced = Set(bySHA[document.sha256] ?? [])
    let named = ofItsFile(document)
    if named.count > 1 { return .unclear(kept: named) }
    replaced.formUnion(named)
    let isOwn = !replaced.isEmpty
    let series = Self.series(document)
    let ofNumber = series.flatMap { bySeries[$0.0] } ?? []
    if replaced.isEmpty { replaced.formUnion(ofNumber.filter { $0.revision == series?.1 && !isGiven(kept[$0.place]) }.map(\.place)) }
    replaced.formUnion(ofNumber.filter { $0.revision < series?.1 ?? 0 }.map(\.place))
    let later = ofNumber.filter { $0.revision > series?.1 ?? 0 && !replaced.contains($0.place) }.max { $0.revision < $1.revision }
    if let later, !isOwn { return .superseded(by: kept[later.place]) }
    if let later = laterFresh(place) { return .superseded(by: later) }
    return replaced.isEmpty ? .added : .revises(kept: replaced.sorted())
  }

  /// The kept ones of its file's name that it may be another version of.
  private func ofItsFile(_ document: Summary) -> [Int] {
    let series = Self.series(document)?.0
    let named = (byFile[document.file] ?? []).filter { place in
      guard let series, let other = Self.series(kept[place])?.0 else { return true }
      return series == other
    }
    let ofItsID = named.filter { kept[$0].id == document.id }
    return named.count > 1 && ofItsID.count == 1 ? ofItsID : named
  }

  /// A later revision that comes with it and is not there yet.
  private func laterFresh(_ place: Int) -> Summary? {
    guard let (series, revision) = Self.series(fresh[place]) else { return nil }
    let later = (freshBySeries[series] ?? []).filter { $0.revision > revision && !isKept(fresh[$0.place]) }
    return later.max { $0.revision < $1.revision }.map { fresh[$0.place] }
  }

  private func isKept(_ document: Summary) -> Bool { bySHA[document.sha256]?.contains { kept[$0].file == document.file } ?? false }

  private func isGiven(_ document: Summary) -> Bool { given.contains(Self.key(document)) }

  private static func key(_ document: Summary) -> String { document.sha256 + document.file }
}
