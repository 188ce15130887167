import EntenteLexicon
package import EntenteModel

/// Words of a question that no reading takes in: they must stand in what answers, in any form, or one that says the same in their place.
package struct HeldWord: Hashable, Sendable {
  /// As the question has it, folded.
  package var text: String
  /// Words that say the same; empty where none is known.
  package var alike: [String] = []
  /// Whether to bear the name of a region says the same: "regional".
  package var isRegional: Bool

  package init(_ text: String, alike: [String] = [], isRegional: Bool = false) {
    self.text = text
    self.alike = alike
    self.isRegional = isRegional
  }

  /// The stems of its words, and of each that says the same: of any list, all must be there.
  package var stems: [[String]] { ([text] + alike).map(Self.stems) }

  /// The stems of a folded text's words but for those that bind others. O(length).
  package static func stems(_ key: String) -> [String] {
    key.split(separator: " ").filter { $0.utf8.count > 2 && !["with", "from", "the", "for"].contains($0) }.map { EnglishStem.of($0) }
  }
}

/// Which things count as values: kinds and roles, and what else the question says of them.
package struct ThingFilter: Hashable, Sendable {
  /// Any of these labels; empty for everything.
  package var labels: [String] = []
  package var excluded: [String] = []
  /// Only agencies and bodies of the European Union.
  package var isEuropean = false
  /// Only members of this.
  package var memberOf: Thing?
  /// Words that the thing's names hold, or that its paragraph's names hold: "asset recovery".
  package var topic: [String] = []
  /// Whether the topic is a crime, which what stands beside the thing does not give it: "which money laundering networks".
  package var isOfCrime = false
  /// Words that a name of the thing itself holds: "which alliance".
  package var called: [String] = []
  /// Regions whose names a name of the thing bears: "which Caribbean networks".
  package var regions: [String] = []
  /// What the question calls the thing: its names or the words that answer must call it so, too.
  package var qualities: [HeldWord] = []
  /// None of these, by id: "other than Europol".
  package var without: [String] = []
  package var withoutNames: [String] = []
  /// No name of it holds one of these words.
  package var uncalled: [String] = []
  /// One of these is enough: "which centre and which project".
  package var either: [ThingFilter] = []
  /// As the question says it.
  package var words = ""

  package init() {}
}

/// Paragraphs and documents to which a question keeps.
package struct Scope: Hashable, Sendable {
  package var documents: [DocumentThing]?
  package var paragraph: String?
  package var asOf: PartialDate?
  /// Whether the question itself names that date.
  package var isAsOfAsked = false
  /// Attitudes of which the paragraph must take one; empty for any.
  package var stances: [Stance] = []
  /// Names that the paragraph must hold besides.
  package var company: [Thing] = []
  /// Folded words that were not understood and must stand in the quotation.
  package var quoted: [HeldWord] = []
  /// The number that the quotation or the statement must give.
  package var number: Int?
  /// Who did it, in words that name nothing: one who took part must be called so.
  package var doers: [HeldWord] = []
  /// Whether its annex is left out.
  package var isWithoutAnnex = false
  /// Whether it asks what should, could or will be, or what someone wants to do: what is so does not answer.
  package var isHoped = false
  /// Whether what it hopes is a purpose: "which crimes is it *meant to* fight" is told by what it is against.
  package var isPurpose = false
  /// Whether it asks who wrote a text, which a person does where one is named, and not who brought it out.
  package var asksAuthor = false
  /// "They", "both sides": some group did it, whichever.
  package var isDoneByGroup = false
  /// Whether nothing may lie between the two whose connection is asked for.
  package var isDirect = false

  package init() {}
}

/// What a question wants of the statements that it describes.
package enum Wanted: Hashable, Sendable {
  case values, count, existence, places, documents, date, place
  /// The value with most (or fewest) statements.
  case most(Bool)
  /// The first, or the last, in time.
  case first(Bool)
}

/// A question, read: what is to be looked up, and how it is said in plain words.
package struct Reading: Hashable, Sendable {
  package var shape: Shape
  package var scope: Scope
  /// `read amerpol as Ameripol`.
  package var remarks: [String]
  /// In plain words.
  package var words: String
}

