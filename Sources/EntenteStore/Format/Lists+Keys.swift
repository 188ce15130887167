import EntenteBytes

extension Lists {
  /// Lists whose keys come in ascending order, one a value.
  static func encode<Source: NumberSource>(
    by keys: some RandomAccessCollection<Int>, values: Source, into writer: inout ContainerWriter
  ) throws(Source.Failure) -> Lists {
    guard let first = keys.first, let last = keys.last else { return .empty }
    return try encode(first: first, starts: starts(keys, first, last), values: values, into: &writer)
  }

  /// For each key the places where it occurs, ascending.
  static func encode(by keys: some RandomAccessCollection<Int>, into writer: inout ContainerWriter) -> Lists {
    guard let first = keys.min(), let last = keys.max() else { return .empty }
    let starts = starts(keys, first, last)
    var next = starts
    var places = [Int64](repeating: 0, count: keys.count)
    for (place, key) in keys.enumerated() {
      places[next[key - first]] = Int64(place)
      next[key - first] += 1
    }
    return encode(first: first, starts: starts, values: places, into: &writer)
  }

  private static func starts(_ keys: some RandomAccessCollection<Int>, _ first: Int, _ last: Int) -> [Int] {
    var starts = [Int](repeating: 0, count: last - first + 2)
    for key in keys { starts[key - first + 1] += 1 }
    for place in 1..<starts.count { starts[place] += starts[place - 1] }
    return starts
  }
}
