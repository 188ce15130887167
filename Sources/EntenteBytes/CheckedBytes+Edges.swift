import Synchronization

/// Where the edges of one type lie: the targets of each source, the places of the edges into each target, and the source of each place.
@usableFromInline package struct EdgeLayout: Sendable {
  let targets: PackedLayout
  let places: PackedLayout
  let sources: PackedLayout
  /// The first edge.
  let first: UInt32

  package init(targets: PackedLayout, places: PackedLayout, sources: PackedLayout, first: UInt32) {
    (self.targets, self.places, self.sources, self.first) = (targets, places, sources, first)
  }
}

/// A list of edges at a node, and a number that whoever reads it tells it by.
@usableFromInline package struct ListRun: Sendable {
  let start: UInt32
  let count: UInt32
  let origin: UInt32
  let type: UInt16
  let isIncoming: Bool

  package init(start: UInt32, count: UInt32, origin: UInt32, type: UInt16, isIncoming: Bool) {
    (self.start, self.count, self.origin, self.type, self.isIncoming) = (start, count, origin, type, isIncoming)
  }
}

/// Buffers that edges are read into, with room for all of them.
@safe @usableFromInline struct EdgeBuffers {
  let nodes: UnsafeMutablePointer<UInt32>
  let edges: UnsafeMutablePointer<UInt32>
  let origins: UnsafeMutablePointer<UInt32>
  /// How many edges there is room for, and how many fewer origins there are.
  let (room, shift): (Int, Int)

  /// `nil` for buffers without room. Of the first `shift` edges there are no origins.
  @usableFromInline init?(
    _ nodes: UnsafeMutableRawBufferPointer, _ edges: UnsafeMutableRawBufferPointer, _ origins: UnsafeMutableRawBufferPointer, shift: Int
  ) {
    guard let nodeStart = nodes.baseAddress, let edgeStart = edges.baseAddress, let originStart = origins.baseAddress else { return nil }
    unsafe self.nodes = nodeStart.assumingMemoryBound(to: UInt32.self)
    unsafe self.edges = edgeStart.assumingMemoryBound(to: UInt32.self)
    unsafe self.origins = originStart.assumingMemoryBound(to: UInt32.self)
    (room, self.shift) = (min(nodes.count >> 2, edges.count >> 2, origins.count >> 2 + shift), shift)
  }
}

extension CheckedBytes {
  /// Reads the edges of lists from one on, with their far ends and their lists' origins, into buffers that have room for them from `place` on, which
  /// counts on; of the first `shift` edges there are no origins. `Node` and `Edge` are numbers of 32 bits. Gives which list it had to stop before: the end,
  /// or the first that is not all within verified bytes. Some nanoseconds an edge: where lists are short, gathering those of a type first would take
  /// longer than reading them.
  @inlinable @inline(__always) package func read<Node: BitwiseCopyable, Edge: BitwiseCopyable>(
    _ runs: [ListRun], _ layouts: [EdgeLayout?], from start: Int, nodes: inout [Node], edges: inout [Edge], origins: inout [UInt32],
    shift: Int, at place: inout Int
  ) -> Int {
    precondition(MemoryLayout<Node>.stride == 4 && MemoryLayout<Edge>.stride == 4)
    return unsafe nodes.withUnsafeMutableBytes { nodes in
      unsafe edges.withUnsafeMutableBytes { edges in
        unsafe origins.withUnsafeMutableBytes { origins in
          guard let buffers = unsafe EdgeBuffers(nodes, edges, origins, shift: shift) else { return start }
          return read(runs, layouts, from: start, buffers, at: &place)
        }
      }
    }
  }

  /// Looks at where lists begin, so that the processor waits for many cache lines at once. What this gives means nothing, but that all of it was loaded:
  /// it is read again, with every check. `targets`: whether lists of edges that go out are looked at, too. O(lists).
  package func touch(_ runs: [ListRun], _ layouts: [EdgeLayout?], targets: Bool = true) -> UInt64 {
    let (runs, layouts) = (runs.span, layouts.span)
    var touched: UInt64 = 0
    for number in runs.indices where targets || runs[number].isIncoming {
      guard let layout = layouts[Int(runs[number].type)] else { continue }
      touched ^= runs[number].isIncoming ? begin(of: runs[number], layout.places) : begin(of: runs[number], layout.targets)
    }
    return touched
  }

  /// The same of a column, by type, of what edges have that go out.
  package func touch(_ runs: [ListRun], columns: [PackedLayout?]) -> UInt64 {
    let (runs, columns) = (runs.span, columns.span)
    var touched: UInt64 = 0
    for number in runs.indices where !runs[number].isIncoming {
      if let column = columns[Int(runs[number].type)] { touched ^= begin(of: runs[number], column) }
    }
    return touched
  }

