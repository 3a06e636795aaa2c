# Connexion.
accounts-email = Adresse électronique
accounts-name = Nom
accounts-name-missing = Indiquez un nom
accounts-name-long = Le nom ne doit pas dépasser 120 caractères
accounts-sign-in-lead = Indiquez votre adresse électronique : vous recevrez un lien et un code. Aucun mot de passe n’est nécessaire. Si vous n’avez pas encore de compte, il sera créé.
accounts-sign-in-again = Ce que vous souhaitez faire est difficile à annuler. Veuillez vous connecter de nouveau pour confirmer votre identité.
accounts-send-link = Recevoir un lien
accounts-privacy-note = Votre adresse sert à votre compte et aux messages concernant vos démarches sur ce portail. Elle n’est jamais publiée.
accounts-code-title = Consultez votre messagerie
accounts-code-lead = Un message a été envoyé à cette adresse. Ouvrez le lien qu’il contient ou saisissez ici son code. Tous deux sont valables une seule fois, pendant 10 minutes.
accounts-code = Code à six chiffres
accounts-code-hint = Celui du message le plus récent ; il peut être collé
accounts-code-missing = Saisissez les six chiffres du message
accounts-code-wrong = Ce code est inexact ou n’est plus valable. Consultez le message le plus récent ou demandez un nouvel envoi.
accounts-no-mail = Pas de message ?
accounts-no-mail-advice = Il peut mettre une minute ou deux à arriver. Regardez parmi les messages indésirables, vérifiez l’adresse ci-dessus ou demandez un nouvel envoi ; l’ancien message ne sera alors plus valable.
accounts-send-again = Renvoyer le message
accounts-other-address = Utiliser une autre adresse
accounts-link-title = Un clic pour vous connecter
accounts-link-lead = Vous vous connectez avec l’adresse à laquelle le lien a été envoyé.
accounts-link-old = Ce lien n’est plus valable
accounts-link-old-lead = Un lien est valable une seule fois, pendant 10 minutes. Un nouveau peut être envoyé à la même adresse ; vous poursuivrez là où vous vouliez aller.
accounts-link-unknown = Il n’a peut-être pas été copié en entier. Copiez-le de nouveau depuis le message ou demandez-en un autre.
accounts-link-new = Recevoir un nouveau lien
accounts-link-sent = Un nouveau message a été envoyé. Son lien est valable une seule fois, pendant 10 minutes.
accounts-already-confirmed = Cette adresse a déjà été confirmée. Connectez-vous pour continuer.

# Première administration.
accounts-first-title = Administrer ce portail
accounts-first-lead = L’administration accorde les rôles, consulte les messages envoyés et le journal d’audit, et peut fermer des comptes. Ce portail n’a encore personne à ce poste.
accounts-first-button = Créer le compte et se connecter
accounts-first-old = Tant que personne n’administre le portail, celui-ci affiche un nouveau lien à chaque démarrage.

# Mon compte.
accounts-lead = Vos coordonnées, vos rôles et les appareils sur lesquels vous êtes en ligne.
accounts-details = Vos coordonnées
accounts-mail-language = Langue des messages
accounts-mail-language-hint = Les pages s’affichent dans la langue que vous ouvrez ; les messages vous parviennent dans celle-ci.
accounts-saved = Modifications enregistrées
accounts-change-email = Changer d’adresse
accounts-roles = Vos rôles
accounts-roles-none = Vous pouvez répondre aux appels et suivre vos contributions. Les autres rôles sont accordés par l’administration du portail.
accounts-role = Rôle
accounts-scope = Pour
accounts-sessions = Connexions en cours
accounts-sessions-lead = Mettez fin à celles que vous ne reconnaissez pas.
accounts-device = Appareil
accounts-device-unknown = Appareil inconnu
accounts-signed-in-at = Connexion
accounts-seen-at = Dernière activité
accounts-this-browser = ce navigateur
accounts-end-session = Mettre fin
accounts-end-session-of = Mettre fin à la connexion : { $device }
accounts-end-others = Mettre fin à toutes les autres
accounts-sessions-ended = Les connexions ont pris fin
accounts-data = Vos données
accounts-data-lead = Emportez ce que le portail conserve à votre sujet, ou faites effacer votre compte. Une nouvelle connexion peut vous être demandée.
accounts-export = Exporter mes données (JSON)
accounts-erase = Effacer mon compte

