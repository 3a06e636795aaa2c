matrix-whole-goal = L’objectif entier
matrix-targets = { $count ->
    [one] Cible { $targets }
   *[other] Cibles { $targets }
}
