package import EntenteModel

extension Trace {
  /// A row for every naming, then for every statement, new or dropped: for csv, tsv, jsonl. `was` and `before` tell how firmly and where it was
  /// last stated, `as` under which other name it is told.
  package var table: AnswerTable {
    var table = AnswerTable(columns: [
      "document", "date", "change", "relation", "name", "modality", "was", "before", "stance", "as", "paragraph", "quote", "edge",
    ])
    for step in steps {
      let head: [AnswerValue] = [.string(step.document.designation), .date(step.document.date)]
      for naming in step.namings {
        table.rows.append(
          head + [
            .string("named"), .string(RelationType.mentions.rawValue), .null, .null, .null, .null, .string(naming.stance.rawValue),
            .text(naming.bearer?.name), .text(naming.edge.paragraph), .text(naming.edge.quote), .string(naming.edge.id),
          ])
      }
      for statement in step.statements + step.dropped {
        for edge in statement.edges { table.rows.append(head + statement.row(edge)) }
      }
    }
    return table
  }
}

extension Trace.Statement {
  fileprivate func row(_ edge: EdgeRecord) -> [AnswerValue] {
    [
      .string(change.rawValue), .string(edge.type.rawValue), .string(other.name), .string(edge.modality.rawValue),
      .text(before?.modality.rawValue), .text(before?.document.designation), .null, .text(bearer?.name), .text(edge.paragraph),
      .text(edge.quote), .string(edge.id),
    ]
  }
}
