extension Parser {
  /// What follows WITH or RETURN.
  mutating func projection(isWith: Bool) throws(QueryError) -> Projection {
    let distinct = take(.distinct)
    let star = take(.star)
    var items: [ProjectionItem] = []
    if !star || take(.comma) {
      repeat { items.append(try projectionItem()) } while take(.comma)
    }
    let order = try sortItems()
    let skip = take(.skip) || take(.offset) ? try expression() : nil
    let limit = take(.limit) ? try expression() : nil
    let predicate = isWith && take(.where) ? try expression() : nil
    return Projection(
      distinct: distinct, star: star, items: items, order: order, skip: skip, limit: limit, predicate: predicate)
  }

  private mutating func projectionItem() throws(QueryError) -> ProjectionItem {
    let first = position
    let expression = try expression()
    let typed = tree.text(range(from: first))
    let alias = take(.as) ? try schemaName("a name") : nil
    return ProjectionItem(expression: expression, alias: alias, column: alias?.text ?? column(expression, typed))
  }

  /// A variable's column has its name, without backticks; any other the text as it was typed.
  private func column(_ expression: ExpressionID, _ typed: String) -> String {
    if case .variable(let name) = tree[expression].kind, typed.utf8.first == UInt8(ascii: "`") { return name }
    return typed
  }

  private mutating func sortItems() throws(QueryError) -> [SortItem] {
    guard take(.order) else { return [] }
    try expect(.by)
    var items: [SortItem] = []
    repeat {
      let expression = try expression()
      let descending = take(.desc) || take(.descending)
      if !descending { _ = take(.asc) || take(.ascending) }
      items.append(SortItem(expression: expression, descending: descending))
    } while take(.comma)
    return items
  }
}
