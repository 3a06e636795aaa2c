# Submissions: from the draft to the receipt.

# States.
submissions-state-draft = Draft
submissions-state-submitted = Submitted
submissions-state-under-review = Under review
submissions-state-clarification-asked = Clarification requested
submissions-state-accepted = Accepted
submissions-state-rejected = Not accepted
submissions-state-published = Published
submissions-state-unpublished = Publication ended
submissions-state-withdrawn = Withdrawn
submissions-next = What happens next
submissions-next-draft = Nothing has been sent yet. Complete your answers, check them and submit before the deadline.
submissions-next-submitted = The secretariat has received it and will look at it. You can change it and submit again until the deadline.
submissions-next-under-review = The secretariat is checking it. If something is unclear, it will ask you.
submissions-next-clarification-asked = The secretariat has a question. Please answer it below.
submissions-next-accepted = It has been checked. It will be published if you agreed to that; if not, it counts without its text.
submissions-next-rejected = The secretariat did not accept it. The reason is given below.
submissions-next-published = It is public at its own address. If it has to be withdrawn, ask the secretariat.
submissions-next-unpublished = It is no longer public. The reason is given below.
submissions-next-withdrawn = It is withdrawn and will not be looked at.

# Beginning.
submissions-begin = Begin
submissions-start-description = Begin an input to the call “{ $call }”: what is asked, until when, and what becomes public.
submissions-not-open = This call does not take inputs now.
submissions-back-to-call = Back to the call
submissions-what-asked = What is asked
submissions-required-count = { $count ->
    [one] { $count } of them required
   *[other] { $count } of them required
}
submissions-start-draft = Your answers are kept as a draft. You can stop and continue at any time, on any device.
submissions-start-language = You may answer in any of the six languages.
submissions-start-receipt = Nothing is sent until you submit. Then you receive a receipt with the exact time.
submissions-start-correct = You can correct it and submit again until the deadline.
submissions-your-email = Your e-mail address
submissions-email-hint = We send a link to this address to confirm that it is yours. You can start writing at once. The address is never published.
submissions-have-account = I have an account

# Confirming the address.
submissions-confirm-title = Confirm your address
submissions-confirm-banner = You can go on writing. Before you submit, open the link that we have sent to
submissions-confirm-again = Send the link again
submissions-confirm-sent = A new link is on its way to
submissions-confirm-wrong = Is the address wrong?
submissions-confirm-right = The right address
submissions-confirm-means = A new link goes to this address, and the link sent before is no longer valid. Your answers stay as they are.
submissions-confirm-send = Send the link to this address
submissions-back-to-draft = Back to the draft
submissions-link-title = Continue your draft
submissions-link-lead = With this you confirm that the address is yours, and continue where you stopped.
submissions-link-old = This link is no longer valid
submissions-link-old-lead = It was used already or is older than a day. Your draft is kept. We can send a new link to the same address.

# The form.
submissions-steps = Sections
submissions-section-of = Section { $place } of { $count }
submissions-step-done = complete
submissions-step-to-do = to do
submissions-step-wrong = to correct
submissions-words = { $count ->
    [one] { $count } word
   *[other] { $count } words
}
submissions-count = Words: { $n } of { $limit }
submissions-count-over = Words: { $n } of { $limit }, { $over } too many
submissions-answer-language = Language
submissions-choose = Choose
submissions-explanation = Explanation
submissions-i-confirm = I confirm
submissions-confirmed = Confirmed
submissions-save-continue = Save and continue
submissions-save-leave = Save and leave
submissions-saved-at = Saved { $time }
submissions-saving = Saving …
submissions-save-failed = Not saved: no connection. Trying again.
submissions-save-conflict = Changed meanwhile, by somebody else or in another window. Save to see both texts.
submissions-save-signed-out = Sign in again to save.
submissions-saved-with-faults = Your answers are saved. The points listed above can be corrected now or later.
submissions-closed-banner = The call is closed. What you have written is kept, but it can no longer be submitted.
submissions-changed-meanwhile = Its state has changed meanwhile. Open it again to see how it stands now.

# What can be wrong.
submissions-fault-too-long = Shorten your answer: it has { $count } words, the limit is { $limit }
submissions-fault-url = Enter a full address that begins with https:// or http://
submissions-fault-date = Enter a date as year, month and day, such as 2026-03-14
submissions-fault-number = Enter a number in digits
submissions-fault-choice = Choose from the answers offered
submissions-fault-country = Choose a country from the list
submissions-fault-unexplained = Explain your answer: this question asks for it

