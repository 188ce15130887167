/// A question that is answered by asking simpler ones.
package enum CompoundQuestion: Sendable {
  /// Of each the values are asked for, and those count that all of them give: "who funds it and chairs it".
  case all([String])
  /// What they give together, each something: "which programmes and which networks".
  case each([String])
  /// Whatever one of them gives: "who funds or manages it".
  case any([String])
  /// What the first asks stands in the second in place of its description.
  case steps(QuestionSteps)
  /// How many of the one is held against how many of the other: "does A name more agencies than B".
  case compared(CountComparison)
  /// Whether a thing is what a question for a list gives: "is A the only text that names X".
  case identity(IdentityQuestion)
  /// Which of some things a question for a list gives: "which of A, B and C does it name".
  case choice(ChoiceQuestion)
  /// Whether one of several is so: "is either A or B named in it".
  case either([String])
}

/// A question that takes two steps: what the first asks stands in the second in place of its description.
package struct QuestionSteps: Sendable {
  /// How many of the things described the second question must hold of.
  package enum Quantity: Sendable {
    /// "The programme that supports it": there is one alone.
    case one
    /// "The bodies that …", "a body that …": any of them will do.
    case some
    /// "Every programme that …".
    case each
  }

  /// The question that is asked first.
  package var inner: String
  /// The description, as the question has it: "the programme that supports it".
  package var description: String
  package var quantity: Quantity
  /// Whether the values of the first question are asked for, too.
  package var asksBoth: Bool
  private let before: [QuestionToken]
  private let after: [QuestionToken]

  init(
    inner: String, description: [QuestionToken], quantity: Quantity, asksBoth: Bool, before: [QuestionToken], after: [QuestionToken]
  ) {
    self.inner = inner
    self.description = description.map(\.text).joined(separator: " ")
    (self.quantity, self.asksBoth, self.before, self.after) = (quantity, asksBoth, before, after)
  }

  /// The second question, of what the first one has given.
  package func outer(_ name: String) -> String {
    [before, QuestionToken.split(name), after].filter { !$0.isEmpty }
      .map { tokens in
        tokens.enumerated().map { ($0.offset == 0 ? "" : String(decoding: $0.element.gap, as: UTF8.self)) + $0.element.text }.joined()
      }.joined(separator: " ")
  }
}
