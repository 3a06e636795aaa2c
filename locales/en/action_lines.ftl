# All lines.
action-lines-title = Action Lines
action-lines-lead = The Geneva Plan of Action of 2003 set eleven lines of action; the seventh has eight applications. Each line shows what was achieved, what stands in the way and what comes next.
action-lines-all = All lines
action-lines-entries = { $count ->
    [one] { $count } entry
   *[other] { $count } entries
}
action-lines-goals = { $count ->
    [one] { $count } goal
   *[other] { $count } goals
}
action-lines-inputs = { $count ->
    [one] { $count } input
   *[other] { $count } inputs
}
action-lines-events = { $count ->
    [one] { $count } event
   *[other] { $count } events
}
action-lines-commitments = { $count ->
    [one] { $count } commitment
   *[other] { $count } commitments
}
action-lines-roadmaps = { $count ->
    [one] { $count } road map
   *[other] { $count } road maps
}
action-lines-milestone-count = { $count ->
    [one] { $count } milestone
   *[other] { $count } milestones
}
action-lines-challenge-count = { $count ->
    [one] { $count } challenge
   *[other] { $count } challenges
}
action-lines-trend-count = { $count ->
    [one] { $count } trend
   *[other] { $count } trends
}
action-lines-led-by = Led by { $names }
action-lines-figure-entries = milestones, challenges and trends
action-lines-figure-goals = links to the Sustainable Development Goals
action-lines-figure-inputs = mentions in published inputs
action-lines-applications = ICT applications: benefits in all aspects of life
action-lines-applications-hint = Eight applications, each with its own facilitators
action-lines-across = Across all lines
action-lines-milestones-title = Milestones, challenges and trends
action-lines-across-milestones = Twenty years of all lines on one time line
action-lines-matrix = WSIS–SDG Matrix
action-lines-across-matrix = How each line serves each Sustainable Development Goal, and why
action-lines-across-roadmaps = What the agencies plan, side by side

# One line.
action-lines-line-code = Action Line { $code }
action-lines-application-of = Action Line C7 · ICT applications
action-lines-official-title = In the Plan of Action:
action-lines-at-a-glance = At a glance
action-lines-lead-facilitator = Lead facilitator
action-lines-co-facilitators = Co-facilitators
action-lines-named-2005 = Named in 2005
action-lines-entries-heading = Entries
action-lines-inputs-heading = Inputs
action-lines-events-heading = Events
action-lines-follow-up = Follow-up
action-lines-goals-served = Goals served
action-lines-goal-named = Goal { $number }: { $title }
action-lines-follow = Follow this line
action-lines-calendar = Calendar
action-lines-feed = Milestones, challenges and trends
action-lines-feed-of-line = { $line }: milestones, challenges and trends
action-lines-calendar-of-line = { $line }: events
action-lines-milestone = Milestone
action-lines-challenge = Challenge
action-lines-trend = Emerging trend
action-lines-milestones = Milestones
action-lines-challenges = Challenges
action-lines-trends = Emerging trends
action-lines-on-timeline = On the time line
action-lines-no-milestones = No milestone has been recorded for this line yet.
action-lines-no-challenges = No challenge has been recorded for this line yet.
action-lines-no-trends = No trend has been recorded for this line yet.
action-lines-all-inputs = All { $count }
action-lines-no-inputs = No published input names this line yet.
action-lines-see-calls = See the calls for inputs
action-lines-all-events = All { $count }
action-lines-no-events = No event has been assigned to this line.
action-lines-see-events = See the whole calendar
action-lines-upcoming = Upcoming
action-lines-as-reported = as reported
action-lines-as-reported-means = “As reported”: from a report, the press or a commentary, not from an official text.
action-lines-goals-heading = How this line serves the Sustainable Development Goals
action-lines-whole-matrix = The whole matrix
action-lines-no-goals = The matrix of 2015 links no goal to this line.
action-lines-cell = Entries and inputs on both
action-lines-follow-up-heading = Commitments and road maps
action-lines-no-follow-up = No commitment of the outcome document and no road map names this line.
action-lines-activities = Activities that concern this line
action-lines-documents = Documents
action-lines-all-documents = In the library
action-lines-neighbours = Neighbouring lines
action-lines-by-year = by { $year }
action-lines-year-and-beyond = { $year } and beyond
action-lines-milestones-lead = What has been achieved since 2003, what stands in the way and what comes next, on all Action Lines, each with its source.
action-lines-kind = Kind
action-lines-line = Action Line
action-lines-entity = Entity
action-lines-goal = Goal
action-lines-year = Year
action-lines-entry-title = Title
action-lines-words = Words
action-lines-from-year = From year
action-lines-to-year = To year
action-lines-since = since { $year }
action-lines-until = until { $year }
action-lines-view = View
action-lines-view-list = List
action-lines-view-timeline = Time line
action-lines-none-found = Nothing matches these filters
action-lines-none-found-advice = Remove a filter, or widen the years.
action-lines-no-year = Without a year
action-lines-timeline-caption = Milestones, challenges and trends by year and Action Line
