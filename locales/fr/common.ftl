# Le cadre de chaque page.
site-name = Examen SMSI+20
site-subtitle = Sommet mondial sur la société de l’information
skip-to-content = Aller au contenu
search = Rechercher
menu = Menu
language = Langue
main-navigation = Navigation principale
breadcrumb = Fil d’Ariane
nav-home = Accueil
nav-action-lines = Grandes orientations
nav-inputs = Appels et contributions
nav-events = Manifestations
nav-commitments = Engagements
nav-documents = Documents
nav-about = À propos
desk = Espace de travail
my-submissions = Mes contributions
account = Mon compte
sign-in = Se connecter
sign-out = Se déconnecter
open-data = Données ouvertes
accessibility = Accessibilité
privacy = Données personnelles
version = Version { $version }
theme = Couleurs
theme-device = Comme l’appareil
theme-light = Claires
theme-dark = Sombres

# Communs à plusieurs pages.
pages = Pages
page-previous = Précédente
page-next = Suivante
filter = Filtrer
filters-applied = Filtres :
filter-remove = supprimer
filters-clear = Supprimer tous les filtres
filters-not-understood = Ce filtre de l’adresse n’a pas été compris et n’est pas appliqué : { $values }.
apply = Appliquer
save = Enregistrer
cancel = Annuler
back = Retour
download = Télécharger
source = Source
sources = Sources
as-table = Sous forme de tableau
external-site = (autre site)
label-value = { $label } : { $value }
label-before = { $label } :
demonstration = Démonstration
confidence-report = D’après un rapport ou un commentaire, et non un texte officiel
confidence-general = Connaissance générale, pas encore vérifiée auprès d’une source
results = { $count ->
    [one] { $count } résultat
    [many] { $count } de résultats
   *[other] { $count } résultats
}

# Temps restant et temps écoulé.
days-left = { $count ->
    [one] { $count } jour
    [many] { $count } de jours
   *[other] { $count } jours
}
hours-left = { $count ->
    [one] { $count } heure
    [many] { $count } d’heures
   *[other] { $count } heures
}
minutes-left = { $count ->
    [one] { $count } minute
    [many] { $count } de minutes
   *[other] { $count } minutes
}

# Formulaires.
form-error-title-mark = Erreur :
form-errors = { $count ->
    [one] Un point est à revoir
   *[other] { $count } points sont à revoir
}
form-optional = (facultatif)
form-email-missing = Saisissez votre adresse électronique
form-email-wrong = Saisissez une adresse électronique telle que nom@exemple.org
form-trap = Laissez ce champ vide

# Erreurs.
error-home = Aller à la page d’accueil
error-request-id = Si vous nous écrivez à ce sujet, indiquez le numéro de la demande :
error-bad-request = Cette demande n’a pas pu être lue
error-bad-request-advice = Une partie de l’adresse ou du formulaire n’a pas été comprise. Revenez en arrière et réessayez.
error-forbidden = Vous ne pouvez pas ouvrir cette page
error-forbidden-advice = Votre compte n’a pas le rôle que cette page exige. Un administrateur du portail peut l’attribuer.
error-signed-out = Veuillez vous reconnecter
error-signed-out-advice = Ce que vous avez envoyé n’est pas encore enregistré, mais rien n’est perdu : votre texte attend sur cette page. Connectez-vous dans une nouvelle fenêtre, revenez ici et envoyez-le à nouveau.
error-sign-in-elsewhere = Se connecter dans une nouvelle fenêtre
error-send-again = Envoyer à nouveau
error-cross-origin = Ce formulaire a été envoyé depuis un autre site
error-cross-origin-advice = Pour votre protection, les modifications ne sont acceptées que depuis les pages de ce portail. Ouvrez la page ici et renvoyez le formulaire.
error-not-found = Page introuvable
error-not-found-advice = L’adresse est peut-être mal orthographiée, ou la page n’est pas publique. Recherchez ce que vous vouliez trouver, ou partez de la page d’accueil.
error-method = Cette adresse ne s’utilise pas de cette manière
error-method-advice = Revenez en arrière et utilisez les liens et les boutons de la page.
error-conflict = Quelque chose a changé entre-temps
error-too-large = C’est trop volumineux
error-too-large-advice = Votre envoi dépasse la limite fixée pour ce formulaire. Revenez en arrière : votre texte y est toujours. Raccourcissez-le ou choisissez un fichier plus petit.
error-media-type = Ce type de fichier ou de formulaire n’est pas accepté ici
error-media-type-advice = Revenez en arrière et utilisez l’un des formats indiqués sur la page.
error-misdirected = Cette adresse appartient à un autre site
error-misdirected-advice = La demande est parvenue à ce serveur sous un nom qui n’est pas le sien. Utilisez l’adresse habituelle du portail.
error-too-many = Trop de tentatives
error-too-many-advice = Veuillez patienter un peu, puis réessayez. Rien de ce que vous avez saisi à la page précédente n’est perdu si vous revenez en arrière.
error-unknown-outcome = Nous ne pouvons pas encore dire si l’envoi est arrivé
error-unknown-outcome-advice = La connexion à la base de données a été coupée au dernier moment. Revenez en arrière et appuyez de nouveau sur le bouton : l’envoi ne peut pas arriver deux fois.
error-unavailable = Le portail n’est pas disponible pour le moment
error-unavailable-advice = Veuillez réessayer dans un instant. Si vous étiez en train d’écrire, revenez en arrière : votre texte est toujours dans le formulaire.
error-internal = Un problème est survenu de notre côté
error-internal-advice = Le défaut a été enregistré. Veuillez réessayer ; s’il se reproduit, écrivez-nous en indiquant le numéro de la demande ci-dessous.
