import EntenteBytes
import EntenteModel

extension GraphColumns {
  /// Adds the nodes of a piece, which has no edges. O(size of the piece).
  mutating func append(nodes piece: GraphColumns) {
    let row = nodes.count
    let sets = piece.labelSets.map { labelSet($0) }
    nodes.append(contentsOf: piece.nodes.map { sets[Int($0)] })
    let numbers = take(piece)
    for column in piece.nodeColumns {
      let place = nodeColumn(column.key)
      nodeColumns[place].append(column, at: row) { numbers.number($0, $1) }
    }
  }

  /// Adds the nodes of pieces, which are let go.
  mutating func append(pending pieces: inout [GraphColumns]) {
    for place in pieces.indices {
      append(nodes: pieces[place])
      pieces[place] = GraphColumns()
    }
    pieces = []
  }

  /// Adds the edges of a piece, whose ends are nodes of the whole. O(size of the piece).
  mutating func append(edges piece: GraphColumns) throws(StoreError) {
    let row = sources.count
    guard row + piece.sources.count < Int(UInt32.max) else { throw .tooLarge(what: "more than 4,294,967,294 edges") }
    var types: [UInt16] = []
    for name in piece.types { types.append(try type(name)) }
    sources.append(contentsOf: piece.sources)
    targets.append(contentsOf: piece.targets)
    if types.enumerated().allSatisfy({ $0.offset == Int($0.element) }) {
      edgeTypes.append(contentsOf: piece.edgeTypes)
    } else {
      edgeTypes.append(contentsOf: piece.edgeTypes.lazy.map { types[Int($0)] })
    }
    let numbers = take(piece)
    for column in piece.edgeColumns {
      let place = edgeColumn(column.key)
      edgeColumns[place].append(column, at: row) { numbers.number($0, $1) }
    }
  }

  /// What a piece's strings, dates and heap values are called here.
  private struct Numbers {
    var strings: [Int64]
    var dates: [Int64]
    var others: Int64

    func number(_ kind: Column.Kind, _ number: Int64) -> Int64 {
      switch kind {
      case .string: strings[Int(number)]
      case .edtf: dates[Int(number)]
      case .other: number + others
      default: number
      }
    }
  }

  private mutating func take(_ piece: GraphColumns) -> Numbers {
    let strings = self.strings.intern(all: piece.strings)
    let dates = piece.dates.map { Int64(number(of: $0)) }
    let first = Int64(others.count)
    others.append(contentsOf: piece.others)
    return Numbers(strings: strings, dates: dates, others: first)
  }
}
