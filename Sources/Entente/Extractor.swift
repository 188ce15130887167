import EntenteBytes
import EntenteExtract
import EntenteLexicon
public import EntenteModel
package import EntenteText

/// Reads documents into what they state.
///
/// ```swift
/// let extractor = try Extractor()
/// let extraction = try extractor.extract(files: ["declaration.txt"])
/// try GraphBuilder(extraction).write(to: "graph")
/// ```
///
/// The result depends on the documents, the lexicon, the rules and the decisions, on nothing else: the same input gives the same graph.
public struct Extractor: Sendable {
  private let extractor: EntenteExtract.Extractor

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
    for path in options.lexicons {
      let text = try Extractor.text(path)
      do { try lexicon.read(text, file: Files.name(of: path)) } catch { throw .unreadable(path: path, why: error.description) }
    }
    var rules: [RuleFile] = []
    for path in options.rules {
      let text = try Extractor.text(path)
      do { rules.append(try RuleFile(text, file: Files.name(of: path))) } catch { throw .unreadable(path: path, why: error.description) }
    }
    var decisions = Decisions()
    if let path = options.decisions {
      let text = try Extractor.text(path)
      do { decisions = try Decisions(text, file: Files.name(of: path)) } catch { throw .unreadable(path: path, why: error.description) }
    }
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

  /// Reads and extracts. The order of the files makes no difference. Linear in their length.
  public func extract(files: [String]) throws(EntenteError) -> Extraction { try report(files: files).extraction }

  /// Extracts from documents that are in memory.
  public func extract(documents: [(name: String, bytes: [UInt8])]) throws(EntenteError) -> Extraction {
    var sources: [SourceDocument] = []
    for document in documents { sources.append(try Extractor.read(document.bytes, name: document.name, path: document.name)) }
    return extract(sources).extraction
  }

  /// ``extract(files:)``, with names that no list knows, with what the reading of each file has to say, and with decisions that no longer apply.
  package func report(files: [String]) throws(EntenteError) -> (extraction: Extraction, candidates: AnswerTable, notes: [String]) {
    var sources: [SourceDocument] = []
    for file in files { sources.append(try Extractor.read(file)) }
    let (extraction, report) = extract(sources)
    let warnings = sources.flatMap { source in source.warnings.map { "\(source.file): \($0)" } }
    return (extraction, Extractor.table(report.candidates), warnings + report.notes)
  }

  private static func table(_ candidates: [Candidate]) -> AnswerTable {
    AnswerTable(
      columns: ["name", "kind", "role", "aliases", "document", "paragraph", "quote"],
      rows: candidates.map { candidate in
        [
          .string(candidate.name), .string(candidate.kind.rawValue), .text(candidate.role?.rawValue),
          .string(candidate.aliases.joined(separator: " | ")), .string(candidate.document), .string(candidate.paragraph),
          .string(candidate.quote),
        ]
      })
  }

  /// The same document twice counts once.
  private func extract(_ sources: [SourceDocument]) -> (extraction: Extraction, report: ExtractionReport) {
    var seen: Set<String> = []
    let order = sources.sorted { ($0.file, $0.sha256) < ($1.file, $1.sha256) }
    return extractor.join(order.filter { seen.insert($0.sha256).inserted }.map(extractor.read))
  }

  /// One document of the file system.
  package static func read(_ path: String) throws(EntenteError) -> SourceDocument {
    let bytes: [UInt8]
    do { bytes = try Files.read(path, limit: maximumBytes) } catch { throw EntenteError(reading: error) }
    return try read(bytes, name: Files.name(of: path), path: path)
  }

  private static func read(_ bytes: [UInt8], name: String, path: String) throws(EntenteError) -> SourceDocument {
    if bytes.starts(with: "%PDF-".utf8) { return try readPDF(bytes, name: name, path: path) }
    do { return try DocumentReader.read(file: name, bytes: bytes) } catch { throw EntenteError(error, path: path) }
  }

  /// A PDF's text is what `pdftotext -layout` makes of it; the document keeps the hash of both.
  private static func readPDF(_ bytes: [UInt8], name: String, path: String) throws(EntenteError) -> SourceDocument {
    let text: [UInt8]?
    do {
      let converter = try ChildProcess.writer(["pdftotext", "-layout", "-enc", "UTF-8", "-eol", "unix", "--", path, "-"])
      text = try converter.readAll(limit: maximumBytes)
      let status = converter.wait()
      guard status == 0 else { throw EntenteError.unreadable(path: path, why: "pdftotext cannot read this PDF (status \(status))") }
    } catch let error as EntenteError {
      throw error
    } catch {
      throw .unreadable(
        path: path,
        why: "a PDF, and pdftotext is not here to read it; install poppler-utils, or turn it into text elsewhere (pdftotext -layout)")
    }
    guard let text else { throw .unreadable(path: path, why: "its text is longer than \(maximumBytes) bytes") }
    do {
      var source = try DocumentReader.read(file: name, bytes: text)
      source.textSHA256 = source.textSHA256 ?? source.sha256
      source.sha256 = SHA256.hex(of: bytes)
      return source
    } catch { throw EntenteError(error, path: path) }
  }
}
