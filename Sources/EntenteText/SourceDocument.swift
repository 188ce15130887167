package import EntenteModel

/// A document as read: its bytes, its cover, its passages.
package struct SourceDocument: Sendable {
  /// The file's name as it was given.
  package var file: String
  /// SHA-256 of the file: 64 hexadecimal digits.
  package var sha256: String
  /// SHA-256 of ``text`` where that differs from the file (HTML).
  package var textSHA256: String?
  /// The text as read, which every span points into: the file itself, or what was taken out of its HTML.
  package var text: [UInt8]
  package var header: DocumentHeader
  /// In the order of the text; footnotes stand where their texts stand.
  package var passages: [Passage]
  /// What a person should know about the reading ("text in two columns: read across"); plain sentences.
  package var warnings: [String]
}

/// Where in a document's text something stands, and what it says.
package struct Located<Value: Hashable & Sendable>: Hashable, Sendable {
  package var value: Value
  /// Bytes of ``SourceDocument/text``.
  package var spans: [ByteSpan]
  package init(_ value: Value, _ spans: [ByteSpan]) {
    self.value = value
    self.spans = spans
  }
}

/// What a cover says of its document. What it does not say is absent: nothing is guessed.
package struct DocumentHeader: Hashable, Sendable {
  /// Register number, `6403/25`, `6314/1/22 REV 1`, `A/RES/75/196`.
  package var number: Located<String>?
  package var date: Located<PartialDate>?
  /// The place before the date: `Brussels`.
  package var place: Located<String>?
  package var title: Located<String>?
  /// The words after "Subject:".
  package var subject: Located<String>?
  /// The words after "From:".
  package var originator: Located<String>?
  /// The words after "To:".
  package var recipients: Located<String>?
  /// BCP 47, from the commonest short words; `und` where nothing tells.
  package var language: String = "und"
  /// BCP 47, from "(OR. en, es)".
  package var originalLanguages: [String] = []
  /// Handling marks, `LIMITE`.
  package var marks: [Located<String>] = []
  /// The numbers after "No. prev. doc.:".
  package var previousDocuments: [Located<String>] = []
  package init() {}
}
