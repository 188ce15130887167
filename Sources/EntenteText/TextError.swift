/// Why a document could not be read.
package enum TextError: Error, Hashable, Sendable {
  case empty(file: String)
  case pdf(file: String)
  /// Control bytes where words should be; the offset of the first.
  case binary(file: String, offset: Int)
  /// The text is encoded as something else; the byte at which it stops being UTF-8.
  case invalidUTF8(file: String, offset: Int)
  /// One of ``TextLimits`` was passed.
  case tooLarge(file: String, limit: String, maximum: Int)
}

/// What a reader takes. Reading is linear in the text; these bound its memory.
package struct TextLimits: Sendable {
  /// Bytes in a file.
  package var fileBytes = 64 << 20
  /// Bytes in a line.
  package var lineBytes = 8 << 20
  package init() {}
}

extension TextError: CustomStringConvertible {
  /// What is wrong, where, and what to do.
  package var description: String {
    switch self {
    case .empty(let file): "\(file): the file is empty; nothing to read"
    case .pdf(let file): "\(file): a PDF; turn it into text first: pdftotext -layout \(file) and read the .txt"
    case .binary(let file, let offset):
      "\(file): not a text (control bytes from byte \(offset)); give plain text, Markdown or HTML in UTF-8"
    case .invalidUTF8(let file, let offset):
      "\(file): not valid UTF-8 at byte \(offset); convert it first, for example: iconv -f WINDOWS-1252 -t UTF-8"
    case .tooLarge(let file, let limit, let maximum): "\(file): over the limit \(limit) of \(maximum) bytes; split the file"
    }
  }
}
