import EntenteModel

/// A page of HTML that stands alone: styles within, no script, nothing fetched, every word of a document escaped. It reads from top to bottom without
/// styles, has one heading a section, and prints.
package struct HTMLPage: Sendable {
  private let title: String
  private var body = ""

  package init(title: String) { self.title = title }

  /// An element around text.
  package mutating func element(_ name: String, _ text: String, class style: String? = nil) {
    body += HTMLPage.element(name, text, class: style) + "\n"
  }

  /// Markup that is sound already.
  package mutating func markup(_ markup: String) { body += markup }

  package static func element(_ name: String, _ text: String, class style: String? = nil) -> String {
    let attribute = style.map { " class=\"\($0)\"" } ?? ""
    return "<\(name)\(attribute)>\(XMLText.escaped(text))</\(name)>"
  }

  /// A quotation and where it stands.
  package static func quotation(_ quote: String, _ place: String) -> String {
    "<blockquote><p>“\(XMLText.escaped(quote))”</p><footer>\(XMLText.escaped(place))</footer></blockquote>\n"
  }

  /// The whole page.
  package var text: String {
    """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <title>\(XMLText.escaped(title))</title>
    <style>
    \(HTMLPage.style)
    </style>
    </head>
    <body>
    <main>
    \(body)</main>
    </body>
    </html>

    """
  }

  private static let style = """
    body { font: 1rem/1.5 Georgia, "Times New Roman", serif; color: #1a1a1a; background: #fff; margin: 2rem auto; padding: 0 1rem; max-width: 68rem; }
    h1, h2, h3, th, nav { font-family: "Helvetica Neue", Arial, sans-serif; line-height: 1.25; }
    h2 { margin-top: 2rem; border-bottom: 1px solid #bbb; }
    figure { margin: 1rem 0; overflow-x: auto; }
    figure svg { max-width: 100%; height: auto; }
    blockquote { margin: .2rem 0 .6rem 1rem; padding-left: .8rem; border-left: 3px solid #15508a; max-width: 46rem; }
    blockquote p { margin: 0; }
    blockquote footer, .faint { color: #555; font-size: .9rem; }
    .change { font-family: Arial, sans-serif; font-size: .8rem; border: 1px solid #777; border-radius: .3rem; padding: 0 .3rem; }
    li { margin: .3rem 0; }
    table { border-collapse: collapse; } td, th { text-align: left; vertical-align: top; padding: .2rem .8rem .2rem 0; }
    nav ul { columns: 16rem; padding-left: 1rem; }
    a { color: #15508a; } :target { background: #fff6cc; }
    @media print {
      body { margin: 0; max-width: none; font-size: 10pt; } a { color: inherit; text-decoration: none; } nav { display: none; }
      h2, h3 { break-after: avoid; } blockquote, li, tr { break-inside: avoid; } figure svg { max-height: 24cm; }
    }
    """
}
