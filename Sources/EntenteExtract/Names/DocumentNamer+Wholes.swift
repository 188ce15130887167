import EntenteLexicon
import EntenteModel
import EntenteText

/// What an organ is a part of, where its name or what stands before it says so: "the Firearms Group *of Europol*", "*Europol's* Cyber Centre", "INTERPOL,
/// *whose* Regional Bureau".
extension DocumentNamer {
  /// The body that a found name ends in. O(words of the name).
  mutating func whole(in tokens: Range<Int>, _ bearer: NameSpan.Bearer, _ reader: PassageReader) -> EntityIndex? {
    guard case .entity(let organ) = bearer, isOrgan(organ, tokens, reader) else { return nil }
    var end = tokens.upperBound
    if reader.isPunctuation(end - 1, ")"), let open = tokens.last(where: { reader.isPunctuation($0, "(") }) { end = open }
    for link in tokens where reader.isIn(.ofLinks, link) && saysWhatItIs(tokens.lowerBound..<link, reader) {
      var start = link + 1
      if start < end, !reader.isCapitalised(start), reader.end(of: .articles, at: start) == start + 1 { start += 1 }
      guard start < end, let whole = body(in: start..<end, reader), whole != organ else { continue }
      return whole
    }
    return nil
  }

  /// "Firearms Experts Group", "Executive Committee": a noun for a body and more. "Council", "Assembly of Heads of State" are what the whole itself decides by.
  private func saysWhatItIs(_ tokens: Range<Int>, _ reader: PassageReader) -> Bool {
    guard tokens.count > 1, !tokens.contains(where: { reader.end(of: .groupHeads, at: $0) != nil || reader.isIn(.persons, $0) }) else {
      return false
    }
    return tokens.contains { reader.head(at: $0).map { $0.noun.kind == .actor && $0.end <= tokens.upperBound } ?? false }
  }

  /// Whether the name is that of a part of some body: an agency, a committee, a department.
  private func isOrgan(_ organ: EntityIndex, _ tokens: Range<Int>, _ reader: PassageReader) -> Bool {
    let known = table[organ].entity
    guard known.kind == .actor else { return false }
    switch known.role {
    case .agency, .committee, .taskForce: return true
    case .organisation: return tokens.contains { reader.isIn(.departments, $0) }
    default: return false
    }
  }

  /// The body that words name: a known one, or a name with a head noun of its own and more.
  private mutating func body(in tokens: Range<Int>, _ reader: PassageReader) -> EntityIndex? {
    let name = reader.string(tokens)
    if let known = learnt.find(Folding.key(name)) { return isWhole(table.kind(known), table.role(known)) ? known : nil }
    if let entry = lexicon.find(name) { return isWhole(lexicon[entry].kind, lexicon[entry].role) ? table.add(entry, of: lexicon) : nil }
    // "Committee *of Chiefs of Police*": who sits in it is no whole.
    guard reader.isCapitalised(tokens.lowerBound), tokens.lowerBound > 0, reader.end(of: .articles, at: tokens.lowerBound - 1) != nil else {
      return nil
    }
    for token in tokens.dropFirst() {
      guard let head = reader.head(at: token), reader.isCapitalised(token), head.end <= tokens.upperBound else { continue }
      guard isWhole(head.noun.kind, head.noun.role), head.end == tokens.upperBound || reader.end(of: .nameOpeners, at: head.end) != nil,
        (tokens.lowerBound..<token).allSatisfy({ reader.isCapitalised($0) || reader.isIn(.ofLinks, $0) || reader.isMark($0) })
      else { return nil }
      return table.add(head.noun.kind, head.noun.role, named: name)
    }
    return nil
  }

  private func isWhole(_ kind: NodeKind, _ role: Role?) -> Bool {
    kind == .network || kind == .actor && [.organisation, .agency, .committee, .taskForce].contains(role)
  }

  /// The body whose organ a name is said to be by the words in front; it may then be called by both names.
  mutating func owner(of mention: Mention, _ named: ArraySlice<Mention>, _ reader: PassageReader) -> EntityIndex? {
    let known = table[mention.entity]
    guard known.entry == nil, mention.tokens.lowerBound > 0, known.entity.kind == .actor,
      [.agency, .committee, .taskForce, .office].contains(known.entity.role),
      !mention.tokens.contains(where: { reader.isIn(.persons, $0) || reader.isIn(.ministerHeads, $0) })
    else { return nil }
    let start = mention.tokens.lowerBound
    let owner: EntityIndex?
    if reader.isIn(.possessives, start - 1) {
      owner = possessor(before: start - 1, named, reader)
    } else if let last = named.last, last.tokens.upperBound < start, isGenitive(last.tokens.upperBound..<start, reader) {
      owner = last.entity
    } else {
      owner = nil
    }
    guard let owner, owner != mention.entity, isWhole(table.kind(owner), table.role(owner)) else { return nil }
    table.note("\(shortName(owner)) \(known.entity.name)", for: mention.entity)
    return owner
  }
}
