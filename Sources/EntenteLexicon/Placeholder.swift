// EntenteLexicon
