import EntenteLexicon
import EntenteModel
import EntenteText

/// Texts, plans and programmes whose names go on in small letters, as drafters in many houses write them: "the *Convention on mutual assistance in criminal
/// matters*", "the *Roadmap for a lasting solution to the illegal possession of arms in the Delta by 2024*".
extension NameFinder {
  /// The most words of such a title.
  private static let longestTitle = 30

  /// How a description in small letters ended.
  private enum Ending {
    /// At a mark or the end of the text, where nothing shows whether a verb was passed.
    case mark
    /// At a verb, or at a word that goes on with what the sentence tells.
    case word
    /// Where it cannot be a title: before a name, or past a verb.
    case broken
  }

  /// The end of a name that is its noun, told apart by no more than a quality that many have ("the Regional Strategy"), and what it is on or for, in small
  /// letters. `edge` where there is no such, or where what follows may be the sentence's own. O(``longestTitle``).
  func pastSmallTitle(_ edge: Int, from lower: Int, _ head: Int, _ noun: HeadNoun) -> Int {
    guard lower > 0, edge + 1 < reader.count, reader.end(of: .articles, at: lower - 1) == lower,
      (lower..<head).allSatisfy({ reader.isIn(.bareQualifiers, $0) }), let link = reader.end(of: .titleLinks, at: edge)
    else { return edge }
    // "a Memorandum of Understanding *to strengthen* trade": what it is for, no name; "*the* Action Plan to combat" is one.
    if reader.text.word(edge) == "to",
      !reader.isIn(.definite, lower - 1) || noun.kind == .document || noun.role == .treaty || noun.role == .framework
    {
      return edge
    }
    var start = link
    if let behind = reader.end(of: .articles, at: start), behind == start + 1 { start = behind }
    guard start < reader.count, reader.isWord(start), !reader.isCapitalised(start), cover[start] < 0 || isCrimeArea(start),
      !reader.isIn(.titleStops, start)
    else { return edge }
    var (end, ending) = walk(from: start)
    while end > start, !isContent(end - 1) { end -= 1 }
    guard end > start else { return edge }
    switch ending {
    case .broken: return edge
    case .word: return end
    case .mark: return isObject(lower) ? end : edge
    }
  }

  /// Whether what a name ends with says something.
  private func isContent(_ token: Int) -> Bool {
    (reader.isWord(token) || reader.isNumber(token)) && reader.end(of: .connectors, at: token) == nil
      && reader.end(of: .articles, at: token) == nil
  }

  /// Whether a name with an article is what a verb or a preposition governs: as a subject it would have its verb behind it.
  private func isObject(_ name: Int) -> Bool {
    let before = name - 2
    return before >= 0 && !reader.opensSentence(name - 1) && reader.isWord(before) && !reader.isIn(.relatives, before)
      && !reader.isIn(.clauseOpeners, before)
  }

  private func walk(from start: Int) -> (end: Int, Ending) {
    var token = start
    while token < reader.count, token - start < Self.longestTitle {
      if reader.isPunctuation(token, ",") {
        guard goesOnInList(after: token) else { return (token, .mark) }
      } else if !reader.isWord(token), !reader.isJoiner(token) {
        return (token, reader.isNumber(token) ? .broken : .mark)
      } else if let next = area(at: token) {
        token = deadline(at: next) ?? next
        continue
      } else if isCrimeArea(token) {
        token = pastShort(listed[Int(cover[token])].tokens.upperBound)
        continue
      } else if reader.isCapitalised(token) || cover[token] >= 0 {
        return (token, .broken)
      } else if let ending = ending(at: token) {
        return (token, ending)
      }
      token += 1
    }
    return (token, token == reader.count ? .mark : .broken)
  }

  /// "trafficking of Small Arms and Light Weapons *(SALW)* and ammunition": past the short form in brackets of something within, where the title goes on.
  private func pastShort(_ open: Int) -> Int {
    guard open + 3 < reader.count, reader.isPunctuation(open, "("), reader.text.tokens[open + 1].isAllCapitals,
      reader.isPunctuation(open + 2, ")"), reader.isWord(open + 3), !reader.isCapitalised(open + 3), ending(at: open + 3) == nil
    else { return open }
    return open + 3
  }

  /// What a small word ends, if anything.
  private func ending(at token: Int) -> Ending? {
    let next = token + 1
    // "guides *the* work": an article behind a word that links nothing shows that this was a verb.
    if reader.end(of: .articles, at: token) != nil || reader.isIn(.possessives, token) {
      return reader.end(of: .connectors, at: token - 1) != nil || reader.isPunctuation(token - 1, ",") ? nil : .broken
    }
    if reader.isIn(.placeLinks, token) {
      // "in criminal matters", "in the Delta"; "*in Lima*" is where something was done, "in its work" how.
      guard next < reader.count, reader.isWord(next) else { return .mark }
      let place = reader.end(of: .articles, at: next) ?? next
      return area(at: place) != nil || place == next && !reader.isCapitalised(next) && !reader.isIn(.possessives, next) ? nil : .word
    }
    if reader.isIn(.conjunctions, token) {
      // "*and the* Protocol", "*and its* work", "*and welcomed*": the sentence goes on.
      guard next < reader.count, reader.isWord(next) || reader.isCapitalised(next) else { return .mark }
      let noun = reader.end(of: .articles, at: next) ?? next
      return noun >= reader.count || reader.isCapitalised(noun) && area(at: noun) == nil || reader.isIn(.possessives, next)
        || isPastForm(next) && !isCrimeArea(next) ? .mark : nil
    }
    if isPastForm(token) {
      return next >= reader.count || reader.end(of: .openings, at: next) != nil || reader.end(of: .phraseEnds, at: next) != nil
        ? .word : nil
    }
    let endsIt =
      reader.isIn(.relatives, token) || reader.isIn(.copulas, token)
      || reader.isIn(.programmeLinks, token) && reader.text.word(token) != "to"
      || reader.isIn(.descriptionEnds, token) || reader.isIn(.clauseOpeners, token)
      || reader.isIn(.phraseEnds, token) && !["between", "with", "to", "from"].contains(reader.text.word(token))
    return endsIt ? .word : nil
  }

  /// "possession*, misuse* and trafficking".
  private func goesOnInList(after comma: Int) -> Bool {
    (comma + 2...comma + 4).contains { and in
      and + 1 < reader.count && reader.isIn(.conjunctions, and) && !reader.isCapitalised(and + 1)
        && reader.end(of: .articles, at: and + 1) == nil
        && (comma + 1..<and).allSatisfy { reader.isWord($0) && !reader.isCapitalised($0) && cover[$0] < 0 && !isPastForm($0) }
    }
  }

  /// The end of a region or a state that begins at a token; "the" may stand before it.
  private func area(at token: Int) -> Int? {
    guard token < reader.count, cover[token] >= 0, isLand(token), reader.isCapitalised(token) else { return nil }
    let span = listed[Int(cover[token])].tokens
    return span.lowerBound == token && !places.contains(token) ? span.upperBound : nil
  }

  /// "in the Delta *by 2024*".
  private func deadline(at token: Int) -> Int? {
    guard token + 1 < reader.count, reader.text.word(token) == "by", reader.isNumber(token + 1),
      reader.text.tokens[token + 1].range.count == 4
    else { return nil }
    return token + 2
  }

  private func isCrimeArea(_ token: Int) -> Bool { cover[token] >= 0 && listed[Int(cover[token])].form == .crime }
}
