// EntenteAnswer
