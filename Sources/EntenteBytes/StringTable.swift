import Synchronization

/// Byte strings, each kept once, numbered in the order of their first coming. All in one arena: no allocation a string.
package struct StringTable: Sendable {
  private var arena: [UInt8] = []
  private var starts: [Int] = [0]
  /// Open addressing, linear probing: half of the string's hash above its number plus 1; or 0. So strings are looked at only where their hashes agree.
  private var slots = [UInt64](repeating: 0, count: 16)
  /// Where the bytes of the arena from `kept` on lie that are not in memory.
  private var file: SpillFile?
  private var kept = 0
  private var moved = 0

  package init() {}

  package var count: Int { starts.count - 1 }
  /// Bytes of all strings that are in memory.
  package var byteCount: Int { arena.count }
  private var end: Int { arena.count + moved }
  /// What it takes, in bytes.
  package var memory: Int { arena.count + starts.count * 8 + slots.count * 8 }

  /// The bytes of a string. O(1).
  package subscript(_ number: Int) -> ArraySlice<UInt8> {
    let (start, end) = (starts[number], starts[number + 1])
    if moved == 0 || end <= kept { return arena[start..<end] }
    if start >= kept + moved { return arena[(start - moved)..<(end - moved)] }
    return read(start, end)[...]
  }

  /// The bytes of a string that is in the file; zeros where that fails, see ``isWhole``.
  private func read(_ start: Int, _ end: Int) -> [UInt8] {
    let bytes = file.flatMap { file in try? file.read((start - kept)..<(end - kept)) } ?? []
    if bytes.count == end - start { return bytes }
    file?.noteLoss()
    return [UInt8](repeating: 0, count: end - start)
  }

  /// Whether all that was moved out could be read.
  package var isWhole: Bool { file.map { !$0.hasLost } ?? true }

  /// Moves the bytes of strings from number `first` on into a file; each takes a system call from then on. The file must be the same each time,
  /// and `first`, too. O(bytes).
  package mutating func moveOut(from first: Int, to file: SpillFile) throws(FileError) {
    if self.file == nil { (self.file, kept) = (file, starts[first]) }
    try file.append(Array(arena[kept...]))
    moved += arena.count - kept
    arena.removeSubrange(kept...)
  }
  package func length(_ number: Int) -> Int { starts[number + 1] - starts[number] }

  /// The number of a string, which is added where it is new. O(length).
  package mutating func intern(_ bytes: ArraySlice<UInt8>) -> Int { intern(bytes, hash: Self.hash(bytes)) }

  private mutating func intern(_ bytes: ArraySlice<UInt8>, hash: UInt64) -> Int {
    let slot = find(bytes, hash)
    if slots[slot] != 0 { return Self.number(slots[slot]) }
    arena.append(contentsOf: bytes)
    starts.append(end)
    slots[slot] = hash << 32 | UInt64(count)
    if count * 2 > slots.count { grow() }
    return count - 1
  }

  package mutating func intern(_ text: String) -> Int { intern(Array(text.utf8)[...]) }

  /// The numbers of all strings of another table, those added that are new, in order. O(bytes). Strings are hashed some at a time, so that the processor waits
  /// for several of the cache lines at once in which they may be found.
  package mutating func intern(all other: StringTable) -> [Int64] {
    guard other.moved == 0 else { return (0..<other.count).map { Int64(intern(other[$0])) } }
    var numbers: [Int64] = []
    numbers.reserveCapacity(other.count)
    var hashes: [UInt64] = []
    var touched: UInt64 = 0
    for first in stride(from: 0, to: other.count, by: Self.together) {
      let group = first..<min(other.count, first + Self.together)
      hashes.removeAll(keepingCapacity: true)
      for number in group {
        hashes.append(Self.hash(other.arena[other.starts[number]..<other.starts[number + 1]]))
        touched ^= slots[Int(truncatingIfNeeded: hashes[number - first]) & (slots.count - 1)]
      }
      for number in group {
        numbers.append(Int64(intern(other.arena[other.starts[number]..<other.starts[number + 1]], hash: hashes[number - first])))
      }
    }
    CheckedBytes.touched.store(touched, ordering: .relaxed)
    return numbers
  }

  /// Looks at the beginnings of strings that will be read one after the other, so that the processor waits for several cache lines at once. O(strings).
  package func touch(_ numbers: ArraySlice<Int>) {
    guard moved == 0 else { return }
    let starts = starts.span
    let arena = arena.span
    let numbers = numbers.span
    var touched: UInt64 = 0
    for place in numbers.indices { touched ^= UInt64(truncatingIfNeeded: starts[numbers[place]]) }
    for place in numbers.indices where starts[numbers[place]] < arena.count { touched ^= UInt64(arena[starts[numbers[place]]]) }
    CheckedBytes.touched.store(touched, ordering: .relaxed)
  }

  /// How many strings are looked up together.
  package static let together = 64

  /// The number of a string that is there, or `nil`. O(length).
  package func number(of text: String) -> Int? { number(of: Array(text.utf8)[...]) }

  /// The number of a string that is there, or `nil`. O(length).
  package func number(of bytes: ArraySlice<UInt8>) -> Int? {
    let slot = find(bytes, Self.hash(bytes))
    return slots[slot] == 0 ? nil : Self.number(slots[slot])
  }

  @inline(__always) private static func number(_ slot: UInt64) -> Int { Int(slot & 0xFFFF_FFFF) - 1 }

  private static func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 { XXH64.hash(bytes) & 0xFFFF_FFFF }

  private func find(_ bytes: ArraySlice<UInt8>, _ hash: UInt64) -> Int {
    unsafe bytes.withUnsafeBytes { wanted in
      unsafe arena.withUnsafeBytes { arena in
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] != 0 {
          if slots[slot] >> 32 == hash {
            let number = Self.number(slots[slot])
            let start = starts[number]
            let length = starts[number + 1] - start
            if length == wanted.count, unsafe isAt(start, wanted, arena) { break }
          }
          slot = (slot + 1) & mask
        }
        return slot
      }
    }
  }

  @inline(__always) private func isAt(_ start: Int, _ wanted: UnsafeRawBufferPointer, _ arena: UnsafeRawBufferPointer) -> Bool {
    if moved > 0, start >= kept, start < kept + moved { return unsafe read(start, start + wanted.count).elementsEqual(wanted) }
    let place = start >= kept ? start - moved : start
    return unsafe arena[place..<(place + wanted.count)].elementsEqual(wanted)
  }

  private mutating func grow() {
    var larger = [UInt64](repeating: 0, count: slots.count * 2)
    let mask = larger.count - 1
    for entry in slots where entry != 0 {
      var slot = Int(truncatingIfNeeded: entry >> 32) & mask
      while larger[slot] != 0 { slot = (slot + 1) & mask }
      larger[slot] = entry
    }
    slots = larger
  }
}
