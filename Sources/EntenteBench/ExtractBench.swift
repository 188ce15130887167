import Entente
import EntenteBytes

/// How fast documents become a graph: MB/s on one core, and what memory it takes.
enum ExtractBench {
  static func run(documents count: Int, paragraphs: Int, seed: UInt64) throws -> [Figure] {
    var generator = DocumentGenerator(seed: seed)
    let documents = (0..<count).map { place in
      (name: "document-\(place).txt", bytes: Array(generator.document(paragraphs: paragraphs).utf8))
    }
    let megabytes = Double(documents.reduce(0) { $0 + $1.bytes.count }) / 1e6
    let extractor = try Extractor()
    var relations = 0
    let times = try Measurement.seconds(runs: 3) {
      relations = try extractor.extract(documents: documents).relations.count
    }
    let seconds = Measurement.median(times)
    return [
      Figure("extract", "documents", Double(count), ""),
      Figure("extract", "text", megabytes, "MB"),
      Figure("extract", "relations", Double(relations), ""),
      Figure("extract", "median of 3", seconds, "s"),
      Figure("extract", "speed on one core", megabytes / seconds, "MB/s"),
      Figure("extract", "peak memory", Measurement.peakMegabytes, "MB"),
    ]
  }
}
