import Entente
import EntenteBytes

// Prints figures; asserts nothing. What a figure should be is for the reader to judge, on one machine, in one run.

struct Options {
  var tasks: Set<String> = []
  var documents = 200
  var paragraphs = 40
  var nodes = 100_000
  /// `nil`: a million, and for the growth ten.
  var edges: Int?
  var seed: UInt64 = 1
  var isJSON = false
  var output = "."
  var program: String?
}

let usage = """
  EntenteBench [extract] [graph] [--documents N] [--paragraphs N] [--nodes N] [--edges N] [--seed N] [--json]
  EntenteBench growth [--edges N] [--seed N] [--output DIR] [--program ENTENTE] [--json]
    extract   documents of a seeded generator to a graph: MB/s on one core and on all, rules tried a token, peak memory
    graph     a synthetic dated graph: load, size, look-ups, two hops, paths, a scan
    growth    how cost grows: graphs of 10,000 edges to N (10,000,000), each three times or so the one before; a table, and in DIR (the
              working folder) growth.json and growth.svg, a plot. ENTENTE (the one beside this program) is what answers by a new process.
  Without a task, extract and graph. Build it with -c release.

  """

func parse(_ arguments: [String]) -> Options? {
  var options = Options()
  var rest = arguments[...]
  while let argument = rest.popFirst() {
    switch argument {
    case "extract", "graph", "growth": options.tasks.insert(argument)
    case "--json": options.isJSON = true
    case "--output", "--program":
      guard let value = rest.popFirst() else { return nil }
      if argument == "--output" { options.output = value } else { options.program = value }
    case "--documents", "--paragraphs", "--nodes", "--edges", "--seed":
      guard let value = rest.popFirst().flatMap({ Int($0) }), value > 0 else { return nil }
      switch argument {
      case "--documents": options.documents = value
      case "--paragraphs": options.paragraphs = value
      case "--nodes": options.nodes = value
      case "--edges": options.edges = value
      default: options.seed = UInt64(value)
      }
    default: return nil
    }
  }
  if options.tasks.isEmpty { options.tasks = ["extract", "graph"] }
  return options
}

if let options = parse(Array(CommandLine.arguments.dropFirst())) {
  var figures: [Figure] = []
  do {
    if options.tasks.contains("extract") {
      figures += try ExtractBench.run(documents: options.documents, paragraphs: options.paragraphs, seed: options.seed)
    }
    if options.tasks.contains("graph") {
      figures += try GraphBench.run(nodes: options.nodes, edges: options.edges ?? 1_000_000, seed: options.seed)
    }
    if options.tasks.contains("growth") {
      let growth = try GrowthBench.run(edges: options.edges ?? 10_000_000, seed: options.seed, program: options.program)
      try growth.write(to: options.output)
      try StandardStream.output.write(Array((options.isJSON ? growth.json : growth.table).utf8))
    }
    if !figures.isEmpty { try StandardStream.output.write(Array((options.isJSON ? Figure.json(figures) : Figure.table(figures)).utf8)) }
  } catch {
    try? StandardStream.error.write(Array("EntenteBench: \(error)\n".utf8))
  }
} else {
  try? StandardStream.error.write(Array(usage.utf8))
}
