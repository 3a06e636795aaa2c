matrix-whole-goal = 整项目标
matrix-targets = 具体目标{ $targets }
