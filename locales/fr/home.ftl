# La page d’accueil.
home-title = Vingt ans de société de l’information, en un seul lieu
home-lead = Ce qui a été convenu à Genève et à Tunis, ce qu’il en est advenu, qui dit quoi et la suite : contributions, étapes marquantes et manifestations de l’examen, en six langues.
home-search = Rechercher dans les contributions, étapes marquantes, manifestations et documents
home-call-open = Appel ouvert · clôture dans
home-call-upcoming = Prochain appel · ouverture dans
home-call-closed = Dernier appel · clos le
home-questions = { $count ->
    [one] { $count } question
    [many] { $count } de questions
   *[other] { $count } questions
}
home-send = Déposer une contribution
home-read-questions = Lire les questions
home-read-call = Lire l’appel
home-all-calls = Tous les appels
home-other-calls = { $count ->
    [one] Un autre appel est ouvert
   *[other] { $count } autres appels sont ouverts
}
home-no-call = Aucun appel n’est ouvert
home-no-call-advice = Les nouveaux appels paraissent ici dès leur annonce. Les contributions aux appels précédents peuvent être lues et recherchées.
home-years = Vingt ans en une ligne
home-years-caption = Étapes marquantes par année, de { $first } à { $last }
home-all-milestones = Toutes les étapes marquantes
home-year = { $count ->
    [one] { $year } : { $count } étape marquante
   *[other] { $year } : { $count } étapes marquantes
}
home-column-year = Année
home-column-milestones = Étapes marquantes
home-column-turn = Tournant
home-turn-geneva = Genève
home-turn-tunis = Tunis
home-turn-ten = SMSI+10
home-turn-twenty = SMSI+20 : résolution 80/173
home-matrix = La matrice avec les ODD
home-applications = Applications des TIC
home-entries = { $count ->
    [one] { $count } fiche
    [many] { $count } de fiches
   *[other] { $count } fiches
}
home-goals = { $count ->
    [one] { $count } ODD
   *[other] { $count } ODD
}
home-inputs = Dernières contributions
home-all-inputs = Toutes les contributions
home-no-inputs = Aucune contribution n’est encore publiée
home-no-inputs-advice = Les contributions paraissent ici une fois publiées par un secrétariat.
home-next = En cours et à venir
home-held = Dernières manifestations
home-all-events = Tout le calendrier
home-event-on = En cours
home-no-events = Aucune manifestation n’est annoncée
home-figures = Chiffres
home-figure-entries = { $count ->
    [one] fiche sur les grandes orientations
   *[other] fiches sur les grandes orientations
}
home-figure-links = { $count ->
    [one] lien avec les ODD
   *[other] liens avec les ODD
}
home-figure-events = { $count ->
    [one] manifestation depuis 2003
   *[other] manifestations depuis 2003
}
home-figure-commitments = { $count ->
    [one] engagement suivi
   *[other] engagements suivis
}
home-figure-inputs = { $count ->
    [one] contribution publiée
   *[other] contributions publiées
}
home-components = Composants
