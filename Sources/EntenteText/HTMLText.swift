/// Takes the text out of HTML, laid out as Markdown: headings, lists, rows and links stay what they were. Linear; no DOM.
struct HTMLText {
  private let html: [UInt8]
  private var output: [UInt8] = []
  private var index = 0
  private var skipped: [UInt8]?
  /// Open lists: `nil` for bullets, else the number of the next item; and how it is written, as `type` says.
  private var lists: [Int?] = []
  private var numerals: [HTMLNumeral] = []
  private var links: [String?] = []
  private var isBold = false

  static func extract(_ html: [UInt8]) -> [UInt8] {
    var reader = HTMLText(html: html)
    reader.run()
    return reader.output
  }

  private init(html: [UInt8]) { self.html = html }

  private mutating func run() {
    while index < html.count {
      if html[index] == 0x3C, let tag = HTMLTag.read(html, index) {
        index = tag.end
        handle(tag)
      } else if skipped != nil {
        index += 1
      } else if html[index] == 0x26 {
        entity()
      } else {
        character(html[index])
        index += 1
      }
    }
    newline()
  }

  private mutating func character(_ byte: UInt8) {
    if byte.isSpace {
      if let last = output.last, !last.isSpace { output.append(0x20) }
    } else {
      // What Markdown would take for markup is the text's own.
      if byte == 0x2A || byte == 0x5F || byte == 0x60 || byte == 0x5C { output.append(0x5C) }
      output.append(byte)
    }
  }

  private mutating func entity() {
    let body = html[(index + 1)..<min(html.count, index + 12)].prefix { $0 != 0x3B }
    guard body.endIndex < html.count, html[body.endIndex] == 0x3B, let scalar = HTMLEntity.scalar(body) else {
      character(html[index])
      index += 1
      return
    }
    if scalar == "\u{A0}" {
      character(0x20)
    } else if scalar.value < 0x80 {
      character(UInt8(scalar.value))
    } else {
      output.append(contentsOf: String(scalar).utf8)
    }
    index = body.endIndex + 1
  }

  private mutating func handle(_ tag: HTMLTag) {
    if let open = skipped {
      if tag.isClosing, tag.name.elementsEqual(open) { skipped = nil }
      return
    }
    let name = String(decoding: tag.name, as: UTF8.self)
    switch name {
    case "script", "style", "head", "noscript", "template", "svg", "nav": if !tag.isClosing, !tag.isEmpty { skipped = tag.name }
    case "h1", "h2", "h3", "h4", "h5", "h6": heading(tag, level: Int(tag.name[1] - 0x30))
    case "ul", "ol": list(tag, isOrdered: name == "ol")
    case "li": item(tag)
    case "tr": row(tag)
    case "td", "th": if tag.isClosing { output.append(contentsOf: " | ".utf8) }
    case "br": lineBreak()
    case "hr": paragraph()
    case "a": link(tag)
    case "b", "strong": bold(tag)
    case "sup": superscript(tag)
    default: if Self.blocks.contains(name) { paragraph() }
    }
  }

  private mutating func trim() { while output.last == 0x20 { output.removeLast() } }

  private mutating func newline() {
    trim()
    if let last = output.last, last != 0x0A { output.append(0x0A) }
  }

  private mutating func lineBreak() {
    trim()
    if output.last != 0x0A { output.append(0x0A) }
  }

  private mutating func paragraph() {
    guard lists.isEmpty || output.last != 0x20 else { return }
    newline()
    if output.suffix(2) != [0x0A, 0x0A], !output.isEmpty { output.append(0x0A) }
  }

  private mutating func heading(_ tag: HTMLTag, level: Int) {
    paragraph()
    if !tag.isClosing { output.append(contentsOf: String(repeating: "#", count: level).utf8 + [0x20]) }
  }

  private mutating func list(_ tag: HTMLTag, isOrdered: Bool) {
    if tag.isClosing {
      if !lists.isEmpty {
        lists.removeLast()
        numerals.removeLast()
      }
    } else if lists.count < 32 {
      lists.append(isOrdered ? tag.number("start") ?? 1 : nil)
      numerals.append(HTMLNumeral(tag.attribute("type")))
    }
    if lists.isEmpty || !tag.isClosing && lists.count == 1 { paragraph() } else { newline() }
  }

  private mutating func item(_ tag: HTMLTag) {
    newline()
    guard !tag.isClosing else { return }
    output.append(contentsOf: [UInt8](repeating: 0x20, count: 2 * max(0, lists.count - 1)))
    if let last = lists.indices.last, let number = lists[last] {
      output.append(contentsOf: "\(numerals[last].text(number)). ".utf8)
      lists[last] = number &+ 1
    } else {
      output.append(contentsOf: "- ".utf8)
    }
  }

  private mutating func row(_ tag: HTMLTag) {
    newline()
    if !tag.isClosing { output.append(contentsOf: "| ".utf8) }
  }

  private mutating func link(_ tag: HTMLTag) {
    if !tag.isClosing {
      let address = tag.attribute("href")
      links.append(address)
      if address != nil { output.append(0x5B) }
    } else if let address = links.popLast(), let address {
      trim()
      output.append(contentsOf: "](\(address))".utf8)
    }
  }

  private mutating func bold(_ tag: HTMLTag) {
    guard tag.isClosing == isBold else { return }
    isBold.toggle()
    if tag.isClosing { trim() }
    output.append(contentsOf: [0x2A, 0x2A])
    if tag.isClosing { output.append(0x20) }
  }

  /// `<sup>3</sup>` is a footnote's mark.
  private mutating func superscript(_ tag: HTMLTag) {
    guard !tag.isClosing else { return }
    let limit = min(html.count, index + 120)
    var digits: [UInt8] = []
    var place = index
    while place < limit {
      if html[place] == 0x3C {
        guard let inner = HTMLTag.read(html, place) else { return }
        place = inner.end
        if inner.isClosing, inner.name.elementsEqual("sup".utf8) { break }
      } else {
        if html[place].isDigit { digits.append(html[place]) } else if html[place] != 0x5B, html[place] != 0x5D { return }
        place += 1
      }
    }
    guard !digits.isEmpty, digits.count <= 3 else { return }
    output.append(contentsOf: [0x5B, 0x5E] + digits + [0x5D])
    index = place
  }

  private static let blocks: Set<String> = [
    "p", "div", "section", "article", "header", "footer", "main", "aside", "table", "tbody", "thead", "blockquote", "figure", "figcaption",
    "dl", "dt",
    "dd", "pre", "address", "body", "form", "fieldset", "center",
  ]
}

/// How the items of a list are numbered: `type="a"`.
enum HTMLNumeral {
  case arabic, letter, upperLetter, roman, upperRoman

  init(_ type: String?) {
    self =
      switch type {
      case "a": .letter
      case "A": .upperLetter
      case "i": .roman
      case "I": .upperRoman
      default: .arabic
      }
  }

  /// The number as the page shows it; beyond what letters and small roman numbers say, in digits. O(1).
  func text(_ number: Int) -> String {
    switch self {
    case .letter where (1...26).contains(number): String(UnicodeScalar(UInt8(0x60 + number)))
    case .upperLetter where (1...26).contains(number): String(UnicodeScalar(UInt8(0x40 + number)))
    case .roman where (1...399).contains(number): Roman.spelling(number)
    case .upperRoman where (1...399).contains(number): Roman.spelling(number).uppercased()
    default: String(number)
    }
  }
}
