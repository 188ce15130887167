import EntenteModel

/// What a document says of itself: its node, and by what others may cite it.
struct OwnDocument {
  var entity = Entity(id: "", kind: .document, name: "")
  var text = TextDescription()
  var title = ""
  var parties: [EntityIndex] = []
}
