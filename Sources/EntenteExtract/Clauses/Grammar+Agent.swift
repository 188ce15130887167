import EntenteLexicon

extension Grammar {
  /// "for *having* founded X".
  var perfectGerund: String { language == "en" ? "having" : "habiendo" }

  /// What stands before the doer of a passive: "funded *by* X", "financiado *por* X".
  var agentPreposition: String { language == "en" ? "by" : "por" }
}
