/// What scalars decompose into, and what pairs of them compose; read of the embedded text when it is first asked for.
struct NormalFormTable {
  static let shared = NormalFormTable(normalFormData)

  /// Hangul syllables (The Unicode Standard, 3.12).
  private enum Hangul {
    static let (syllables, leading, vowels, trailing): (UInt32, UInt32, UInt32, UInt32) = (0xAC00, 0x1100, 0x1161, 0x11A7)
    static let (leadingCount, vowelCount, trailingCount): (UInt32, UInt32, UInt32) = (19, 21, 28)
    static let count = leadingCount * vowelCount * trailingCount
  }

  private struct Decomposition {
    var parts: [Unicode.Scalar]
    var isCompatible: Bool
  }

  private var decompositions: [UInt32: Decomposition] = [:]
  private var compositions: [UInt64: Unicode.Scalar] = [:]

  private init(_ data: String) {
    for entry in data.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) { read(entry) }
  }

  /// `C1E0A=41,300`, `K2460+9=31`: see `.ci/normal-forms`.
  private mutating func read(_ entry: Substring.UTF8View) {
    guard let kind = entry.first, let equal = entry.firstIndex(of: UInt8(ascii: "=")) else { return }
    let head = entry[..<equal].dropFirst().split(separator: UInt8(ascii: "+"))
    let parts = entry[equal...].dropFirst().split(separator: UInt8(ascii: ",")).compactMap { UInt32(Substring($0), radix: 16) }
    guard let first = head.first.flatMap({ UInt32(Substring($0), radix: 16) }), let end = parts.last else { return }
    let count = head.count > 1 ? UInt32(Substring(head[1])) ?? 1 : 1
    for step in 0..<count {
      let scalars = (parts.dropLast() + [end + step]).compactMap(Unicode.Scalar.init)
      decompositions[first + step] = Decomposition(parts: scalars, isCompatible: kind == UInt8(ascii: "K"))
      guard kind == UInt8(ascii: "C"), scalars.count == 2, let whole = Unicode.Scalar(first + step) else { continue }
      compositions[NormalFormTable.pair(scalars[0], scalars[1])] = whole
    }
  }

  private static func pair(_ a: Unicode.Scalar, _ b: Unicode.Scalar) -> UInt64 { UInt64(a.value) << 32 | UInt64(b.value) }

  /// Adds what a scalar decomposes into, as far as it does. The table nests a few levels at most.
  func append(_ scalar: Unicode.Scalar, isCompatible: Bool, to result: inout [Unicode.Scalar]) {
    let value = scalar.value
    if value >= Hangul.syllables, value < Hangul.syllables + Hangul.count {
      let index = value - Hangul.syllables
      let tail = index % Hangul.trailingCount
      let parts = [
        Hangul.leading + index / (Hangul.vowelCount * Hangul.trailingCount),
        Hangul.vowels + index % (Hangul.vowelCount * Hangul.trailingCount) / Hangul.trailingCount,
      ]
      result += (parts + (tail == 0 ? [] : [Hangul.trailing + tail])).compactMap(Unicode.Scalar.init)
      return
    }
    guard value >= 0x80, let found = decompositions[value], isCompatible || !found.isCompatible else {
      result.append(scalar)
      return
    }
    for part in found.parts { append(part, isCompatible: isCompatible, to: &result) }
  }

  /// The scalar that two make; `nil` where they make none.
  func composed(_ a: Unicode.Scalar, _ b: Unicode.Scalar) -> Unicode.Scalar? {
    let (leading, vowel) = (a.value &- Hangul.leading, b.value &- Hangul.vowels)
    if leading < Hangul.leadingCount, vowel < Hangul.vowelCount {
      return Unicode.Scalar(Hangul.syllables + (leading * Hangul.vowelCount + vowel) * Hangul.trailingCount)
    }
    let (syllable, tail) = (a.value &- Hangul.syllables, b.value &- Hangul.trailing)
    if syllable < Hangul.count, syllable % Hangul.trailingCount == 0, tail > 0, tail < Hangul.trailingCount {
      return Unicode.Scalar(a.value + tail)
    }
    return compositions[NormalFormTable.pair(a, b)]
  }
}
