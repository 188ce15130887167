import EntenteExtract
import EntenteLexicon
import EntenteModel
import EntenteText
import Testing

@Suite("Statements go out as brat standoff, and what is corrected there comes back as decisions")
struct BratTests {
  /// With a letter of two bytes and one of four before every name, a name over two lines, and an event.
  static let text = """
    HARBOUR DECLARATION

    Kolvereid, 3 May 2021

    1. Café 🌊: the Harbour Agency supports the River Programme, and the Coast
    Mission cooperates with the Harbour Agency.

    2. The Ministry of Ports of Kenya hosted the Rift Conference on Firearms in Kolvereid on 4 May 2021.

    3. The Coast Mission may support the River Programme.
    """

  static func extractor(_ decisions: String = "") throws -> Extractor {
    Extractor(rules: try RuleSet.carried(), decisions: try Decisions(decisions, file: "decisions.txt"))
  }

  static func source() throws -> SourceDocument { try DocumentReader.read(file: "harbour.txt", bytes: Array(text.utf8)) }

  static func edges(_ decisions: String) throws -> (Set<String>, [String]) {
    let extractor = try extractor(decisions)
    let (extraction, report) = extractor.join([extractor.read(try source())])
    let stated = extraction.relations.filter { $0.type != .mentions }
    return (Set(stated.map { "\($0.from) \($0.type.rawValue) \($0.to) \($0.modality.rawValue)" }), report.notes)
  }

