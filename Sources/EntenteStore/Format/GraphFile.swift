import EntenteBytes

/// The graph's bytes as the codecs see them: every range is verified before it is read, and damage is thrown with its place.
final class GraphFile: Sendable {
  /// 2 added the sources of edges by place.
  static let version = 2
  static let name = "graph.entente"
  let bytes: CheckedBytes
  let path: String

  init(_ bytes: CheckedBytes, path: String) {
    self.bytes = bytes
    self.path = path
  }

  /// Makes sure that a range is what was written. O(1) once its chunks were touched.
  @inline(__always) func check(_ offset: Int, _ length: Int) throws(StoreError) {
    if !bytes.isVerified(offset, length) { try verify(offset, length) }
  }

  @inline(never) private func verify(_ offset: Int, _ length: Int) throws(StoreError) {
    guard let damage = bytes.verify(offset, length) else { return }
    throw damaged(damage, bytes.isCutOff ? "it was cut off while it was read" : "it does not match its checksum")
  }

  @inline(__always) func u32(_ offset: Int) throws(StoreError) -> UInt32 {
    try check(offset, 4)
    return bytes.u32(offset)
  }

  @inline(__always) func u64(_ offset: Int) throws(StoreError) -> UInt64 {
    try check(offset, 8)
    return bytes.u64(offset)
  }

  /// `width` bits, at most 64, at bit `bit` after `offset`.
  @inline(__always) func bits(_ offset: Int, _ bit: Int, _ width: Int) throws(StoreError) -> UInt64 {
    try check(offset &+ bit &>> 3, (bit & 7 &+ width &+ 7) &>> 3)
    return bytes.bits(offset, bit, width)
  }

  func array(_ range: Range<Int>) throws(StoreError) -> [UInt8] {
    try check(range.lowerBound, range.count)
    return bytes.array(range)
  }

  func damaged(_ offset: Int, _ what: String) -> StoreError { .damaged(path: path, offset: offset, what: what) }
}
