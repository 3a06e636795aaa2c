matrix-whole-goal = Todo el objetivo
matrix-targets = { $count ->
    [one] Meta { $targets }
   *[other] Metas { $targets }
}