  @Test("Every span holds its words, counted in scalars, none with a line's end")
  func spans() throws {
    let scalars = Array(Self.text.unicodeScalars)
    let annotations = try Self.extractor().brat(Self.source()).annotations
    #expect(annotations.texts.contains { $0.fragments.count == 2 && $0.words == "Coast Mission" })
    for text in annotations.texts {
      let pieces = text.fragments.map { fragment in
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[fragment])
        return String(view)
      }
      #expect(pieces.joined(separator: " ") == text.words && !text.words.contains("\n"))
    }
  }

  @Test("The lines are those that brat reads: words, relations, events, attributes, names")
  func lines() throws {
    let lines = try Self.extractor().brat(Self.source()).annotations.lines
    for wanted in [
      "\tActor 59 73\tHarbour Agency\n", "\tSUPPORTS Arg1:T", "\tMeeting:T", " Place:T", "\tRole T",
      " Entente:harbour-agency\tHarbour Agency\n",
      "\tModality R",
    ] { #expect(lines.contains(wanted), "\(wanted) in\n\(lines)") }
  }

  @Test("What nobody corrected is no decision")
  func unchanged() throws {
    let source = try Self.extractor().brat(Self.source())
    let corrections = try BratCorrections(source.annotations.lines, file: "harbour.ann", source: source)
    #expect(corrections.decisions.isEmpty && corrections.notes.isEmpty, "\(corrections.decisions)\(corrections.notes)")
  }

  /// The lines of the document, changed.
  static func corrected(_ change: (inout [String]) -> Void) throws -> BratCorrections {
    let source = try extractor().brat(self.source())
    var lines = source.annotations.lines.split(separator: "\n").map(String.init)
    change(&lines)
    return try BratCorrections(lines.joined(separator: "\n") + "\n", file: "harbour.ann", source: source)
  }

  /// `T7` of the words that begin first.
  static func text(_ words: String, _ lines: [String]) -> String {
    lines.first { $0.hasPrefix("T") && $0.hasSuffix("\t" + words) }.map { String($0.prefix { $0 != "\t" }) } ?? "T0"
  }

  @Test("A line that was deleted takes the statement out of the next extraction")
  func deleted() throws {
    let corrections = try Self.corrected { lines in lines.removeAll { $0.contains("\tSUPPORTS ") } }
    #expect(corrections.decisions.contains("wrong: harbour.txt | 1 | Harbour Agency | SUPPORTS | River Programme | "))
    let (edges, notes) = try Self.edges(corrections.decisions)
    #expect(!edges.contains { $0.contains("SUPPORTS") } && edges.contains { $0.contains("COOPERATES_WITH") }, "\(edges)")
    #expect(notes.isEmpty, "\(notes)")
  }

  @Test("A line that was added puts a statement in, with the words that reach from one name to the other")
  func added() throws {
    let corrections = try Self.corrected { lines in
      lines.append("R99\tFUNDS Arg1:\(Self.text("Coast Mission", lines)) Arg2:\(Self.text("River Programme", lines))")
      lines.append("A99\tModality R99 call")
      lines.append("#99\tAnnotatorNotes R99\tsince 2019; to be asked")
    }
    let said = "Coast Mission | FUNDS | River Programme | River Programme, and the Coast Mission"
    #expect(corrections.decisions == "missing: harbour.txt | 1 | \(said) | call | since 2019\n")
    let (edges, notes) = try Self.edges(corrections.decisions)
    #expect(edges.contains("coast-mission FUNDS river-programme call") && notes.isEmpty, "\(edges)\(notes)")
  }

  @Test("Another modality, another end and a part in an event change the statement")
  func changed() throws {
    let modality = try Self.corrected { lines in lines = lines.map { $0.contains("\tModality R") ? "" : $0 } }
    let (edges, notes) = try Self.edges(modality.decisions)
    #expect(edges.contains("coast-mission SUPPORTS river-programme fact"), "\(edges)\(modality.decisions)")
    #expect(notes.isEmpty, "\(notes)")
    let place = try Self.corrected { lines in
      lines = lines.map { line in
        guard let range = line.range(of: " Place:T", in: line) else { return line }
        return String(line[..<range])
      }
    }
    #expect(place.decisions.hasPrefix("wrong: harbour.txt | 2 | "), "\(place.decisions)")
    #expect(place.decisions.contains("| HELD_IN | Kolvereid |"), "\(place.decisions)")
    let (fewer, _) = try Self.edges(place.decisions)
    #expect(!fewer.contains { $0.contains("HELD_IN") })
  }

  @Test("Numbers may be others: words are compared")
  func renumbered() throws {
    let corrections = try Self.corrected { lines in
      lines = lines.map { line in
        var out = ""
        for (place, character) in line.enumerated() {
          let before = place > 0 ? line[line.index(line.startIndex, offsetBy: place - 1)] : " "
          out.append(character)
          if character == "T" || character == "R", before == ":" || before == " " && !line.hasPrefix("T") || place == 0,
            line.dropFirst(place + 1).first?.isNumber == true
          {
            out += "7"
          }
        }
        return out
      }
    }
    #expect(corrections.decisions.isEmpty, "\(corrections.decisions)")
  }

  @Test("A name that no list has is told, and makes no decision")
  func unknown() throws {
    let corrections = try Self.corrected { lines in
      let words = "Rift"
      lines.append("T900\tActor \(Self.place(of: words))\t\(words)")
      lines.append("R99\tFUNDS Arg1:T900 Arg2:\(Self.text("River Programme", lines))")
    }
    #expect(corrections.decisions.isEmpty && corrections.notes.count == 2, "\(corrections.decisions)\(corrections.notes)")
    #expect(corrections.notes.allSatisfy { $0.contains("“Rift”") && $0.contains("--lexicon") })
  }

  /// `208 212`: where words begin and end, in scalars.
  static func place(of words: String) -> String {
    let scalars = Array(text.unicodeScalars)
    let wanted = Array(words.unicodeScalars)
    let start = scalars.indices.first { scalars[$0...].starts(with: wanted) } ?? 0
    return "\(start) \(start + wanted.count)"
  }

  @Test(
    "A file that is no standoff, or none of this text, says where",
    arguments: [
      ("T1\tActor\tHarbour\n", "harbour.ann:1"), ("R1\tFUNDS Arg1:T1\n", "harbour.ann:1"), ("\nX1\tfoo\n", "harbour.ann:2"),
      ("R1\tFUNDS Arg1:T1 Arg2:T2\n", "T1"), ("T1\tActor 0 99999\tx\n", "T1"), ("T1\tActor 0 7\tHarbor!\n", "T1"),
      ("T1\tActor 9 3\tx\n", "harbour.ann:1"), ("T1\tActor 0 7\tHARBOUR\nT1\tActor 0 7\tHARBOUR\n", "share"),
      ("T99999999999999999999\tActor 0 7\tHARBOUR\n", "harbour.ann:1"),
    ])
  func bad(lines: String, place: String) throws {
    let source = try Self.extractor().brat(Self.source())
    #expect {
      _ = try BratCorrections(lines, file: "harbour.ann", source: source)
    } throws: { error in "\(error)".contains(place) }
  }
}

extension String {
  /// Where a piece begins, to the end.
  fileprivate func range(of piece: String, in line: String) -> String.Index? {
    line.indices.first { line[$0...].hasPrefix(piece) }
  }
}
