import EntenteModel

/// Whether a relationship holds at a time, as far as its dates say.
enum Holding: String {
  /// All that its dates leave open makes no difference.
  case certainly
  /// Its dates are too coarse to tell.
  case possibly
  /// It bears no dates of its own; the document that states it is not younger.
  case stated

  /// `'certainly'`, `'possibly'` or `'stated'`; null for a relationship that does not hold then, and for null.
  ///
  /// As `AS OF` reads dates: from the first day of `since` to the last of `until`, an end that is not given being open; else on the days of
  /// `on`; else from `stated` on. `throughout`: on every day asked for; else on one of them (`BETWEEN`).
  static func of(_ value: Value, from: Int32, to: Int32, throughout: Bool, _ graph: any GraphAccess) throws(RunError) -> Value {
    guard case .relationship = value else {
      if value.isNull { return .null }
      throw GraphFunctions.wrong(value, "a relationship")
    }
    func date(_ key: String) throws(RunError) -> PartialDate? { try PropertyKey(key, graph).value(of: value, graph).partialDate }
    let (since, until) = (try date("since"), try date("until"))
    let (first, last) = throughout ? (from, to) : (to, from)
    if since != nil || until != nil {
      guard (since?.firstDay ?? .min) <= to, (until?.lastDay ?? .max) >= from else { return .null }
      return shown((since?.lastDay ?? .min) <= first && (until?.firstDay ?? .max) >= last ? .certainly : .possibly)
    }
    if let on = try date("on") {
      guard on.firstDay <= to, on.lastDay >= from else { return .null }
      return shown(on.firstDay >= from && on.lastDay <= to ? .certainly : .possibly)
    }
    if let stated = try date("stated"), stated.firstDay > to { return .null }
    return shown(.stated)
  }

  private static func shown(_ holding: Holding) -> Value { .string(holding.rawValue) }
}
