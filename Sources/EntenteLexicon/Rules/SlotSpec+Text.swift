import EntenteModel

extension SlotSpec {
  /// As a rule file writes it: `subject | of (Actor Programme not State)`.
  package var text: String {
    var allowed = kinds.map(\.rawValue) + roles.map(\.rawValue)
    if !notRoles.isEmpty { allowed += ["not"] + notRoles.map(\.rawValue) }
    if isDirect { allowed.append("direct") }
    let places = functions.map(\.text).joined(separator: " | ")
    return allowed.isEmpty ? places : "\(places) (\(allowed.joined(separator: " ")))"
  }
}

extension SlotFunction {
  /// As a rule file writes it.
  package var text: String {
    switch self {
    case .subject: "subject"
    case .object: "object"
    case .speaker: "speaker"
    case .voice: "voice"
    case .actor: "actor"
    case .people: "people"
    case .complement: "complement"
    case .possessor: "possessor"
    case .signatories: "signatories"
    case .modifier: "modifier"
    case .caller: "caller"
    case .objectOf(let verb): "object of \(verb)"
    case .verbPreposition(let word): "verb \(word)"
    case .verbSubject: "verb subject"
    case .verbObject: "verb object"
    case .ownObject: "own object"
    case .listed: "listed"
    case .topic: "topic"
    case .membership: "membership"
    case .told: "told"
    case .made: "made"
    case .aside: "aside"
    case .attribute: "attribute"
    case .doer: "doer"
    case .preposition(let word): word
    }
  }
}
