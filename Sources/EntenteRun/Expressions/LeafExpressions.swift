import EntentePlan

final class LiteralExpression: CompiledExpression {
  let value: Value
  init(_ value: Value) { self.value = value }
  override func evaluate(_ frame: Frame) throws(RunError) -> Value { value }
  override var isConstant: Bool { true }
}

final class ParameterExpression: CompiledExpression {
  let name: String
  init(_ name: String) { self.name = name }
  override func evaluate(_ frame: Frame) throws(RunError) -> Value { frame.parameters[name] ?? .null }
  override var isConstant: Bool { true }
}

/// A column of the row.
final class SlotExpression: CompiledExpression {
  let slot: Slot
  init(_ slot: Slot) { self.slot = slot }
  override func evaluate(_ frame: Frame) throws(RunError) -> Value { frame.batch[slot].value(at: frame.row) }
}

/// A variable that an expression brings.
final class LocalExpression: CompiledExpression {
  let slot: Int
  init(_ slot: Slot) { self.slot = Int(slot.rawValue) }
  override func evaluate(_ frame: Frame) throws(RunError) -> Value { frame.locals[slot] }
}

final class ListExpression: CompiledExpression {
  private let elements: [CompiledExpression]
  init(_ elements: [CompiledExpression]) { self.elements = elements }
  override func evaluate(_ frame: Frame) throws(RunError) -> Value {
    var values: [Value] = []
    values.reserveCapacity(elements.count)
    for element in elements { values.append(try element.evaluate(frame)) }
    return .list(values)
  }
  override var isConstant: Bool { elements.allSatisfy(\.isConstant) }
}

final class MapExpression: CompiledExpression {
  private let entries: [(key: String, value: CompiledExpression)]
  init(_ entries: [(key: String, value: CompiledExpression)]) { self.entries = entries }
  override func evaluate(_ frame: Frame) throws(RunError) -> Value {
    var map: [MapValue.Entry] = []
    for entry in entries { map.append(MapValue.Entry(entry.key, try entry.value.evaluate(frame))) }
    return .map(MapValue(map))
  }
  override var isConstant: Bool { entries.allSatisfy(\.value.isConstant) }
}

/// `n {.name, .*, key: value, other}`
final class MapProjectionExpression: CompiledExpression {
  enum Item {
    case key(String)
    case all
    case entry(String, CompiledExpression)
  }
  private let base: CompiledExpression
  private let items: [Item]
  init(_ base: CompiledExpression, _ items: [Item]) { (self.base, self.items) = (base, items) }
  override func evaluate(_ frame: Frame) throws(RunError) -> Value {
    let base = try base.evaluate(frame)
    if base.isNull { return .null }
    var map: [MapValue.Entry] = []
    for item in items {
      switch item {
      case .key(let key): map.append(MapValue.Entry(key, try Elements.property(key, of: base, frame.graph)))
      case .all: map += try Elements.properties(of: base, frame.graph)
      case .entry(let key, let value): map.append(MapValue.Entry(key, try value.evaluate(frame)))
      }
    }
    return .map(MapValue(map))
  }
}
