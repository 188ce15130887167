import EntenteAnswer
import EntenteModel
import Testing

@Suite("Exports hold what the graph holds, in a stable order")
struct ExportTests {
  static func text(_ format: ExportFormat, _ slice: GraphSlice) -> String {
    var bytes: [UInt8] = []
    format.write(slice, into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("JSON lines: nodes before edges, every line an object, spans as pairs, dates as EDTF")
  func jsonLines() throws {
    let lines = Self.text(.jsonl, try Fixture.records().wholeSlice()).split(separator: "\n")
    var kinds: [String] = []
    for line in lines {
      guard case .map(let fields) = try JSONReader.read(Array(line.utf8)), let field = fields.first else { continue }
      kinds.append(field.key)
    }
    #expect(kinds == Array(repeating: "node", count: 6) + Array(repeating: "edge", count: 7))
    #expect(
      lines.contains {
        $0.contains(
          #""from": "harbour-watch", "to": "lake-league", "document": "100-21", "paragraph": "1", "stated": "2021-05-01", "since": "2017", "modality": "fact", "quote": "Harbour Watch helps the Lake League", "spans": [[100, 135]], "rule": "test"}}"#
        )
      })
    #expect(lines.contains { $0.contains(#""number": "100/21", "date": "2021-05-01""#) && $0.contains(#""marks": ["LIMITE"]"#) })
  }

  @Test("A drawing leaves mentions out, merges parallel edges, and shows how firmly things are said")
  func dot() throws {
    let text = Self.text(.dot, try Fixture.records().wholeSlice().withoutMentions)
    #expect(!text.contains("mentions"))
    #expect(text.contains(#""harbour-watch" -> "lake-league" [label="supports ×2""#))
    #expect(text.contains("Mission” (200/22, para. 3) [called for]\", labeltooltip"))
    #expect(text.contains("style=dashed") && text.contains("style=dotted, dir=none"))
    #expect(text.contains(#"label="LIMITE\nsolid: stated as fact · dashed: undertaken or called for · dotted: considered""#))
    #expect(text.contains(#"the \"River\" Mission"#))
  }

  @Test("A slice around a name holds what lies that far, and what joins it", arguments: [(0, 1, 0), (1, 4, 5), (2, 4, 5)])
  func slice(depth: Int, nodes: Int, edges: Int) throws {
    let records = try Fixture.records()
    guard case .found(let centre) = try EntityFinder(records).find("Harbour Watch") else { return }
    let slice = try records.slice(around: centre.node, depth: depth) { $0.type != .mentions }
    #expect(slice.nodes.count == nodes)
    #expect(slice.edges.count == edges)
  }
}