# Changement d’adresse.
accounts-change-title = Changer d’adresse électronique
accounts-change-lead = Un lien est envoyé à la nouvelle adresse. Celle-ci ne compte qu’une fois ce lien ouvert ; d’ici là, connectez-vous avec l’adresse actuelle.
accounts-present-email = Adresse actuelle
accounts-new-email = Nouvelle adresse
accounts-change-send = Envoyer le lien
accounts-change-same = C’est votre adresse actuelle
accounts-change-sent = Un message a été envoyé à la nouvelle adresse, et l’adresse actuelle en a été avisée. Ouvrez le lien dans ce navigateur ; il est valable une seule fois, pendant 10 minutes.
accounts-change-confirm-title = Utiliser désormais la nouvelle adresse ?
accounts-change-confirm-lead = Vous vous connecterez désormais avec cette adresse et y recevrez les messages. Vos autres connexions prendront fin.
accounts-change-confirm = Utiliser la nouvelle adresse
accounts-change-old = Il est valable une seule fois, pendant 10 minutes, et uniquement pour le compte qui l’a demandé.
accounts-change-again = Demander un nouveau lien
accounts-address-taken = Un autre compte utilise cette adresse. Connectez-vous avec elle ou choisissez-en une autre.
accounts-changed = Votre adresse a été changée

# Effacement.
accounts-erase-lead = Votre nom et votre adresse sont retirés du portail. Cette opération est irréversible.
accounts-erase-sessions = Toutes vos connexions prennent fin, ainsi que vos rôles et vos appartenances à des organisations.
accounts-erase-trail = Le journal d’audit conserve un numéro à votre place, sans nom.
accounts-erase-understood = J’ai compris que cette opération est irréversible
accounts-erase-tick = Cochez la case pour continuer
accounts-last-administrator = Ce compte est le dernier à administrer le portail. Accordez d’abord ce rôle à une autre personne.
accounts-erased-title = Votre compte a été effacé
accounts-erased-lead = Votre nom et votre adresse ont été retirés, et toutes vos connexions ont pris fin. Merci de votre participation.

# Messages.
accounts-mail-sign-in-subject = Votre lien de connexion
accounts-mail-sign-in-intro = Quelqu’un, sans doute vous, souhaite se connecter au portail avec cette adresse.
accounts-mail-sign-in-code = Ou saisissez ce code sur la page où vous l’avez demandé :
accounts-mail-sign-in-ignore = Le lien et le code sont valables une seule fois, pendant 10 minutes. Si la demande ne vient pas de vous, ne faites rien : personne ne peut se connecter sans eux. Ne communiquez ce code à personne.
accounts-mail-change-subject = Confirmez votre nouvelle adresse électronique
accounts-mail-change-intro = Quelqu’un, sans doute vous, souhaite utiliser cette adresse pour un compte du portail.
accounts-mail-change-ignore = Le lien est valable une seule fois, pendant 10 minutes, dans le navigateur connecté à ce compte. Si la demande ne vient pas de vous, ne faites rien : rien ne change.
accounts-mail-asked-subject = Un changement d’adresse électronique a été demandé
accounts-mail-asked-intro = Une personne connectée à votre compte souhaite remplacer cette adresse par une autre. Si ce n’est pas vous, connectez-vous sans tarder, mettez fin à toutes les autres connexions et avisez l’administration du portail.
accounts-mail-changed-subject = Votre adresse électronique a été changée
accounts-mail-changed-intro = Votre compte sur le portail utilise désormais une autre adresse ; celle-ci n’est plus utilisée. Si ce n’est pas vous, avisez l’administration du portail.
accounts-mail-erased-intro = Votre nom et votre adresse ont été retirés du portail, et toutes vos connexions ont pris fin. Ceci est le dernier message qui vous est adressé.
accounts-mail-role-subject = Vos rôles sur le portail ont changé
accounts-mail-role-granted = Un rôle vous a été accordé :
accounts-mail-role-revoked = Un rôle vous a été retiré :
accounts-mail-role-sign-in = Connectez-vous de nouveau pour voir ce qui a changé.

