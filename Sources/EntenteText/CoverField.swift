/// The fields of a cover, in the languages that covers are written in.
enum CoverField {
  /// The field's name where the line is one: `From:<tab>Presidency`. A field stands at the line's start and ends in a colon.
  static func name(_ text: [UInt8], _ range: Range<Int>) -> String? {
    guard let end = valueStart(text, range) else { return nil }
    let label = text[range.lowerBound..<(end - 1)].map { $0.isUpper ? $0 | 0x20 : $0 }.filter { $0 != 0x2A && $0 != 0x5F }
    return names[String(decoding: label, as: UTF8.self).split(separator: " ").joined(separator: " ")]
  }

  /// Where the words after the colon begin (they may be none).
  static func valueStart(_ text: [UInt8], _ range: Range<Int>) -> Int? {
    let head = range.lowerBound..<min(range.upperBound, range.lowerBound + 32)
    guard let colon = text[head].firstIndex(of: 0x3A) else { return nil }
    return colon + 1
  }

  private static let names: [String: String] = [
    "from": "from", "to": "to", "subject": "subject", "subj.": "subject", "re": "subject", "no. prev. doc.": "previous",
    "no prev. doc.": "previous", "prev. doc.": "previous", "no. cion doc.": "commission", "no cion doc.": "commission", "date": "date",
    "date of receipt": "received", "originator": "from", "author": "from", "objet": "subject", "de": "from", "asunto": "subject",
    "destinatario": "to", "destinataire": "to", "origine": "from", "betr.": "subject", "assunto": "subject", "ref": "number",
    "ref.": "number",
    "reference": "number", "our ref": "number", "no.": "number", "document no.": "number", "doc. no.": "number", "classification": "mark",
    "status": "mark", "agenda item": "agenda", "original": "original", "distr.": "mark", "distribution": "mark",
  ]
}
