import EntenteLexicon
import EntenteModel

// Times with an open end, and news on what happened at a time.
extension Composer {
  /// "2023 or later", "from 2023 onwards", "until 2024": one date, its bounds included. O(pieces).
  mutating func joinOpenDates() {
    var place = 0
    while place < items.count {
      defer { place += 1 }
      guard let date = items[place].date, date.precision != .interval else { continue }
      let next = place + 1 < items.count ? items[place + 1] : nil
      let before = place > 0 ? items[place - 1] : nil
      if let next, next.has("onward") {
        open(place, "\(date.text)/..", isClosed: true, mark: before?.has("since") == true || before?.has("time", "asof") == true)
      } else if let next, next.has("backward") {
        open(place, "../\(date.text)", isClosed: true, mark: false)
      } else if before?.has("until") == true, next?.has("doc") != true {
        open(place, "../\(date.text)", isClosed: false, mark: true)
      } else if before?.has("since") == true, before?.key != "from", next?.has("doc") != true {
        open(place, "\(date.text)/..", isClosed: false, mark: true)
      }
    }
  }

  /// Opens a date: the word after it goes, the one before it only says that it is a time.
  private mutating func open(_ place: Int, _ text: String, isClosed: Bool, mark: Bool) {
    guard let date = PartialDate(text) else { return }
    items[place].date = date
    if isClosed { items.remove(at: place + 1) }
    guard mark else { return }
    items[place - 1].key = "in"
    items[place - 1].words = [QuestionWord("time", ["in"]), QuestionWord("function", ["prep"]), QuestionWord("scope")]
  }

  /// "On the 2025 meeting", "about the ministerial meeting of March 2025", "by eucrim": what news are about, and where that ends.
  func subject(after noun: Int, _ years: [PartialDate]) -> (date: PartialDate?, end: Int)? {
    var at = noun + 1
    var date: PartialDate?
    var isMeeting = false
    while at < items.count {
      let item = items[at]
      if let own = item.date, date == nil {
        date = own
      } else if item.has("event", "Meeting"), item.words.contains(where: { $0.form == .noun || $0.form == .plain }) {
        isMeeting = true
      } else if item.isThing, item.things.count == 1, item.things[0].labels.contains("Series") || item.things[0].labels.contains("Meeting")
      {
        isMeeting = true
      } else if !(item.isFunction && !item.has("relative") || item.has("modifier") || isParty(at) || item.key == "ministerial") {
        break
      }
      at += 1
    }
    guard isMeeting else { return nil }
    while at > noun + 1, items[at - 1].isFunction { at -= 1 }
    return (date ?? years.first, at)
  }

  /// "By eucrim": who a text is by, where its name says so, too; where that ends.
  func source(after noun: Int, _ texts: [DocumentThing]) -> Int? {
    var at = noun + 1
    while at < items.count, items[at].isFunction, !items[at].isThing, !items[at].has("relative") { at += 1 }
    guard at > noun + 1, at < items.count, items[at].isThing, texts.count == 1 else { return nil }
    let bears = items[at].key.split(separator: " ").allSatisfy(Folding.key(texts[0].thing.name).split(separator: " ").contains)
    return bears ? at + 1 : nil
  }
}

extension DocumentThing {
  /// Whether it tells of a meeting at a time; of any, where no time is given.
  func isAbout(_ date: PartialDate?) -> Bool {
    guard let date else { return !meetings.isEmpty }
    return meetings.contains { date.covers($0) }
  }
}
