# The home page.
home-title = Twenty years of the information society, in one place
home-lead = What was agreed in Geneva and Tunis, what came of it, who says what, and what happens next: inputs, milestones and events of the review, in six languages.
home-search = Search inputs, milestones, events and documents
home-call-open = Open call · closes in
home-call-upcoming = Next call · opens in
home-call-closed = Last call · closed on
home-questions = { $count ->
    [one] { $count } question
   *[other] { $count } questions
}
home-send = Send an input
home-read-questions = Read the questions
home-read-call = Read about the call
home-all-calls = All calls
home-other-calls = { $count ->
    [one] One more call is open
   *[other] { $count } more calls are open
}
home-no-call = No call is open
home-no-call-advice = New calls appear here as soon as they are announced. The inputs to earlier calls can be read and searched.
home-years = Twenty years in one line
home-years-caption = Milestones per year, { $first } to { $last }
home-all-milestones = All milestones
home-year = { $count ->
    [one] { $year }: { $count } milestone
   *[other] { $year }: { $count } milestones
}
home-column-year = Year
home-column-milestones = Milestones
home-column-turn = Turning point
home-turn-geneva = Geneva
home-turn-tunis = Tunis
home-turn-ten = WSIS+10
home-turn-twenty = WSIS+20: resolution 80/173
home-matrix = The matrix with the SDGs
home-applications = ICT applications
home-entries = { $count ->
    [one] { $count } entry
   *[other] { $count } entries
}
home-goals = { $count ->
    [one] { $count } SDG
   *[other] { $count } SDGs
}
home-inputs = Newest inputs
home-all-inputs = All inputs
home-no-inputs = No input has been published yet
home-no-inputs-advice = Inputs appear here once a secretariat has published them.
home-next = On now and next
home-held = Held last
home-all-events = Whole calendar
home-event-on = On now
home-no-events = No event is announced
home-figures = Figures
home-figure-entries = { $count ->
    [one] entry on the Action Lines
   *[other] entries on the Action Lines
}
home-figure-links = { $count ->
    [one] link to the SDGs
   *[other] links to the SDGs
}
home-figure-events = { $count ->
    [one] event since 2003
   *[other] events since 2003
}
home-figure-commitments = { $count ->
    [one] commitment followed
   *[other] commitments followed
}
home-figure-inputs = { $count ->
    [one] published input
   *[other] published inputs
}
home-components = Components
