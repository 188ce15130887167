import EntenteBytes
import EntenteExtract
package import EntenteText

// One document of the file system.

extension Extractor {
  /// A document as read.
  package static func read(_ path: String) throws(EntenteError) -> SourceDocument {
    let bytes: [UInt8]
    do { bytes = try Files.read(path, limit: maximumBytes) } catch { throw EntenteError(reading: error) }
    return try read(bytes, name: Files.name(of: path), path: path)
  }

  static func read(_ bytes: [UInt8], name: String, path: String) throws(EntenteError) -> SourceDocument {
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
