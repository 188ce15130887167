import EntenteExtract
import EntenteLexicon
import EntenteModel
import EntenteText

/// Reads one text and shows what was named in it.
struct Reading {
  let document: AnnotatedDocument

  init(_ text: String, file: String = "test.txt") throws {
    document = Extractor.ofNames.annotate(try DocumentReader.read(file: file, bytes: Array(text.utf8)))
  }

  /// `kind/role name` of each mention, in order; the role left out where there is none.
  var names: [String] {
    document.passages.flatMap { passage in
      passage.mentions.map { mention in
        let entity = document.entities[mention.entity].entity
        return entity.kind.rawValue + (entity.role.map { "/" + $0.rawValue } ?? "") + " " + entity.name
      }
    }
  }

  /// The words of each mention, with its entity's name.
  var words: [String: String] {
    var words: [String: String] = [:]
    for passage in document.passages {
      let source = document.source.passages[passage.index]
      for mention in passage.mentions {
        let range = Int(passage.text.tokens[mention.tokens.lowerBound].start)..<Int(passage.text.tokens[mention.tokens.upperBound - 1].end)
        words[source.string(range)] = document.entities[mention.entity].entity.name
      }
    }
    return words
  }
}
