import EntenteBytes
import Synchronization

/// Loads CSV files with `neo4j-admin`'s headers into a graph: streaming, in pieces that all processors parse; the same bytes however many there are.
package struct CSVImport: Sendable {
  /// Bytes of a piece: as many as a processor's caches hold. What comes of it does not depend on that.
  private static let pieceSize = 1 << 20

  package var threads = Machine.processorCount
  /// Bytes that the process may take, about; `nil` for no limit. See ``MemoryBudget``.
  package var memory: Int?
  /// Edges that are sorted in memory, and runs that are merged at once, where there is a limit: for tests.
  package var edgesPerRun: Int?
  package var fanIn: Int?
  package var temporal: TemporalReader?
  /// Called now and then with what is being done and how much of it, 0 to 1.
  package var progress: @Sendable (_ what: String, _ part: Double) -> Void = { _, _ in }

  package init() {}

  /// Loads files of nodes and of edges and writes the graph to a directory, whole or not at all.
  package func run(nodes: [String], edges: [String], to directory: String) throws(StoreError) {
    guard let memory else {
      var encoder = try encoder(nodes: nodes, edges: edges)
      return try GraphStore.write(&encoder, to: directory)
    }
    var budget = MemoryBudget(limit: memory, threads: threads)
    (budget.edgesPerRun, budget.fanIn) = (edgesPerRun, fanIn)
    try run(nodes: nodes, edges: edges, to: directory, budget)
  }

  /// Loads files into a graph in memory.
  package func build(nodes: [String], edges: [String]) throws(StoreError) -> GraphStore {
    var encoder = try encoder(nodes: nodes, edges: edges)
    return try GraphStore(encoded: try encoder.encode(), path: "the graph in memory")
  }

  private func encoder(nodes: [String], edges: [String]) throws(StoreError) -> GraphEncoder {
    var columns = GraphColumns()
    var table = NodeTable()
    let reading = Reading(threads: threads)
    // Only ids are needed to read edges: while these are read, the nodes' strings are entered here.
    var pending: [GraphColumns] = []
    var count = 0
    for path in nodes { try load(nodes: path, &count, &table, reading) { piece, _ in pending.append(piece) } }
    for path in edges {
      var isFirst = true
      try load(edges: path, table, reading) { piece, share throws(StoreError) in
        columns.append(pending: &pending)
        try columns.append(edges: piece)
        // As many edges as the file will have, about: growing bit by bit, each would be copied twice.
        if isFirst { columns.reserveEdges(columns.sources.count + Self.expected(after: piece.sources.count, share)) }
        isFirst = false
      }
    }
    columns.append(pending: &pending)
    progress("writing the graph", 0)
    return GraphEncoder(columns, threads: threads)
  }

  /// How many edges will come after those of a file's first piece, which was this part of the file; not more than a machine may be asked to keep room for.
  private static func expected(after first: Int, _ share: Double) -> Int {
    Int(min(Double(1 << 27), Double(first) * max(0, 1.03 / share - 1)))
  }

  /// The same within a limit of memory.
  private func run(nodes: [String], edges: [String], to directory: String, _ budget: MemoryBudget) throws(StoreError) {
    Memory.returnEagerly()
    let folder: StagedFolder
    do throws(FileError) { folder = try StagedFolder(replacing: directory) } catch {
      throw .unwritable(path: directory, reason: error.reason)
    }
    let reading = Reading(
      threads: budget.threads, pieceSize: MemoryBudget.pieceSize, ahead: 2 * MemoryBudget.pieceSize * budget.threads)
    var columns = GraphColumns()
    var table = NodeTable()
    var count = 0
    for path in nodes {
      try load(nodes: path, &count, &table, reading) { piece, table throws(StoreError) in
        columns.append(nodes: piece)
        _ = try budget.forEdges(beside: columns.memory + table.memory, toNumber: 0)
      }
    }
    var encoder = try BoundedEncoder(columns, SpillFolder(path: folder.staged, target: directory), budget)
    columns = GraphColumns()
    let memory = table.memory
    for path in edges {
      try load(edges: path, table, reading) { piece, _ throws(StoreError) in try encoder.take(piece, beside: memory) }
    }
    table = NodeTable()
    try encoder.write(to: folder.staged + "/" + GraphFile.name) { progress("writing the graph", $0) }
    do throws(FileError) { try folder.commit() } catch { throw .unwritable(path: directory, reason: error.reason) }
  }

  /// How files are cut and read.
  private struct Reading {
    var threads: Int
    var pieceSize = CSVImport.pieceSize
    /// So much that threads go on reading edges while all nodes' strings are entered.
    var ahead = 4 * Parallel.weight
  }

  private func load(
    nodes path: String, _ count: inout Int, _ table: inout NodeTable, _ reading: Reading,
    _ take: (GraphColumns, NodeTable) throws(StoreError) -> Void
  ) throws(StoreError) {
    let chunks = try CSVChunks.open(path, size: reading.pieceSize)
    let header = try CSVHeader(chunks.head, file: path)
    guard !header.has(.start), !header.has(.end) else { throw .invalid(what: "\(path) has edges, and stands where nodes are expected") }
    let space = header.fields.first { $0.role == .id }?.space ?? ""
    let values = CSVValues(temporal: temporal)
    try forEachPiece(chunks, path, header, reading, { CSVPiece(nodes: $0, header, values) }) { piece, line throws(StoreError) in
      let first = count
      count += piece.columns.nodes.count
      guard first + piece.columns.nodes.count < Int(UInt32.max) else { throw .tooLarge(what: "more than 4,294,967,294 nodes") }
      var start = 0
      for (number, end) in piece.idEnds.enumerated() {
        guard table.enter(piece.ids[start..<end], space: space, node: UInt32(first + number)) else {
          let id = String(decoding: piece.ids[start..<end], as: UTF8.self)
          throw .invalid(what: "\(path): the id \"\(id)\" is given to two nodes (the second about line \(line + number))")
        }
        start = end
      }
      try take(piece.columns, table)
    }
  }

  /// - Parameter take: given a piece's columns, and which part of the file the piece was.
  private func load(
    edges path: String, _ table: NodeTable, _ reading: Reading, _ take: (GraphColumns, Double) throws(StoreError) -> Void
  ) throws(StoreError) {
    let chunks = try CSVChunks.open(path, size: reading.pieceSize)
    let header = try CSVHeader(chunks.head, file: path)
    guard header.has(.start), header.has(.end), header.has(.type) else {
      throw .invalid(what: "\(path) needs the columns :START_ID, :END_ID and :TYPE")
    }
    let values = CSVValues(temporal: temporal)
    // Of a pipe nobody knows how much will come.
    let length = max(chunks.length, reading.pieceSize)
    try forEachPiece(chunks, path, header, reading, { CSVPiece(edges: $0, header, values, table) }) { piece, _ throws(StoreError) in
      try take(piece.columns, min(1, Double(max(1, piece.byteCount)) / Double(length)))
    }
  }

  /// Reads and parses pieces on all threads, and takes them here in the file's order.
  private func forEachPiece(
    _ chunks: consuming CSVChunks, _ path: String, _ header: CSVHeader, _ reading: Reading,
    _ parse: @escaping @Sendable ([UInt8]) -> CSVPiece,
    _ take: (CSVPiece, Int) throws(StoreError) -> Void
  ) throws(StoreError) {
    chunks.skip(header.length)
    let length = chunks.length
    let file = PieceSource(chunks, path)
    var line = 2
    var consumed = header.length
    try Parallel.ordered(
      threads: reading.threads, ahead: reading.ahead, next: { file.next() },
      makeWorker: {
        { bytes in
          let piece = parse(bytes)
          file.takeBack(bytes)
          return (piece, 2 * piece.byteCount)
        }
      }
    ) {
      (piece: CSVPiece) throws(StoreError) in
      if Interrupt.isRequested { throw .interrupted }
      if let failure = piece.failure { throw .invalid(what: "\(path), line \(line + failure.line): \(failure.what)") }
      try take(piece, line)
      line += piece.lines
      consumed += piece.byteCount
      progress("reading \(Files.name(of: path))", length == 0 ? 1 : Double(consumed) / Double(length))
    }
    if let failure = file.failure { throw failure }
  }
}

/// The pieces of a file, for several threads, one at a time.
private final class PieceSource: Sendable {
  private let chunks: Mutex<CSVChunks>
  private let path: String
  private let error = Mutex<StoreError?>(nil)
  /// Pieces that were parsed, for the memory they have.
  private let spare = Mutex<[[UInt8]]>([])

  init(_ chunks: consuming sending CSVChunks, _ path: String) {
    self.path = path
    self.chunks = Mutex(chunks)
  }

  /// Takes a piece that nobody needs any more.
  func takeBack(_ piece: [UInt8]) { spare.withLock { $0.append(piece) } }

  /// Why there are no more pieces, where that is not the file's end.
  var failure: StoreError? { error.withLock { $0 } }

  func next() -> [UInt8]? {
    var piece = spare.withLock { $0.popLast() } ?? []
    do throws(StoreError) {
      try chunks.withLock { chunks throws(StoreError) in try chunks.next(path, into: &piece) }
      return piece.isEmpty ? nil : piece
    } catch {
      self.error.withLock { $0 = error }
      return nil
    }
  }
}
