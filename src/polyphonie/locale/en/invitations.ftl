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
