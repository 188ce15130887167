import EntenteLexicon
import EntenteModel
import EntenteText

/// Who wrote an item of news: a line of its own above the text that holds a person's name and nothing else.
extension RelationPass {
  /// "*Jane Doe*", "By *Jane Doe*": two or three words with capitals that no list knows, the whole of a line of the cover of a news item. O(words of the line).
  mutating func readByline(_ sentence: PassageSentence, _ passage: Int) {
    let annotated = document.passages[passage]
    let grammar = sentence.clauses.grammar
    guard !speaksForItself, annotated.label == "cover", passage > 0, passage <= Self.longestHead, annotated.mentions.isEmpty else { return }
    let words = annotated.text.tokens.indices.map { annotated.text.word($0) }
    let start = words.first.map { grammar.lists["author preposition"]?.contains($0) == true } == true ? 1 : 0
    guard (2...3).contains(words.count - start), (start..<words.count).allSatisfy({ isOfPerson($0, annotated, grammar) }) else { return }
    let tokens = start..<words.count
    let bare = PassageSentence.bare(annotated, passage, tokens)
    guard let quoted = Quoter(document: document).quote([0..<tokens.count], in: bare) else { return }
    let author = document.entities.add(.actor, named: quoted.quote)
    document.passages[passage].mentions.append(Mention(tokens: tokens, entity: author, form: .name))
    keep(Draft(type: .published, from: author, to: document.own, words: [0..<tokens.count], rule: "byline"), bare, passage)
  }

  /// "By *the Lake Centre* Communications", "*Ministry of the Interior* | Published 3 May": a line of its own at the head of an item of news that names the
  /// body which puts it out. O(words of the line).
  mutating func readPublisherLine(_ sentence: PassageSentence, _ passage: Int) {
    let annotated = document.passages[passage]
    let lists = sentence.clauses.grammar.lists
    guard !speaksForItself, !isMadeKnown, annotated.label == "cover", passage > 0, passage <= Self.longestHead,
      let maker = annotated.mentions.first(where: { !$0.isNested }), document.entities.kind(maker.entity) == .actor,
      [.agency, .organisation, .committee, .office].contains(document.entities.role(maker.entity)),
      annotated.text.tokens.count <= Self.longestLine
    else { return }
    func isOne(_ token: Int, of list: String) -> Bool { lists[list]?.contains(annotated.text.word(token)) == true }
    let before = 0..<maker.tokens.lowerBound
    let isSigned = before.contains { isOne($0, of: "author preposition") } && before.count <= 3
    let behind = maker.tokens.upperBound..<annotated.text.tokens.count
    let isDated = before.isEmpty && behind.contains { isOne($0, of: "imprint") }
    guard isSigned || isDated else { return }
    isMadeKnown = true
    let tokens = 0..<maker.tokens.upperBound
    keep(
      Draft(type: .published, from: maker.entity, to: document.own, words: [0..<tokens.count], rule: "byline"),
      PassageSentence.bare(annotated, passage, tokens), passage)
  }

  /// The most words of such a line.
  private static let longestLine = 24

  /// "Published in 2031, *Vol. 4(2) Harbour Journal*", "Published in *Harbour Journal*, No. 3 (2031)": the imprint of the journal that brings an item of news. O(``longestImprint``).
  mutating func readImprint(_ sentence: PassageSentence, _ passage: Int) {
    let annotated = document.passages[passage]
    let lists = sentence.clauses.grammar.lists
    let head = annotated.text.tokens.indices.prefix(Self.longestImprint)
    guard !speaksForItself, let first = head.first, lists["imprint"]?.contains(annotated.text.word(first)) == true,
      let volume = head.first(where: { lists["volume"]?.contains(annotated.text.word($0)) == true }),
      let journal = annotated.mentions.first(where: { mention in
        !mention.isNested && head.contains(mention.tokens.lowerBound)
          && (mention.tokens.lowerBound > volume || mention.tokens.lowerBound <= first + 4)
      }), document.entities.kind(journal.entity) == .actor
    else { return }
    let words = 0..<journal.tokens.upperBound
    var draft = Draft(type: .published, from: journal.entity, to: document.own, words: [words], rule: "imprint")
    let years = head.filter {
      annotated.text.tokens[$0].kind == .number && annotated.text.tokens[$0].range.count == 4
    }
    draft.dates.on = years.first.flatMap { PartialDate(annotated.text.word($0)) }
    keep(draft, PassageSentence.bare(annotated, passage, words), passage)
  }

  /// The words within which an imprint names the journal.
  private static let longestImprint = 14

  /// The passages among which a byline stands.
  private static let longestHead = 4

  /// A word of letters with a capital that neither the lexicon nor the language's lists know.
  private func isOfPerson(_ token: Int, _ passage: AnnotatedPassage, _ grammar: Grammar) -> Bool {
    let word = passage.text.word(token)
    guard passage.text.tokens[token].kind == .word, word.utf8.count > 1, passage.text.tokens[token].isCapitalised
    else { return false }
    return grammar.info(word) == nil && lexicon.find(word) == nil && !grammar.lists.values.contains { $0.contains(word) }
  }
}
