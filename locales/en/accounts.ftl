# Signing in.
accounts-email = E-mail address
accounts-name = Name
accounts-name-missing = Enter a name
accounts-name-long = Use at most 120 characters for the name
accounts-sign-in-lead = Enter your e-mail address and we send you a link and a code. No password is needed. If you have no account yet, this makes one.
accounts-sign-in-again = What you want to do cannot be undone easily. Please sign in once more to show that it is you.
accounts-send-link = Send me a link
accounts-privacy-note = Your address is used for your account and for messages about what you do here. It is never published.
accounts-code-title = Check your mail
accounts-code-lead = We have sent a message to this address. Press the link in it, or type its code here. Both work once and for 10 minutes.
accounts-code = Six-digit code
accounts-code-hint = From the newest message; it may be pasted
accounts-code-missing = Enter the six digits from the message
accounts-code-wrong = This code is not right or no longer works. Look at the newest message, or have it sent again.
accounts-no-mail = No message?
accounts-no-mail-advice = It can take a minute or two. Look among unwanted mail, check the address above, or have the message sent again; the older one then stops working.
accounts-send-again = Send it again
accounts-other-address = Use another address
accounts-link-title = One press and you are signed in
accounts-link-lead = You sign in with the address to which the link was sent.
accounts-link-old = This link no longer works
accounts-link-old-lead = A link works once and for 10 minutes. We can send a new one to the same address; you then go on where you wanted to go.
accounts-link-unknown = Perhaps it was not copied whole. Copy it again from the message, or ask for a new one.
accounts-link-new = Send a new link
accounts-link-sent = A new message is on its way. Its link works once and for 10 minutes.
accounts-already-confirmed = This address was confirmed already. Sign in to go on.

# The first administrator.
accounts-first-title = Become the first administrator
accounts-first-lead = Administrators grant roles, read the outbox and the audit trail, and can close accounts. This portal has none yet.
accounts-first-button = Make the account and sign in
accounts-first-old = The portal prints a new link each time it starts, as long as it has no administrator.

# The own account.
accounts-lead = Your details, your roles and the places where you are signed in.
accounts-details = Your details
accounts-mail-language = Language of messages
accounts-mail-language-hint = Pages are in the language that you open; messages to you come in this one.
accounts-saved = Saved
accounts-change-email = Change the address
accounts-roles = Your roles
accounts-roles-none = You can answer calls and follow your submissions. Further roles are granted by an administrator.
accounts-role = Role
accounts-scope = For
accounts-sessions = Where you are signed in
accounts-sessions-lead = End whatever you do not recognize.
accounts-device = Device
accounts-device-unknown = Unknown device
accounts-signed-in-at = Signed in
accounts-seen-at = Last used
accounts-this-browser = this browser
accounts-end-session = End
accounts-end-session-of = End the session on { $device }
accounts-end-others = End all others
accounts-sessions-ended = The sessions were ended
accounts-data = Your data
accounts-data-lead = Take along what the portal holds about you, or have your account erased. For both you may be asked to sign in once more.
accounts-export = Export my data (JSON)
accounts-erase = Erase my account

# Another address.
accounts-change-title = Change the e-mail address
accounts-change-lead = We send a link to the new address. It counts only once you have pressed that link; until then you sign in with the present one.
accounts-present-email = Present address
accounts-new-email = New address
accounts-change-send = Send the link
accounts-change-same = This is your present address
accounts-change-sent = We have sent a message to the new address, and told the present one. Open the link in this browser; it works once and for 10 minutes.
accounts-change-confirm-title = Use the new address from now on?
accounts-change-confirm-lead = From now on you sign in with this address, and messages go there. Your other sessions end.
accounts-change-confirm = Use the new address
accounts-change-old = It works once, for 10 minutes, and only in the account that asked for it.
accounts-change-again = Ask for a new link
accounts-address-taken = Another account uses this address. Sign in with it, or choose a different address.
accounts-changed = Your address was changed

# Erasing.
accounts-erase-lead = Your name and address are removed from the portal. This cannot be undone.
accounts-erase-sessions = You are signed out everywhere, and your roles and memberships end.
accounts-erase-trail = The audit trail keeps a number in your place, no name.
accounts-erase-understood = I understand that this cannot be undone
accounts-erase-tick = Tick the box to go on
accounts-last-administrator = This is the portal’s last administrator. Make somebody else an administrator first.
accounts-erased-title = Your account was erased
accounts-erased-lead = Your name and address are gone, and you are signed out everywhere. Thank you for having taken part.

# Messages.
accounts-mail-sign-in-subject = Your link to sign in
accounts-mail-sign-in-intro = Somebody, probably you, wants to sign in to the portal with this address.
accounts-mail-sign-in-code = Or type this code on the page where you asked for it:
accounts-mail-sign-in-ignore = Link and code work once and for 10 minutes. If it was not you, do nothing: nobody is signed in without them. Give the code to no one.
accounts-mail-change-subject = Confirm your new e-mail address
accounts-mail-change-intro = Somebody, probably you, wants to use this address for an account of the portal.
accounts-mail-change-ignore = The link works once and for 10 minutes, in the browser that is signed in to that account. If it was not you, do nothing: nothing changes.
accounts-mail-asked-subject = A new e-mail address was asked for
accounts-mail-asked-intro = Somebody who is signed in to your account wants to replace this address by another. If it was not you, sign in at once, end all other sessions in your account, and tell the administrators of the portal.
accounts-mail-changed-subject = Your e-mail address was changed
accounts-mail-changed-intro = Your account of the portal now uses another address; this one is no longer used. If it was not you, tell the administrators of the portal.
accounts-mail-erased-intro = Your name and address were removed from the portal, and you are signed out everywhere. This is the last message to you.
accounts-mail-role-subject = Your roles in the portal have changed
accounts-mail-role-granted = You were given a role:
accounts-mail-role-revoked = A role was taken from you:
accounts-mail-role-sign-in = Sign in again to see what has changed.

