import EntenteLexicon

extension Grammar {
  /// "10 June 2021", "autumn": numbers, months and seasons alone. O(words).
  func isDate(_ words: ArraySlice<String>) -> Bool {
    words.allSatisfy { word in
      word.utf8.allSatisfy { (0x30...0x39).contains($0) } || lists["month"]?.contains(word) == true
        || lists["season"]?.contains(word) == true
    }
  }

  /// "*other* cooperating partners": others than those who are named beside them. O(1).
  func areOthers(_ words: ArraySlice<String>) -> Bool { words.first.map { lists["other of a kind"]?.contains($0) == true } ?? false }

  /// "delegations", and "*police* from A": people without a name, whom somebody sends. O(1).
  func arePeople(_ phrase: Phrase) -> Bool {
    phrase.noun.classes.contains(.opaque) || lists["sent people"]?.contains(phrase.headWord) == true
      || phrase.isPlural && lists["attending people"]?.contains(phrase.headWord) == true
  }

  /// "for *having* founded X".
  var perfectGerund: String { language == "en" ? "having" : "habiendo" }

  /// What stands before the doer of a passive: "funded *by* X", "financiado *por* X".
  var agentPreposition: String { language == "en" ? "by" : "por" }
}
