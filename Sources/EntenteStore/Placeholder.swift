// EntenteStore
