import EntenteBytes

extension Column {
  /// Encodes a column of so many rows. `present` has a bit a row in words, the first row lowest; `nil` where all rows have a value. `numbers` are the values
  /// that there are, in order of rows. `nil` where no row has a value. O(rows), some times through the numbers.
  static func encode<Source: NumberSource, Words: NumberSource>(
    _ kind: Kind, rows: Int, present: Words?, _ numbers: Source, into writer: inout ContainerWriter
  ) throws(Source.Failure) -> Column? where Words.Failure == Source.Failure {
    guard numbers.count > 0 else { return nil }
    let present = numbers.count == rows ? nil : present
    if let words = try dictionary(kind, numbers) {
      var places: [Int64: Int64] = [:]
      for (place, word) in words.enumerated() { places[word] = Int64(place) }
      let replaced = ReplacedNumbers(source: numbers) { places[$0] ?? 0 }
      var column = try plain(kind, rows, present, replaced, &writer)
      column.dictionary = PackedArray.encode(words, into: &writer)
      return column
    }
    return try plain(kind, rows, present, numbers, &writer)
  }

  /// Numbers that a dictionary may have.
  private static let dictionaryLimit = 4096

  /// The numbers that occur, in ascending order, where their places take two thirds of the bits at most that they take themselves.
  private static func dictionary<Source: NumberSource>(_ kind: Kind, _ numbers: Source) throws(Source.Failure) -> [Int64]? {
    guard kind == .string || kind == .other || kind == .edtf else { return nil }
    var seen: Set<Int64> = []
    try numbers.forEachBlock { block throws(Source.Failure) in
      if seen.count <= dictionaryLimit { for number in block { seen.insert(number) } }
    }
    guard seen.count <= dictionaryLimit else { return nil }
    let words = seen.sorted()
    let places = numbers.count * PackedArray.bitWidth(UInt64(words.count - 1)) + words.count * 32 + 512
    return places * 3 < (try PackedArray.bitCount(numbers)) * 2 ? words : nil
  }

  private static func plain<Source: NumberSource, Words: NumberSource>(
    _ kind: Kind, _ rows: Int, _ present: Words?, _ numbers: Source, _ writer: inout ContainerWriter
  ) throws(Source.Failure) -> Column where Words.Failure == Source.Failure {
    guard let present else {
      let ascending = try isAscending(numbers)
      let values = try PackedArray.encode(numbers, into: &writer)
      return Column(kind: kind, rows: rows, presence: nil, values: values, ascending: ascending)
    }
    let words = writer.begin()
    var ranks: [UInt8] = []
    var (count, place) = (0, 0)
    try present.forEachBlock { block throws(Source.Failure) in
      for word in block {
        if place % 8 == 0 { Little.append(UInt32(count), to: &ranks) }
        count += word.nonzeroBitCount
        place += 1
      }
      writer.extend(block.map { UInt64(bitPattern: $0) })
    }
    let presence = Presence(words: words, ranks: writer.append(ranks))
    return Column(kind: kind, rows: rows, presence: presence, values: try PackedArray.encode(numbers, into: &writer), ascending: false)
  }

  private static func isAscending<Source: NumberSource>(_ numbers: Source) throws(Source.Failure) -> Bool {
    var (isAscending, last) = (true, Int64.min)
    var isFirst = true
    try numbers.forEachBlock { block throws(Source.Failure) in
      guard isAscending else { return }
      for number in block {
        if !isFirst, number <= last { isAscending = false }
        (last, isFirst) = (number, false)
      }
    }
    return isAscending
  }
}
