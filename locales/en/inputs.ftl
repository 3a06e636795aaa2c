# Published inputs.
inputs-title = Inputs
inputs-input = Input
inputs-lead = What governments, companies, civil society, academia and the technical community sent in answer to the calls, as they wrote it.
inputs-of-call-lead = The inputs published in answer to the call “{ $call }”.
inputs-feed-title = Newest inputs
inputs-count = { $count ->
    [one] { $count } input
   *[other] { $count } inputs
}
inputs-questions = { $count ->
    [one] Question { $numbers }
   *[other] Questions { $numbers }
}
inputs-question = Question { $number }
inputs-language-ar = Arabic
inputs-language-en = English
inputs-language-es = Spanish
inputs-language-fr = French
inputs-language-ru = Russian
inputs-language-zh = Chinese
inputs-facet-type = Stakeholder type
inputs-facet-region = Region
inputs-facet-country = Country
inputs-facet-language = Language
inputs-facet-line = Action Line
inputs-facet-sdg = Sustainable Development Goal
inputs-facet-call = Call
inputs-facet-question = Question answered
inputs-facet-year = Year
inputs-sort = Sort:
inputs-sort-best = best match
inputs-sort-newest = newest
inputs-sort-organization = organization
inputs-search = Search the inputs
inputs-none-found = No input matches
inputs-none-found-advice = Take away a filter, or search for other words.
inputs-none-yet = No input has been published yet
inputs-none-yet-advice = Inputs appear here once the secretariat has published them. Calls that are open take yours.
inputs-see-calls = See the calls
inputs-anonymous = Anonymous
inputs-global = Global
inputs-views = Views of the inputs to this call
inputs-tab-list = Inputs
inputs-tab-answers = By question
inputs-tab-figures = Figures
inputs-yes = Yes
inputs-no = No
inputs-confirmed = Confirmed
inputs-goal = SDG
inputs-beside = All answers to this question
inputs-answers = Answers
inputs-about = About this input
inputs-about-lines = Action Lines concerned
inputs-about-goals = Sustainable Development Goals
inputs-attachments = Attachments
inputs-cite = Cite this input
inputs-copy = Copy
inputs-copied = Copied
inputs-call = Call
inputs-received = Received
inputs-published = Published
inputs-version = Version
inputs-version-number = Version { $number }, the last that was submitted
inputs-original = Original
inputs-neighbours = Other inputs to this call
inputs-before = Previous input
inputs-after = Next input
inputs-all-of-call = All inputs to this call
inputs-gone = This input is no longer published
inputs-gone-lead = It was published here. The secretariat has ended its publication; its reference is never used again.
inputs-gone-on = Unpublished on
inputs-gone-reason = Reason
inputs-place-unknown = Place not given
inputs-figures-title = Who contributed
inputs-figures-lead = Contributors to the call “{ $call }” by stakeholder type, region, country, language and day, and who has not been heard yet.
inputs-ledger = Where everything received has gone
inputs-ledger-received = received
inputs-ledger-published = published
inputs-ledger-withheld = withheld
inputs-ledger-withdrawn = withdrawn
inputs-ledger-pending = being reviewed
inputs-ledger-hint = Withheld: written for the secretariat only, not accepted, or unpublished later with the reason given at its address.
inputs-by-region = By region
inputs-by-type-region = By stakeholder type and region
inputs-by-day = By day of receipt
inputs-by-country = By country
inputs-by-language = By language
inputs-total = Total
inputs-day = Day
inputs-days-label = Inputs by day of receipt from { $from } to { $to }
inputs-deadline = Deadline
inputs-none-yet-short = No input yet
inputs-types-heard = { $count ->
    [one] { $count } stakeholder type
   *[other] { $count } stakeholder types
}
inputs-hidden-hint = Figures below five that include somebody who asked not to be named are shown as “<5”. What would give them away is left out (“…”) or given as “at least” (“≥”).
inputs-gaps = Not heard yet
inputs-gaps-lead = No published input to this call comes from:
inputs-groups = Countries in special situations
inputs-ldcs = Least developed countries
inputs-lldcs = Landlocked developing countries
inputs-sids = Small island developing States
inputs-group-heard = { $count ->
    [one] from { $heard } of { $count } country
   *[other] from { $heard } of { $count } countries
}
inputs-answers-lead = All published answers to one question of the call “{ $call }”.
inputs-answers-count = { $count ->
    [one] { $count } answer
   *[other] { $count } answers
}
inputs-tally = How often each answer was chosen
inputs-tally-choice = Answer
inputs-tally-share = Share
inputs-tally-note = Share of the inputs that answer this question. Figures below five that include somebody who asked not to be named are shown as “<5”.
inputs-questions-nav = Questions
inputs-refused-consent = The contributor wrote for the secretariat only, so this cannot be published.
inputs-refused-policy = The call does not publish inputs.
inputs-refused-not-checked = Mark the check for personal data done before you publish.
inputs-refused-empty = There is no answer that the public may read.
inputs-mail-published-subject = Published: { $reference }
inputs-mail-published = Your submission { $reference } has been published. Everybody can now read it at its own address, which stays the same for good.
inputs-mail-published-button = Read it as the public sees it
inputs-mail-published-wrong = If something should not be public, write to the secretariat at once: a publication can be ended.
inputs-mail-unpublished-subject = No longer published: { $reference }
inputs-mail-unpublished = The secretariat has ended the publication of your submission { $reference }. Its address now shows the date and this reason:
inputs-mail-unpublished-button = See its page
inputs-more-countries = { $count ->
    [one] { $count } more country
   *[other] { $count } more countries
}
