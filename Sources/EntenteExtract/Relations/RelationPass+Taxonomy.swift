import EntenteLexicon
import EntenteModel
import EntenteText

/// What the word lists tell of crimes beside their names.
struct CrimeTaxonomy: Sendable {
  /// The trade in each kind of goods, by the goods' folded name.
  let goods: [String: EntryIndex]
  /// Wide areas, which have no wider one, and of which the lists name several narrower ones: a text may count any crime among these.
  let umbrellas: Set<String>

  /// Of how many narrower areas the lists must know for an area to be wide.
  private static let narrowerOfUmbrella = 4

  /// O(entries).
  init(_ lexicon: Lexicon) {
    var goods: [String: EntryIndex] = [:]
    var narrower: [String: Int] = [:]
    for index in lexicon.indices where lexicon[index].kind == .crimeArea {
      for name in lexicon[index].objects + [lexicon[index].name] { goods[Folding.key(name)] = goods[Folding.key(name)] ?? index }
      for wider in lexicon[index].within { narrower[wider, default: 0] += 1 }
    }
    self.goods = goods
    umbrellas = Set(narrower.filter { $0.value >= Self.narrowerOfUmbrella && lexicon.within($0.key).isEmpty }.keys)
  }
}

/// Crimes that a text counts among others, and texts that supplement others.
extension RelationPass {
  /// "organised crime, in particular drug trafficking": said by the text, and only where the taxonomy agrees, or the wider area is
  /// one that holds crimes of all kinds, and is called so: "cross-border crime, including fraud" tells of where, not of what.
  mutating func readTaxonomy(_ sentence: PassageSentence, _ passage: Int) {
    let clauses = sentence.clauses
    let crimes = SlotSpec(kinds: [.crimeArea])
    for index in clauses.phrases.indices {
      guard let wide = clauses.phrases[index].head, clauses.kind(wide) == .crimeArea else { continue }
      for item in clauses.listed[index] where !isDenied(item, behind: wide, clauses) {
        for argument in clauses.arguments(item, crimes) where !isBehindClosedList(argument, item, clauses) {
          let (narrow, wider) = (entity(argument.mark, clauses), entity(wide, clauses))
          let isWide =
            clauses.sentence.words[clauses.sentence.marks[wide].words].contains { clauses.isOne($0, of: "organised") }
            && clauses.phrases[argument.phrase].head == argument.mark && clauses.phrases[item].head != nil
          guard isNarrower(document.entities.id(narrow), than: document.entities.id(wider), isWide: isWide) else { continue }
          let words = [clauses.sentence.marks[wide].words, clauses.sentence.marks[argument.mark].words]
          keep(Draft(type: .partOf, from: narrow, to: wider, words: words, rule: "listed-crime"), sentence, passage)
        }
      }
    }
  }

  /// "organised crime, *not* including fraud".
  private func isDenied(_ item: Int, behind wide: Int, _ clauses: Clauses) -> Bool {
    let end = clauses.sentence.marks[wide].words.upperBound
    return (end..<max(end, clauses.phrases[item].words.lowerBound)).contains {
      clauses.grammar.info(clauses.sentence.words[$0])?.classes.contains(.negation) == true
    }
  }

  /// "organised crime, including fraud*, and terrorism*": a comma before "and" closes what has one member.
  private func isBehindClosedList(_ argument: Clauses.Argument, _ item: Int, _ clauses: Clauses) -> Bool {
    let members = clauses.all(from: item, through: clauses.conjuncts)
    guard members.count == 2, argument.phrase == members[1], members[1] > 0 else { return false }
    let joint = clauses.phrases[members[1] - 1]
    return joint.kind == .connector && joint.hasComma && joint.hasConjunction
  }

  private func isNarrower(_ narrow: String, than wider: String, isWide: Bool) -> Bool {
    lexicon.within(narrow).contains(wider)
      || isWide && crimes.umbrellas.contains(wider) && narrow != wider && !lexicon.within(wider).contains(narrow)
  }

  /// "the Lima Code *and its Callao Amendment*", "the Convention and its Protocols": a text that is named as another's. O(phrases).
  mutating func readSupplements(_ sentence: PassageSentence, _ passage: Int) {
    let clauses = sentence.clauses
    for index in clauses.phrases.indices where index > 1 {
      guard let own = clauses.phrases[index].head, clauses.phrases[index].isPossessed, isText(own, clauses), isSupplement(own, clauses),
        clauses.phrases[index - 1].kind == .connector, clauses.phrases[index - 1].hasConjunction,
        let whole = clauses.phrases[index - 2].head, isText(whole, clauses), !isSupplement(whole, clauses),
        clauses.isOne(clauses.sentence.words[clauses.phrases[index].words.lowerBound], of: "singular possessive")
      else { continue }
      let words = [clauses.sentence.marks[whole].words, clauses.sentence.marks[own].words]
      keep(
        Draft(type: .partOf, from: entity(own, clauses), to: entity(whole, clauses), words: words, rule: "own-supplement"), sentence,
        passage)
    }
  }

  private func isText(_ mark: Int, _ clauses: Clauses) -> Bool { [.instrument, .document].contains(clauses.kind(mark)) }

  private func isSupplement(_ mark: Int, _ clauses: Clauses) -> Bool {
    clauses.sentence.words[clauses.sentence.marks[mark].words].contains { clauses.isOne($0, of: "supplement") }
  }
}
