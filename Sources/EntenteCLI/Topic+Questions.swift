extension Topic {
  /// Shapes of questions, each with questions that the tests ask.
  static let questionShapes: [(shape: String, examples: [String])] = [
    ("relations, both ways", ["which programmes support Ameripol", "what does EL PAcCTO 2.0 support", "who cooperates with Europol"]),
    ("the same in other words", ["what did SOCTA inspire", "who runs the Union Anti-Fraud Programme", "whose example did CLASI follow"]),
    ("two questions in one", ["by whom was IDEAL inspired, and which programme supports it"]),
    (
      "in two steps",
      [
        "when was the body modelled on COSI created", "who manages the programme that funds eucrim",
        "does the programme that supports IDEAL support Ameripol",
      ]
    ),
    (
      "several things said of one",
      [
        "which programme funds eucrim and targets fraud", "which agencies cooperate with CLASI members and were established by the EU",
        "which of the agencies that the EU established cooperate with CLASI members",
      ]
    ),
    ("two kinds at once", ["which programmes and which networks does the 2025 declaration mention"]),
    ("with a tag, or of anyone", ["Chile belongs to CLASI, doesn't it", "is IDEAL supported by anybody"]),
    ("members, parts, crimes", ["which countries are members of CLASI", "which crimes does the 2022 declaration address"]),
    ("dates and places", ["where was the Treaty of Constitution of Ameripol signed", "when was the Counter-Narcotics Task Force created"]),
    ("whether it happened then, or there", ["was the Ameripol treaty signed in Brasilia"]),
    ("mentions, and silence", ["which documents mention GAFILAT", "list all networks", "is Frontex mentioned in the 2022 declaration"]),
    ("this but not that, each and all", ["which documents mention IDEAL but not Ameripol", "is IDEAL mentioned in every document"]),
    ("telegrams", ["COPOLAD: every paragraph", "EMCDDA successor", "EMCDDA still mentioned in the 2025 declaration?"]),
    ("what is said about a matter", ["what does the 2025 declaration say about Ameripol", "where's the bit about training"]),
    ("places in a text", ["in which paragraphs of the 2025 declaration is Ameripol named"]),
    ("words that name nothing", ["where do the documents bring up alternative development"]),
    ("numbers", ["how many documents mention Europol"]),
    (
      "comparisons",
      ["which agencies are named in 2025 but not in 2023", "which agencies are named in paragraph 19 of 6403/25 but not in its annex"]
    ),
    ("what came first", ["is EL PAcCTO older than CLASI", "was CLASI created before the 2022 declaration"]),
    (
      "attitudes",
      ["what do the ministers welcome in the 2025 declaration", "which crimes are the ministers concerned about in the 2022 declaration"]
    ),
    ("what may or should be", ["may observers be invited to ministerial meetings"]),
    ("beside what, and with which attitude", ["which frameworks does the 2025 declaration highlight alongside Europol"]),
    ("connections", ["how is Europol connected to Brazil"]),
    ("Spanish and Portuguese, the simple ones", ["qué programas apoyan a Ameripol", "que países aderiram ao CLASI em 2023"]),
  ]

  static let questions = Topic(
    name: "questions", summary: "what can be asked in plain words",
    body: questionShapes.map { shape, examples in "  \(shape)\n" + examples.map { "    entente \"\($0)\"\n" }.joined() }.joined()
      + """

      The answer says how the question was read, and shows a query that gives the
      same values: entente query takes it. (--explain shows all of a long one.)
      A word that is not understood is named, and nothing is guessed. --as-of DATE asks for what held then.

      """)
}
