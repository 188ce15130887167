package import EntenteModel

/// What planning asks of a graph: numbers of names, and counts.
package protocol Catalog: AnyObject {
  var nodeCount: Int { get }
  var edgeCount: Int { get }
  func label(named name: String) -> LabelID?
  func type(named name: String) -> TypeID?
  func key(named name: String) -> KeyID?
  func count(of label: LabelID) -> Int
  func count(of type: TypeID) -> Int
  /// Whether nodes are found by a key's value without a scan.
  func isIndexed(_ key: KeyID) -> Bool
}
