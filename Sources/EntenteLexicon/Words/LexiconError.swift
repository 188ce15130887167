/// Why a word list could not be read.
package enum LexiconError: Error, Hashable, Sendable {
  case noSection(file: String, line: Int)
  case unknownSection(file: String, line: Int, section: String)
  case unknownTag(file: String, line: Int, tag: String)
  case unknownKind(file: String, line: Int, kind: String)
  case noNumber(file: String, line: Int)
  case noName(file: String, line: Int)
  case badPattern(file: String, line: Int, why: String)
  case badTable(file: String, line: Int, why: String)
}

extension LexiconError: CustomStringConvertible {
  /// Where, what was expected, what to do.
  package var description: String {
    switch self {
    case .noSection(let file, let line): "\(file):\(line): a word list begins with a section, such as [Actor Agency]"
    case .unknownSection(let file, let line, let section):
      "\(file):\(line): no such section: \(section); a section names a kind and a role ([Actor Agency]), or is [Head …], [Stance …], [Portfolio], [Numbers] or [Words …]"
    case .unknownTag(let file, let line, let tag):
      "\(file):\(line): no such tag: \(tag):; there are two-letter languages, adj, exact, within, objects, role, id, not"
    case .unknownKind(let file, let line, let kind):
      "\(file):\(line): no such kind: \(kind); the kinds are Actor, Programme, Network, CrimeArea, Instrument, Document, Event, Place, with a role after a stroke (Actor/Agency)"
    case .noNumber(let file, let line): "\(file):\(line): a line of [Numbers] begins with the figure, then come its words: 2 | two | dos"
    case .noName(let file, let line): "\(file):\(line): an entry begins with its name"
    case .badPattern(let file, let line, let why): "\(file):\(line): no pattern of the EntityRuler ({\"label\": …, \"pattern\": …}): \(why)"
    case .badTable(let file, let line, let why): "\(file):\(line): \(why); a line of the table is name;kind;alias"
    }
  }
}
