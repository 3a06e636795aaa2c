# Organizations: founding, joining, inviting, leaving.

# Whose a submission is.
submissions-for-whom = For whom
submissions-for-whom-lead = An organization’s draft is seen and changed by all its members. You can say for whom it is until you submit.
submissions-for-whom-later = You can change this until you submit.
submissions-for-oneself = For myself, for no organization
submissions-for-oneself-hint = Only you see and change it.
submissions-for-organization-hint = All its members see and change it.
submissions-organization-change = Change
submissions-organization-has-draft = A colleague has begun a draft of this organization already. Continue that one together.
submissions-organization-first = Do you answer for an organization? Then colleagues can write with you:
submissions-organizations = My organizations
submissions-colleague-has-begun = Your colleague { $name } has begun a draft.
submissions-you-have-begun = You have begun a draft.
submissions-organization-has-submitted = An input has been submitted already.
submissions-open-it = Open it
submissions-continue-together = Continue it together
submissions-begin-another = Or begin your own
submissions-link-sent = A new message is on its way. Your draft is kept.

# One's own organizations.
organizations-title = My organizations
organizations-lead = Members of an organization write its inputs together: each sees and changes its drafts. A focal point decides who belongs to it.
organizations-none = You belong to no organization yet
organizations-none-advice = Add yours, or ask to join it if a colleague has added it already. You can also answer calls for yourself.
organizations-add = Add my organization
organizations-add-another = Add another organization
organizations-organization = Organization
organizations-focal-point = Focal point
organizations-member = Member
organizations-you = you
organizations-verified = Verified
organizations-unverified = Not verified
organizations-waits = Asked to join
organizations-waits-lead = A focal point decides. You are told by mail.
organizations-unask = Take the request back
organizations-asked = You have asked to join. A focal point decides, and you are told by mail.
organizations-left = Done: you do not belong to it any more

# Founding one.
organizations-found-title = Add an organization
organizations-found-lead = Say what it is. If it is here already, we show it, and you can ask to join instead.
organizations-found-claim = You become its first focal point. The secretariat sees that nobody has verified this yet.
organizations-found-button = Add the organization
organizations-founded = The organization is here, and you are its focal point. Now you can invite colleagues.
organizations-similar = Is it one of these?
organizations-similar-lead = These are here already. If one of them is yours, ask to join it, so that all of you work in one place.
organizations-ask = Ask to join
organizations-ask-named = Ask to join { $name }
organizations-ask-shows = Its focal points then see your name and your e-mail address.
organizations-already = You belong to it, or have asked to
organizations-none-of-these = It is none of these

# What it is.
organizations-name = Name
organizations-name-hint = In full, in its own language
organizations-name-missing = Enter the name of the organization
organizations-name-short = Enter the name in full
organizations-name-long = Use at most 200 characters for the name
organizations-name-lang = Language of the name
organizations-name-lang-missing = Choose the language of the name
organizations-kind = Stakeholder type
organizations-kind-hint = Academia and technical community are two types.
organizations-kind-missing = Choose the stakeholder type
organizations-place = Works in
organizations-reach = Where it works
organizations-reach-national = In one country
organizations-reach-regional = In one region
organizations-reach-global = Worldwide
organizations-reach-missing = Say where it works
organizations-country = Country
organizations-country-hint = Only for one that works in one country; its region follows from it.
organizations-country-missing = Choose the country
organizations-region = Region
organizations-region-hint = Only for one that works in one region.
organizations-region-missing = Choose the region
organizations-website = Website
organizations-website-wrong = Enter a web address such as https://www.example.org, or leave it empty
organizations-itu = ITU membership
organizations-itu-hint = The category in which it belongs to the International Telecommunication Union, if it does.
organizations-itu-none = No member
organizations-itu-member-state = Member State
organizations-itu-sector-member = Sector Member
organizations-itu-associate = Associate
organizations-itu-academia = Academia member
organizations-itu-missing = Say whether it is a member of the ITU
organizations-sectors = Sectors
organizations-sectors-hint = Only for Sector Members and Associates.
organizations-sectors-missing = Choose at least one Sector
organizations-sector-r = Radiocommunication (ITU-R)
organizations-sector-t = Telecommunication Standardization (ITU-T)
organizations-sector-d = Telecommunication Development (ITU-D)
organizations-details-title = What is known of the organization
organizations-details-lead = New drafts begin with this. What is published keeps what it said then.
organizations-details-verified = If you change name, type, place or ITU membership, the secretariat has to verify the organization again.
organizations-saved = Saved

