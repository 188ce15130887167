// EntenteBytes
