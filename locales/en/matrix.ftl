matrix-whole-goal = The whole goal
matrix-targets = { $count ->
    [one] Target { $targets }
   *[other] Targets { $targets }
}
matrix-title = How the Action Lines serve the Sustainable Development Goals
matrix-lead = Each filled cell is a link that the line’s facilitators saw, with their reason. Choose one to read it, with the entries and inputs that bear on both.
matrix-view-heat = Heat map
matrix-view-table = Table with reasons
matrix-caption = Action Lines by Sustainable Development Goal
matrix-cell = { $line } and goal { $number }:
matrix-reason = Rationale
matrix-targets-head = Targets
matrix-key-1 = 1 target or the whole goal
matrix-key-2 = 2–3 targets
matrix-key-3 = 4 targets and more
matrix-close = Close
matrix-entries-on-both = Entries on both
matrix-no-link = The matrix holds no link here
matrix-no-link-advice = Choose another line or another goal.
matrix-provenance = WSIS–SDG Matrix of 2015, drawn up by the facilitators and coordinated by ITU; the reasons are given in our own words.
matrix-sdg = Sustainable Development Goal
matrix-no-inputs = No published input names this goal yet.
matrix-no-entries = No entry has been assigned to this goal itself; see those of the lines that serve it.
matrix-sessions = Sessions
matrix-links = { $count ->
    [one] { $count } link
   *[other] { $count } links
}
matrix-summary = { $count ->
    [one] { $count } link. The figure counts the targets of the goal that are named.
   *[other] { $count } links. The figure counts the targets of the goal that are named.
}
matrix-inputs-on-both = { $count ->
    [one] { $count } input on both
   *[other] { $count } inputs on both
}
matrix-entries-of-line = { $count ->
    [one] { $count } entry of the line
   *[other] { $count } entries of the line
}
matrix-inputs-of-line = { $count ->
    [one] { $count } input on the line
   *[other] { $count } inputs on the line
}
matrix-lines-serving = { $count ->
    [one] { $count } Action Line serves this goal
   *[other] { $count } Action Lines serve this goal
}
