import EntenteLanguage
import EntenteModel
import EntenteStore

// Questions in two steps: "which crimes does the programme that supports Ameripol address?"
extension Asker {
  /// The most things that a description may fit.
  private static let mostDescribed = 8
  /// The most ways to read a description that are tried.
  private static let mostReadings = 12

  /// The reply to a question that describes a thing by what is said of it; `nil` where one of the steps has no answer. O(readings × one question).
  func inSteps(_ question: String, asOf: PartialDate?) throws(StoreError) -> Reply? {
    for steps in try names.reader(for: question).steps(question).prefix(Self.mostReadings) {
      guard let inner = try plain(steps.inner, asOf), !inner.answers.isEmpty, inner.answers.count <= Self.mostDescribed,
        inner.answers.allSatisfy({ $0.id != nil }), !steps.isOne || inner.answers.count == 1
      else { continue }
      var outer: [Reply] = []
      for described in inner.answers {
        if let reply = try plain(steps.outer(described.value), asOf), !reply.answers.isEmpty { outer.append(reply) }
      }
      guard outer.count == inner.answers.count else { continue }
      return joined(steps, inner, outer, question)
    }
    return nil
  }

  /// What the grammar alone reads, without any word left over.
  private func plain(_ question: String, _ asOf: PartialDate?) throws(StoreError) -> Reply? {
    let result = try names.reader(for: question).read(question)
    guard !result.holdsWords else { return nil }
    let reply = try reply(to: result, question, asOf)
    return reply.understood ? reply : nil
  }

  private func joined(_ steps: QuestionSteps, _ inner: Reply, _ outer: [Reply], _ question: String) -> Reply {
    let parts = (steps.asksBoth ? [inner] : []) + outer
    var reply = Asker.joined(parts, question)
    let names = inner.answers.map(\.value).joined(separator: ", ")
    reply.reading = "\(reply.reading); “\(steps.description)” is \(names): \(inner.reading)"
    let said = inner.answers.compactMap(\.evidence.first)
      .map { "“\($0.quote)” (\(CitationText.of(document: $0.document, paragraph: $0.paragraph)))" }
    if !steps.asksBoth {
      let told = "“\(steps.description)”: \(said.joined(separator: "; "))."
      reply.note = [reply.note, told].compactMap { $0 }.joined(separator: " ")
    }
    return reply
  }
}
