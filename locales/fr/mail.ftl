# Cadre de tous les messages.
mail-button-fallback = Si le bouton ne fonctionne pas, copiez cette adresse dans votre navigateur :
mail-footer = Ce message a été envoyé automatiquement. Pour joindre le secrétariat, écrire à { $contact }.
