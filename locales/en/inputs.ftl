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
