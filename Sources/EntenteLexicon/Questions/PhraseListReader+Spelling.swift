import EntenteModel

// Which phrases are worth parsing, told by their bytes alone.
extension PhraseListReader.Entry {
  /// How many of the last letters of a word its regular forms may lack, and by how many a form is longer or shorter.
  private static let (dropped, longer, shorter) = (2, 4, 4)
  /// How many letters more may be missing where it is not known which of them are its last.
  private static let folded = 3
  /// The letters that regular forms bring in: of "-ed", "-ing", "-ies" and "-ize", and of the Spanish and Portuguese conjugations.
  private static let endings = LetterSet(Array("adegimnorsuz".utf8))

  /// Whether the phrase, or a regular form of it, may be up to `limit` edits away from a spelling of so many bytes with these letters. O(length).
  func mayBe(_ text: Span<UInt8>, _ count: Int, _ letters: LetterSet, _ limit: Int, _ form: QuestionWord.Form) -> Bool {
    var start = Int(self.start)
    let end = Int(self.end)
    while start < end, text[start] == 0x20 { start += 1 }
    let isFormed = form != .plain
    guard end - start + (isFormed ? Self.longer : 0) >= count - limit else { return false }
    // The letters that each of its forms has, and all that any has.
    var core = LetterSet(), own = isFormed ? Self.endings : LetterSet()
    // A verb's first word has other forms, and a noun's last.
    let head = form == .verb ? (start..<end).first { !StemSet.isLetter(text[$0]) } ?? end : end
    let whole = start..<(isFormed ? max(start, head - Self.dropped) : end)
    // What is no ASCII may fold to fewer bytes, and to any letter.
    var foreign = 0
    // Of an irregular verb only what stands behind it is known.
    let isKnown = !isIrregular
    for at in start..<end {
      let byte = text[at]
      if byte >= 0x80 {
        foreign += 1
        continue
      }
      let letter = byte | 0x20 >= 0x61 || byte >= 0x30 && byte <= 0x39 ? byte : 0x20
      own.insert(letter)
      if at >= head || isKnown && whole.contains(at) { core.insert(letter) }
    }
    guard end - start - foreign - (isFormed ? Self.shorter : 0) <= count + limit,
      core.missing(in: letters) <= limit + (isFormed && foreign > 0 ? Self.folded : 0)
    else { return false }
    return foreign > 0 || !isKnown || letters.missing(in: own) <= limit
  }

  /// Whether the phrase, or a form of it, may be spelt so. O(length).
  func maySpell(_ text: Span<UInt8>, _ spelling: Span<UInt8>, _ form: QuestionWord.Form?) -> Bool {
    let end = Int(self.end)
    var at = Int(start), place = 0
    if form == .verb {
      while at < end, !StemSet.isLetter(text[at]) { at += 1 }
      let first = at
      while at < end, StemSet.isLetter(text[at]) {
        if text[at] >= 0x80 { return true }
        at += 1
      }
      while place < spelling.count, spelling[place] != 0x20 { place += 1 }
      // Of an irregular verb only what stands behind it is known.
      let shared = isIrregular ? 0 : max(1, at - first - Self.dropped)
      guard shared <= place else { return false }
      for letter in 0..<shared where Self.folded(text[first + letter]) != spelling[letter] { return false }
    }
    var isGap = false
    while at < end {
      let byte = text[at]
      if byte >= 0x80 { return true }
      guard StemSet.isLetter(byte) else {
        isGap = true
        at += 1
        continue
      }
      if isGap, place > 0 {
        guard place < spelling.count, spelling[place] == 0x20 else { return form == .noun && end - at <= Self.dropped }
        place += 1
      }
      isGap = false
      guard place < spelling.count, Self.folded(byte) == spelling[place] else { return form == .noun && end - at <= Self.dropped }
      (at, place) = (at + 1, place + 1)
    }
    return place == spelling.count || form == .noun && spelling.count - place <= Self.longer
  }

  /// A letter or a digit without case.
  private static func folded(_ byte: UInt8) -> UInt8 { byte | 0x20 >= 0x61 ? byte | 0x20 : byte }
}