# Rôles et portée.
accounts-role-contributor = Contributeur
accounts-role-officer = Fonctionnaire du secrétariat
accounts-role-coder = Codeur
accounts-role-publisher = Responsable de la publication
accounts-role-facilitator = Coordonnateur de la grande orientation
accounts-role-approver = Responsable de l’approbation
accounts-role-administrator = Administrateur
accounts-scope-portal = Tout le portail
accounts-scope-entities = Entités
accounts-scope-calls = Appels
accounts-scope-lines = Grandes orientations
accounts-role-held = Ce rôle est déjà accordé
accounts-closed = Ce compte est fermé ou son adresse n’est pas confirmée

# Espace de travail : navigation.
accounts-nav-desk = Espace de travail
accounts-nav-queue = File d’attente
accounts-nav-admin = Administration
accounts-outbox = Messages sortants
accounts-users = Comptes
accounts-audit = Journal d’audit

# Espace de travail : messages.
accounts-outbox-kept-lead = Aucun serveur de messagerie n’est configuré : les messages sont conservés ici et ne parviennent à personne.
accounts-outbox-lead = Messages rédigés par le portail, du plus récent au plus ancien.
accounts-mail-state = État
accounts-mail-any-state = Tous les états
accounts-mail-waiting = En attente
accounts-mail-sent = Envoyé
accounts-mail-kept = Conservé
accounts-mail-dead = Abandonné
accounts-mail-to = Destinataire
accounts-mail-subject = Objet
accounts-mail-kind = Type
accounts-mail-created = Rédigé
accounts-mail-finished = Terminé
accounts-mail-attempts = Tentatives
accounts-mail-next = Prochaine tentative
accounts-mail-error = Dernière erreur
accounts-mail-body = Texte
accounts-mail-hidden = Le texte d’un message envoyé n’est visible que de son destinataire.
accounts-mail-emptied = Le texte a été supprimé à la fin de sa durée de conservation.
accounts-mail-resend = Envoyer de nouveau
accounts-mail-resent = Le message attend d’être envoyé de nouveau
accounts-mail-address = Adresse
accounts-outbox-empty = Aucun message
accounts-outbox-empty-advice = Aucun ne correspond à ces filtres.

