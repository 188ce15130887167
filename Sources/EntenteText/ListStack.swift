/// The lists that are open at a place, outermost first, and where a marker belongs among them.
struct ListStack {
  struct Level {
    var style: Marker.Style
    var value: Int
    var label: String
    var indent: Int
    /// The passage of its last item.
    var passage: Int
  }
  private(set) var levels: [Level] = []
  /// Whether words without a marker came after the last item: a list that starts again at one is a new one.
  var isInterrupted = false

  mutating func clear() {
    levels = []
    isInterrupted = false
  }

  /// Puts a marker in its place: the next of an open list, a list within the last item, or a list anew. O(levels).
  mutating func place(_ marker: Marker, indent: Int, passage: Int) {
    let level: Level
    if let (depth, reading) = next(marker, indent) {
      levels.removeSubrange(depth...)
      level = Level(style: reading.style, value: reading.value, label: marker.label, indent: indent, passage: passage)
    } else {
      let reading = first(marker)
      if reading.style == .decimal || reading.style == .article || reading.style == .section
        || isInterrupted && reading.value == 1 && isSibling(reading, indent)
      {
        levels = []
      } else if let depth = levels.lastIndex(where: { $0.style == reading.style && (indent <= $0.indent || reading.value > 1) }) {
        levels.removeSubrange(depth...)
      }
      level = Level(style: reading.style, value: reading.value, label: marker.label, indent: indent, passage: passage)
    }
    levels.append(level)
    isInterrupted = false
  }

  /// The list that this marker continues: of two that it might, the one as far in as it is, else the innermost.
  private func next(_ marker: Marker, _ indent: Int) -> (depth: Int, reading: Marker.Reading)? {
    let depths = levels.indices.filter { depth in
      levels[depth].style != .decimal && marker.value(as: levels[depth].style) == levels[depth].value + 1
    }
    guard let depth = depths.last(where: { levels[$0].indent == indent }) ?? depths.last else { return nil }
    return (depth, Marker.Reading(style: levels[depth].style, value: levels[depth].value + 1))
  }

  /// Without a list to continue: the reading that starts one, else the first. `i` starts a roman list, not the ninth letter's.
  private func first(_ marker: Marker) -> Marker.Reading {
    marker.readings.first { $0.value == 1 } ?? marker.readings.first { reading in levels.contains { $0.style == reading.style } }
      ?? marker.readings.last ?? Marker.Reading(style: .arabic, value: 1)
  }

  private func isSibling(_ reading: Marker.Reading, _ indent: Int) -> Bool { levels.first?.style == reading.style || levels.isEmpty }
}
