/// Names of functions have no case, and are compared where they stand: to fill a dictionary with all of them would take longer than the rest of binding a
/// first query.
package enum FunctionName {
  /// Whether one of some names in ASCII, with spaces between them, is one that is given in lower case. O(length of the names), an instruction or two a byte.
  package static func isAmong(_ names: String, _ lower: String) -> Bool {
    let (names, lower) = (names.utf8.span, lower.utf8.span)
    guard !lower.isEmpty else { return false }
    // How many bytes of the name at hand are right; −1 once one is not.
    var right = 0
    for place in names.indices {
      let byte = names[place]
      if byte == 0x20 {
        if right == lower.count { return true }
        right = 0
      } else if right >= 0 {
        right = right < lower.count && lowercased(byte) == lower[right] ? right &+ 1 : -1
      }
    }
    return right == lower.count
  }

  @inline(__always) private static func lowercased(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }
}
