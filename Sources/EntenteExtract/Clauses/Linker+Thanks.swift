import EntenteLexicon
import EntenteModel

/// Who is thanked for what, where several are; and clauses that leave their verb out.
extension Linker {
  /// "thanks Peru for the boats given to X, *and Y for* training Z": somebody else who is thanked, not one more who was given something: the verb.
  /// O(``GrammarLimit/lookahead``).
  func thanking(_ index: Int, _ connector: Int) -> Int? {
    guard phrases[connector].hasConjunction,
      phrases[index].head.map({ [.actor, .programme, .network].contains(sentence.marks[$0].kind) }) == true,
      index + 2 < phrases.count, isFor(index + 1), phrases[connector].hasComma || isDeed(index + 2)
    else { return nil }
    let floor = max(0, connector - GrammarLimit.lookahead)
    guard let verb = (floor..<connector).last(where: { isAttitude($0) && phrases[$0].verb?.objects.isEmpty == false }),
      let thanked = phrases[verb].verb?.objects.last,
      let reason = (thanked..<connector).first(where: isFor), reason < connector - 1, phrases[reason].verbHost == verb,
      !phrases[verb..<connector].contains(where: { $0.kind == .boundary || $0.kind == .subordinator })
    else { return nil }
    return verb
  }

  /// "thanked Peru for hosting, *and Chile for* its help": right behind a verb without an object, somebody else who is thanked; whether it is so.
  mutating func isThankedNext(_ index: Int) -> Bool {
    guard let connector = pending.connector, connector > 0, phrases[connector - 1].verb?.form == .gerund,
      let verb = thanking(index, connector)
    else { return false }
    phrases[index].link = .object(verb)
    phrases[verb].verb?.objects.append(index)
    (openVerb, lastVerb) = (nil, verb)
    return true
  }

  /// "thanked X *for* hosting its office for ships *and for* the help given": what goes on is why it is thanked, unless what is before it
  /// waits for the word itself ("its *support* for A and for B").
  func reason(goingOnWith index: Int, from near: Int) -> Int {
    if let to = thanks(goingOnWith: index, from: near) { return to }
    guard isFor(near), let host = phrases[near].host, phrases[near].verbHost.map(isAttitude) != true,
      grammar.lists["waits for"]?.contains(phrases[host].headWord) != true
    else { return near }
    let floor = max(0, near - GrammarLimit.frontier)
    return stride(from: near - 1, through: floor, by: -1).first { at in
      isFor(at) && phrases[at].verbHost.map(isAttitude) == true && at + 1 < near && phrases[at + 1].verb != nil
    } ?? near
  }

  /// "gratitude *to* A for the support to B *and to* C *for* hosting D": somebody else who is thanked, not what was supported. O(1).
  private func thanks(goingOnWith index: Int, from near: Int) -> Int? {
    guard index + 2 < phrases.count, isFor(index + 2), phrases[index + 1].head != nil, let gift = phrases[near].host,
      case .preposition(let reason) = phrases[gift].link, isFor(reason), let thanked = phrases[reason].host,
      case .preposition(let to) = phrases[thanked].link, phrases[to].word == phrases[index].word
    else { return nil }
    return to
  }

  /// "Peru chairs the Council, *Chile the Bureau*": a name right before another phrase, whose verb is the one before: no third of a list.
  func leavesVerbOut(_ index: Int, _ connector: Int) -> Bool {
    guard phrases[connector].hasComma, openVerb != nil || lastVerb != nil, index + 1 < phrases.count, phrases[index + 1].kind == .noun,
      let head = phrases[index].head, sentence.marks[head].kind == .actor, !isDate(index + 1),
      phrases[index + 1].isDefinite || phrases[index + 1].isPossessed,
      let last, case .object(let verb) = phrases[root(last)].link, phrases[verb].verb?.form == .finite
    else { return false }
    return index + 2 >= phrases.count || phrases[index + 2].kind != .verb
  }

  /// "funds X, but *not Y*": what is left out of a coordination.
  func isExcepted(_ index: Int, _ connector: Int) -> Bool {
    phrases[connector + 1..<max(connector + 1, index)].contains { $0.kind == .other && $0.verb?.isNegated == true }
  }

  private func isFor(_ index: Int) -> Bool { phrases[index].kind == .preposition && phrases[index].word == "for" }

  /// "for *training* Z", "for *its* help".
  private func isDeed(_ index: Int) -> Bool { phrases[index].verb?.form == .gerund || phrases[index].isPossessed }

  private func isAttitude(_ index: Int) -> Bool {
    phrases[index].verb?.lemma.map { grammar.verbClasses[$0].contains(.attitude) } ?? false
  }
}
