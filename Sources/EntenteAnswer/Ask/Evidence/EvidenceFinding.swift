/// A reply by evidence, and how many words of the question its sentences say as the question does.
struct EvidenceFinding {
  var reply: Reply
  var exact: Int

  /// The one whose sentences have most of the question's own words; of equals the first, or a later one that gives all of its values and more: the rest of a list
  /// of which statements give only some.
  static func best(_ found: [EvidenceFinding]) -> Reply? {
    var best: EvidenceFinding?
    for finding in found {
      guard let known = best else {
        best = finding
        continue
      }
      if finding.exact > known.exact || finding.exact == known.exact && finding.values.isStrictSuperset(of: known.values) { best = finding }
    }
    return best?.reply
  }

  private var values: Set<String> { Set(reply.answers.map { $0.id ?? $0.value }) }
}
