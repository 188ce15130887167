@_exported public import EntenteAnswer
// One import is enough: the values that the library takes and gives come with it.
@_exported public import EntenteModel
