# Calls for inputs.

# The list.
calls-title = Appels à contributions
calls-lead = Les appels auxquels il est possible de répondre, ceux qui ouvriront et ceux des vingt dernières années.
calls-find = Chercher un appel
calls-find-words = Mots
calls-any = Tous
calls-convener = Organisme organisateur
calls-year = Année
calls-line = Grande orientation
calls-open-heading = Ouverts actuellement
calls-upcoming-heading = Prochaine ouverture
calls-closed-heading = Clos
calls-open = Ouvert
calls-upcoming = Ouvre bientôt
calls-closed = Clos
calls-none-open = Aucun appel ouvert pour ces critères
calls-none-open-advice = Effacer les filtres, ou consulter ci-dessous les appels précédents.
calls-none-closed = Aucun appel clos ne correspond à ces critères.
calls-closed-on = clos le { $date }
calls-opened-on = ouvert le { $date }
calls-date-unknown = date inconnue
calls-closes-in-days = { $count ->
    [one] Clôture dans { $count } jour
    [many] Clôture dans { $count } jours
   *[other] Clôture dans { $count } jours
}
calls-closes-in-hours = { $count ->
    [one] Clôture dans { $count } heure
    [many] Clôture dans { $count } heures
   *[other] Clôture dans { $count } heures
}
calls-closes-in-minutes = { $count ->
    [one] Clôture dans { $count } minute
    [many] Clôture dans { $count } minutes
   *[other] Clôture dans { $count } minutes
}
calls-published-count = { $count ->
    [one] { $count } contribution publiée
    [many] { $count } contributions publiées
   *[other] { $count } contributions publiées
}
calls-known-responses = { $count ->
    [one] { $count } réponse selon les sources
    [many] { $count } réponses selon les sources
   *[other] { $count } réponses selon les sources
}
calls-read-questions = Lire les questions
calls-send-input = Déposer une contribution
calls-continue-draft = Continuer mon brouillon
calls-my-submission = Ma contribution

# One call.
calls-call = Appel à contributions
calls-at-a-glance = En bref
calls-historical = Pour mémoire
calls-historical-note = Un appel passé, tel que le montrent ses sources publiques. Les contributions n’ont pas été recueillies sur ce portail.
calls-demonstration-note = Cet appel sert à essayer le portail. Rien de ce qui est saisi ici n’est transmis à une organisation.
calls-short-notice = { $count ->
    [one] { $count } jour ouvrable s’est écoulé entre l’annonce et la date limite. Les parties prenantes en ont demandé au moins sept.
    [many] { $count } jours ouvrables se sont écoulés entre l’annonce et la date limite. Les parties prenantes en ont demandé au moins sept.
   *[other] { $count } jours ouvrables se sont écoulés entre l’annonce et la date limite. Les parties prenantes en ont demandé au moins sept.
}
calls-purpose = Objet
calls-who = Qui peut contribuer
calls-languages-accepted = Les réponses sont acceptées dans les langues suivantes : { $languages }.
calls-rules = Règles
calls-questions = Questions
calls-question-count = { $count ->
    [one] { $count } question
    [many] { $count } questions
   *[other] { $count } questions
}
calls-questions-unknown = Les questions de cet appel ne figurent pas dans les sources publiques.
calls-questions-paraphrased = Les questions sont reformulées.
calls-question-number = Question { $number }
calls-choices = { $count ->
    [one] { $count } réponse possible
    [many] { $count } réponses possibles
   *[other] { $count } réponses possibles
}
calls-all-answers = Toutes les réponses publiées
calls-only-if = Seulement si « { $question } » a pour réponse « { $answer } »
calls-yes = Oui
calls-no = Non
calls-word-limit = { $count ->
    [one] { $count } mot au maximum
    [many] { $count } mots au maximum ; en chinois, chaque caractère compte pour un mot
   *[other] { $count } mots au maximum ; en chinois, chaque caractère compte pour un mot
}
calls-required = obligatoire
calls-optional = facultatif
calls-secretariat-only = visible uniquement par le secrétariat
calls-kind-long-text = texte
calls-kind-short-text = texte court
calls-kind-one-choice = une seule réponse
calls-kind-many-choices = plusieurs réponses possibles
calls-kind-yes-no = oui ou non
calls-kind-number = nombre
calls-kind-date = date
calls-kind-line-table = un texte par grande orientation
calls-kind-line-picker = choix de grandes orientations
calls-kind-sdg-picker = choix d’objectifs de développement durable
calls-kind-file = fichier
calls-kind-url = lien
calls-kind-statement = déclaration à confirmer
calls-how-used = Comment les contributions seront utilisées
calls-who-answered = Qui a répondu
calls-who-answered-note = Organisations dont la réponse est publique, avec un lien vers l’original. La liste n’est pas exhaustive.
calls-joint-with = avec { $names }
calls-spoken = oralement
calls-opens = Ouverture
calls-opened = Ouverture
calls-deadline = Date limite
calls-in-utc = En UTC
calls-your-time = Votre heure : { $time }
calls-body = Organe
calls-legal-basis = Texte portant autorisation
calls-publication = Publication
calls-policy-all = Toutes les contributions sont publiées.
calls-policy-on-consent = Les contributions sont publiées avec l’accord de leur auteur. Les coordonnées ne le sont jamais.
calls-policy-none = Les contributions sont réservées au secrétariat et ne sont pas publiées.
calls-closed-advice = Cet appel n’accepte plus de contributions.
calls-upcoming-advice = Les contributions pourront être déposées dès l’ouverture. Les réponses peuvent être préparées dès maintenant.
calls-deadline-history = Modifications de la date limite
calls-figures = Contributions à ce jour
calls-received = reçues
calls-published = publiées
calls-by-type = Contributions publiées par catégorie de parties prenantes
calls-read-inputs = Lire les contributions publiées
calls-all-figures = Qui a contribué
calls-documents = Documents
calls-lines = Grandes orientations concernées
calls-all-lines = L’appel concerne toutes les grandes orientations.
