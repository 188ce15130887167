/// How the memory that an import may take is shared out.
///
/// What is bounded by the number of nodes and of distinct strings stays in memory; what is bounded by the number of edges is sorted on the disk.
package struct MemoryBudget: Sendable {
  /// The least limit, in bytes.
  package static let minimum = 64 << 20
  /// What the program takes before it reads anything, and what its library keeps beside what it was asked for.
  static let program = 20 << 20
  /// What a thread takes that reads a piece, with the piece, what it makes of it, and those that wait to be taken.
  static let thread = 6 << 20
  /// Bytes of a piece of a file.
  static let pieceSize = 1 << 20
  /// The least that is left for edges.
  static let leastForEdges = 8 << 20
  /// Bytes of the edges' strings that are in memory, at most.
  static let strings = 4 << 20
  /// Runs that are merged at once, at most.
  static let mostRuns = 128

  /// In bytes; `nil` for none.
  let limit: Int?
  let threads: Int
  /// Edges that make a run, whatever they take: for tests.
  package var edgesPerRun: Int?
  package var fanIn: Int?

  package init(limit: Int, threads: Int) {
    self.limit = limit
    self.threads = min(threads, max(1, limit / (4 * Self.thread)))
  }

  /// Bytes for what is read, beside the program and the threads.
  private var available: Int { (limit ?? .max / 2) - Self.program - threads * Self.thread }

  /// Bytes for edges, where so many are taken by what stays in memory; an error where these are too few.
  func forEdges(beside resident: Int, toNumber: Int) throws(StoreError) -> Int {
    let needed = resident + max(toNumber, Self.leastForEdges)
    guard needed <= available else {
      let least = (limit ?? 0) - available + needed
      throw .tooLittleMemory(limit: (limit ?? 0) >> 20, least: (least + least / 8) >> 20 + 1)
    }
    return available - resident
  }
}
