matrix-whole-goal = Цель в целом
matrix-targets = { $count ->
    [one] Задача { $targets }
   *[other] Задачи { $targets }
}
