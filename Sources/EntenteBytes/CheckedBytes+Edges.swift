import Synchronization

/// Where the edges of one type and direction lie: the targets of each source, or the places of the edges into each target and the source of each place.
@usableFromInline package struct EdgeLayout: Sendable, BitwiseCopyable {
  let values: PackedLayout
  /// Only of edges that come in.
  let sources: PackedLayout
  /// The first edge.
  let first: UInt32

  package init(values: PackedLayout, sources: PackedLayout, first: UInt32) {
    (self.values, self.sources, self.first) = (values, sources, first)
  }

  /// Of edges that a loop cannot read.
  package static let none = EdgeLayout(values: .none, sources: .none, first: 0)
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
  /// counts on; of the first `shift` edges there are no origins. `Node` and `Edge` are numbers of 32 bits; `layouts` are by slot. Gives which list it had to
  /// stop before: the end, or the first that is not all within verified bytes. Some nanoseconds an edge: where lists are short, gathering those of a type
  /// first would take longer than reading them.
  @inlinable @inline(__always) package func read<Node: BitwiseCopyable, Edge: BitwiseCopyable>(
    _ lists: Span<EdgeList>, _ layouts: [EdgeLayout], from start: Int, nodes: inout [Node], edges: inout [Edge], origins: inout [UInt32],
    shift: Int, at place: inout Int
  ) -> Int {
    precondition(MemoryLayout<Node>.stride == 4 && MemoryLayout<Edge>.stride == 4)
    return unsafe nodes.withUnsafeMutableBytes { nodes in
      unsafe edges.withUnsafeMutableBytes { edges in
        unsafe origins.withUnsafeMutableBytes { origins in
          guard let buffers = unsafe EdgeBuffers(nodes, edges, origins, shift: shift) else { return start }
          return read(lists, layouts, from: start, buffers, at: &place)
        }
      }
    }
  }

  /// Looks at where lists begin, so that the processor waits for many cache lines at once. What this gives means nothing, but that all of it was loaded:
  /// it is read again, with every check. `targets`: whether lists of edges that go out are looked at, too. O(lists).
  package func touch(_ lists: Span<EdgeList>, _ layouts: [EdgeLayout], targets: Bool = true) -> UInt64 {
    let layouts = layouts.span
    var touched: UInt64 = 0
    for number in lists.indices where targets || lists[number].isIncoming {
      let slot = Int(lists[number].slot)
      touched ^= begin(at: lists[number].start, layouts[slot].values)
    }
    return touched
  }

  /// The same of a column, by type, of what edges have that go out.
  package func touch(_ lists: Span<EdgeList>, columns: [PackedLayout?]) -> UInt64 {
    let columns = columns.span
    var touched: UInt64 = 0
    for number in lists.indices where !lists[number].isIncoming {
      if let column = columns[Int(lists[number].slot >> 1)] { touched ^= begin(at: lists[number].start, column) }
    }
    return touched
  }

  @inline(__always) private func begin(at start: UInt32, _ layout: PackedLayout) -> UInt64 {
    var (data, width, first) = (layout.data, layout.width, Int(start))
    if layout.headers >= 0 {
      let header = u64(layout.headers &+ (first &>> 7) &<< 3)
      width = Int(truncatingIfNeeded: header &>> 32 & 63)
      data &+= Int(truncatingIfNeeded: header &>> 38) &<< 4
      first &= 127
    }
    return u64(data &+ (first &* width) &>> 3)
  }

  @usableFromInline func read(
    _ lists: Span<EdgeList>, _ layouts: [EdgeLayout], from start: Int, _ output: EdgeBuffers, at place: inout Int
  ) -> Int {
    guard place &- output.shift >= 0, place >= 0 else { return start }
    return isWhole
      ? read(lists, layouts.span, start, output, &place, isWhole: true) : read(lists, layouts.span, start, output, &place, isWhole: false)
  }

  /// Two loops: what the lists hold; the far ends of edges that come in.
  @inline(__always) private func read(
    _ lists: Span<EdgeList>, _ layouts: Span<EdgeLayout>, _ start: Int, _ output: EdgeBuffers, _ place: inout Int, isWhole: Bool
  ) -> Int {
    var (next, end) = (start, place)
    while next < lists.count {
      let slot = Int(lists[next].slot)
      let (count, isIncoming) = (lists[next].count, lists[next].isIncoming)
      guard count <= output.room &- end else { break }
      let values = unsafe isIncoming ? output.edges + end : output.nodes + end
      guard unsafe unpack(layouts[slot].values, Int(lists[next].start), count, values, isWhole) else { break }
      let (edge, origin) = (layouts[slot].first &+ lists[next].start, lists[next].origin)
      let origins = unsafe output.origins + (end &- output.shift)
      for number in 0..<count { unsafe origins[number] = origin }
      if !isIncoming {
        let edges = unsafe output.edges + end
        for number in 0..<count { unsafe edges[number] = edge &+ UInt32(truncatingIfNeeded: number) }
      }
      end &+= count
      next &+= 1
    }
    let stop = next
    next = start
    while next < stop {
      let count = lists[next].count
      if lists[next].isIncoming {
        let slot = Int(lists[next].slot)
        guard unsafe sources(layouts[slot].sources, layouts[slot].first, output.nodes + place, output.edges + place, count, isWhole) else {
          break
        }
      }
      place &+= count
      next &+= 1
    }
    return next
  }

  /// The far ends of edges that come in, whose places among those of their type stand where the edges are to be.
  @inline(__always) private func sources(
    _ layout: PackedLayout, _ first: UInt32, _ nodes: UnsafeMutablePointer<UInt32>, _ edges: UnsafeMutablePointer<UInt32>, _ count: Int,
    _ isWhole: Bool
  ) -> Bool {
    let (headers, data, base) = (layout.headers, layout.data, layout.base)
    if isWhole, headers >= 0, layout.count > 0, headers &+ ((layout.count &- 1) &>> 7) &<< 3 <= bodyEnd &- 8 {
      let (limit, last) = (UInt32(clamping: layout.count), bodyEnd &- 8)
      for number in 0..<count {
        let place = unsafe edges[number]
        guard place < limit else { return false }
        let header = unsafe load(headers &+ Int(place &>> 7) &<< 3)
        let width = header &>> 32 & 63
        let bit = UInt64(place & 127) &* width
        let byte = data &+ Int(truncatingIfNeeded: header &>> 38) &<< 4 &+ Int(truncatingIfNeeded: bit &>> 3)
        guard byte <= last, width <= 32 else { return false }
        let word = unsafe load(byte) &>> (bit & 7) & (1 &<< width &- 1)
        unsafe nodes[number] = UInt32(truncatingIfNeeded: word) &+ UInt32(truncatingIfNeeded: header) &+ base
        unsafe edges[number] = first &+ place
      }
      return true
    }
    for number in 0..<count {
      let place = unsafe edges[number]
      guard let node = self.number(layout, place, isWhole) else { return false }
      unsafe nodes[number] = node
      unsafe edges[number] = first &+ place
    }
    return true
  }

  /// The numbers of `count` places from one on; `false` where they are not all within verified bytes.
  @inline(__always) private func unpack(
    _ layout: PackedLayout, _ start: Int, _ count: Int, _ output: UnsafeMutablePointer<UInt32>, _ isWhole: Bool
  ) -> Bool {
    let end = start &+ count
    guard end <= layout.count, layout.data >= 0 else { return false }
    var (next, output) = unsafe (start, output)
    while next < end {
      var (data, width, base, first, stop) = (layout.data, layout.width, layout.base, next, end)
      if layout.headers >= 0 {
        guard let header = touchedWord(layout.headers &+ (next &>> 7) &<< 3, bits: 64, isWhole) else { return false }
        base &+= UInt32(truncatingIfNeeded: header)
        width = Int(truncatingIfNeeded: header &>> 32 & 63)
        data &+= Int(truncatingIfNeeded: header &>> 38) &<< 4
        (first, stop) = (next & 127, min(end, (next | 127) &+ 1))
      }
      let numbers = stop &- next
      var bit = first &* width
      let after = bit &+ numbers &* width
      guard width <= 32, data &+ after &>> 3 <= bodyEnd &- 8 else { return false }
      guard isWhole || isVerified(data &+ bit &>> 3, (after &+ 7) &>> 3 &- bit &>> 3) else { return false }
      let mask = UInt64(1) &<< UInt64(truncatingIfNeeded: width) &- 1
      let words = unsafe UnsafeRawPointer(self.base) + data
      for number in 0..<numbers {
        let word = UInt64(littleEndian: unsafe words.loadUnaligned(fromByteOffset: bit &>> 3, as: UInt64.self))
        unsafe output[number] = UInt32(truncatingIfNeeded: word &>> UInt64(truncatingIfNeeded: bit & 7) & mask) &+ base
        bit &+= width
      }
      unsafe output += numbers
      next = stop
    }
    return true
  }
}