# Members.
organizations-about = About the organization
organizations-details-change = Change what is said of it
organizations-focal-means = Focal points decide who joins, name further focal points, remove members and change what is said of the organization. There is always at least one.
organizations-members = Members
organizations-members-lead = All of them see and change the organization’s drafts and submissions.
organizations-members-none = Nobody belongs to it any more.
organizations-since = Since
organizations-asked-at = Asked
organizations-change-member = Change
organizations-requests = Asking to join
organizations-requests-lead = Let in only those whom you know to work for the organization. Look at the address, too.
organizations-decide = Decide
organizations-approve = Let in
organizations-approve-named = Let in { $email }
organizations-decline = Decline
organizations-decline-named = Decline { $email }
organizations-approved = They are in, and were told by mail
organizations-declined = The request was declined, and they were told by mail
organizations-name-focal = Make focal point
organizations-name-focal-named = Make { $email } focal point
organizations-end-focal = End as focal point
organizations-end-focal-named = End as focal point: { $email }
organizations-remove = Remove
organizations-remove-named = Remove { $email }
organizations-named = The focal point was named
organizations-ended = No focal point any more; still a member
organizations-removed = The member was removed and told by mail
organizations-last-focal-point = An organization with members has a focal point. Name another one first.
organizations-changed-meanwhile = This has changed meanwhile. You see how it stands now.

# Invitations.
organizations-invite = Invite a colleague
organizations-invite-lead = We send a link to the address. It works for seven days, for that address only. Whoever accepts is in.
organizations-invite-lead-member = We send a link to the address. It works for seven days, for that address only. A focal point then lets the colleague in.
organizations-invite-email = E-mail address of your colleague
organizations-invite-button = Send the invitation
organizations-invited = The invitation is on its way
organizations-invited-member = This address belongs to a member already
organizations-invitations = Invitations on their way
organizations-invited-by = Invited by
organizations-until = Until
organizations-expired = expired
organizations-invitation-end = Take back
organizations-invitation-end-named = Take back the invitation of { $email }
organizations-invitation-ended = The invitation was taken back; its link works no longer
organizations-invitation-title = You are invited to join an organization
organizations-invitation-lead = Members write its inputs to calls together.
organizations-invitation-for = For the address
organizations-invitation-sign-in = This address has an account. Sign in with it first; you then come back here and join with one press.
organizations-join = Join
organizations-join-shows = With this you confirm that the address is yours. Members see your name and your address.
organizations-joined = You have joined
organizations-invitation-old = This invitation no longer works
organizations-invitation-old-lead = It was accepted or taken back, or is older than seven days. Ask your colleague to invite you again.

# Leaving.
organizations-leave = Leave the organization
organizations-leave-title = Leave this organization?
organizations-leave-lead = You no longer see its drafts and submissions, also those that you began. They stay with the organization.
organizations-leave-alone = You are the last one: after you, nobody can change them until the secretariat names somebody.
organizations-heir = Who becomes focal point?
organizations-heir-hint = You are the only one. Hand over to a member before you leave.
organizations-heir-missing = Choose the member who becomes focal point
organizations-unask-title = Take back your request to join?

