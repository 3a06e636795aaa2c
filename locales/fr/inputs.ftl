# Published inputs.
inputs-title = Contributions publiées
inputs-input = Contribution
inputs-lead = Ce que les gouvernements, les entreprises, la société civile, les milieux universitaires et la communauté technique ont répondu aux appels, dans leurs propres termes.
inputs-of-call-lead = Les contributions publiées en réponse à l’appel « { $call } ».
inputs-feed-title = Dernières contributions publiées
inputs-count = { $count ->
    [one] { $count } contribution
    [many] { $count } contributions
   *[other] { $count } contributions
}
inputs-questions = { $count ->
    [one] Question { $numbers }
    [many] Questions { $numbers }
   *[other] Questions { $numbers }
}
inputs-question = Question { $number }
inputs-language-ar = Arabe
inputs-language-en = Anglais
inputs-language-es = Espagnol
inputs-language-fr = Français
inputs-language-ru = Russe
inputs-language-zh = Chinois
inputs-facet-type = Catégorie de parties prenantes
inputs-facet-region = Région
inputs-facet-country = Pays
inputs-facet-language = Langue
inputs-facet-line = Grande orientation
inputs-facet-sdg = Objectif de développement durable
inputs-facet-call = Appel
inputs-facet-question = Question traitée
inputs-facet-year = Année
inputs-sort = Trier :
inputs-sort-best = pertinence
inputs-sort-newest = les plus récentes
inputs-sort-organization = organisation
inputs-search = Rechercher dans les contributions
inputs-none-found = Aucune contribution ne correspond
inputs-none-found-advice = Retirez un filtre ou cherchez d’autres mots.
inputs-none-yet = Aucune contribution n’a encore été publiée
inputs-none-yet-advice = Les contributions paraissent ici dès que le secrétariat les publie. Les appels ouverts attendent la vôtre.
inputs-see-calls = Voir les appels
inputs-anonymous = Anonyme
inputs-global = Monde entier
inputs-views = Présentations des contributions à cet appel
inputs-tab-list = Contributions
inputs-tab-answers = Par question
inputs-tab-figures = Chiffres
inputs-yes = Oui
inputs-no = Non
inputs-confirmed = Confirmé
inputs-goal = ODD
inputs-beside = Toutes les réponses à cette question
inputs-answers = Réponses
inputs-about = À propos de cette contribution
inputs-about-lines = Grandes orientations concernées
inputs-about-goals = Objectifs de développement durable
inputs-attachments = Pièces jointes
inputs-cite = Citer cette contribution
inputs-copy = Copier
inputs-copied = Copié
inputs-call = Appel
inputs-received = Reçue le
inputs-published = Publiée le
inputs-version = Version
inputs-version-number = Version { $number }, la dernière déposée
inputs-original = Original
inputs-neighbours = Autres contributions à cet appel
inputs-before = Contribution précédente
inputs-after = Contribution suivante
inputs-all-of-call = Toutes les contributions à cet appel
inputs-gone = Cette contribution n’est plus publiée
inputs-gone-lead = Elle était publiée ici. Le secrétariat a mis fin à sa publication ; son numéro de référence ne sera pas réutilisé.
inputs-gone-on = Publication annulée le
inputs-gone-reason = Motif
inputs-place-unknown = Lieu non indiqué
inputs-figures-title = Qui a contribué
inputs-figures-lead = Les auteurs des contributions à l’appel « { $call } », par catégorie, région, pays, langue et jour, et ceux que l’on n’a pas encore entendus.
inputs-ledger = Ce qu’il est advenu de tout ce qui a été reçu
inputs-ledger-received = reçues
inputs-ledger-published = publiées
inputs-ledger-withheld = non publiées
inputs-ledger-withdrawn = retirées
inputs-ledger-pending = en cours d’examen
inputs-ledger-hint = Non publiées : destinées au seul secrétariat, non retenues, ou dont la publication a été annulée, avec le motif à leur adresse.
inputs-by-region = Par région
inputs-by-type-region = Par catégorie de parties prenantes et par région
inputs-by-day = Par jour de réception
inputs-by-country = Par pays
inputs-by-language = Par langue
inputs-total = Total
inputs-day = Jour
inputs-days-label = Contributions par jour de réception du { $from } au { $to }
inputs-deadline = Date limite
inputs-none-yet-short = Pas encore de contribution
inputs-types-heard = { $count ->
    [one] { $count } catégorie
    [many] { $count } catégories
   *[other] { $count } catégories
}
inputs-hidden-hint = Les chiffres inférieurs à cinq qui comprennent une contribution anonyme sont indiqués par « <5 ». Ce qui permettrait de les déduire est omis (« … ») ou donné comme minimum (« ≥ »).
inputs-gaps = Pas encore entendus
inputs-gaps-lead = Aucune contribution publiée ne vient de :
inputs-groups = Pays en situation particulière
inputs-ldcs = Pays les moins avancés
inputs-lldcs = Pays en développement sans littoral
inputs-sids = Petits États insulaires en développement
inputs-group-heard = { $count ->
    [one] de { $heard } pays sur { $count }
    [many] de { $heard } pays sur { $count }
   *[other] de { $heard } pays sur { $count }
}
inputs-answers-lead = Toutes les réponses publiées à une question de l’appel « { $call } ».
inputs-answers-count = { $count ->
    [one] { $count } réponse
    [many] { $count } réponses
   *[other] { $count } réponses
}
inputs-tally = Nombre de fois où chaque réponse a été choisie
inputs-tally-choice = Réponse
inputs-tally-share = Part
inputs-tally-note = Part des contributions qui répondent à cette question. Les chiffres inférieurs à cinq qui comprennent une contribution anonyme sont indiqués par « <5 ».
inputs-questions-nav = Questions
inputs-refused-consent = L’auteur s’adresse au seul secrétariat : cette contribution ne peut pas être publiée.
inputs-refused-policy = L’appel ne prévoit pas de publication.
inputs-refused-not-checked = Indiquez que la vérification des données personnelles est faite avant de publier.
inputs-refused-empty = Aucune réponse ne peut être rendue publique.
inputs-mail-published-subject = Publiée : { $reference }
inputs-mail-published = Votre contribution { $reference } a été publiée. Chacun peut désormais la lire à une adresse qui ne changera pas.
inputs-mail-published-button = Voir la version publique
inputs-mail-published-wrong = Si un élément ne devrait pas être public, prévenez sans tarder le secrétariat : la publication peut être annulée.
inputs-mail-unpublished-subject = Publication annulée : { $reference }
inputs-mail-unpublished = Le secrétariat a mis fin à la publication de votre contribution { $reference }. Son adresse indique désormais la date et le motif suivant :
inputs-mail-unpublished-button = Voir sa page
inputs-more-countries = { $count ->
    [one] { $count } autre pays
    [many] { $count } autres pays
   *[other] { $count } autres pays
}
