import EntenteLanguage

/// `normalize(text[, form])`; the form is a word in the query, which reading makes a string of.
enum NormalizeFunction {
  static let table: [(String, ScalarFunction)] = [
    (
      "normalize",
      .many { (values, frame) throws(RunError) in
        let text = try StringFunctions.text(values[0])
        return .string(try NormalForms.normalize(text, try form(values), frame.meter))
      }
    )
  ]

  private static func form(_ values: [Value]) throws(RunError) -> NormalForm {
    guard values.count > 1 else { return .nfc }
    let name = try StringFunctions.text(values[1])
    guard let form = NormalForm(rawValue: name.uppercased()) else {
      throw .argumentError("a normal form is NFC, NFD, NFKC or NFKD, not '\(name.prefix(60))'", .invalidArgumentValue)
    }
    return form
  }
}

/// `text IS [NOT] NFC NORMALIZED`: null for what is no string.
final class NormalFormTestNode: ExpressionNode {
  private let operand: ExpressionNode
  private let form: NormalForm
  private let isNegated: Bool
  init(_ operand: ExpressionNode, _ form: NormalForm, isNegated: Bool) {
    (self.operand, self.form, self.isNegated) = (operand, form, isNegated)
  }

  override func evaluate(_ row: EvaluationRow) throws(RunError) -> Value {
    guard case .string(let text) = try operand.evaluate(row) else { return .null }
    return .boolean(try NormalForms.isNormalized(text, form, row.frame.meter) != isNegated)
  }
}