# Espace de travail : comptes.
accounts-users-lead = Les personnes qui se sont connectées ou ont été ajoutées, et ce qu’elles peuvent faire.
accounts-users-search = Nom ou adresse
accounts-any-role = Tous les rôles
accounts-user = Compte
accounts-user-since = Depuis
accounts-user-seen = Dernière activité
accounts-user-disabled = Désactivé
accounts-user-unconfirmed = Non confirmé
accounts-user-active = Actif
accounts-users-empty = Aucun compte
accounts-users-empty-advice = Aucun ne correspond. Élargissez la recherche ou ajoutez la personne ci-dessous.
accounts-add = Ajouter une personne
accounts-add-lead = Pour quelqu’un qui ne s’est pas encore connecté. Ses rôles s’accordent à la page suivante ; la connexion se fait par courriel, comme pour tout le monde.
accounts-add-button = Ajouter
accounts-user-roles = Rôles
accounts-user-roles-none = Aucun, hormis celui de contributeur
accounts-granted-at = Depuis
accounts-revoke = Retirer
accounts-revoke-of = Retirer le rôle : { $role }
accounts-grant = Accorder un rôle
accounts-grant-button = Accorder
accounts-granted = Le rôle a été accordé ; la personne en a été avisée par courriel et doit se connecter de nouveau
accounts-added = Le compte est créé.
accounts-revoked = Le rôle a été retiré ; la personne en a été avisée par courriel
accounts-grant-choose = Choisissez un rôle et sa portée
accounts-scope-unfit = Ce rôle ne peut pas être exercé à cette portée. Un coordonnateur est nommé pour une grande orientation, un approbateur pour une grande orientation, une entité ou tout le portail, les autres rôles pour un appel, une entité ou tout le portail.
accounts-choose = Choisir…
accounts-sign-in-to-change = Pour modifier les rôles ou fermer le compte, connectez-vous de nouveau.
accounts-user-sessions = { $count ->
    [0] Aucune connexion en cours
    [one] { $count } connexion en cours
    [many] { $count } de connexions en cours
   *[other] { $count } connexions en cours
}
accounts-end-all = Mettre fin à toutes les connexions
accounts-disable = Désactiver le compte
accounts-disable-lead = Personne ne pourra se connecter avec son adresse jusqu’à sa réactivation ; ses connexions prennent fin immédiatement.
accounts-enable = Réactiver le compte
accounts-disabled-done = Le compte a été désactivé
accounts-enabled-done = Le compte a été réactivé
accounts-user-trail = Dans le journal d’audit

# Espace de travail : journal.
accounts-audit-lead = Qui a fait quoi, et quand. Les entrées ne peuvent être ni modifiées ni supprimées.
accounts-audit-act = Acte
accounts-audit-object = Objet
accounts-audit-actor = Auteur
accounts-audit-at = Date
accounts-audit-change = Modification
accounts-audit-before = avant
accounts-audit-after = après
accounts-audit-portal = Le portail
accounts-audit-search = Acte, objet ou numéro
accounts-audit-empty = Aucune entrée
accounts-audit-empty-advice = Aucune ne correspond à ces filtres.
accounts-chain-sealed = Entrées dans la chaîne
accounts-chain-waiting = En attente de scellement
accounts-chain-last = Dernier scellement
accounts-chain-note = La commande « portal audit verify » vérifie toute la chaîne.
accounts-audit-newest = Les plus récentes
accounts-audit-older = Plus anciennes
accounts-nav-calls = Appels


# Mettre fin aux messages.
accounts-mail-held = En attente de validation
accounts-mail-handing-over = En cours de remise
accounts-mail-uncertain = Incertain
accounts-mail-dropped = Non envoyé
accounts-unsubscribe-title = Ne plus recevoir ces messages ?
accounts-unsubscribe-lead = Une pression suffit pour y mettre fin. Il n’est pas nécessaire de se connecter.
accounts-unsubscribed = Vous ne recevrez plus ces messages
accounts-unsubscribed-lead = Ils ne sont désormais plus envoyés à cette adresse.
accounts-unsubscribe-what = Messages
accounts-unsubscribe-button = Ne plus les recevoir
accounts-unsubscribe-undo = Les recevoir de nouveau
accounts-unsubscribe-manage = Ce que je reçois par courriel
accounts-unsubscribe-necessary = Les messages nécessaires sont toujours envoyés : liens de connexion, récépissés, questions du secrétariat et décisions concernant vos contributions.
accounts-unsubscribe-unknown = Ce lien n’est pas connu
accounts-unsubscribe-unknown-lead = Il n’a peut-être pas été copié en entier, ou le message date de plus d’un an. Connectez-vous pour choisir ce que vous recevez par courriel.
accounts-mail-uncertain-lead = Le serveur allait recevoir ce message lorsque l’opération s’est interrompue. Nul ne sait s’il est arrivé ; il n’est pas renvoyé automatiquement.
