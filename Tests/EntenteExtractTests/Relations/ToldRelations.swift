import EntenteExtract
import EntenteLexicon
import EntenteModel
import EntenteText

/// What the standard rules read in a text, an edge a line: "Kenya CHAIRS Rift Forum", and behind it what `detail` says of the edge.
func relations(toldIn text: String, detail: (Relation) -> String) throws -> Set<String> {
  let source = try DocumentReader.read(file: "prose.txt", bytes: Array(text.utf8))
  let result = try Extractor.standard().extract([source])
  var names: [String: String] = [:]
  for entity in result.entities { names[entity.id] = entity.name }
  return Set(result.relations.map { "\(names[$0.from] ?? "?") \($0.type.rawValue) \(names[$0.to] ?? "?")\(detail($0))" })
}

/// What a council's communiqué tells by one sentence, and how firmly where it is no fact: "Kenya COOPERATES_WITH Europol call".
func relations(toldBy sentence: String) throws -> Set<String> {
  try relations(toldIn: lakeCommunique(sentence)) { $0.modality == .fact ? "" : " \($0.modality.rawValue)" }
}

/// A text, and what must and must not be read in it.
struct ToldCase: Sendable {
  let name: String
  let text: String
  let wanted: [String]
  var unwanted: [String] = []
}

/// The communiqué of a council's meeting that tells one more thing.
func lakeCommunique(_ sentence: String) -> String {
  """
  FINAL COMMUNIQUÉ OF THE 12TH MEETING OF THE COUNCIL OF THE LAKE POLICE FORUM

  Lomira, 4 May 2025

  1. The 12th Meeting of the Council of the Lake Police Forum (LPF) was held in Lomira, Uganda, on 3 and 4 May 2025.

  2. The Council approved the report of the Secretariat.

  3. \(sentence)
  """
}
