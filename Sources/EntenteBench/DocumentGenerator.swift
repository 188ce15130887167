/// Declarations that nobody made: numbered paragraphs in the genre's own phrases over invented bodies, seeded.
struct DocumentGenerator {
  private var random: SeededGenerator
  private let bodies: [String]
  private let programmes: [String]

  private static let stems = [
    "Andean", "Baltic", "Caspian", "Danube", "Equatorial", "Gulf", "Harbour", "Insular", "Lagoon", "Mekong", "Nordic", "Pacific", "Sahel",
    "Volta",
  ]
  private static let heads = [
    "Committee on Internal Security", "Police Office", "Task Force", "Border Agency", "Asset Recovery Network", "Customs Council",
  ]
  private static let crimes = [
    "drug trafficking", "trafficking in human beings", "the smuggling of migrants", "cybercrime", "money laundering", "corruption",
    "environmental crime", "firearms trafficking",
  ]
  private static let countries = ["Chile", "Ghana", "Kenya", "Peru", "Norway", "Thailand", "Jordan", "Panama", "Fiji", "Malta"]

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
    bodies = Self.stems.flatMap { stem in Self.heads.map { "\(stem) \($0)" } }
    programmes = Self.stems.map { "\($0) Assistance Programme" }
  }

  /// One document of about `paragraphs` × 40 words.
  mutating func document(paragraphs: Int) -> String {
    let year = 1995 + random.below(30)
    var text = "Brussels, \(1 + random.below(28)) March \(year)\n\n\(1000 + random.below(9000))/\(year % 100 + 100)\n\n".replacingCentury()
    text += "JOINT DECLARATION OF THE \(random.pick(bodies).uppercased())\n\n"
    for number in 1...paragraphs { text += "\(number). \(sentence());\n" }
    return text
  }

  private mutating func sentence() -> String {
    let a = random.pick(bodies)
    let b = random.pick(bodies)
    let programme = random.pick(programmes)
    let year = 2000 + random.below(25)
    switch random.below(8) {
    case 0: return "Welcoming the establishment of the \(a), which, on the model of the \(b), strengthens the fight against \(crimes(2))"
    case 1:
      return "Recalling that the \(programme), running from \(year) to \(year + 4), supports the \(a) and the \(b) in tackling \(crimes(1))"
    case 2:
      return
        "Stressing the importance of the cooperation between the \(a) and the \(b), as well as of the exchange of information with \(random.pick(Self.countries))"
    case 3:
      return
        "Commit to strengthen joint efforts against \(crimes(4)), in particular by following the money and by sharing evidence in good time"
    case 4:
      return
        "Celebrating the accession of \(random.pick(Self.countries)) and \(random.pick(Self.countries)) to the \(a), and their intention to contribute to its common aims"
    case 5:
      return "Call on the \(a) to launch joint operations with the \(b), taking into account the findings of the annual threat assessment"
    case 6:
      return
        "Consider establishing a network of experts on \(crimes(1)), to be coordinated by the \(a) within the framework of the \(programme)"
    default:
      return
        "Noting that the rule of law and the respect for human rights are of key importance for the cooperation of all the parties concerned"
    }
  }

  private mutating func crimes(_ count: Int) -> String {
    (0..<count).map { _ in random.pick(Self.crimes) }.joined(separator: count > 2 ? ", " : " and ")
  }
}

extension String {
  /// `1234/125` is `1234/25`: the year's last two digits.
  fileprivate func replacingCentury() -> String {
    guard let slash = firstIndex(of: "/"), let end = self[slash...].firstIndex(of: "\n") else { return self }
    let year = self[index(after: slash)..<end]
    return "\(self[...slash])\(year.suffix(2))\(self[end...])"
  }
}
