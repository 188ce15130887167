import EntenteBytes
import EntenteExtract
import EntenteLexicon
import EntenteModel
import EntenteText
import Testing

@Suite("What a document gave is kept, and comes back as it was")
struct KeepingTests {
  static let extractor = (try? Extractor.standard()) ?? Extractor()

  static func extracts() throws -> [DocumentExtract] {
    try [("first.txt", JoiningTests.first), ("second.md", JoiningTests.second)].map {
      extractor.read(try DocumentReader.read(file: $0.0, bytes: Array($0.1.utf8)))
    }
  }

  @Test("Documents that were kept join to the same graph as documents that were just read")
  func roundTrip() throws {
    let extracts = try Self.extracts()
    let kept = try extracts.map { try #require(KeptDocument($0, lexicon: .standard).extract(lexicon: .standard)) }
    let (before, after) = (Self.extractor.join(extracts).extraction, Self.extractor.join(kept).extraction)
    #expect(before.entities == after.entities && before.relations == after.relations && before.documents == after.documents)
    #expect(!after.relations.isEmpty)
  }

  @Test("An archive gives back what was put in, whatever the order; words that came to the lexicon do no harm")
  func archive() throws {
    let kept = try Self.extracts().map { KeptDocument($0, lexicon: .standard) }
    let fingerprint = DocumentArchive.Fingerprint(program: 1, words: 2, rules: 3, missing: .max)
    let bytes = DocumentArchive(kept, fingerprint: fingerprint).encoded()
    #expect(bytes == DocumentArchive(kept.reversed(), fingerprint: fingerprint).encoded())
    let opened = try DocumentArchive.open(try CheckedBytes(bytes, version: DocumentArchive.version))
    #expect(opened.fingerprint == fingerprint && Set(opened.documents) == Set(kept))
    var longer = Lexicon()
    try longer.read("[Actor Agency]\nAardvark Agency\n", file: "more.txt")
    for list in Lexicon.shippedLists { try longer.read(list.text, file: list.name) }
    for document in opened.documents {
      let extract = try #require(document.extract(lexicon: longer))
      for known in extract.entities { if let entry = known.entry { #expect(longer[entry].id == known.entity.id) } }
    }
  }

  @Test("A journal gives back what is whole in it, and nothing where words or rules are others")
  func journal() throws {
    let kept = try Self.extracts().map { KeptDocument($0, lexicon: .standard) }
    let fingerprint = DocumentArchive.Fingerprint(program: 1, words: 2, rules: 3, missing: 4)
    let records = kept.map { ExtractionJournal.record($0) }
    let bytes = ExtractionJournal.head(fingerprint) + records.joined()
    #expect(ExtractionJournal.documents(in: bytes, fingerprint: fingerprint) == kept)
    for cut in [1, 9, records[1].count - 1] {
      #expect(ExtractionJournal.documents(in: Array(bytes.dropLast(cut)), fingerprint: fingerprint) == [kept[0]])
    }
    var other = fingerprint
    other.rules += 1
    #expect(ExtractionJournal.documents(in: bytes, fingerprint: other).isEmpty)
    for place in stride(from: 0, to: bytes.count, by: 11) {
      var broken = bytes
      broken[place] ^= 0x40
      #expect(ExtractionJournal.documents(in: broken, fingerprint: fingerprint).count < kept.count)
    }
  }

  @Test("An entry that the lexicon does not have is an error, not another entry")
  func unknownEntry() throws {
    for extract in try Self.extracts() where extract.entities.contains(where: { $0.entry != nil }) {
      #expect(KeptDocument(extract, lexicon: .standard).extract(lexicon: Lexicon()) == nil)
    }
  }

  @Test("Damage at any byte of an archive is found when it is opened")
  func damage() throws {
    let kept = try Self.extracts().map { KeptDocument($0, lexicon: .standard) }
    let bytes = DocumentArchive(kept, fingerprint: .init(program: 0, words: 0, rules: 0, missing: 0)).encoded()
    for place in stride(from: 0, to: bytes.count, by: 7) {
      var broken = bytes
      broken[place] ^= 0x10
      #expect(throws: (any Error).self) { try DocumentArchive.open(try CheckedBytes(broken, version: DocumentArchive.version)) }
    }
    for length in stride(from: 0, to: bytes.count, by: 31) {
      #expect(throws: (any Error).self) {
        try DocumentArchive.open(try CheckedBytes(Array(bytes[..<length]), version: DocumentArchive.version))
      }
    }
  }
}

@Suite("A document that comes takes the place of its own earlier version, and of no other")
struct SuccessionTests {
  typealias Summary = KeptDocument.Summary

  static func document(_ file: String, _ number: String? = nil, sha: String, language: String = "en", id: String? = nil) -> Summary {
    Summary(id: id ?? number.map { Folding.slug($0) } ?? file, number: number, language: language, file: file, sha256: sha, statements: 1)
  }

  static func fate(_ document: Summary, kept: [Summary]) -> Succession.Fate { Succession(kept: kept, fresh: [document]).fates()[0] }

  static let kept = [
    document("a.txt", "6403/25", sha: "1"), document("b.txt", "6762/22", sha: "2"), document("news.html", sha: "3"),
    document("c.txt", "6403/25", sha: "4", language: "es"),
  ]

  @Test("The same file is unchanged; the same bytes under another name take the old one's place")
  func same() {
    #expect(Self.fate(Self.document("b.txt", "6762/22", sha: "2"), kept: Self.kept) == .unchanged(kept: 1))
    #expect(Self.fate(Self.document("x.html", sha: "3"), kept: Self.kept) == .revises(kept: [2]))
  }

  @Test("A file of the same name revises, unless its number is another's")
  func file() {
    #expect(Self.fate(Self.document("news.html", sha: "9"), kept: Self.kept) == .revises(kept: [2]))
    #expect(Self.fate(Self.document("b.txt", "6762/22", sha: "9"), kept: Self.kept) == .revises(kept: [1]))
    #expect(Self.fate(Self.document("b.txt", "9000/24", sha: "9"), kept: Self.kept) == .added)
  }

  @Test("A number revises that of its language; a REV the earlier ones; ADD and COR stand beside")
  func number() {
    #expect(Self.fate(Self.document("d.txt", "6403/25", sha: "9"), kept: Self.kept) == .revises(kept: [0]))
    #expect(Self.fate(Self.document("d.txt", "6403/1/25 REV 1", sha: "9"), kept: Self.kept) == .revises(kept: [0]))
    #expect(Self.fate(Self.document("d.txt", "6403/25", sha: "9", language: "pt"), kept: Self.kept) == .added)
    for beside in ["6403/25 ADD 1", "6403/25 COR 1", "6403/1/25 REV 1 COR 1"] {
      #expect(Self.fate(Self.document("d.txt", beside, sha: "9"), kept: Self.kept) == .added)
    }
  }

  @Test("An earlier revision than the one that is there is left out, wherever the later one comes from")
  func earlier() {
    let later = Self.document("r.txt", "6403/2/25 REV 2", sha: "5")
    let first = Self.document("d.txt", "6403/1/25 REV 1", sha: "9")
    #expect(Self.fate(first, kept: [later]) == .superseded(by: later))
    #expect(Succession(kept: [], fresh: [first, later]).fates() == [.superseded(by: later), .added])
    let known = Self.document("a.txt", "6403/25", sha: "1")
    #expect(Succession(kept: Self.kept, fresh: [known, later]).fates() == [.superseded(by: later), .revises(kept: [0])])
  }

  @Test("Revisions that were extracted together stay together when they come again unchanged")
  func together() {
    let both = [Self.document("a.txt", "6403/25", sha: "1"), Self.document("r.txt", "6403/1/25 REV 1", sha: "5")]
    #expect(Succession(kept: both, fresh: both).fates() == [.unchanged(kept: 0), .unchanged(kept: 1)])
  }

  @Test("Where several are of its file's name, it is not guessed which one it revises")
  func unclear() {
    let two = [Self.document("n.html", sha: "1", id: "x"), Self.document("n.html", sha: "2", id: "y")]
    #expect(Self.fate(Self.document("n.html", sha: "3", id: "z"), kept: two) == .unclear(kept: [0, 1]))
    #expect(Self.fate(Self.document("n.html", sha: "3", id: "y"), kept: two) == .revises(kept: [1]))
  }
}
