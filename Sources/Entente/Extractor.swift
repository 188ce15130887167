import EntenteBytes
import EntenteExtract
import EntenteLexicon
import EntenteText

/// Reads documents into what they state.
///
/// ```swift
/// let extractor = try Extractor()
/// let extraction = try extractor.extract(files: ["declaration.txt"])
/// try GraphBuilder(extraction).write(to: "graph")
/// ```
/// To keep with the graph what each document gave, so that one can be revised or removed without the others being read again, make it by
/// ``prepare(files:update:removing:)``.
///
/// The result depends on the documents, the lexicon, the rules and the decisions, on nothing else: the same input gives the same graph.
public struct Extractor: Sendable {
  let extractor: EntenteExtract.Extractor
  /// What its result depends on beside the documents.
  let fingerprint: DocumentArchive.Fingerprint

  /// Longest document file that is read, in bytes.
  public static let maximumBytes = TextLimits().fileBytes

  /// Files with words of one's own; what they say comes after, and over, what is built in.
  public struct Options: Sendable {
    /// Lexicon files: the lexicon's own language, CSV, or spaCy's EntityRuler patterns.
    public var lexicons: [String] = []
    /// Rule files; a rule replaces the built-in one of its name.
    public var rules: [String] = []
    /// A file of a person's verdicts: same, never same, wrong, missing.
    public var decisions: String?
    public init() {}
  }

  /// With the built-in lexicon and rules, and the files that `options` name.
  public init(_ options: Options = Options()) throws(EntenteError) {
    var lexicon = Lexicon.standard
    var words = FingerprintHash(Lexicon.shippedLists)
    for path in options.lexicons {
      let text = try Extractor.text(path)
      words.add(Files.name(of: path), text)
      do { try lexicon.read(text, file: Files.name(of: path)) } catch { throw .unreadable(path: path, why: error.description) }
    }
    var rules: [RuleFile] = []
    var ruleTexts = FingerprintHash(RuleFile.standard)
    for path in options.rules {
      let text = try Extractor.text(path)
      ruleTexts.add(Files.name(of: path), text)
      do { rules.append(try RuleFile(text, file: Files.name(of: path))) } catch { throw .unreadable(path: path, why: error.description) }
    }
    var decisions = Decisions()
    if let path = options.decisions {
      let text = try Extractor.text(path)
      do { decisions = try Decisions(text, file: Files.name(of: path)) } catch { throw .unreadable(path: path, why: error.description) }
    }
    fingerprint = DocumentArchive.Fingerprint(
      program: FingerprintHash([("version", Version.text)]).value, words: words.value, rules: ruleTexts.value,
      missing: FingerprintHash(decisions.missing.map { ("missing", $0.text) }).value)
    do {
      extractor = EntenteExtract.Extractor(lexicon: lexicon, rules: try RuleSet.standard(adding: rules), decisions: decisions)
    } catch { throw .unreadable(path: "the built-in rules", why: error.description) }
  }

  /// A file of words, whole.
  private static func text(_ path: String) throws(EntenteError) -> String {
    let bytes: [UInt8]
    do { bytes = try Files.read(path, limit: 64 << 20) } catch { throw EntenteError(reading: error) }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .unreadable(path: path, why: "not valid UTF-8") }
    return text
  }

  /// What reading one document tells of a relation that is not there. Linear in its text.
  func record(_ source: SourceDocument, _ question: RelationQuestion) -> RelationRecord { extractor.record(source, question) }

  /// The words that wake rules of a type, sorted.
  func triggers(of type: RelationType) -> [String] { extractor.triggers(of: type) }

  /// The types that rules draw, sorted.
  var types: [RelationType] { Set(extractor.rules.rules.map(\.type)).sorted() }
}
