/// A page of the help that is about no one command.
struct Topic: Sendable {
  let name: String
  /// One line: no capital, no full stop.
  let summary: String
  /// Ends with a line's end.
  let body: String

  static let all: [Topic] = [.questions, .graph, .dates, .formats, .exitStatus, .environment]

  static func named(_ name: String) -> Topic? { all.first { $0.name == name } }
}

extension Topic {
  static let graph = Topic(
    name: "graph", summary: "what the graph says: kinds of things, relations, quotations",
    body: """
      Every thing has one kind, an optional finer role, a name and other names:
        Actor (State, Region, Organisation, Agency, Committee, TaskForce, Group, Office), Programme (Phase), Network, CrimeArea,
        Instrument (Framework, Plan, Treaty, Assessment, Report, Strategy), Document (Declaration, Procedure, News, Roadmap),
        Event (Meeting, Series, Signature, Launch, Creation, Accession), Place

      Relations, each with the words that say it:
        SUPPORTS, COOPERATES_WITH, MEMBER_OF, CHAIRS, PART_OF, ADDRESSES, ESTABLISHED, IMPLEMENTS, FUNDS, COORDINATES, MODELLED_ON,
        ALIGNED_WITH, SUCCEEDS, PUBLISHED, CITES, INVOLVED_IN, HELD_IN, MENTIONS

      Each carries: document, number, paragraph, quote, spans (bytes), stated (the document's date), since, until, on, as, count, rule,
        modality: fact, commitment (the signatories undertake it), call (they call for it), possibility (they consider it)
        stance (of a mention): recalls, underlines, welcomes, supports, commits, calls, considers, states

      See what a graph holds:  entente schema      entente stats      entente list Programme

      """)

  static let dates = Topic(
    name: "dates", summary: "how dates are written: 2023, 2023-09, 2023-09-28, 2026-41",
    body: """
      Dates are EDTF (ISO 8601-2) and keep the precision that the text gives:
        2023-09-28   a day              2023-09   a month           2023   a year
        2026-40      first half         2026-41   second half       2023-33 … 2023-36   quarters
        2023-21 … 2023-24   spring to winter      202X   a decade   2024/2027   from, to      2017/..   since

      A date that is not a day is the span that it covers: a comparison says true, false, or null where it cannot be told.

      """)

  static let formats = Topic(
    name: "formats", summary: "table, csv, tsv, json, jsonl, markdown, typed-json",
    body: """
      --format FORMAT; a table on a terminal, tab-separated values elsewhere. Nothing is cut; --json is short for --format json.
        table        for people; folded to the terminal
        csv          RFC 4180
        tsv          tabs; \\t, \\n, \\r and \\\\ stand for a tab, line ends and a backslash
        json         {"columns": […], "rows": [{column: value}]}
        jsonl        an object a line
        markdown     a table to paste
        typed-json   {"columns": […], "rows": [[{"$type": …, "_value": …}]]}, as Neo4j's Query API

      """)

  static let exitStatus = Topic(
    name: "exit-status", summary: "what the numbers that commands end with say",
    body: ExitStatus.allCases.map { "  \($0.rawValue)\t\($0.meaning)\n" }.joined()
      + "\nWith --format json or typed-json an error is one JSON object on standard error.\n")

  static let environment = Topic(
    name: "environment", summary: "variables that are heeded",
    body: """
        ENTENTE_GRAPH   the graph's folder, where --graph names none
        NO_COLOR        no colours, where it is not empty; also TERM=dumb
        PAGER           what long answers are read with on a terminal (less -FRX)

      """)
}
