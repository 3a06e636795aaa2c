# One’s own submissions: the list, versions beside each other, what happened.
mine-questions = { $count ->
    [one] The secretariat has { $count } question for you. It stands first below.
   *[other] The secretariat has { $count } questions for you. They stand first below.
}
mine-questions-here = { $count ->
    [one] { $count } question to answer
   *[other] { $count } questions to answer
}
mine-requests-here = With the secretariat
mine-answer = Answer
mine-all = all
mine-show = Show
mine-show-all = Show all of them
mine-none-such = None of your submissions fits
mine-publication = Publication
mine-changes = What changed
mine-against = Compared with
mine-compare = Compare
mine-changes-lead = From version { $from } to version { $to }: what is new is underlined, what has gone is struck through.
mine-unchanged = Nothing differs in answers and files.
mine-whole = This version in full
mine-erased = The content of this version was erased. Receipt and checksum remain.
mine-history = What happened
mine-happened-begun = The draft was begun
mine-happened-submitted = Version { $version } was submitted
mine-happened-withdrawn = It was withdrawn
mine-happened-restored = The withdrawal was taken back
mine-happened-reviewed = The secretariat began to look at it
mine-happened-asked = The secretariat asked a question
mine-happened-answered = The question was answered
mine-happened-accepted = It was accepted
mine-happened-rejected = It was not accepted
mine-happened-published = It was published
mine-happened-unpublished = Its publication ended
mine-happened-plea = A request was sent to the secretariat
mine-happened-decided = The secretariat decided the request
mine-happened-limit = A later limit was set
