package import EntenteModel

/// What expressions ask of the graph. Names are resolved to ids once, when an expression is made; rows ask by id.
package protocol GraphAccess: AnyObject {
  /// `nil` for a name that the graph does not know.
  func label(named name: String) -> LabelID?
  func type(named name: String) -> TypeID?
  func key(named name: String) -> KeyID?

  func labels(of node: NodeID) throws(RunError) -> [String]
  func has(_ label: LabelID, _ node: NodeID) throws(RunError) -> Bool
  func typeName(of relationship: EdgeID) throws(RunError) -> String
  func typeID(of relationship: EdgeID) throws(RunError) -> TypeID
  func ends(of relationship: EdgeID) throws(RunError) -> (from: NodeID, to: NodeID)

  /// A property's value; null where there is none.
  func property(_ key: KeyID, of node: NodeID) throws(RunError) -> Value
  func property(_ key: KeyID, of relationship: EdgeID) throws(RunError) -> Value
  func properties(of node: NodeID) throws(RunError) -> MapValue
  func properties(of relationship: EdgeID) throws(RunError) -> MapValue

  /// The node that bears this name or alias, folded; `nil` where none or several do.
  func entity(named name: String) throws(RunError) -> NodeID?
  /// Nodes and relationships whose names or quotations hold all words of the text, in order of id.
  func search(_ text: String, _ meter: any WorkMeter) throws(RunError) -> [Value]
}