# Files.
submissions-files = Files
submissions-files-below = Add files below
submissions-files-none = No file has been added.
submissions-file-choose = Choose a file
submissions-file-hint = { $count ->
    [one] One file: PDF, DOCX, ODT or TXT, up to 20 MB. It is kept as soon as it is uploaded.
   *[other] Up to { $count } files: PDF, DOCX, ODT or TXT, up to 20 MB each. They are kept as soon as they are uploaded.
}
submissions-file-upload = Upload
submissions-file-remove = Remove
submissions-file-missing = Choose a file first.
submissions-file-type = This kind of file is not accepted. Send a PDF, DOCX, ODT or TXT file.
submissions-file-content = The file is not what its name says, is empty, or holds macros. Save it again and send the new file.
submissions-file-encoding = The text file is not in UTF-8. Save it again with the encoding UTF-8 and send the new file.
submissions-file-too-large = The file is larger than 20 MB.
submissions-file-too-many = { $count ->
    [one] This question takes one file. Remove the one that is there first.
   *[other] This question takes { $count } files at most. Remove one first.
}
submissions-file-full = { $count ->
    [one] This question takes one file. To send another one, remove it first.
   *[other] This question takes { $count } files, and they are there. To send another one, remove one first.
}
submissions-file-together = All files together are larger than 50 MB.
submissions-file-to-clear = It is published with your input once the secretariat has checked that it holds no personal data.
submissions-file-undecided = Files are published only if you agree to publication under the name of your organization, after the secretariat has checked them. Files of an anonymous input are not published: they can lead to a name.
submissions-file-anonymous = Not published: you asked not to be named, and files can lead to a name. Only the secretariat reads it.
submissions-file-secretariat = Not published: only the secretariat reads it.
submissions-file-public = Public
submissions-file-not-cleared = Not public: the secretariat has not cleared it for publication. If it should be public, please write to the secretariat.

# Two texts of one answer.
submissions-conflict-title = Two texts of one answer
submissions-conflict-lead = While you were writing, this answer was saved elsewhere: by somebody else, or in another window of yours. Both texts are kept. Choose the one that is to stand; you can change it afterwards.
submissions-conflict-standing = The text that stands now
submissions-conflict-own = Your text
submissions-conflict-waiting = The other text
submissions-conflict-keep = Keep this text

# Review and submit.
submissions-review = Check and submit
submissions-review-lead = Read everything once more. Nothing has been sent yet.
submissions-missing-title = { $count ->
    [one] One thing is still to be done
   *[other] { $count } things are still to be done
}
submissions-lack-missing = needs an answer
submissions-lack-wrong = needs a correction
submissions-complete = Everything that is required has been answered.
submissions-change = Change
submissions-no-answer = No answer
submissions-submit = Submit
submissions-submit-again = Submit again
submissions-submit-means = Submitting sends your answers and files to the secretariat as one version that is not changed any more, and gives you a receipt.
submissions-consent-note = What is published depends on what you have agreed to in the form. Names of persons and contact data are never published.
submissions-correct-until = Until it is published, it can be corrected and submitted again, at the latest by { $deadline }.
submissions-blocked-confirm = Confirm your address first: open the link in the letter that we have sent. Everything you have written is kept.
submissions-blocked-missing = The button appears here once everything listed above is done.
submissions-copy = Download a copy as text
submissions-not-yet = It was not submitted: something is still to be done. Nothing is lost.
submissions-review-changed = It was not submitted: somebody changed an answer after this page was shown. Please read it again and submit.
submissions-key-used = This page was used for a submission before. Check the answers below and submit again if they are right.
submissions-unknown-advice = The connection to the database broke at the last moment. Press the button again: it cannot arrive twice.
submissions-late-title = This arrived after the deadline
submissions-late-lead = It was not taken. The time is that of the database, the same for all.
submissions-early-title = The call has not opened yet
submissions-early-lead = Your draft is kept. Submit it once the call has opened.
submissions-arrived = Arrived
submissions-late-kept = Your draft is kept as it is. You can read and download it.
submissions-late-ask = If you believe that it should be taken nevertheless, ask the convener: { $convener }. An officer can set a later limit for your organization, with a reason that is recorded.

