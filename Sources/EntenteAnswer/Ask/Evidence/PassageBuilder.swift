import EntenteLanguage
import EntenteLexicon
import EntenteModel
import EntenteStore

/// Makes passages of a graph's quotations.
struct PassageBuilder {
  let records: GraphRecords
  let documents: [DocumentView]
  private var spellings: [NodeID: Set<String>] = [:]

  init(_ records: GraphRecords, _ documents: [DocumentView]) {
    self.records = records
    self.documents = documents
  }

  /// The words of a paragraph in their order. O(words × names).
  mutating func passage(_ sketch: PassageSketch) throws(StoreError) -> Passage {
    var fragments: [Fragment] = []
    let edges = try sketch.edges()
    for edge in edges {
      fragments += Fragment.of(edge.quote ?? "", edge.spans)
      guard edge.type == .mentions else { continue }
      if spellings[edge.to] == nil { spellings[edge.to] = try names(edge.to) }
      spellings[edge.to]?.insert(Folding.key(edge.quote ?? ""))
    }
    if let opening = sketch.opening { fragments += Fragment.of(opening.opening, opening.spans) }
    var passage = Passage(document: sketch.document, paragraph: sketch.paragraph, edges: edges, nodes: sketch.nodes)
    var tokens: [PartToken] = []
    for fragment in Fragment.joined(fragments) { tokens += PartToken.split(fragment.text, .english) + [PartToken("", .stop)] }
    try name(tokens, &passage)
    return passage
  }

  private func names(_ node: NodeID) throws(StoreError) -> Set<String> {
    let record = try records.node(node)
    return Set(([record.name] + record.aliases).map { Folding.key($0) }.filter { $0.utf8.count > 1 })
  }

  /// Puts one token in the place of each name, the longest first.
  private mutating func name(_ tokens: [PartToken], _ passage: inout Passage) throws(StoreError) {
    var known: [String: NodeID] = [:]
    var longest = 1
    for node in passage.nodes where try isNamed(node) {
      if spellings[node] == nil { spellings[node] = try names(node) }
      for spelling in (spellings[node] ?? []).sorted() where known[spelling] == nil {
        known[spelling] = node
        longest = max(longest, spelling.utf8.count { $0 == 0x20 } + 1)
      }
    }
    var place = 0
    while place < tokens.count {
      let (node, count) = named(tokens[place...].prefix(longest + 3), known)
      guard let node else {
        passage.add(tokens[place])
        place += 1
        continue
      }
      let isReadable = [NodeKind.crimeArea.rawValue, NodeKind.event.rawValue].contains(try records.node(node).kind)
      passage.add(node, Array(tokens[place..<(place + count)]), isReadable: isReadable)
      place += count
    }
  }

  /// What happened is named by what it happened to, and hides no name; nor does a document that was read.
  private func isNamed(_ node: NodeID) throws(StoreError) -> Bool {
    guard !documents.contains(where: { $0.record.node == node }) else { return false }
    let role = try records.node(node).role
    return ![Role.creation, .signature, .launch, .accession].contains { $0.rawValue == role }
  }

  /// The longest name that begins the words, over commas and brackets.
  private func named(_ tokens: ArraySlice<PartToken>, _ known: [String: NodeID]) -> (NodeID?, Int) {
    var best: (NodeID?, Int) = (nil, 0)
    var key = ""
    for (place, token) in tokens.enumerated() {
      if token.kind == .stop || token.kind == .comma { break }
      key += (key.isEmpty ? "" : " ") + token.key
      if let node = known[key] { best = (node, place + 1) }
    }
    return best
  }
}

extension Passage {
  mutating func add(_ token: PartToken) {
    if token.kind == .word || !token.key.isEmpty { spoken.append(Spoken(stem: token.stem, key: token.key, token: tokens.count)) }
    tokens.append(token)
  }

  /// A name; the words of what is called by ordinary words can be read, too.
  mutating func add(_ node: NodeID, _ words: [PartToken], isReadable: Bool) {
    names[tokens.count] = node
    if isReadable {
      for word in words { spoken.append(Spoken(stem: word.stem, key: word.key, token: tokens.count)) }
    } else {
      spoken.append(Spoken(stem: "", key: "", token: tokens.count))
    }
    tokens.append(PartToken("", .name(Int(node.rawValue))))
  }
}
