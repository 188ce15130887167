import EntenteBytes
import EntenteModel

extension Catalog {
  /// The catalog as bytes.
  var encoded: [UInt8] {
    var output = Output()
    output.put(nodeCount, edgeCount)
    for names in [labels, types, keys] { output.put(names) }
    output.put(nodeGroups.count)
    for group in nodeGroups {
      output.put(group.count, group.labels.count)
      for label in group.labels { output.put(Int(label.rawValue)) }
      output.put(group.slots.count)
      for slot in group.slots { output.put(slot) }
      output.put(group.occupied)
    }
    for group in edgeGroups {
      output.put(group.count)
      output.put(group.outgoing)
      output.put(group.incoming)
      output.put(group.sources)
    }
    output.put(nodeGroups.map(\.columns))
    output.put(edgeGroups.map(\.columns))
    output.put(pool.count, pool.data)
    output.put(pool.blocks)
    output.put(pool.exact)
    output.put(texts.count, texts.symbols.lowerBound, texts.symbols.count, texts.data)
    output.put(texts.offsets)
    for array in [edtf.first, edtf.last, edtf.texts] { output.put(array) }
    output.put(heap.count, heap.data)
    output.put(heap.offsets)
    for lists in [names, aliases, ids] { output.put(lists) }
    output.put(attachments.count)
    for file in attachments {
      output.put(file.name)
      output.put(file.range.lowerBound, file.range.count)
    }
    return output.bytes
  }

  private struct Output {
    var bytes: [UInt8] = []

    mutating func put(_ numbers: Int...) {
      for number in numbers { Little.appendVarint(UInt64(number), to: &bytes) }
    }

    mutating func put(_ text: String) {
      put(text.utf8.count)
      bytes.append(contentsOf: text.utf8)
    }

    mutating func put(_ texts: [String]) {
      put(texts.count)
      for text in texts { put(text) }
    }

    mutating func put(_ array: PackedArray) {
      put(array.count, Int(array.encoding.rawValue))
      Little.appendVarint(Little.zigzag(array.minimum), to: &bytes)
      put(array.width, array.headers, array.data)
    }

    mutating func put(_ sequence: EliasFano) {
      put(sequence.count, sequence.universe, sequence.lowWidth, sequence.low, sequence.high, sequence.ones, sequence.zeros)
    }

    mutating func put(_ lists: Lists) {
      put(lists.first, lists.keys, lists.members == nil ? 0 : 1)
      if let members = lists.members { put(members) }
      put(lists.offsets)
      put(lists.values)
    }

    mutating func put(_ columns: [[KeyedColumn]]) {
      put(columns.reduce(0) { $0 + $1.count })
      for (group, list) in columns.enumerated() {
        for item in list {
          put(group, Int(item.key.rawValue))
          put(item.column)
        }
      }
    }

    mutating func put(_ column: Column) {
      put(
        Int(column.kind.rawValue), (column.presence == nil ? 0 : 1) | (column.ascending ? 2 : 0) | (column.dictionary == nil ? 0 : 4),
        column.rows)
      if let presence = column.presence { put(presence.words, presence.ranks) }
      put(column.values)
      if let dictionary = column.dictionary { put(dictionary) }
    }
  }
}
