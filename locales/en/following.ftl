# Following by mail.
following-by-mail = Follow by mail
following-title = Follow by mail
following-call = A call
following-line = An Action Line
following-organization = An organization
following-inputs = Inputs
following-call-lead = You hear when inputs are published in this call, when its deadline is moved, and when it is about to close.
following-line-lead = You hear of new inputs on this line, of calls about it, and of milestones, challenges and trends that were added or changed.
following-organization-lead = You hear when inputs of this organization are published.
following-inputs-lead = You hear when inputs are published that this list would show.
following-press = Follow
following-sign-in = I have an account
following-rhythm = How often
following-rhythm-hint = One letter with all that is new; none when nothing is.
following-daily = Every day
following-weekly = Every week
following-privacy-note = Your address is used for these messages only, and never published. Each of them carries a link to end them.
following-sent = Check your mail
following-sent-lead = We have sent a message to this address. You follow this once you have pressed the link in it; it works once and for 24 hours.
following-back = Back
following-confirm-title = Follow this?
following-confirmed = You follow this now
following-confirmed-lead = The next letter comes when there is something new, once a week at most.
following-confirm-old = This link no longer works
following-confirm-old-lead = It works once and for 24 hours. Open the page that you want to follow and ask for a new one.
following-too-much = You follow 50 things already. End one of them first.
following-all-inputs = All published inputs
following-searched-inputs = Inputs with “{ $words }”
following-mail-title = What I get by mail
following-mail-lead = What you follow, how often you hear of it, and which messages you get.
following-follows = What I follow
following-none = You follow nothing yet
following-none-advice = Calls, Action Lines and lists of inputs have a link “Follow by mail”.
following-end = Stop following
following-end-of = Stop following { $name }
following-which = Which messages
following-kinds = Messages that can be switched off
following-necessary = Messages that you need
following-necessary-why = Links to sign in, receipts, questions of the secretariat and decisions about what you submitted: without them you could not use the portal or would miss your rights.
following-refused = On { $date } the mail server refused a message to your address. Until one is taken again, only necessary messages go there. Check the address.
following-done-followed = You follow this now
following-done-ended = You no longer follow this
following-what = To follow
following-mail-confirm-subject = Confirm that you want to follow this
following-mail-confirm-intro = Somebody, probably you, wants to follow a page of the portal by mail at this address.
following-mail-confirm-button = Yes, I want to follow it
following-mail-confirm-ignore = The link works once and for 24 hours. If it was not you, do nothing: no further message comes.
following-mail-daily = This is new since yesterday of what you follow.
following-mail-weekly = This is new since last week of what you follow.
following-mail-manage = Change what you follow
following-announced = New call. Closes { $deadline }
following-moved = The deadline was moved to { $deadline }
following-opened = Open now. Closes { $deadline }
following-closing = Closes soon: { $deadline }
following-milestone = Milestone, new or changed
following-challenge = Challenge, new or changed
following-trend = Trend, new or changed
following-input = New input
following-input-of = New input of { $organization }
following-narrowed-inputs = { $count ->
    [one] Inputs, narrowed by { $count } choice
   *[other] Inputs, narrowed by { $count } choices
}
following-searched-and-narrowed-inputs = { $count ->
    [one] Inputs with “{ $words }”, narrowed by { $count } choice
   *[other] Inputs with “{ $words }”, narrowed by { $count } choices
}
following-mail-subject = { $count ->
    [one] { $count } piece of news of what you follow
   *[other] { $count } pieces of news of what you follow
}
following-mail-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}
following-organization-by-mail = Follow this organization by mail
