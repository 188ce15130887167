import EntenteBytes

/// A synthetic dated graph with hubs and communities, as CSV with `neo4j-admin` headers: power-law popularity, half of all targets
/// in the source's own community, several documents for one pair, a quarter of the dates on 1 January.
struct GraphGenerator {
  private static let labels = ["Actor", "Programme", "Network", "CrimeArea", "Declaration", "Instrument", "Event"]
  private static let shares = [0.55, 0.12, 0.05, 0.01, 0.12, 0.10, 0.05]
  /// Type, label of the source, label of the target, share of all edges.
  private static let kinds: [(String, Int, Int, Double)] = [
    ("MENTIONS", 4, 0, 0.25), ("MENTIONS", 4, 1, 0.10), ("SUPPORTS", 1, 0, 0.12), ("COOPERATES_WITH", 0, 0, 0.15),
    ("MEMBER_OF", 0, 0, 0.08),
    ("PART_OF", 0, 0, 0.06), ("ADDRESSES", 1, 3, 0.06), ("CITES", 4, 4, 0.06), ("IMPLEMENTS", 1, 5, 0.05), ("FUNDS", 0, 1, 0.07),
  ]
  private static let community = 1000

  private var random: SeededGenerator
  private let nodes: Int
  private let edges: Int
  private var pools: [[Int]] = []
  /// Of each node its label, and the number that its name is made with.
  private var labelOf: [UInt8] = []
  private var draws: [UInt16] = []

  init(nodes: Int, edges: Int, seed: UInt64) {
    random = SeededGenerator(seed: seed)
    (self.nodes, self.edges) = (nodes, edges)
  }

  /// Writes `nodes.csv` and `edges.csv` into a folder, and returns the number of edges. O(nodes + edges); memory only for the nodes, some 11 bytes each.
  mutating func write(to folder: String) throws(FileError) -> Int {
    try writeNodes(TextFile("\(folder)/nodes.csv"))
    return try writeEdges(TextFile("\(folder)/edges.csv"))
  }

  /// Names to ask for: actors, drawn uniformly.
  mutating func actors(_ count: Int) -> [String] { (0..<count).map { _ in name(random.pick(pools[0])) } }

  mutating func programmes(_ count: Int) -> [String] { (0..<count).map { _ in name(random.pick(pools[1])) } }

  private func name(_ id: Int) -> String {
    "\(Self.labels[Int(labelOf[id])]) of \(String(draws[id], radix: 36)) \(String(id, radix: 36))"
  }

  private mutating func writeNodes(_ file: consuming TextFile) throws(FileError) {
    pools = Self.labels.map { _ in [] }
    try file.write("id:ID,name,:LABEL\n")
    for id in 0..<nodes {
      var draw = random.unit()
      var label = 0
      while label < Self.shares.count - 1, draw >= Self.shares[label] {
        draw -= Self.shares[label]
        label += 1
      }
      pools[label].append(id)
      labelOf.append(UInt8(label))
      draws.append(UInt16(random.next() % 46_656))
      try file.write("\(id),\(name(id)),\(Self.labels[label])\n")
    }
    try file.end()
  }

  private mutating func writeEdges(_ file: consuming TextFile) throws(FileError) -> Int {
    try file.write(":START_ID,:END_ID,:TYPE,since:date,until:date,document:int,paragraph:int\n")
    var count = 0
    for (type, from, to, share) in Self.kinds where !pools[from].isEmpty && !pools[to].isEmpty {
      for _ in 0..<Int(Double(edges) * share) {
        let source = popular(pools[from], 0.55)
        let target = random.unit() < 0.5 ? near(source, pools[to]) : popular(pools[to], 0.65)
        guard target != source else { continue }
        let document = source / Self.community * 25 + random.below(25)
        try file.write("\(source),\(target),\(type),\(dates()),\(document),\(1 + random.below(60))\n")
        count += 1
      }
    }
    try file.end()
    return count
  }

  /// A member drawn with weights rank^-exponent.
  private mutating func popular(_ pool: [Int], _ exponent: Double) -> Int {
    let place = Double(pool.count) * Libm.pow(random.unit(), 1 / (1 - exponent))
    return pool[min(pool.count - 1, Int(place) &* 7919 % pool.count)]
  }

  /// A member of the source's community, if there is one.
  private mutating func near(_ source: Int, _ pool: [Int]) -> Int {
    let block = source / Self.community * Self.community
    let low = Self.lowerBound(pool, block)
    let high = Self.lowerBound(pool, block + Self.community)
    return low < high ? pool[low + random.below(high - low)] : random.pick(pool)
  }

  private static func lowerBound(_ pool: [Int], _ value: Int) -> Int {
    var (low, high) = (0, pool.count)
    while low < high {
      let middle = (low + high) / 2
      if pool[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private mutating func dates() -> String {
    let year = 2000 + random.below(27)
    let day = random.below(4) == 0 ? "01-01" : "\(Self.two(1 + random.below(12)))-\(Self.two(1 + random.below(28)))"
    let until = random.unit() < 0.7 ? "" : "\(year + 1 + random.below(5))-\(Self.two(1 + random.below(12)))-15"
    return "\(year)-\(day),\(until)"
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}

/// A text that is written as it comes.
private struct TextFile: ~Copyable {
  private let file: Descriptor
  private var buffer: [UInt8] = []

  init(_ path: String) throws(FileError) { file = try Descriptor(writing: path) }

  mutating func write(_ text: String) throws(FileError) {
    buffer.append(contentsOf: text.utf8)
    if buffer.count >= 1 << 20 { try end() }
  }

  mutating func end() throws(FileError) {
    try file.write(buffer)
    buffer.removeAll(keepingCapacity: true)
  }
}
