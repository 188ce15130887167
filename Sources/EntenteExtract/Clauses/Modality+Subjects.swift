import EntenteLexicon
import EntenteModel

/// What is said of a deed that is itself the subject of its clause: "A partnership between X and Y *is being explored*".
extension Clauses {
  /// How firm a deed can be at most by the verb that it is the subject of: considered, asked for or planned ("is *considered*"), still being settled ("is
  /// *being negotiated*", "is *under* discussion"), no more than possible or needed ("is *possible*"). O(``GrammarLimit/verbChain``).
  func firmness(ofSubject index: Int) -> Modality {
    guard case .subject(let verb) = phrases[index].link, verb > index, phrases[index].kind == .noun, let group = phrases[verb].verb,
      group.form == .finite, !group.isRelative
    else { return .fact }
    if group.isPassive { return firmness(ofPassive: group, verb) }
    // "*may begin* in 2030", "*would be* useful".
    if let modality = group.modality, isOne(name(of: group), of: "coming about") { return modality }
    guard group.isCopula, group.lemma == nil else { return .fact }
    // "*would be* beneficial".
    let isUnreal = phrases[verb].words.contains { isOne(sentence.words[$0], of: "unreal") }
    return isUnreal || group.modality == .possibility ? .possibility : firmness(ofState: verb)
  }

  private func firmness(ofPassive group: VerbGroup, _ verb: Int) -> Modality {
    guard let lemma = group.lemma else { return .fact }
    let name = grammar.verbs[lemma]
    // "*Complementarity* between X and Y *should be ensured*": as firm as that is said.
    var firm: Modality = isOne(name, of: "bringing about") ? group.modality ?? .fact : .fact
    if isOne(name, of: "being needed") { firm = min(firm, .call) }
    // What is agreed or decided has come about; what is aimed at something is there.
    if !isOne(name, of: "settling"), !isOne(name, of: "aimed"), let lexical = grammar.verbModality[lemma] { firm = min(firm, lexical) }
    let isInProgress = phrases[verb].words.contains { isOne(sentence.words[$0], of: "in progress") }
    return isInProgress && isOne(name, of: "being settled") ? .possibility : firm
  }

  /// "is *under negotiation*", "is *possible*", "is *needed*".
  private func firmness(ofState verb: Int) -> Modality {
    for at in verb + 1..<max(verb + 1, min(phrases.count, verb + GrammarLimit.verbChain)) {
      let phrase = phrases[at]
      if phrase.kind == .preposition, isOne(phrase.word, of: "state preposition"), at + 1 < phrases.count, phrases[at + 1].head == nil {
        return isOne(phrases[at + 1].headWord, of: "unsettled") ? .possibility : .fact
      }
      guard phrase.kind == .noun, phrase.head == nil, case .object(verb) = phrase.link else {
        if phrase.kind == .noun || phrase.kind == .verb || phrase.kind == .boundary { return .fact }
        continue
      }
      if isOne(phrase.headWord, of: "not yet so") { return .possibility }
      return isOne(phrase.headWord, of: "needed") ? .call : .fact
    }
    return .fact
  }
}