# Messages.
organizations-mail-open = Open the organization’s page
organizations-mail-decide = Decide
organizations-mail-asked-subject = Somebody asks to join your organization
organizations-mail-asked-intro = Let in only those whom you know to work for the organization: members see and change all its drafts.
organizations-mail-approved-subject = You belong to the organization now
organizations-mail-approved-intro = A focal point has let you in. You can now write its inputs together with your colleagues.
organizations-mail-declined-subject = Your request to join was declined
organizations-mail-declined-intro = A focal point has declined it. If that was a mistake, write to a colleague in the organization.
organizations-mail-invited-subject = You are invited to join an organization
organizations-mail-invited-intro = A colleague invites you to write inputs to calls together in the portal. The page behind this link says who invites you and to which organization. It works for seven days, for this address only.
organizations-mail-invited-button = See the invitation
organizations-mail-invited-ignore = If you do not want to join, do nothing. Nothing happens without your press.
organizations-mail-joined-subject = A colleague has joined your organization
organizations-mail-joined-intro = Your invitation, or another focal point’s, was accepted.
organizations-mail-left-subject = A member has left your organization
organizations-mail-left-intro = What they wrote stays with the organization. They see it no longer.
organizations-mail-removed-subject = You do not belong to the organization any more
organizations-mail-removed-intro = A focal point has removed you. Its drafts and submissions stay with the organization, and you see them no longer. If that was a mistake, write to a colleague there.
organizations-mail-focal-subject = You are focal point now
organizations-mail-focal-intro = You decide who joins the organization and what is said of it.
organizations-mail-focal-ended-subject = You are no longer focal point
organizations-mail-focal-ended-intro = You are still a member: you see and change its drafts.
organizations-mail-verified-subject = Your organization was verified
organizations-mail-verified-intro = The secretariat has checked that you may speak for it.
organizations-mail-merged-subject = Your organization was brought together with another
organizations-mail-merged-intro = The secretariat found that both are the same. Members, drafts and submissions are together now.
organizations-mail-merged-from = Former entry
organizations-mail-merged-into = From now on

# The desk.
organizations-desk-title = Organizations
organizations-desk-lead = Whoever adds an organization claims to speak for it. Verify that, bring duplicates together, and name a focal point where there is none.
organizations-desk-search = Name, website or address of a member
organizations-desk-empty = No organizations
organizations-desk-empty-advice = Nothing matches. Search for less, or choose another state.
organizations-leaderless = No focal point
organizations-waiting = Somebody waits
organizations-submissions = Submissions
organizations-submissions-none = Nothing was handed in to your calls.
organizations-founded-at = Added
organizations-verified-at = Verified
organizations-verification = Who speaks for it
organizations-verification-lead = Check that the focal points may speak for the organization, such as by a letter or a call to its published number.
organizations-verify = Mark as verified
organizations-unverify = Take the verification back
organizations-verified-done = Marked as verified; the focal points were told by mail
organizations-unverified-done = It counts as not verified now
organizations-standing = Standing
organizations-reference = Reference number
organizations-call = Call
organizations-history = History
organizations-history-none = Nothing has happened yet.
organizations-act-founded = Added
organizations-act-described = Its details were changed
organizations-act-join-asked = Somebody asked to join
organizations-act-join-withdrawn = A request was taken back
organizations-act-join-approved = Somebody was let in
organizations-act-join-declined = A request was declined
organizations-act-invited = Somebody was invited
organizations-act-invitation-ended = An invitation was taken back
organizations-act-joined = Somebody joined by invitation
organizations-act-left = A member left
organizations-act-member-removed = A member was removed
organizations-act-focal-named = A focal point was named
organizations-act-focal-ended = A focal point became a member again
organizations-act-verified = Verified
organizations-act-verification-ended = The verification was taken back
organizations-act-merged = Brought together with another
organizations-act-other = Another act
organizations-merge = Bring together with a duplicate
organizations-merged-done = Both are one now; members, drafts and submissions are here

# Counts.
organizations-member-count = { $count ->
    [one] { $count } member
   *[other] { $count } members
}
organizations-request-count = { $count ->
    [one] { $count } request
   *[other] { $count } requests
}
