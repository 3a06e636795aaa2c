# All lines.
action-lines-title = Grandes orientations
action-lines-lead = Le Plan d’action de Genève de 2003 a fixé onze grandes orientations ; la septième compte huit applications. Chaque orientation montre ce qui a été réalisé, ce qui fait obstacle et ce qui s’annonce.
action-lines-all = Toutes les orientations
action-lines-entries = { $count ->
    [one] { $count } fiche
   *[other] { $count } fiches
}
action-lines-goals = { $count ->
    [one] { $count } objectif
   *[other] { $count } objectifs
}
action-lines-inputs = { $count ->
    [one] { $count } contribution
   *[other] { $count } contributions
}
action-lines-events = { $count ->
    [one] { $count } réunion
   *[other] { $count } réunions
}
action-lines-commitments = { $count ->
    [one] { $count } engagement
   *[other] { $count } engagements
}
action-lines-roadmaps = { $count ->
    [one] { $count } feuille de route
   *[other] { $count } feuilles de route
}
action-lines-milestone-count = { $count ->
    [one] { $count } étape marquante
   *[other] { $count } étapes marquantes
}
action-lines-challenge-count = { $count ->
    [one] { $count } défi
   *[other] { $count } défis
}
action-lines-trend-count = { $count ->
    [one] { $count } tendance
   *[other] { $count } tendances
}
action-lines-led-by = Coordination : { $names }
action-lines-figure-entries = étapes marquantes, défis et tendances
action-lines-figure-goals = liens avec les objectifs de développement durable
action-lines-figure-inputs = mentions dans les contributions publiées
action-lines-applications = Les applications TIC et leur apport dans tous les domaines
action-lines-applications-hint = Huit applications, chacune avec ses propres coordonnateurs
action-lines-across = Vue d’ensemble
action-lines-milestones-title = Étapes marquantes, défis et tendances
action-lines-across-milestones = Vingt ans de toutes les orientations sur une même chronologie
action-lines-matrix = Matrice SMSI-ODD
action-lines-across-matrix = Comment chaque orientation contribue à chaque objectif de développement durable, et pourquoi
action-lines-across-roadmaps = Ce que prévoient les organismes, côte à côte

# One line.
action-lines-line-code = Grande orientation { $code }
action-lines-application-of = Grande orientation C7 · Applications TIC
action-lines-official-title = Dans le Plan d’action :
action-lines-at-a-glance = En bref
action-lines-lead-facilitator = Coordonnateur chef de file
action-lines-co-facilitators = Cocoordonnateurs
action-lines-named-2005 = Désignés en 2005
action-lines-entries-heading = Fiches
action-lines-inputs-heading = Contributions
action-lines-events-heading = Réunions
action-lines-follow-up = Suivi
action-lines-goals-served = Objectifs servis
action-lines-goal-named = Objectif { $number } : { $title }
action-lines-follow = Suivre cette orientation
action-lines-calendar = Calendrier
action-lines-feed = Étapes marquantes, défis et tendances
action-lines-feed-of-line = { $line } : étapes marquantes, défis et tendances
action-lines-calendar-of-line = { $line } : réunions
action-lines-milestone = Étape marquante
action-lines-challenge = Défi
action-lines-trend = Tendance nouvelle
action-lines-milestones = Étapes marquantes
action-lines-challenges = Défis
action-lines-trends = Tendances nouvelles
action-lines-on-timeline = Sur la chronologie
action-lines-no-milestones = Aucune étape marquante n’est encore consignée pour cette orientation.
action-lines-no-challenges = Aucun défi n’est encore consigné pour cette orientation.
action-lines-no-trends = Aucune tendance n’est encore consignée pour cette orientation.
action-lines-all-inputs = Tout voir ({ $count })
action-lines-no-inputs = Aucune contribution publiée ne mentionne encore cette orientation.
action-lines-see-calls = Voir les appels à contributions
action-lines-all-events = Tout voir ({ $count })
action-lines-no-events = Aucune réunion n’est rattachée à cette orientation.
action-lines-see-events = Voir tout le calendrier
action-lines-upcoming = À venir
action-lines-as-reported = rapporté
action-lines-as-reported-means = « Rapporté » : d’après un compte rendu, la presse ou un commentaire, et non un texte officiel.
action-lines-goals-heading = Comment cette orientation contribue aux objectifs de développement durable
action-lines-whole-matrix = Toute la matrice
action-lines-no-goals = La matrice de 2015 ne rattache aucun objectif à cette orientation.
action-lines-cell = Fiches et contributions sur les deux
action-lines-follow-up-heading = Engagements et feuilles de route
action-lines-no-follow-up = Aucun engagement du document final et aucune feuille de route ne mentionnent cette orientation.
action-lines-activities = Activités qui concernent cette orientation
action-lines-documents = Documents
action-lines-all-documents = Dans la bibliothèque
action-lines-neighbours = Orientations voisines
action-lines-by-year = jusqu’en { $year }
action-lines-year-and-beyond = { $year } et au-delà
action-lines-milestones-lead = Ce qui a été réalisé depuis 2003, ce qui fait obstacle et ce qui s’annonce, pour toutes les grandes orientations, chaque fait avec sa source.
action-lines-kind = Type
action-lines-line = Grande orientation
action-lines-entity = Entité
action-lines-goal = Objectif
action-lines-year = Année
action-lines-entry-title = Titre
action-lines-words = Mots
action-lines-from-year = De l’année
action-lines-to-year = À l’année
action-lines-since = depuis { $year }
action-lines-until = jusqu’en { $year }
action-lines-view = Affichage
action-lines-view-list = Liste
action-lines-view-timeline = Chronologie
action-lines-none-found = Rien ne correspond à ces filtres
action-lines-none-found-advice = Retirez un filtre ou élargissez les années.
action-lines-no-year = Sans année
action-lines-timeline-caption = Étapes marquantes, défis et tendances par année et par grande orientation
