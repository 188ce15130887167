// EntenteExtract
