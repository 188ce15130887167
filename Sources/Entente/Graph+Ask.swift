package import EntenteAnswer
public import EntenteModel
import EntenteStore

extension Graph {
  /// Answers a plain question: the values, each with the words that say it, how the question was read, and the query that ran. A question
  /// that is not understood is a reply that says which words were not. `asOf` bounds it to what holds on that date.
  package func ask(_ question: String, asOf: PartialDate? = nil) throws(EntenteError) -> Reply {
    try reading { () throws(StoreError) in try Asker(records).ask(question, asOf: asOf) }
  }

  /// The reply to a plain question as `ask --json` prints it.
  public func askJSON(_ question: String, asOf: PartialDate? = nil) throws(EntenteError) -> [UInt8] { try ask(question, asOf: asOf).json }
}
