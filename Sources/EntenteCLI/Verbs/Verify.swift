import Entente

extension Verb {
  static let verify = Verb(
    "verify", synopsis: ["[DIR] [--documents DIR]"], summary: "every checksum, every index; with the documents, every quotation",
    details: """
      Documents are known by the SHA-256 of their files. Ends with 3 where something is wrong: damage, a quotation that the document
      does not bear out, a document that is not there.
      """,
    examples: [
      .init("entente verify", "is the graph whole?"),
      .init("entente verify --documents corpus", "does every quotation stand where it says?"),
    ],
    flags: [.documents], operands: 0...1
  ) { invocation, console throws(CommandError) in
    let path = invocation.operands.first ?? invocation.graphPath
    let graph = try invocation.openGraph(path)
    let report = try wrapping { () throws(EntenteError) in try graph.verify(documents: invocation.value(.documents)) }
    for line in report.documentsMissing { try console.write("not found: \(line)\n") }
    for line in report.falseQuotations { try console.write("false: \(line)\n") }
    try console.write("\(path): every checksum and index is right: \(report.checks.joined(separator: ", "))\n")
    if invocation.has(.documents) {
      let falseCount = report.falseQuotations.count
      try console.write(
        "\(report.documentsChecked) documents, \(report.quotationsChecked) quotations checked, \(falseCount == 0 ? "every one right" : "\(falseCount) false")\n"
      )
    }
    return report.isSound ? .answered : .unreadable
  }
}
