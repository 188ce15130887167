import EntenteLanguage
import EntenteModel

// What the signatories undertake to bring into step.
extension Asker {
  /// "With which platform do the ministers undertake to *align the cycle*": what is aligned is the cycle, and they are who says so. `nil` where it is nothing of the
  /// kind.
  func aligned(_ question: StatementQuestion, _ reading: Reading) -> (StatementQuestion, Reading)? {
    guard question.patterns.count == 1, question.patterns[0].types == ["ALIGNED_WITH"], reading.scope.company.count == 1 else { return nil }
    let (from, to) = (question.patterns[0].from.ids, question.patterns[0].to.ids)
    guard let speakers = from ?? to, from == nil || to == nil,
      speakers.allSatisfy({ id in documents.contains { $0.record.id == id } })
    else { return nil }
    var (question, reading) = (question, reading)
    let end = EndFilter(ids: [reading.scope.company[0].id])
    if from != nil { question.patterns[0].from = end } else { question.patterns[0].to = end }
    reading.scope.company = []
    return (question, reading)
  }
}