# The receipt.
submissions-receipt = Receipt
submissions-received = Received
submissions-reference = Reference number
submissions-call = Call
submissions-version = Version
submissions-newer-version = a newer version was submitted
submissions-received-at = Received at
submissions-received-utc = In UTC
submissions-state = State
submissions-sha256 = Checksum (SHA-256)
submissions-verify-at = Verify at
submissions-json = Download the version (JSON)
submissions-copy-link = Copy the link
submissions-copied = Copied
submissions-print = Print
submissions-receipt-mailed = The receipt has also been sent to you by mail.
submissions-check-title = Check a file against this receipt
submissions-check = Check
submissions-check-same = This is exactly what was received.
submissions-check-differs = This is not what was received: the checksums differ.
submissions-check-offline = Without this portal

# One’s own pages.
submissions-my-draft = My draft
submissions-submission = Submission
submissions-reason = Reason
submissions-changed-since = You have changed answers since the last version. Submit again if the changes are to count.
submissions-change-and-resubmit = Change and submit again
submissions-see-public = See it as published
submissions-restore = Restore
submissions-restore-late = The deadline has passed, so the withdrawal can no longer be taken back.
submissions-restore-other-draft = You have begun another draft for this call. Continue that one, or withdraw it first.
submissions-withdraw = Withdraw
submissions-discard = Discard the draft
submissions-withdraw-title = Withdraw this submission?
submissions-withdraw-means = The secretariat will not look at it any more, and it will not be published. All members of your organization who work on it are told.
submissions-withdraw-until = You can take the withdrawal back until { $deadline }.
submissions-withdraw-final = The deadline has passed: this cannot be taken back.
submissions-withdraw-by-request = As it stands now, it can be withdrawn by request only. Please write to the secretariat.
submissions-clarifications = Questions of the secretariat
submissions-secretariat = Secretariat
submissions-you = You
submissions-your-answer = Your answer
submissions-answer-missing = Write an answer
submissions-send-answer = Send the answer
submissions-versions = Versions and receipts
submissions-no-versions = Nothing has been submitted yet.
submissions-version-number = Version { $number }
submissions-version-count = { $count ->
    [one] { $count } version
   *[other] { $count } versions
}
submissions-none = You have no submissions yet
submissions-none-advice = Choose a call and answer its questions.
submissions-see-calls = See the calls
submissions-untitled = Without a title yet
submissions-changed-at = Changed { $time }

# Letters.
submissions-mail-confirm-subject = Confirm your address to continue your draft
submissions-mail-confirm-intro = A draft was begun on the WSIS+20 portal with this address. Confirm that it is yours; then you can submit, and continue on any device. The link works for one day.
submissions-mail-confirm-button = Confirm and continue
submissions-mail-confirm-ignore = If you did not begin a draft, ignore this message: nothing happens, and the draft is deleted.
submissions-mail-receipt-subject = Receipt for { $reference }
submissions-mail-receipt-intro = Your submission has been received. Please keep this message.
submissions-mail-receipt-button = Open the receipt
submissions-mail-receipt-change = Until the deadline, and as long as it is not published, you can change your answers and submit again; the last version counts.
submissions-mail-withdrawn-subject = Withdrawn: { $reference }
submissions-mail-withdrawn-intro = The submission { $reference } has been withdrawn by its contributor. Until the deadline this can be taken back.
submissions-mail-restored-subject = Restored: { $reference }
submissions-mail-restored-intro = The withdrawal of { $reference } has been taken back. It counts as submitted again.
submissions-mail-open = Open the submission

# Reminders of deadlines.
submissions-mail-reminder-subject = Your draft is not submitted yet: { $call }
submissions-mail-reminder-intro = You have a draft for this call that has not been submitted. Only what is submitted before the deadline reaches the secretariat.
submissions-mail-reminder-own-limit = You have a draft for this call that has not been submitted. Your organization was given a later limit, which is named here; only what is submitted by then reaches the secretariat.
submissions-mail-reminder-utc = In UTC
submissions-mail-reminder-left = Time left
submissions-mail-reminder-button = Continue the draft
submissions-mail-reminder-ignore = If you do not want to submit it, do nothing, or withdraw the draft: then no further reminder comes.
# The preview of a questionnaire.
submissions-preview = Preview
submissions-preview-title = Preview: { $call }
submissions-preview-note = This is how contributors will see the form. Nothing that is typed here is saved or sent.
submissions-preview-working = This is a working copy: it is not asked yet.
submissions-preview-until = The link works until { $when }.
submissions-preview-as = See it as somebody who answers
submissions-preview-show = Show
submissions-preview-next = Next section
submissions-not-complete = The questionnaire is not complete in this language yet: some texts stand in another one. You can answer in any language.
