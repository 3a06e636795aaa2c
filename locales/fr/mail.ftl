# Cadre de tous les messages.
mail-button-fallback = Si le bouton ne fonctionne pas, copiez cette adresse dans votre navigateur :
mail-footer = Ce message a été envoyé automatiquement. Pour joindre le secrétariat, écrire à { $contact }.

# Messages auxquels on peut mettre fin.
mail-unsubscribe = Se désabonner
mail-topic-reminders = Rappels des dates limites
mail-topic-digest = Nouveautés de ce que vous suivez
mail-topic-letters = Lettres du secrétariat aux participants d’un appel
mail-topic-invitations = Rappels d’invitations
mail-why-reminders = Vous recevez ce message parce que vous avez un brouillon pour cet appel.
mail-why-digest = Vous recevez ce message parce que vous suivez des pages du portail.
mail-why-letters = Vous recevez ce message parce que vous participez à cet appel.
mail-why-invitations = Vous recevez ce message parce que votre organisation a été invitée à répondre à cet appel.
