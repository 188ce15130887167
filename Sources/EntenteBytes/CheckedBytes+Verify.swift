import Glibc
public import Synchronization

extension CheckedBytes {
  /// Whether the chunks that hold `length` bytes at `offset` have been verified. O(1) for a range within two chunks.
  @inlinable @inline(__always) package func isVerified(_ offset: Int, _ length: Int) -> Bool {
    guard offset >= 0, length >= 0, offset <= bodyEnd, length <= bodyEnd &- offset else { return false }
    if isWhole { return true }
    var chunk = offset &>> Self.shift
    let last = (offset &+ max(length, 1) &- 1) &>> Self.shift
    while chunk <= last {
      // A table of flags has one for every chunk of the body, and the range was checked against the body's end.
      if unsafe flags[chunk].load(ordering: .relaxed) == 0 { return false }
      chunk &+= 1
    }
    return true
  }

  /// Verifies the chunks that hold the range and are not verified yet; `nil` when all is well, else the offset where damage begins.
  /// O(length of the chunks), once for each.
  package func verify(_ offset: Int, _ length: Int) -> Int? {
    guard offset >= 0, length >= 0, offset <= bodyEnd, length <= bodyEnd - offset else { return max(0, min(offset, bodyEnd)) }
    guard bodyEnd > 0 else { return nil }
    let first = min(offset, bodyEnd - 1) >> Self.shift
    let last = min(offset + max(length, 1) - 1, bodyEnd - 1) >> Self.shift
    for chunk in first...last where unsafe flags[chunk].load(ordering: .relaxed) == 0 {
      if let damage = verifyChunk(chunk) { return damage }
      if unsafe flags[chunk].exchange(1, ordering: .relaxed) == 0 { unverified.subtract(1, ordering: .relaxed) }
    }
    return nil
  }

  /// Whether all chunks have been verified. O(1).
  @inlinable @inline(__always) package var isWhole: Bool { unverified.load(ordering: .relaxed) == 0 }

  /// Verifies all chunks, on some threads, and has the system map them in large pieces: for whoever will touch most of them. From beginning to end, that
  /// takes a fraction of what touching them here and there does. Damage is left to be found by whoever touches it. Ends early where somebody interrupts.
  package func warm(threads: Int) {
    _ = Parallel.map((bodyEnd + Self.piece - 1) / Self.piece, threads: threads) { [self] number in
      guard !Interrupt.isRequested else { return }
      let (start, end) = (number * Self.piece, min((number + 1) * Self.piece, bodyEnd))
      // Where the system does not know this, pages are mapped as they are touched.
      unsafe _ = madvise(UnsafeMutableRawPointer(mutating: base + start), end - start, Self.populateRead)
      _ = verify(start, end - start)
    }
  }

  /// How much a thread warms at once.
  private static let piece = 1 << 20
  /// Linux's `MADV_POPULATE_READ`, from 5.14 on.
  private static let populateRead: Int32 = 22

  /// How many chunks there are.
  package var chunkCount: Int { (bodyEnd + (1 << Self.shift) - 1) >> Self.shift }

  /// How many bytes of the body have been verified so far, which is how much of it was touched. O(chunks).
  package var verifiedByteCount: Int {
    return (0..<chunkCount).reduce(0) { $0 + (unsafe flags[$1].load(ordering: .relaxed) == 0 ? 0 : 1 << Self.shift) }
  }

  /// The checksum of all checksums: bytes with the same one are the same.
  package var rootChecksum: UInt64 { u64(48) }

  /// The same of a container's bytes; 0 where they are none.
  package static func rootChecksum(of bytes: [UInt8]) -> UInt64 {
    var reader = ByteReader(bytes, at: 48)
    return reader.word()
  }

  /// Whether the file was found to have ended early when some of it was to be read.
  package var isCutOff: Bool { pages?.isCutOff ?? false }

  /// The end of the body: where the checksums begin.
  package var bodyLength: Int { bodyEnd }

  private func verifyChunk(_ chunk: Int) -> Int? {
    if let damage = verifyTable(chunk / Self.tableBlock) { return damage }
    let start = max(chunk << Self.shift, Self.headerLength)
    let end = min((chunk + 1) << Self.shift, bodyEnd)
    pages?.read(start, end)
    return hash(start, end, seed: chunk) == u64(bodyEnd + 8 * chunk) ? nil : start
  }

  private func verifyTable(_ block: Int) -> Int? {
    if unsafe tableFlags[block].load(ordering: .relaxed) != 0 { return nil }
    let chunks = chunkCount
    let start = bodyEnd + 8 * block * Self.tableBlock
    let end = bodyEnd + 8 * min((block + 1) * Self.tableBlock, chunks)
    pages?.read(start, end)
    guard hash(start, end, seed: block) == u64(bodyEnd + 8 * chunks + 8 * block) else { return start }
    unsafe tableFlags[block].store(1, ordering: .relaxed)
    return nil
  }

  private func hash(_ start: Int, _ end: Int, seed: Int) -> UInt64 {
    unsafe XXH64.hash(UnsafeRawBufferPointer(start: base + start, count: max(0, end - start)), seed: UInt64(seed))
  }
}
