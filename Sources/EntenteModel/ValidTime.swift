/// The time in which what an edge says holds: from its `since` (else its `on`, else the date of the document that states it) to its `until`,
/// which is open where the text gives none.
///
/// Valid time in the sense of Jensen & Snodgrass (1999), over spans instead of days: a partial date leaves it unknown on which of its
/// days the edge began or ended.
public struct ValidTime: Hashable, Sendable {
  public var begin: PartialDate?
  public var end: PartialDate?

  public init(since: PartialDate?, until: PartialDate?, on: PartialDate?, stated: PartialDate?) {
    begin = since ?? on ?? stated
    end = until
  }

  /// Whether the edge holds on `date`: certainly, certainly not, or (`nil`) the dates are too coarse to tell. An edge without any date is never ruled out.
  public func holds(on date: PartialDate) -> Bool? {
    let beginsFirst = begin?.firstDay ?? PartialDate.openFirst
    let beginsLast = begin?.lastDay ?? PartialDate.openLast
    let endsFirst = end?.firstDay ?? PartialDate.openLast
    let endsLast = end?.lastDay ?? PartialDate.openLast
    if beginsFirst > date.lastDay || endsLast < date.firstDay { return false }
    return beginsLast <= date.firstDay && endsFirst >= date.lastDay ? true : nil
  }
}
