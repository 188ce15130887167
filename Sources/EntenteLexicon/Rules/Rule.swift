package import EntenteModel

/// A rule of the rule language: words that say a relation, and where its two ends stand in the sentence.
///
/// A rule names what it needs, never a body or a document; see the article *Rule language*.
package struct Rule: Sendable, Hashable {
  package var name: String
  /// BCP 47, `en`.
  package var language: String
  package var type: RelationType
  package var triggers: [Trigger]
  /// Where the edge starts and ends, or (`pair`) the one place that holds both ends of a symmetric edge.
  package var from: SlotSpec
  package var to: SlotSpec
  package var pair: SlotSpec?
  /// How many ends a pair may have: where more sign an agreement, who signs with whom is not told.
  package var most = Int.max
  /// The verbs that lend a noun trigger their subject: "*provides* support to".
  package var lightVerbs: [String]
  /// Words of which one must stand directly before a noun trigger's phrase: "*on* the model of".
  package var before: [String]
  /// Verbs of which one must govern a noun trigger, wherever it stands under it: "*was admitted* as an observer".
  package var governors: [String]
  /// Prepositions that must not follow the trigger: with "cooperate *with* Z", A and B are not said to cooperate with each other.
  package var without: [String]
  /// Adverbs of which one must stand with a verb trigger: "organised *jointly* by A and B".
  package var manner: [String]
  /// `as` of the edge.
  package var capacity: String?
  /// Overrides the modality that the governing verbs give.
  package var modality: Modality?
  /// What a point in time in the same clause dates: the edge's `on` or its `since`.
  package var date: DateUse
  package var examples: [RuleExample]
  package var counters: [RuleExample]
  /// Where it stands: file and line, for messages.
  package var source: String

  package init(name: String, language: String, type: RelationType, source: String) {
    (self.name, self.language, self.type, self.source) = (name, language, type, source)
    (triggers, from, to, lightVerbs, before, governors, without) = ([], SlotSpec(), SlotSpec(), [], [], [], [])
    (manner, date, examples, counters) = ([], .none, [], [])
  }

  package enum DateUse: String, Sendable { case none, on, since }
}

/// A word that makes a rule look around itself.
package struct Trigger: Sendable, Hashable {
  package enum Form: String, Sendable, CaseIterable {
    /// A verb in any form; voice decides which of its neighbours is subject.
    case verb
    /// A verb in the active voice only, or in the passive only.
    case active, passive
    /// A noun: "support for", "the fight against".
    case noun
    /// A word or phrase as it stands: "responsible", "in line".
    case phrase
  }
  package var form: Form
  package var lemma: String
}

/// Which phrases may fill an end of an edge, in order of preference, and of which kinds they must be.
package struct SlotSpec: Sendable, Hashable {
  package var functions: [SlotFunction]
  /// Empty: any kind.
  package var kinds: [NodeKind]
  package var roles: [Role]
  package var notRoles: [Role]
  /// Whether the name itself must stand there, not a noun that it completes: "became *X*", not "became a member of X".
  package var isDirect = false

  package init(functions: [SlotFunction] = [], kinds: [NodeKind] = [], roles: [Role] = [], notRoles: [Role] = []) {
    self.functions = functions
    self.kinds = kinds
    self.roles = roles
    self.notRoles = notRoles
  }

  package func without(_ more: [Role]) -> SlotSpec {
    var narrower = self
    narrower.notRoles += more
    return narrower
  }

  /// Whether an entity of this kind and role may stand here; an actor of no known role is some body. O(kinds + roles).
  package func admits(_ kind: NodeKind, _ role: Role?) -> Bool {
    if let role, notRoles.contains(role) { return false }
    if kinds.isEmpty && roles.isEmpty || kinds.contains(kind) { return true }
    guard let role else { return kind == .actor && (roles.contains(.agency) || roles.contains(.organisation)) }
    return roles.contains(role)
  }
}

/// A grammatical place beside a trigger.
package enum SlotFunction: Sendable, Hashable {
  /// Who does it: the active's subject, the passive's agent, the possessor of a noun ("its support"), or its light verb's subject.
  case subject
  /// To whom or what: the active's object, the passive's subject.
  case object
  /// The document itself, where "we" or a leading verb speaks.
  case speaker
  /// The document itself, unless somebody named does it.
  case voice
  /// Whoever does what the verb above says: "*X* promotes cooperation on the fight against".
  case actor
  /// Where the people who are the subject come from: "ministers *from Peru* took part", "delegations *of X*".
  case people
  /// What the noun is said to be: "the members of X are *Y and Z*".
  case complement
  /// "X's partner", "the partner of X".
  case possessor
  /// The bodies whose ministers, leaders or delegates sign the document.
  case signatories
  /// "EU support": a name before the trigger noun.
  case modifier
  /// The subject, named or the document itself, of a verb above that calls for, undertakes or considers it.
  case caller
  /// The object of this verb later in the sentence: "the accession of new members, *welcoming X*".
  case objectOf(String)
  /// What follows this preposition behind the verb above: "takes part *in X* as an observer".
  case verbPreposition(String)
  /// The grammatical subject and the object of the verb above, whatever its voice: "*X* was admitted as a member", "takes *X* as its model".
  case verbSubject, verbObject
  /// Whose the verb's object is, where a pronoun says so: "*X* aligns *its calendar* with Y".
  case ownObject
  /// The names listed under a noun: "has three members: *X, Y and Z*".
  case listed
  /// The one body that the text is about: "The following are observers:" in a network's terms of reference.
  case topic
  /// The body whose members the paragraph has told of last: "The Network has six members; *Peru has observer status*".
  case membership
  /// What the sentence before was about, for a noun without a complement that opens its sentence: "X began in May. *Funding* is provided by Y".
  case told
  /// What a phrase between commas, or at the sentence's start, is said of: "X, *under the chair of Y*, approved".
  case aside
  /// What a phrase of manner goes with: the verb's object where it has one, named or not: "prepares, *on the model of* X, *Y*".
  case made
  /// What a passive's subject is made or called: "was renamed *X*".
  case attribute
  /// Whose deed a noun tells: "*X*'s coordination of", "*its* coordination of", "the coordination of Y *by X*".
  case doer
  /// What follows this preposition: `with`, `for`, `between`.
  case preposition(String)
}

/// A sentence with its names marked, and the edges that it must give (none, for a counter-example).
package struct RuleExample: Sendable, Hashable {
  package var text: String
  /// `A SUPPORTS B`, with the modality, dates and capacity that the line names.
  package var edges: [String]
}