extension Reading {
  fileprivate var holdsWords: Bool {
    if case .mentions(let question) = shape, !question.words.isEmpty { return true }
    return !scope.quoted.isEmpty
  }
}

package enum Shape: Hashable, Sendable {
  case statements(StatementQuestion)
  case events([EventQuestion])
  case mentions(MentionQuestion)
  case difference(DifferenceQuestion)
  case stances(StanceQuestion)
  case connection(Thing, Thing)
  case trace(Thing)
  case order(Dated, isBefore: Bool, Dated)
  /// Whether the one came before or after the other.
  case side(Dated, Dated)
  /// Which of two came first, or last.
  case sooner(Dated, Dated, isFirst: Bool)
  /// Texts by when they were made: all of these that are older or younger than something, or the one that is meant.
  case texts([DocumentThing], isBefore: Bool, Dated?)
  case fullName(Thing)
  /// How many documents there are, or how many numbered paragraphs they have.
  case extent([DocumentThing], ofParagraphs: Bool)
  /// When the documents were made.
  case documentDates([DocumentThing], isAgreement: Bool)
}

/// Statements of some types between known and asked-for ends.
package struct StatementQuestion: Hashable, Sendable {
  /// Patterns; their statements are taken together, or (``isIntersection``) only values that all of them give.
  package var patterns: [StatementPattern]
  package var isIntersection = false
  /// Whether the value is the statement's start (else its end); of either-way patterns, the end that is not known.
  package var asksFrom: Bool
  package var filter: ThingFilter
  package var wanted: Wanted
  /// Whether the question itself asks for what is only hoped.
  package var allowsHopes: Bool
  /// Whether it asks of what has happened.
  package var isPast = false
  /// Whether it asks what is so by now: "already", "currently".
  package var isPresent = false
  /// Whether who does it is not with whom it is done, though the relation has no direction: "facilitates exchanges with".
  package var isDirected = false
  /// Whether the documents that say it are counted.
  package var countsDocuments = false
  /// Only statements about an event in this time.
  package var time: TimeFilter?
  /// Whether what is named is not all: "how many members", of a body whose new ones alone are named.
  package var isOpenList = false
  /// Where in the quotation a value must stand, where no end is known.
  package enum Anchor: Hashable, Sendable {
    /// After this word.
    case after(String)
    /// Anywhere, as the statement's start.
    case start
  }
  package var anchor: Anchor?
  /// Whether it asks of what the statement is not so, which no silence says.
  package var isDenied = false
  /// Whether one end is not known: "does any programme support it".
  package var isOpen: Bool { patterns.allSatisfy { (asksFrom ? $0.from.ids : $0.to.ids) == nil } }
}

package struct TimeFilter: Hashable, Sendable {
  package enum Relation: Hashable, Sendable { case within, before, after }
  package var relation: Relation
  package var date: PartialDate
}

/// Something that happened: what, of whom, when, where.
package struct EventQuestion: Hashable, Sendable {
  /// `Creation`, `Signature` …
  package var roles: [String]
  /// Types whose statements say the same with a date: `ESTABLISHED`, `MEMBER_OF`.
  package var types: [String]
  package var things: [Thing]
  package var wanted: Set<Wanted>
  package var filter: ThingFilter
  package var time: TimeFilter?
  /// Words of the event's name that must be there: `first`, `operational`.
  package var nameWords: [String]
  /// Who took part is asked for, not what it was about.
  package var asksParticipants = false
  /// Those of the things where it took place: "in Brazil".
  package var venues: [String] = []
  /// Whether "the meeting" is asked for, of which there may be several, by nothing that tells which.
  package var isOfOne = false
  /// Which of them, in time; below nought counted from the last.
  package var ordinal: Int?
  /// Whether it asks of what has happened: what is only planned is no answer.
  package var isPast = false
  /// Whether it says so: "held so far".
  package var isSoFar = false
  /// The next one after the document that states it.
  package var isNext = false
  /// Whether one alone is meant ("its first meeting", "the treaty"): that it was elsewhere denies that it was here.
  package var isDefinite = false
  /// Whether it asks of what happens again and again: "where does it meet".
  package var isHabitual = false
  /// Whether it asks when a text came out, not when it was agreed.
  package var isIssued = false
  /// Whether to begin is asked for, which a launch may be or not.
  package var mayBegin = false
  /// What one of those is that took part: "the permanent task force".
  package var part: ThingFilter?
  /// Whether it asks where a text was made.
  package var asksVenueOfText: Bool { roles == ["Document"] && wanted == [.place] }
  /// Since when, until when: the thing's own dates.
  package var term: Term?
  package enum Term: Hashable, Sendable { case begin, end, span }
}

