matrix-whole-goal = The whole goal
matrix-targets = { $count ->
    [one] Target { $targets }
   *[other] Targets { $targets }
}