  @inline(__always) private func begin(of run: ListRun, _ layout: PackedLayout) -> UInt64 {
    var (data, width, first) = (layout.data, layout.width, Int(run.start))
    if layout.headers >= 0 {
      let header = u64(layout.headers &+ (first &>> 7) &<< 3)
      width = Int(truncatingIfNeeded: header &>> 32 & 63)
      data &+= Int(truncatingIfNeeded: header &>> 38) &<< 4
      first &= 127
    }
    return u64(data &+ (first &* width) &>> 3)
  }

  /// Two loops: what the lists hold; the far ends of edges that come in.
  @usableFromInline func read(
    _ runs: [ListRun], _ layouts: [EdgeLayout?], from start: Int, _ output: EdgeBuffers, at place: inout Int
  ) -> Int {
    let isWhole = isWhole
    let (runs, layouts) = (runs.span, layouts.span)
    var (next, end) = (start, place)
    guard place &- output.shift >= 0, place >= 0 else { return start }
    while next < runs.count {
      let run = runs[next]
      guard let layout = layouts[Int(run.type)], Int(run.count) <= output.room &- end else { break }
      let isRead =
        run.isIncoming
        ? unsafe unpack(layout.places, run, output.edges + end, isWhole) : unsafe unpack(layout.targets, run, output.nodes + end, isWhole)
      guard isRead else { break }
      let edge = layout.first &+ run.start
      for number in 0..<Int(run.count) {
        unsafe output.origins[end &- output.shift &+ number] = run.origin
        if !run.isIncoming { unsafe output.edges[end &+ number] = edge &+ UInt32(truncatingIfNeeded: number) }
      }
      end &+= Int(run.count)
      next &+= 1
    }
    let stop = next
    next = start
    while next < stop {
      let run = runs[next]
      if run.isIncoming, let layout = layouts[Int(run.type)] {
        guard unsafe sources(layout, output.nodes + place, output.edges + place, Int(run.count), isWhole) else { break }
      }
      place &+= Int(run.count)
      next &+= 1
    }
    return next
  }

  /// The far ends of edges that come in, whose places among those of their type stand where the edges are to be.
  @inline(__always) private func sources(
    _ layout: EdgeLayout, _ nodes: UnsafeMutablePointer<UInt32>, _ edges: UnsafeMutablePointer<UInt32>, _ count: Int, _ isWhole: Bool
  ) -> Bool {
    for number in 0..<count {
      let place = unsafe edges[number]
      guard let node = self.number(layout.sources, place, isWhole) else { return false }
      unsafe nodes[number] = node
      unsafe edges[number] = layout.first &+ place
    }
    return true
  }

  /// The numbers of a run; `false` where they are not all within verified bytes.
  @inline(__always) private func unpack(
    _ layout: PackedLayout, _ run: ListRun, _ output: UnsafeMutablePointer<UInt32>, _ isWhole: Bool
  ) -> Bool {
    let end = Int(run.start) &+ Int(run.count)
    guard end <= layout.count, layout.data >= 0 else { return false }
    var (next, output) = unsafe (Int(run.start), output)
    while next < end {
      var (data, width, base, first, stop) = (layout.data, layout.width, layout.base, next, end)
      if layout.headers >= 0 {
        guard let header = touchedWord(layout.headers &+ (next &>> 7) &<< 3, bits: 64, isWhole) else { return false }
        base &+= UInt32(truncatingIfNeeded: header)
        width = Int(truncatingIfNeeded: header &>> 32 & 63)
        data &+= Int(truncatingIfNeeded: header &>> 38) &<< 4
        (first, stop) = (next & 127, min(end, (next | 127) &+ 1))
      }
      var (bit, bits) = (first &* width, (stop &- next) &* width)
      guard width <= 32, data &+ (bit &+ bits) &>> 3 <= bodyEnd &- 8 else { return false }
      guard isWhole || isVerified(data &+ bit &>> 3, (bit & 7 &+ bits &+ 7) &>> 3) else { return false }
      let mask = UInt64(1) &<< UInt64(truncatingIfNeeded: width) &- 1
      bits = stop &- next
      while bits > 0 {
        let word = unsafe load(data &+ bit &>> 3)
        unsafe output.pointee = UInt32(truncatingIfNeeded: word &>> UInt64(truncatingIfNeeded: bit & 7) & mask) &+ base
        unsafe output += 1
        bit &+= width
        bits &-= 1
      }
      next = stop
    }
    return true
  }
}
