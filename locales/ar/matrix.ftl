matrix-whole-goal = الهدف بأكمله
matrix-targets = { $count ->
    [one] الغاية { $targets }
    [two] الغايتان { $targets }
   *[other] الغايات { $targets }
}
