# The frame of every page.
site-name = WSIS+20 Review
site-subtitle = World Summit on the Information Society
skip-to-content = Skip to content
search = Search
menu = Menu
language = Language
main-navigation = Main
breadcrumb = Breadcrumb
nav-home = Home
nav-action-lines = Action Lines
nav-inputs = Calls and inputs
nav-events = Events
nav-commitments = Commitments
nav-documents = Documents
nav-about = About
desk = Desk
my-submissions = My submissions
account = My account
sign-in = Sign in
sign-out = Sign out
open-data = Open data
accessibility = Accessibility
privacy = Privacy
version = Version { $version }
theme = Colours
theme-device = As on this device
theme-light = Light
theme-dark = Dark

# Used by several pages.
pages = Pages
page-previous = Previous
page-next = Next
filter = Filter
filters-applied = Filters:
filter-remove = remove
filters-clear = Clear all filters
filters-not-understood = This filter in the address was not understood and is left out: { $values }.
apply = Apply
save = Save
cancel = Cancel
back = Back
download = Download
source = Source
sources = Sources
as-table = As a table
external-site = (another site)
label-value = { $label }: { $value }
label-before = { $label }:
demonstration = Demonstration
confidence-report = From a report or commentary, not an official text
confidence-general = General knowledge, not yet checked against a source
results = { $count ->
    [one] { $count } result
   *[other] { $count } results
}

# Time left and past.
days-left = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
hours-left = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
minutes-left = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}

# Forms.
form-error-title-mark = Error:
form-errors = { $count ->
    [one] One thing needs your attention
   *[other] { $count } things need your attention
}
form-optional = (optional)
form-email-missing = Enter your e-mail address
form-email-wrong = Enter an e-mail address such as name@example.org
form-trap = Leave this field empty

# Errors.
error-home = Go to the home page
error-request-id = If you write to us about this, quote the request number:
error-bad-request = This request could not be read
error-bad-request-advice = Part of the address or of the form was not understood. Go back and try again.
error-forbidden = You may not open this page
error-forbidden-advice = Your account does not have the role that this page needs. An administrator of the portal can grant it.
error-signed-out = Please sign in again
error-signed-out-advice = What you sent was not saved yet, but it is not lost: it waits on this page. Sign in in a new window, come back here, and send it again.
error-sign-in-elsewhere = Sign in in a new window
error-send-again = Send it again
error-cross-origin = This form was sent from another site
error-cross-origin-advice = To protect you, changes are accepted only from the pages of this portal. Open the page here and send the form again.
error-not-found = There is no such page
error-not-found-advice = The address may be misspelt, or the page may not be public. Search for what you were looking for, or start from the home page.
error-method = This address cannot be used in that way
error-method-advice = Go back and use the links and buttons of the page.
error-conflict = Something changed in the meantime
error-too-large = This is too large
error-too-large-advice = What you sent exceeds the limit for this form. Go back: your text is still there. Shorten it or choose a smaller file.
error-media-type = This kind of file or form is not accepted here
error-media-type-advice = Go back and use one of the formats named on the page.
error-misdirected = This address belongs to another site
error-misdirected-advice = The request reached this server under a name that is not its own. Use the portal’s usual address.
error-too-many = Too many attempts
error-too-many-advice = Please wait a little, then try again. Nothing that you typed on the previous page is lost if you go back.
error-unknown-outcome = We cannot tell yet whether it arrived
error-unknown-outcome-advice = The connection to the database broke at the last moment. Go back and press the button again: it cannot arrive twice.
error-unavailable = The portal is not available right now
error-unavailable-advice = Please try again in a moment. If you were writing, go back: your text is still in the form.
error-internal = Something went wrong on our side
error-internal-advice = The fault has been recorded. Please try again; if it happens again, write to us with the request number below.
