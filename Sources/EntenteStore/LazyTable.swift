import Synchronization

/// The symbols of the long texts, read when the first text is.
final class LazyTable: Sendable {
  private let table = Mutex<SymbolTable?>(nil)

  func table(_ pool: TextPool, _ file: GraphFile) throws(StoreError) -> SymbolTable {
    if let known = table.withLock({ $0 }) { return known }
    let read = try pool.table(file)
    table.withLock { $0 = read }
    return read
  }
}
