import Entente

extension Verb {
  static let diff = Verb(
    "diff", synopsis: ["DOCUMENT|DATE DOCUMENT|DATE"],
    summary: "what the later one adds, drops, strengthens and weakens, both quotations side by side",
    details:
      "A document is named by its register number, its slug, its name, or its kind and year (\"2025 declaration\"); a date stands for all of its documents.",
    examples: [.init("entente diff 2023 6403/25", "from what was said in 2023 to document 6403/25")], flags: [.format, .json, .output],
    operands: 2...2
  ) { invocation, console throws(CommandError) in
    let graph = try invocation.openGraph()
    let difference = try wrapping { () throws(EntenteError) in
      try graph.difference(from: invocation.operands[0], to: invocation.operands[1])
    }
    switch invocation.isPlain ? .table : console.format {
    case .markdown: try console.write(difference.markdown())
    case .table: try console.write(difference.text(width: console.width ?? ProsePage.usualWidth, isColoured: console.isColoured))
    default: try console.print(columns: difference.table.columns, rows: difference.table.rows)
    }
    return .answered
  }
}
