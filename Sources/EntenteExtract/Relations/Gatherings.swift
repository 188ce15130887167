import EntenteLexicon
import EntenteModel
import EntenteText

/// The gatherings that a text tells of, and which of them a word for one means: the one that its paragraph has told of, the one that the heading over it
/// names, the text's own, or the last that was told of in passing.
struct Gatherings {
  /// An event, and the passage that has told of it last.
  struct Told {
    var event: EntityIndex
    var passage: Int
  }

  /// The meeting that the text is of.
  struct Own {
    var event: EntityIndex
    /// The words that name it.
    var places: [PassageSentence.Place]
    /// Whether the cover names it.
    var isOnCover: Bool
    /// "visit", "exercise": where the text was given out need not be its place.
    var isHappening = false
  }

  /// A line of the cover that gives a place, and the day in it or in the line beside it.
  struct PlaceLine {
    var sentence: PassageSentence
    /// Its words, with the day's where it stands in the same line.
    var words: Range<Int>
    var day: PartialDate?
    /// The words of the line beside it that gives the day.
    var dayPlaces: [PassageSentence.Place] = []
    var passage: Int
  }

  /// What was launched, signed or held last, for "the launch", "the ceremony".
  struct Occasion {
    var event: EntityIndex
    var role: Role
    var passage: Int
  }

  /// What a heading names, or the words that open a paragraph: "*Sixth General Meeting.* Delegates met in Paro".
  struct Title {
    var event: EntityIndex
    /// "plenary": the noun by which its paragraphs call it.
    var noun: String
    /// The words that name it.
    var places: [PassageSentence.Place]
    /// "*Next* meeting": only to come.
    var isToCome = false
  }

  /// The meeting that the text is of, and where it says so.
  var own: Own?
  /// The operation that a news item is of, and the passage that names it first.
  var operation: Told?
  /// The event under whose "Participating countries:" lines of names stand, and the last of these.
  var participants: Told?
  /// Places on the cover, until the text tells of its meeting; the day that the cover has given last.
  var placeLines: [PlaceLine] = []
  var coverDay: (day: PartialDate, places: [PassageSentence.Place], passage: Int)?
  /// The meeting told of last; the course, visit or exercise told of last; the meetings that recur.
  var meeting: Told?
  var happening: Told?
  var series: Told?
  /// The events told of last by each noun, for "the workshop", "the exercise".
  var byNoun: [String: Told] = [:]
  /// A meeting that was told of without a day: "met this week in Valletta".
  var undated: Told?
  var occasion: Occasion?
  /// Events that only a description tells apart, until something is told of them.
  var tentative: Set<EntityIndex> = []
  /// Events that the text has told of only as to come.
  var coming: Set<EntityIndex> = []
  /// Meetings with a name of their own, by that name.
  var named: [String: EntityIndex] = [:]
  /// By the passage that holds them.
  private var titles: [Int: Title] = [:]
  /// By passage: the passages of the headings over it, the innermost first.
  private let headings: [[Int]]

  /// O(passages × headings over each).
  init(_ document: AnnotatedDocument) {
    var latest: [String: Int] = [:]
    headings = document.source.passages.indices.map { index in
      let source = document.source.passages[index]
      if source.kind == .heading { latest[source.string(0..<source.text.count)] = index }
      return source.headings.reversed().compactMap { latest[$0] }
    }
  }

  /// The most passages between a meeting and "the meeting"; between an occasion, or an event and its noun.
  static let furthestMeeting = 4
  static let furthestOccasion = 8

  /// The event that a passage has told of last. O(1).
  func told(in passage: Int) -> EntityIndex? {
    if let happening, happening.passage == passage { return happening.event }
    return meeting?.passage == passage ? meeting?.event : nil
  }

  /// What "the meeting" means: one that the paragraph has told of, else that which its heading names, else the text's own, else the last. O(headings).
  /// - Parameter furthest: how many passages back the last one may be.
  func meant(in passage: Int, furthest: Int = furthestMeeting) -> EntityIndex? {
    if let meeting, meeting.passage == passage { return meeting.event }
    if let happening, happening.passage == passage { return happening.event }
    if let title = title(over: passage), !title.isToCome { return title.event }
    if let own { return own.event }
    // Further on, "the meeting" is none of those that the text has told of in passing.
    return meeting.flatMap { passage - $0.passage <= furthest ? $0.event : nil }
  }

  /// What a noun was last told of by, not long ago. O(1).
  func told(by noun: String, near passage: Int) -> EntityIndex? {
    byNoun[noun].flatMap { passage - $0.passage <= Self.furthestOccasion ? $0.event : nil }
  }

  /// What the words that open a passage name, else the innermost heading over it that names an event. O(headings).
  func title(over passage: Int) -> Title? {
    titles[passage] ?? headings[passage].lazy.compactMap { titles[$0] }.first
  }

  mutating func note(_ title: Title, in passage: Int) { titles[passage] = title }

  /// Takes down that a passage has told of an event by a noun, if by any. O(1).
  mutating func note(_ event: EntityIndex, by noun: String?, isHappening: Bool, isFact: Bool, in passage: Int) {
    let told = Told(event: event, passage: passage)
    if let noun { byNoun[noun] = told }
    if !isHappening { meeting = told } else if isFact { happening = told }
  }
}
