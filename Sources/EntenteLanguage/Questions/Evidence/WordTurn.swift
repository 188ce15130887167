package import EntenteLexicon

/// Another way to say what a verb says, in which its parts are others: "A *consists of* B" and "B *makes up* A".
package struct WordTurn: Hashable, Sendable {
  /// The stems of the other verb and of what belongs to it: "take", "account".
  package var stems: [String]
  /// The part in the other way of what has a part in the question's.
  package var parts: [Part: Part]

  /// What a word, by its stems, is turned into; none where no line has it. O(lines).
  static func of(_ stems: [String], _ lines: [[WordFrame]]) -> [WordTurn] {
    var turns: [WordTurn] = []
    for line in lines {
      for own in line where own.stems.first == stems.first && own.stems.allSatisfy(stems.contains) {
        for other in line where other != own {
          turns.append(WordTurn(stems: other.stems, parts: [own.first: other.first, own.second: other.second]))
        }
      }
    }
    return turns
  }
}

/// A verb with the parts of two that it relates: `consist of agent` for "the second consists *of* the first"; `take account object agent`
/// where more words belong to the verb.
struct WordFrame: Hashable {
  var stems: [String]
  var first: Part
  var second: Part

  /// `nil` where the phrase is no verb with two parts.
  init?(_ phrase: String) {
    let words = phrase.split(separator: " ").map(String.init)
    guard words.count > 2 else { return nil }
    stems = words.dropLast(2).map { EnglishStem.of($0) }
    first = Self.part(words[words.count - 2])
    second = Self.part(words[words.count - 1])
  }

  private static func part(_ word: String) -> Part {
    switch word {
    case "agent": .agent
    case "object": .object
    default: .after(word)
    }
  }
}
