import EntenteLexicon

extension Grammar {
  /// What stands before the doer of a passive: "funded *by* X", "financiado *por* X".
  var agentPreposition: String { language == "en" ? "by" : "por" }
}