/// Who is named where.
package struct MentionQuestion: Hashable, Sendable {
  /// Named things; empty where things are asked for.
  package var things: [Thing]
  package var filter: ThingFilter
  package var isNegated: Bool
  /// Whether all of the things must be named in one document.
  package var isJoint: Bool
  package var wanted: Wanted
  package var stances: [Stance]
  /// Only under this name.
  package var calledAs: String?
  /// Whether the first paragraph alone is meant, or the last.
  package var picksFirst: Bool?
  /// Whether documents are counted, not paragraphs.
  package var countsDocuments = false
  /// Whether the most documents are meant that name it, not the most paragraphs.
  package var ranksByDocuments = false
  /// Things that must not be named there: "Europol but not Ameripol".
  package var lacking: [Thing] = []
  /// Whether each of the documents must name them: "in every document".
  package var isUniversal = false
  /// Whether it must be one document alone that answers.
  package var isOnly = false
  /// Words that must stand there, where nothing is named.
  package var words: [HeldWord] = []
  /// Words that may stand there in their place: "prisons or detention facilities".
  package var otherWords: [HeldWord] = []
  /// What must be named beside them.
  package var company: [Thing] = []
  /// Whether one paragraph must name all.
  package var isByPlace = false
  /// Whether it asks only if there is one that answers: "is there a document that …".
  package var asksWhether = false
  /// Whether it asks what is said there, of which all that is kept is quoted: "what does it say about Ameripol".
  package var asksContent = false
}

/// What some documents name (or address) and others do not.
package struct DifferenceQuestion: Hashable, Sendable {
  /// Of each group, as many as it says name it.
  package var with: [TextGroup]
  /// None of these does.
  package var without: [DocumentThing]
  /// Nor may these, where it matters; the question leaves open whether they are meant.
  package var doubtful: [DocumentThing] = []
  package var types: [String]
  /// Whether the texts that name it must be directed against it, too.
  package var isAddressed = false
  package var filter: ThingFilter
  package var wanted: Wanted
}

/// Paragraphs by their leading attitude, or what is named in them.
package struct StanceQuestion: Hashable, Sendable {
  package var stances: [Stance]
  package var things: [Thing]
  /// A word with which the paragraph itself must say it: "express", where merely to affirm is not meant.
  package var said: String? = nil
  /// Whether it asks for commitments or calls as such, wherever they stand.
  package var isNoun = false
  /// Things of this kind that are named there; paragraphs for `nil`.
  package var filter: ThingFilter?
  package var wanted: Wanted
  package var isOnly: Bool
}

/// Something that has a date: a document, or what happened to a thing.
package enum Dated: Hashable, Sendable {
  case document(DocumentThing)
  case event(EventQuestion)
  case date(PartialDate)
  /// A thing's joining a body, by the first text that states it.
  case joining(Thing, body: Thing?)

  /// Whether the first or the last day of what happened is meant; `nil` where it is neither.
  var term: EventQuestion.Term? { if case .event(let question) = self { question.term } else { nil } }
}

/// Why a question was not read.
package struct Refusal: Hashable, Sendable {
  /// For people: which words, and what to do.
  package var note: String
  package var suggestions: [String]
  /// The words that were not understood, as the question has them.
  package var unread: [String]

  package init(note: String, suggestions: [String] = [], unread: [String] = []) {
    self.note = note
    self.suggestions = suggestions
    self.unread = unread
  }
}

package enum ReadingResult: Hashable, Sendable {
  case read(Reading)
  /// Several questions in one, each read by itself.
  case several([Reading])
  case refused(Refusal)

  /// Whether words of the question are left to the quotation.
  package var holdsWords: Bool {
    switch self {
    case .read(let reading): reading.holdsWords
    case .several(let readings): readings.contains(where: \.holdsWords)
    case .refused: false
    }
  }
}
