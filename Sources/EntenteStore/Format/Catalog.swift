import EntenteBytes
import EntenteModel

/// What a graph's file says of itself: its names, its groups, and where everything lies. Read whole at open; its size depends on how many labels, types
/// and keys there are, not on how many nodes and edges.
///
/// Its bytes are varints, and strings as varint length and UTF-8, in this order:
///
/// 1. nodes, edges
/// 2. labels: count, strings; types: count, strings; keys: count, strings. Ids are places in these lists.
/// 3. groups of nodes: count; each: nodes, labels: count, ids; slots: count, each type × 2 + 1 for incoming; the ``PackedArray`` of which slots a node
///    has edges in, the first slot lowest. Nodes are numbered group after group.
/// 4. groups of edges, one a type: edges; outgoing ``Lists`` (sources → targets), incoming ``Lists`` (targets → places of edges in the group), from version 2 on
///    the ``PackedArray`` of the source of each place
/// 5. columns of nodes: count; each: group, ``Column``. Columns of edges likewise.
/// 6. ``StringPool``, ``TextPool``, ``EDTFTable``, ``ValueHeap``
/// 7. index: three ``Lists`` from the pool's codes to nodes: by name, by alias, by id
/// 8. attachments: count; each: name, offset, length
struct Catalog: Sendable {
  struct NodeGroup: Sendable {
    var count: Int
    var labels: [LabelID]
    /// For each node a bit for each of `slots`: whether it has such edges.
    var occupied = PackedArray.empty
    /// The types and directions in which any node of the group has edges: type × 2, plus 1 for incoming. At most 63 are told apart; more are not listed.
    var slots: [Int] = []
    /// By key.
    var columns: [KeyedColumn] = []
  }
  struct EdgeGroup: Sendable {
    var count: Int
    var outgoing: Lists
    var incoming: Lists
    /// Of each place in the group the source of its edge, which `outgoing` implies, but not as quickly. Empty in files of version 1.
    var sources = PackedArray.empty
    /// By key.
    var columns: [KeyedColumn] = []
  }
  struct KeyedColumn: Sendable {
    var key: KeyID
    var column: Column
  }
  struct Attachment: Sendable {
    var name: String
    var range: Range<Int>
  }

  var nodeCount = 0
  var edgeCount = 0
  var labels: [String] = []
  var types: [String] = []
  var keys: [String] = []
  var nodeGroups: [NodeGroup] = []
  var edgeGroups: [EdgeGroup] = []
  var pool = StringPool.empty
  var texts = TextPool.empty
  var edtf = EDTFTable.empty
  var heap = ValueHeap.empty
  var names = Lists.empty
  var aliases = Lists.empty
  var ids = Lists.empty
  var attachments: [Attachment] = []
}

/// The distinct EDTF dates of a graph, by last day, first day and text.
///
/// In the catalog: first days, last days, the texts' string codes; a ``PackedArray`` each.
struct EDTFTable: Sendable {
  static let empty = EDTFTable(first: .empty, last: .empty, texts: .empty)
  let first: PackedArray
  let last: PackedArray
  let texts: PackedArray
}
