import EntenteAnswer
import EntenteExtract
import EntenteModel

extension Refusal {
  /// How many rules, sentences and statements a page shows of each.
  package static let shown = 5

  /// `Europol – supports – Ameripol`
  package var claim: String { "\(from.name) – \(type.words.forward) – \(to.name)" }

  /// For reading, folded to a width.
  package func text(width: Int?, isColoured: Bool = false) -> String {
    var page = ProsePage(width: width, isColoured: isColoured)
    if from.node == to.node {
      page.line("Both names are names of \(from.name); nothing is related to itself.")
      return page.text
    }
    page.heading(stated.isEmpty ? "\(claim): not in the graph" : "\(claim): it is stated")
    write(stated, "", to: &page)
    if stated.isEmpty {
      write(between, "What the graph has between them", to: &page)
      writePlaces(to: &page)
      writeReadings(to: &page)
    }
    return page.text
  }

  private func write(_ statements: [Statement], _ heading: String, to page: inout ProsePage) {
    guard !statements.isEmpty else { return }
    page.blank()
    if !heading.isEmpty { page.heading(heading) }
    for statement in statements.prefix(Refusal.shown) {
      let edge = statement.edge
      let (first, second) = statement.isTurned ? (to.name, from.name) : (from.name, to.name)
      let firm = edge.modality.words.map { " (\($0))" } ?? ""
      page.line("\(first) – \(edge.type.words.forward) – \(second)\(firm)", indent: 2)
      if let quote = edge.quote { page.line("“\(quote)”", indent: 4) }
      let place = CitationText.of(document: statement.document, paragraph: edge.paragraph)
      page.line("— \(place) · entente why \(edge.id)", indent: 4, isFaint: true)
    }
    more(statements.count, to: &page)
  }

  private func more(_ count: Int, to page: inout ProsePage) {
    if count > Refusal.shown { page.line("and \(count - Refusal.shown) more", indent: 2, isFaint: true) }
  }

  private func writePlaces(to page: inout ProsePage) {
    page.blank()
    if together.isEmpty {
      page.line("No paragraph names both.")
    } else {
      let shown = together.prefix(12).joined(separator: "; ")
      page.line("Both are named in \(shown)\(together.count > 12 ? "; and \(together.count - 12) more" : "").")
    }
    guard hasTexts else {
      return page.line(
        "The graph holds only what was quoted. For the rules that came nearest, and on what they failed, give the documents: --documents DIR"
      )
    }
    if !missing.isEmpty { page.line("Not among the documents given: \(missing.joined(separator: ", ")).") }
  }

  // MARK: The documents, read again

  private func writeReadings(to page: inout ProsePage) {
    guard hasTexts else { return }
    for found in drawn.prefix(Refusal.shown) {
      page.blank()
      page.heading("Read now, rule \(found.rule) draws it")
      page.line("“\(found.quote)”", indent: 2)
      page.line("— \(CitationText.of(document: found.document, paragraph: found.paragraph))", indent: 2, isFaint: true)
      page.line("The graph was made by another version, with other files, or a decision took it out.", indent: 2)
    }
    writeNearest(to: &page)
    writeSilent(to: &page)
    if !apart.isEmpty { page.line("Named in different sentences of \(apart.prefix(12).joined(separator: "; ")).") }
    if !headings.isEmpty {
      page.line("Named in headings, which are not read for relations: \(headings.prefix(12).joined(separator: "; ")).")
    }
    if !read.isEmpty, nearest.isEmpty, drawn.isEmpty, silent.isEmpty, apart.isEmpty, headings.isEmpty {
      page.line("\(read.count) documents were read again: no word that could say it stands near the two.")
    }
  }

  private func writeNearest(to page: inout ProsePage) {
    let nearest = nearest
    guard !nearest.isEmpty else { return }
    page.blank()
    page.heading("The rules that came nearest")
    var last = ""
    for (place, near) in nearest.prefix(Refusal.shown).enumerated() {
      let attempt = near.attempt
      page.blank()
      let citation = CitationText.of(document: near.document, paragraph: attempt.paragraph)
      page.line("rule \(attempt.rule), woken by “\(attempt.trigger)” — \(citation)", label: "\(place + 1)", hanging: 3)
      if attempt.quote != last { page.line("“\(attempt.quote)”", indent: 3) }
      last = attempt.quote
      page.line(RelationAttempt.line(attempt.isTurned ? attempt.to : attempt.from), label: "from", indent: 3, hanging: 6)
      page.line(RelationAttempt.line(attempt.isTurned ? attempt.from : attempt.to), label: "to", indent: 3, hanging: 6)
      page.line(attempt.reason, label: "but", indent: 3, hanging: 6)
    }
    more(nearest.count, to: &page)
    page.blank()
  }

  private func writeSilent(to page: inout ProsePage) {
    guard !silent.isEmpty else { return }
    page.blank()
    page.heading("Sentences that name both, and in which no word says it")
    for item in silent.prefix(Refusal.shown) {
      page.line("“\(item.sentence.quote)”", indent: 2)
      page.line("— \(CitationText.of(document: item.document, paragraph: item.sentence.paragraph))", indent: 2, isFaint: true)
    }
    more(silent.count, to: &page)
    if !triggers.isEmpty {
      let words = triggers.prefix(24).joined(separator: ", ")
      page.line("Words that could say it: \(words)\(triggers.count > 24 ? " …" : "")", indent: 2)
    }
    page.blank()
  }
}
