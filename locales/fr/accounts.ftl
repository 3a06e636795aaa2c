accounts-already-confirmed = Cette adresse a déjà été confirmée. Connectez-vous pour continuer.
