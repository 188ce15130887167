// EntenteRun
