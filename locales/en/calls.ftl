# Calls for inputs.

# The list.
calls-title = Calls for inputs
calls-lead = What can be answered now, what will open, and what was asked in the past twenty years.
calls-find = Find a call
calls-find-words = Words
calls-any = All
calls-convener = Convener
calls-year = Year
calls-line = Action Line
calls-open-heading = Open now
calls-upcoming-heading = Opening soon
calls-closed-heading = Closed
calls-open = Open
calls-upcoming = Opens soon
calls-closed = Closed
calls-none-open = No call is open for these choices
calls-none-open-advice = Clear the filters, or look below at what was asked before.
calls-none-closed = No closed call fits these choices.
calls-closed-on = closed on { $date }
calls-opened-on = opened on { $date }
calls-date-unknown = date not known
calls-closes-in-days = { $count ->
    [one] Closes in { $count } day
   *[other] Closes in { $count } days
}
calls-closes-in-hours = { $count ->
    [one] Closes in { $count } hour
   *[other] Closes in { $count } hours
}
calls-closes-in-minutes = { $count ->
    [one] Closes in { $count } minute
   *[other] Closes in { $count } minutes
}
calls-published-count = { $count ->
    [one] { $count } input published
   *[other] { $count } inputs published
}
calls-known-responses = { $count ->
    [one] { $count } response reported by the sources
   *[other] { $count } responses reported by the sources
}
calls-read-questions = Read the questions
calls-send-input = Send an input
calls-continue-draft = Continue my draft
calls-my-submission = My submission

# One call.
calls-call = Call for inputs
calls-at-a-glance = At a glance
calls-historical = For the record
calls-historical-note = A call of the past, as its public sources show it. Inputs were not taken on this portal.
calls-demonstration-note = This call is for trying out the portal. Nothing entered here is sent to any organization.
calls-short-notice = { $count ->
    [one] From announcement to deadline there was { $count } working day. Stakeholders have asked for at least seven.
   *[other] From announcement to deadline there were { $count } working days. Stakeholders have asked for at least seven.
}
calls-purpose = Purpose
calls-who = Who may answer
calls-languages-accepted = Answers are taken in { $languages }.
calls-rules = Rules
calls-questions = Questions
calls-question-count = { $count ->
    [one] { $count } question
   *[other] { $count } questions
}
calls-questions-unknown = The questions of this call are not known from public sources.
calls-questions-paraphrased = The questions are given in our own words.
calls-question-number = Question { $number }
calls-choices = { $count ->
    [one] { $count } choice
   *[other] { $count } choices
}
calls-all-answers = All published answers
calls-only-if = Only if “{ $question }” is “{ $answer }”
calls-yes = Yes
calls-no = No
calls-word-limit = { $count ->
    [one] up to { $count } word
   *[other] up to { $count } words; in Chinese each character counts as one
}
calls-required = required
calls-optional = optional
calls-secretariat-only = seen by the secretariat only
calls-kind-long-text = text
calls-kind-short-text = short text
calls-kind-one-choice = one choice
calls-kind-many-choices = several choices
calls-kind-yes-no = yes or no
calls-kind-number = number
calls-kind-date = date
calls-kind-line-table = a text for each Action Line
calls-kind-line-picker = choice of Action Lines
calls-kind-sdg-picker = choice of Sustainable Development Goals
calls-kind-file = file
calls-kind-url = link
calls-kind-statement = statement to confirm
calls-how-used = How it will be used
calls-who-answered = Who answered
calls-who-answered-note = Organizations whose answers are publicly known, with a link to the original. The list is not complete.
calls-joint-with = together with { $names }
calls-spoken = spoken
calls-opens = Opens
calls-opened = Opening
calls-deadline = Deadline
calls-in-utc = In UTC
calls-your-time = Your time: { $time }
calls-body = Body
calls-legal-basis = Legal basis
calls-publication = Publication
calls-policy-all = All inputs are published.
calls-policy-on-consent = Inputs are published if the contributor agrees. Contact data never.
calls-policy-none = Inputs are for the secretariat only and are not published.
calls-closed-advice = This call takes no more inputs.
calls-upcoming-advice = Inputs can be sent once it has opened. You can prepare your answers now.
calls-deadline-history = Changes of the deadline
calls-figures = Inputs so far
calls-received = received
calls-published = published
calls-by-type = Published inputs by stakeholder type
calls-read-inputs = Read the published inputs
calls-all-figures = Who contributed
calls-documents = Documents
calls-lines = Action Lines concerned
calls-all-lines = The call concerns all Action Lines.
