// Sections are encoded apart, on all processors, with offsets from their own beginning; when they are put one after the other, the offsets move.

extension PackedArray {
  func moved(by offset: Int) -> PackedArray {
    PackedArray(count: count, encoding: encoding, minimum: minimum, width: width, headers: headers + offset, data: data + offset)
  }
}

extension EliasFano {
  func moved(by offset: Int) -> EliasFano {
    EliasFano(
      count: count, universe: universe, lowWidth: lowWidth, low: low + offset, high: high + offset, ones: ones + offset,
      zeros: zeros + offset)
  }
}

extension Lists {
  func moved(by offset: Int) -> Lists {
    Lists(
      first: first, keys: keys, members: members?.moved(by: offset), offsets: offsets.moved(by: offset), values: values.moved(by: offset))
  }
}

extension Column {
  func moved(by offset: Int) -> Column {
    let presence = presence.map { Presence(words: $0.words + offset, ranks: $0.ranks + offset) }
    return Column(
      kind: kind, rows: rows, presence: presence, values: values.moved(by: offset), ascending: ascending,
      dictionary: dictionary?.moved(by: offset))
  }
}

extension StringPool {
  func moved(by offset: Int) -> StringPool {
    StringPool(count: count, blocks: blocks.moved(by: offset), data: data + offset, exact: exact.moved(by: offset))
  }
}

extension TextPool {
  func moved(by offset: Int) -> TextPool {
    TextPool(
      count: count, symbols: (symbols.lowerBound + offset)..<(symbols.upperBound + offset), offsets: offsets.moved(by: offset),
      data: data + offset)
  }
}
