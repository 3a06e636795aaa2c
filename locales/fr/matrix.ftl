matrix-whole-goal = L’objectif entier
matrix-targets = { $count ->
    [one] Cible { $targets }
   *[other] Cibles { $targets }
}
matrix-title = Comment les grandes orientations contribuent aux objectifs de développement durable
matrix-lead = Chaque case remplie est un lien constaté par les coordonnateurs de l’orientation, avec sa justification. Choisissez-en une pour la lire, avec les fiches et les contributions qui portent sur les deux.
matrix-view-heat = Carte de chaleur
matrix-view-table = Tableau avec justifications
matrix-caption = Grandes orientations par objectif de développement durable
matrix-cell = { $line } et objectif { $number } :
matrix-reason = Justification
matrix-targets-head = Cibles
matrix-key-1 = 1 cible ou l’objectif entier
matrix-key-2 = 2–3 cibles
matrix-key-3 = 4 cibles et plus
matrix-close = Fermer
matrix-entries-on-both = Fiches sur les deux
matrix-no-link = La matrice ne contient aucun lien ici
matrix-no-link-advice = Choisissez une autre orientation ou un autre objectif.
matrix-provenance = Matrice SMSI-ODD de 2015, établie par les coordonnateurs et coordonnée par l’UIT ; les justifications sont formulées par nos soins.
matrix-sdg = Objectif de développement durable
matrix-no-inputs = Aucune contribution publiée ne mentionne encore cet objectif.
matrix-no-entries = Aucune fiche n’est rattachée directement à cet objectif ; voir celles des orientations qui y contribuent.
matrix-sessions = Séances
matrix-links = { $count ->
    [one] { $count } lien
   *[other] { $count } liens
}
matrix-summary = { $count ->
    [one] { $count } lien. Le chiffre indique le nombre de cibles citées.
   *[other] { $count } liens. Le chiffre indique le nombre de cibles citées.
}
matrix-inputs-on-both = { $count ->
    [one] { $count } contribution sur les deux
   *[other] { $count } contributions sur les deux
}
matrix-entries-of-line = { $count ->
    [one] { $count } fiche de l’orientation
   *[other] { $count } fiches de l’orientation
}
matrix-inputs-of-line = { $count ->
    [one] { $count } contribution sur l’orientation
   *[other] { $count } contributions sur l’orientation
}
matrix-lines-serving = { $count ->
    [one] { $count } grande orientation contribue à cet objectif
   *[other] { $count } grandes orientations contribuent à cet objectif
}
