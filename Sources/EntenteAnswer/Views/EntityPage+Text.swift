import EntenteModel

extension EntityPage {
  /// The page for a terminal, or 80 columns.
  package func text(width: Int?, isColoured: Bool = false) -> String {
    var page = ProsePage(width: width, isColoured: isColoured)
    head(&page)
    for section in sections { write(section, &page) }
    writeEvents(&page)
    writeNamings(&page)
    return page.text
  }

  private func head(_ page: inout ProsePage) {
    page.heading(entity.name)
    let dates = [entity.on.map { "on \($0)" }, entity.since.map { "since \($0)" }, entity.until.map { "until \($0)" }].compactMap { $0 }
    page.line(([entity.kindAndRole] + dates).filter { !$0.isEmpty }.joined(separator: " · "))
    if let document { page.line(EntityPage.cover(document).joined(separator: " · ")) }
    let unused = entity.aliases.filter { alias in !names.contains { $0.form == alias } }
    for (place, use) in names.enumerated() {
      page.line(
        "“\(use.form)” in \(Series.of(use.documents))", label: place == 0 ? "named" : "", indent: place == 0 ? 0 : 6,
        hanging: place == 0 ? 6 : 0)
    }
    if !unused.isEmpty { page.line(unused.prefix(12).joined(separator: ", "), label: "also", hanging: 6, isFaint: true) }
  }

  static func cover(_ document: DocumentView) -> [String] {
    [
      document.number.map { "no. \($0)" + (document.numberFrom.map { " (given by \($0))" } ?? "") }, document.date?.text,
      document.originator,
      document.marks.isEmpty ? nil : document.marks.joined(separator: ", "), document.file,
    ].compactMap { $0 }
  }

  private func write(_ section: Section, _ page: inout ProsePage) {
    page.blank()
    page.heading(section.heading)
    for group in section.coordinated {
      page.line(group.items.map(\.other.name).joined(separator: ", "), indent: 2, hanging: 2)
      for edge in group.quoted.edges { write(edge, &page) }
    }
  }

  private func write(_ edge: EdgeRecord, _ page: inout ProsePage) {
    if let quote = edge.quote { page.line("“\(quote)”", indent: 4, hanging: 1) }
    let parts = edge.circumstances + [citation(edge), edge.stated?.text].compactMap { $0 }.filter { !$0.isEmpty }
    if !parts.isEmpty { page.line(parts.joined(separator: " · "), indent: 4, isFaint: true) }
  }

  private func writeEvents(_ page: inout ProsePage) {
    guard !events.isEmpty else { return }
    page.blank()
    page.heading("events")
    for event in events {
      let capacities = Set(event.edges.compactMap(\.capacity)).sorted().joined(separator: ", ")
      let name = event.other.name + (capacities.isEmpty ? "" : " (\(capacities))")
      page.line(name, label: event.day?.text ?? "undated", indent: 2, hanging: 12)
      let places = event.edges.map(citation)
      page.line(
        places.enumerated().filter { places.firstIndex(of: $1) == $0 }.map(\.element).joined(separator: "; "), indent: 14, isFaint: true)
    }
  }

  private func writeNamings(_ page: inout ProsePage) {
    guard !namings.isEmpty else { return }
    page.blank()
    page.heading("where it is named")
    for stretch in stretches {
      guard stretch.count == 1 else {
        let documents = stretch.map(\.document)
        page.line("\(documents.span): \(documents.silence)", indent: 2, isFaint: true)
        continue
      }
      let naming = stretch[0]
      let date = naming.document.date?.text ?? "undated"
      let name = naming.document.record.name
      if naming.mentions.isEmpty {
        page.line(
          "not named in \(name); \(naming.document.paragraphs.count) paragraphs searched", label: date, indent: 2, hanging: 12,
          isFaint: true)
      } else {
        page.line("\(name): \(EntityPage.places(naming.mentions))", label: date, indent: 2, hanging: 12)
      }
    }
  }

  /// `named in para. 1 and 7; welcomed in para. 4`: paragraphs by tone, each once.
  static func places(_ mentions: [EdgeRecord]) -> String {
    let namings = mentions.map { Trace.Naming(edge: $0, stance: $0.stance ?? .states, bearer: nil) }
    return NamingGroup.groups(namings).map { "\($0.stance.participle) in \(CitationText.places($0.places))" }.joined(separator: "; ")
  }
}
