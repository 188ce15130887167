import EntenteBytes

/// Longer texts (quotations, titles), compressed one by one, in the order in which nodes and edges first use them; never looked up by content.
///
/// Text *i* is the codes from `data` + `offsets[i]` to `data` + `offsets[i + 1]` under the ``SymbolTable`` at `symbols`.
///
/// In the catalog: count, symbols' offset and length, offsets, data.
struct TextPool: Sendable {
  static let empty = TextPool(count: 0, symbols: 0..<0, offsets: .empty, data: 0)
  let count: Int
  let symbols: Range<Int>
  let offsets: EliasFano
  let data: Int

  /// The bytes of a text. O(length) once the table is there.
  func bytes(_ text: Int, _ table: SymbolTable, _ file: GraphFile) throws(StoreError) -> [UInt8] {
    guard UInt(bitPattern: text) < UInt(bitPattern: count) else { return [] }
    let (start, end) = try offsets.pair(text, file)
    guard start <= end else { throw file.damaged(data, "a text that ends before it begins") }
    guard let bytes = table.decode(try file.array((data + start)..<(data + end))) else {
      throw file.damaged(data + start, "a text that cannot be decompressed")
    }
    return bytes
  }

  func table(_ file: GraphFile) throws(StoreError) -> SymbolTable {
    guard count > 0 else { return SymbolTable([]) }
    guard let table = SymbolTable(encoded: try file.array(symbols)) else { throw file.damaged(symbols.lowerBound, "no table of symbols") }
    return table
  }

  /// Compresses texts. The table is learnt from some 64 KB spread over them. O(bytes).
  ///
  /// - Parameters:
  ///   - total: bytes of all texts.
  ///   - text: gives a text by its place; asked in order, after some for the table.
  static func encode(count: Int, total: Int, into writer: inout ContainerWriter, text: (Int) -> ArraySlice<UInt8>) -> TextPool {
    guard count > 0 else { return .empty }
    let step = max(1, total / (1 << 16))
    let table = SymbolTable.learn(from: stride(from: 0, to: count, by: step).map(text))
    let symbols = table.encoded
    let start = writer.append(symbols)
    let place = writer.begin()
    var data: [UInt8] = []
    var offsets = [0]
    offsets.reserveCapacity(count + 1)
    var gone = 0
    for number in 0..<count {
      table.encode(text(number), into: &data)
      offsets.append(gone + data.count)
      if data.count >= held {
        writer.extend(data)
        gone += data.count
        data.removeAll(keepingCapacity: true)
      }
    }
    writer.extend(data)
    return TextPool(
      count: count, symbols: start..<(start + symbols.count), offsets: EliasFano.encode(offsets, into: &writer), data: place)
  }

  /// Bytes that are compressed before they are handed on.
  private static let held = 1 << 16
}
