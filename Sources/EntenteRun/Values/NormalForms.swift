import EntenteLanguage

/// Unicode's normal forms (UAX 15), from the table that `.ci/normal-forms` writes. Scalars that are younger than the table stand for themselves.
enum NormalForms {
  /// The text in a normal form. O(length); long texts count their steps.
  static func normalize(_ text: String, _ form: NormalForm, _ meter: any WorkMeter) throws(RunError) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    var scalars = try decomposed(text, isCompatible: form == .nfkc || form == .nfkd, meter)
    order(&scalars)
    try meter.tick(scalars.count)
    if form == .nfc || form == .nfkc { compose(&scalars) }
    try meter.tick(scalars.count)
    var result = String.UnicodeScalarView()
    result.append(contentsOf: scalars)
    try Value.checkString(String(result).utf8.count)
    return String(result)
  }

  static func isNormalized(_ text: String, _ form: NormalForm, _ meter: any WorkMeter) throws(RunError) -> Bool {
    try normalize(text, form, meter).utf8.elementsEqual(text.utf8)
  }

  private static func decomposed(_ text: String, isCompatible: Bool, _ meter: any WorkMeter) throws(RunError) -> [Unicode.Scalar] {
    let table = NormalFormTable.shared
    var result: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars {
      table.append(scalar, isCompatible: isCompatible, to: &result)
      try meter.tick(1)
      guard result.count & 4095 == 0 else { continue }
      try meter.checkHeld(result.count * 8)
      try Value.checkString(result.count / 2)
    }
    return result
  }

  /// Sorts each run of marks by combining class, marks of one class as they stood. O(length).
  private static func order(_ scalars: inout [Unicode.Scalar]) {
    var first = 0
    while first < scalars.count {
      guard combiningClass(scalars[first]) != 0 else {
        first += 1
        continue
      }
      var end = first
      while end < scalars.count, combiningClass(scalars[end]) != 0 { end += 1 }
      if end - first > 1 { sort(&scalars, first..<end) }
      first = end
    }
  }

  /// A counting sort: a run may be as long as the text.
  private static func sort(_ scalars: inout [Unicode.Scalar], _ run: Range<Int>) {
    let marks = Array(scalars[run])
    var starts = Array(repeating: 0, count: 257)
    for mark in marks { starts[Int(combiningClass(mark)) + 1] += 1 }
    for index in 1..<starts.count { starts[index] += starts[index - 1] }
    for mark in marks {
      let place = Int(combiningClass(mark))
      scalars[run.lowerBound + starts[place]] = mark
      starts[place] += 1
    }
  }

  /// Joins what stands for one scalar: each mark with the last starter, unless one of its class or a higher one stands between.
  private static func compose(_ scalars: inout [Unicode.Scalar]) {
    let table = NormalFormTable.shared
    var output = 0
    var starter: Int?
    var last: UInt8 = 0
    for index in scalars.indices {
      let scalar = scalars[index]
      let kind = combiningClass(scalar)
      if let starter, output == starter + 1 || last < kind, let joined = table.composed(scalars[starter], scalar) {
        scalars[starter] = joined
        continue
      }
      if kind == 0 { starter = output }
      last = kind
      scalars[output] = scalar
      output += 1
    }
    scalars.removeLast(scalars.count - output)
  }

  static func combiningClass(_ scalar: Unicode.Scalar) -> UInt8 {
    scalar.value < 0x300 ? 0 : scalar.properties.canonicalCombiningClass.rawValue
  }
}