# Roles and what they are held on.
accounts-role-contributor = Contributor
accounts-role-officer = Officer of the secretariat
accounts-role-coder = Coder
accounts-role-publisher = Publisher
accounts-role-facilitator = Action Line facilitator
accounts-role-approver = Approver
accounts-role-administrator = Administrator
accounts-scope-portal = The whole portal
accounts-scope-entities = Entities
accounts-scope-calls = Calls
accounts-scope-lines = Action Lines
accounts-role-held = This role is held already
accounts-closed = This account is closed, or its address is not confirmed

# The desk: navigation.
accounts-nav-desk = Desk
accounts-nav-queue = Queue
accounts-nav-admin = Administration
accounts-outbox = Outbox
accounts-users = Accounts
accounts-audit = Audit trail

# The desk: mail.
accounts-outbox-kept-lead = No mail server is configured: messages are kept here and reach nobody.
accounts-outbox-lead = Messages that the portal writes, the newest first.
accounts-mail-state = State
accounts-mail-any-state = Any state
accounts-mail-waiting = Waiting
accounts-mail-sent = Sent
accounts-mail-kept = Kept
accounts-mail-dead = Given up
accounts-mail-to = To
accounts-mail-subject = Subject
accounts-mail-kind = Kind
accounts-mail-created = Written
accounts-mail-finished = Finished
accounts-mail-attempts = Attempts
accounts-mail-next = Next attempt
accounts-mail-error = Last error
accounts-mail-body = Text
accounts-mail-hidden = The text of a message that was sent is shown to its recipient only.
accounts-mail-emptied = The text was removed when its time of keeping ended.
accounts-mail-resend = Send again
accounts-mail-resent = The message waits to be sent again
accounts-mail-address = Address
accounts-outbox-empty = No messages
accounts-outbox-empty-advice = There is none with these filters.

# The desk: accounts.
accounts-users-lead = Who has signed in or was added, and what they may do.
accounts-users-search = Name or address
accounts-any-role = Any role
accounts-user = Account
accounts-user-since = Since
accounts-user-seen = Last seen
accounts-user-disabled = Disabled
accounts-user-unconfirmed = Not confirmed
accounts-user-active = Active
accounts-users-empty = No accounts
accounts-users-empty-advice = Nobody matches. Search for less, or add the person below.
accounts-add = Add a person
accounts-add-lead = For somebody who has not signed in yet. Their roles are granted on the next page; they sign in by mail as everybody does.
accounts-add-button = Add
accounts-user-roles = Roles
accounts-user-roles-none = None besides contributor
accounts-granted-at = Since
accounts-revoke = Revoke
accounts-revoke-of = Revoke the role { $role }
accounts-grant = Grant a role
accounts-grant-button = Grant
accounts-granted = The role was granted; the person was told by mail and signs in again
accounts-added = The account is made.
accounts-revoked = The role was revoked; the person was told by mail
accounts-grant-choose = Choose a role and what it is for
accounts-scope-unfit = This role cannot be held there. A facilitator is named for an Action Line, an approver for a line, an agency or the whole portal; the other roles for a call, an agency or the whole portal.
accounts-choose = Choose …
accounts-sign-in-to-change = To change roles or close the account, sign in once more.
accounts-user-sessions = { $count ->
    [0] Signed in nowhere
    [one] Signed in in { $count } place
   *[other] Signed in in { $count } places
}
accounts-end-all = End all sessions
accounts-disable = Disable the account
accounts-disable-lead = Nobody can sign in with its address until it is enabled again; its sessions end at once.
accounts-enable = Enable the account
accounts-disabled-done = The account was disabled
accounts-enabled-done = The account was enabled
accounts-user-trail = In the audit trail

# The desk: trail.
accounts-audit-lead = Who did what and when. Entries can neither be changed nor removed.
accounts-audit-act = Act
accounts-audit-object = Object
accounts-audit-actor = By
accounts-audit-at = When
accounts-audit-change = Change
accounts-audit-before = before
accounts-audit-after = after
accounts-audit-portal = The portal
accounts-audit-search = Act, object or number
accounts-audit-empty = No entries
accounts-audit-empty-advice = There is none with these filters.
accounts-chain-sealed = Entries in the chain
accounts-chain-waiting = Waiting for their seal
accounts-chain-last = Last seal
accounts-chain-note = The command “portal audit verify” checks the whole chain.
accounts-audit-newest = Newest
accounts-audit-older = Older
accounts-nav-calls = Calls


# Ending letters.
accounts-mail-held = Held for release
accounts-mail-handing-over = Being handed over
accounts-mail-uncertain = Uncertain
accounts-mail-dropped = Not sent
accounts-unsubscribe-title = Stop these messages?
accounts-unsubscribe-lead = You can end them here with one press. You do not need to sign in.
accounts-unsubscribed = You get these messages no more
accounts-unsubscribed-lead = From now on they are not sent to this address.
accounts-unsubscribe-what = Messages
accounts-unsubscribe-button = Stop them
accounts-unsubscribe-undo = Send them again
accounts-unsubscribe-manage = What I get by mail
accounts-unsubscribe-necessary = Messages that you need are still sent: links to sign in, receipts, questions of the secretariat and decisions about what you submitted.
accounts-unsubscribe-unknown = This link is not known
accounts-unsubscribe-unknown-lead = Perhaps it was not copied whole, or the message is older than a year. Sign in to choose what you get by mail.
accounts-mail-uncertain-lead = The server was about to get this message when the work broke off. Nobody knows whether it arrived; it is not sent again by itself.
