package import EntenteModel

extension Reply {
  /// A row for every piece of evidence, and one for a value that has none: for csv, tsv, jsonl.
  package var table: AnswerTable {
    var table = AnswerTable(columns: ["value", "kind", "id", "document", "paragraph", "stated", "modality", "quote"])
    for item in answers {
      let head: [AnswerValue] = [.string(item.value), .text(item.kind), .text(item.id)]
      let evidence = item.evidence + item.steps.flatMap(\.evidence)
      if evidence.isEmpty { table.rows.append(head + Array(repeating: .null, count: 5)) }
      for piece in evidence {
        table.rows.append(
          head + [
            .string(piece.document), .string(piece.paragraph), .date(piece.stated), .string(piece.modality.rawValue), .string(piece.quote),
          ])
      }
    }
    return table
  }
}
