package import EntenteModel

extension Difference {
  /// A row a change: what is named on one side only, then what is stated otherwise; `from` or `to` is null where it is the document itself.
  /// `lasting`: it stays so although the later side does not repeat it; `earlier`: a document before both sides that names or states it.
  package var table: AnswerTable {
    var table = AnswerTable(columns: [
      "change", "relation", "from", "to", "before", "beforePlace", "beforeQuote", "after", "afterPlace", "afterQuote", "lasting",
      "earlier", "kin",
    ])
    let designations = Dictionary((before + after).map { ($0.record.id, $0.designation) }) { first, _ in first }
    for naming in namings {
      let side = Difference.side(naming.edges.first, designations)
      let none: [AnswerValue] = [.null, .null, .null]
      let head: [AnswerValue] = [
        .string(naming.change.rawValue), .string(RelationType.mentions.rawValue), .null, .string(naming.entity.name),
      ]
      let remarks: [AnswerValue] = [.null, .text(naming.earlier?.designation), .text(naming.kin?.name)]
      table.rows.append(head + (naming.change == .dropped ? side + none : none + side) + remarks)
    }
    for statement in statements {
      let head: [AnswerValue] = [
        .string(statement.change.rawValue), .string(statement.type.rawValue), .text(statement.from?.name), .text(statement.to?.name),
      ]
      let sides = Difference.side(statement.before, designations) + Difference.side(statement.after, designations)
      let lasting: AnswerValue = statement.change == .dropped ? .boolean(statement.isLasting) : .null
      table.rows.append(head + sides + [lasting, .text(statement.earlier?.designation), .null])
    }
    return table
  }

  /// How firmly, where, in which words.
  private static func side(_ edge: EdgeRecord?, _ designations: [String: String]) -> [AnswerValue] {
    guard let edge else { return [.null, .null, .null] }
    let place = CitationText.of(document: edge.document.map { designations[$0] ?? $0 }, paragraph: edge.paragraph)
    return [.string(edge.stance?.rawValue ?? edge.modality.rawValue), .string(place), .text(edge.quote)]
  }
}
