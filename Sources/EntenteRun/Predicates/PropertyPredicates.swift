import EntenteModel
import EntentePlan

/// An entry of a pattern's property map: the property is equal to a value.
final class PropertyPredicate: BatchPredicate {
  private let context: Execution
  private let slot: Slot
  private let key: KeyID?
  private let expression: CompiledExpression

  init(_ context: Execution, slot: Slot, key: String, value: CompiledExpression) {
    (self.context, self.slot, self.key, expression) = (context, slot, context.graph.key(named: key), value)
  }

  func narrow(_ rows: inout [Int32], of batch: Batch) throws(RunError) {
    guard let key else { return rows.removeAll(keepingCapacity: true) }
    var kept = 0
    for row in rows {
      let wanted = try context.evaluate(expression, batch, Int(row))
      guard !wanted.isNull, try context.property(key, of: batch[slot], at: Int(row)).equals(wanted) == true else { continue }
      rows[kept] = row
      kept += 1
    }
    rows.removeLast(rows.count - kept)
  }
}

/// A parameter that stands for a pattern's property map: every entry is a property.
final class PropertiesPredicate: BatchPredicate {
  private let context: Execution
  private let slot: Slot
  private let expression: CompiledExpression

  init(_ context: Execution, slot: Slot, map: CompiledExpression) { (self.context, self.slot, expression) = (context, slot, map) }

  func narrow(_ rows: inout [Int32], of batch: Batch) throws(RunError) {
    var kept = 0
    for row in rows where try holds(batch, Int(row)) {
      rows[kept] = row
      kept += 1
    }
    rows.removeLast(rows.count - kept)
  }

  private func holds(_ batch: Batch, _ row: Int) throws(RunError) -> Bool {
    let value = try context.evaluate(expression, batch, row)
    guard case .map(let map) = value else {
      if value.isNull { return false }
      throw .typeError("the properties of a pattern are given by a map, not by \(value.article)")
    }
    for entry in map {
      guard let key = context.graph.key(named: entry.key) else { return false }
      guard try context.property(key, of: batch[slot], at: row).equals(entry.value) == true else { return false }
    }
    return true
  }
}
