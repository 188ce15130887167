import EntenteBytes

/// The values of one key over the nodes of one set of labels, or over the edges of one type: the rows of a group, from 0.
///
/// Where some rows have no value, `presence` is a bitmap of a bit a row in words at `words`, with the number of ones before every 512th bit as 32 bits at `ranks`;
/// `values` then holds only what is there. Where few numbers occur, again and again, `dictionary` holds them in ascending order, and `values` places in it.
///
/// In the catalog: key, kind, flags (1 presence bitmap, 2 strictly ascending, 4 dictionary), rows, then words and ranks where there is a bitmap, then values,
/// then the dictionary where there is one.
struct Column: Sendable {
  enum Kind: UInt8, Sendable {
    /// 0 and 1.
    case boolean
    case integer
    /// The bits of an IEEE 754 double.
    case float
    /// Codes: of the string pool, and above its count of the text pool.
    case string
    /// Days since 1970-01-01.
    case date
    /// Places in the table of EDTF dates.
    case edtf
    /// Strings that are whole numbers without leading zeros, of at most 18 digits, as numbers.
    case decimal
    /// Strings of 16 lower-case hexadecimal digits, as numbers.
    case hexadecimal
    /// Places in the heap of values.
    case other
  }

  struct Presence: Sendable {
    var words: Int
    var ranks: Int
  }

  let kind: Kind
  let rows: Int
  let presence: Presence?
  let values: PackedArray
  let ascending: Bool
  /// From version 2 on. Never for dates, which are read in bulk.
  var dictionary: PackedArray?

  /// The stored number of a row, or `nil` where the row has no value. O(1).
  @inline(__always) func number(_ row: Int, _ file: GraphFile) throws(StoreError) -> Int64? {
    guard let presence else { return try meaning(try values.value(row, file), file) }
    guard UInt(bitPattern: row) < UInt(bitPattern: rows) else { return nil }
    let word = try file.u64(presence.words &+ (row &>> 6) &<< 3)
    guard word &>> UInt64(truncatingIfNeeded: row & 63) & 1 == 1 else { return nil }
    return try meaning(try values.value(try rank(row, word, presence, file), file), file)
  }

  /// What a value stands for.
  @inline(__always) private func meaning(_ value: Int64, _ file: GraphFile) throws(StoreError) -> Int64 {
    guard let dictionary else { return value }
    return try dictionary.value(Int(truncatingIfNeeded: value), file)
  }

  /// Where the values of rows that follow one another lie among ``values``. O(1).
  func valuePlaces(of rows: Range<Int>, _ file: GraphFile) throws(StoreError) -> Range<Int> {
    guard let presence else { return rows.clamped(to: 0..<max(0, values.count)) }
    let (first, last) = (try rank(before: rows.lowerBound, presence, file), try rank(before: rows.upperBound, presence, file))
    guard first >= 0, first <= last, last - first <= rows.count else { throw file.damaged(presence.ranks, "ranks that are not counts") }
    return first..<last
  }

  private func rank(before row: Int, _ presence: Presence, _ file: GraphFile) throws(StoreError) -> Int {
    guard row < rows else { return values.count }
    return try rank(row, try file.u64(presence.words &+ (row &>> 6) &<< 3), presence, file)
  }

  /// How many rows before this one have a value.
  @inline(__always) private func rank(_ row: Int, _ word: UInt64, _ presence: Presence, _ file: GraphFile) throws(StoreError) -> Int {
    var rank = Int(try file.u32(presence.ranks &+ (row &>> 9) &<< 2))
    var index = (row &>> 9) &<< 3
    while index < row &>> 6 {
      rank &+= try file.u64(presence.words &+ index &<< 3).nonzeroBitCount
      index &+= 1
    }
    return rank &+ (word & (1 &<< UInt64(truncatingIfNeeded: row & 63) &- 1)).nonzeroBitCount
  }

  /// The row of a value in an ascending column without gaps, or `nil`. O(log rows).
  func row(of number: Int64, _ file: GraphFile) throws(StoreError) -> Int? {
    var (low, high) = (0, values.count)
    while low < high {
      let middle = (low + high) / 2
      if try values.value(middle, file) < number { low = middle + 1 } else { high = middle }
    }
    guard low < values.count else { return nil }
    return try values.value(low, file) == number ? low : nil
  }
}
