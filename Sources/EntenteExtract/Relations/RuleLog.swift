import EntenteLexicon

/// Why a rule that a word woke drew nothing.
enum RuleObstacle: Hashable {
  /// The verb stands in the voice that the rule does not take.
  case voice
  /// The phrase that denies it.
  case negated(Int)
  case notPreceded, notGoverned, noManner
  /// A preposition that must not follow.
  case followed(String)
  /// A word that makes it that of others, too.
  case everybodys(String)
  /// Nothing that may stand there was found.
  case noStart, noEnd
}

/// What one end of a woken rule found.
struct RulePlace {
  var ends: [Filling.End] = []
  /// The place that gave them.
  var function: SlotFunction?
  /// Where nothing was found: what stands there and is of another kind than the rule takes.
  var refused: [Filling.End] = []
  /// Where nothing was found: what would be, were there not a noun before that takes the preposition for itself.
  var taken: [Filling.End] = []
}

/// A rule that a word woke, and how it ended.
struct RuleAttempt {
  var rule: Int
  var trigger: Int
  /// `nil` where it found both ends.
  var obstacle: RuleObstacle?
  var from: RulePlace
  var to: RulePlace
}

/// Takes down what becomes of the rules of one type; given only where somebody asks why not.
final class RuleLog {
  let isWanted: (Rule) -> Bool
  private(set) var attempts: [RuleAttempt] = []

  init(isWanted: @escaping (Rule) -> Bool) { self.isWanted = isWanted }

  func note(_ attempt: RuleAttempt) { attempts.append(attempt) }
}

extension RuleMatcher {
  /// Takes down how a rule ended, with what its ends found. Nothing is done where nobody asks.
  func note(_ index: Int, _ trigger: Int, _ obstacle: RuleObstacle?) {
    guard let log else { return }
    let rule = rules.rules[index]
    guard log.isWanted(rule) else { return }
    let from = place(rule.pair ?? rule.from, trigger, rule)
    let to = rule.pair == nil ? place(rule.to, trigger, rule) : from
    log.note(RuleAttempt(rule: index, trigger: trigger, obstacle: obstacle, from: from, to: to))
  }

  private func place(_ spec: SlotSpec, _ trigger: Int, _ rule: Rule) -> RulePlace {
    let filling = clauses.fill(spec, trigger: trigger, rule: rule, blocks: blocks(spec))
    if !filling.ends.isEmpty { return RulePlace(ends: filling.ends, function: filling.function) }
    let open = SlotSpec(functions: spec.functions)
    let refused = clauses.fill(open, trigger: trigger, rule: rule, blocks: blocks(spec)).ends
    if !refused.isEmpty { return RulePlace(refused: refused) }
    return RulePlace(taken: clauses.fill(spec, trigger: trigger, rule: rule, blocks: { _ in false }).ends)
  }
}
