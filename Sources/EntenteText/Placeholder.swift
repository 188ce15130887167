// EntenteText
