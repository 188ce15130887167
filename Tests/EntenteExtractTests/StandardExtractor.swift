import EntenteLexicon

@testable import EntenteExtract

extension Extractor {
  private static let carried = Result { Extractor(lexicon: .standard, rules: try RuleSet.standard()) }

  /// With the lists and rules that the program carries. Made once for all tests: to read the rules takes longer than to read a sentence by them.
  static func standard() throws -> Extractor { try carried.get() }

  /// With the lists alone.
  static let ofNames = Extractor()
}

extension RuleSet {
  /// The rules that the program carries, read once.
  static func carried() throws -> RuleSet { try Extractor.standard().rules }
}
