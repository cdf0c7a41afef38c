# Links that invite, in English. Same ids and same facts as the French file.

invitation-unknown = This link leads to no invitation.
invitation-unknown-mend = Check that it was copied whole, or ask the person who sent it for a new one.
invitation-expired = This invitation is no longer valid: its date is past.
invitation-expired-mend = Ask the person who sent it for a new link.
invitation-used = This invitation has already been used.
invitation-used-mend = If you accepted it, sign in; otherwise ask the person who sent it for a new link.
invitation-revoked = This invitation was withdrawn.
invitation-revoked-mend = Ask the person who sent it for a new link.
invitation-days = A link is valid for { $least } to { $most } days; { $days } does not fit.
invitation-days-mend = Choose a number of days between { $least } and { $most }.

# The page that a link opens
invitation-title-team = An invitation into the team of a dossier
invitation-title-organisation = An invitation into an organisation
invitation-by = { $by } invites you.
invitation-by-nobody = Somebody invites you.
invitation-to-team = Dossier
invitation-to-organisation = Organisation
invitation-role = Your role
invitation-until = Valid until
invitation-accept = Accept the invitation
invitation-as = You are here as { $name }.
invitation-not-you = Not you?
invitation-need = To accept, say who you are
invitation-need-text = Sign in if you already have an account; otherwise make one in a minute, with your e-mail address. The invitation waits for you.
invitation-over-next = Nothing else can be said here about this invitation.

# Making one
invitation-new = Invite by a link
invitation-new-text = The link gives a single role, to a single person, until its end. It is shown only once.
invitation-days-label = Valid for how many days
invitation-days-hint = from { $least } to { $most }
invitation-label = For whom
invitation-label-hint = So that you know it in the list; the person will not see it.
invitation-email = Send the link to this address
invitation-email-hint = The letter leaves whether or not this address already has an account. Without an address, you pass the link on yourself.
invitation-make = Make a link
invitation-list = Links of invitation
invitation-none = No link was made.
invitation-made-by = Made by
invitation-end = End
invitation-state-waiting = waiting
invitation-state-used = accepted
invitation-state-used-by = accepted by { $name }
invitation-state-expired = expired
invitation-state-revoked = withdrawn
invitation-revoke = Withdraw
invitation-revoke-which = the link for { $whom }
invitation-anybody = unnamed
invitation-sent = The letter left for { $email }.
invitation-link-title = Here is the link, shown this once
invitation-link-text = Copy it now: it is not kept. It gives the role “{ $role }” to the first person who accepts it, until { $day }.
invitation-link = Link to pass on
invitation-copy = Copy
invitation-copied = Copied
invitation-mail-ready = A message ready to send
invitation-mail-text = Hello,

    I invite you to join “{ $title }” on Polyphonie. Your role: { $role }.

    Open this link before { $day }; it serves once:
    { $link }

    { $by }
invitation-link-gone = This link was already shown
invitation-link-gone-text = So that nobody else reads it, a link is shown only once. If it is lost, withdraw it and make another.
invitation-back = Back to the list
letter-not-sent = The letter did not leave: the mail server did not answer.
letter-not-sent-mend = Try again in a moment; if it happens again, tell the person who runs this site.
letter-not-sent-link = Pass the link on yourself.
