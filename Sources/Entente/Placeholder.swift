// Entente
