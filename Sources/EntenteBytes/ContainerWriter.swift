/// Makes the bytes of a ``CheckedBytes`` container: sections one after the other, then the catalog, then the checksums.
package struct ContainerWriter: Sendable {
  private var bytes: [UInt8]
  private let version: Int

  package init(version: Int) {
    self.version = version
    bytes = [UInt8](repeating: 0, count: CheckedBytes.headerLength)
  }

  /// A writer of sections that another writer will take as one: offsets count from the first.
  package init() {
    version = 0
    bytes = []
  }

  /// The sections written so far, of a writer that was made without a version.
  package consuming func fragment() -> [UInt8] { bytes }

  /// Where the next section will begin.
  package var offset: Int { bytes.count }

  package mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  /// Adds a section, beginning at a multiple of 8, and returns its offset. O(length).
  package mutating func append(_ section: [UInt8]) -> Int {
    align()
    let start = bytes.count
    bytes.append(contentsOf: section)
    return start
  }

  /// Adds a section of little-endian words and returns its offset. O(length).
  package mutating func append(_ words: [UInt64]) -> Int {
    align()
    let start = bytes.count
    #if _endian(little)
      unsafe words.withUnsafeBytes { unsafe bytes.append(contentsOf: $0) }
    #else
      for word in words { Little.append(word, to: &bytes) }
    #endif
    return start
  }

  private mutating func align() {
    while bytes.count % 8 != 0 { bytes.append(0) }
  }

  /// The finished bytes, with `catalog` as the last section. O(length).
  package consuming func finish(catalog: [UInt8]) -> [UInt8] {
    let start = append(catalog)
    align()
    let bodyEnd = bytes.count
    let chunks = (bodyEnd + (1 << CheckedBytes.shift) - 1) >> CheckedBytes.shift
    for chunk in 0..<chunks {
      let from = max(chunk << CheckedBytes.shift, CheckedBytes.headerLength)
      Little.append(hash(from, min((chunk + 1) << CheckedBytes.shift, bodyEnd), chunk), to: &bytes)
    }
    let root = bytes.count
    for (block, first) in stride(from: 0, to: chunks, by: CheckedBytes.tableBlock).enumerated() {
      Little.append(hash(bodyEnd + 8 * first, bodyEnd + 8 * min(first + CheckedBytes.tableBlock, chunks), block), to: &bytes)
    }
    fillHeader([UInt64(bodyEnd), UInt64(bytes.count), UInt64(start), UInt64(catalog.count), hash(root, bytes.count, 0)])
    return bytes
  }

  private mutating func fillHeader(_ words: [UInt64]) {
    var header = CheckedBytes.magic
    Little.append(UInt64(version) | UInt64(CheckedBytes.shift) << 32, to: &header)
    for word in words { Little.append(word, to: &header) }
    Little.append(XXH64.hash(header), to: &header)
    bytes.replaceSubrange(0..<header.count, with: header)
  }

  private func hash(_ start: Int, _ end: Int, _ seed: Int) -> UInt64 {
    unsafe bytes.withUnsafeBytes { unsafe XXH64.hash(UnsafeRawBufferPointer(rebasing: $0[start..<max(start, end)]), seed: UInt64(seed)) }
  }
}

/// Little-endian integers and varints as bytes.
package enum Little {
  package static func append(_ word: UInt64, to bytes: inout [UInt8]) {
    for shift in stride(from: 0, to: 64, by: 8) { bytes.append(UInt8(truncatingIfNeeded: word >> UInt64(shift))) }
  }

  package static func append(_ word: UInt32, to bytes: inout [UInt8]) {
    for shift in stride(from: 0, to: 32, by: 8) { bytes.append(UInt8(truncatingIfNeeded: word >> UInt32(shift))) }
  }

  /// LEB128: seven bits a byte, lowest first, the top bit set on all but the last.
  package static func appendVarint(_ value: UInt64, to bytes: inout [UInt8]) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  /// Small magnitudes of either sign as small numbers: 0, −1, 1, −2 … as 0, 1, 2, 3 …
  package static func zigzag(_ value: Int64) -> UInt64 { UInt64(bitPattern: value << 1 ^ value >> 63) }
  package static func unzigzag(_ value: UInt64) -> Int64 { Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1) }
}
