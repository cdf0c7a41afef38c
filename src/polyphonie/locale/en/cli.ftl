file-unreadable = { $file } cannot be read ({ $problem }).
file-unreadable-mend = Check the name of the file and its permissions.
folder-unwritable = It is not possible to write in { $file } ({ $problem }).
folder-unwritable-mend = Choose another folder with --out.
unknown-format = Unknown format: { $format }.
unknown-format-mend = The known formats are: { $known }.
no-actors = { $file } describes no actor.
no-actors-mend = Add an “actors” list: at least an id and a name for each.
cli-written = Written: { $files }
cli-count = { $count ->
    [one] { $count } entry
   *[other] { $count } entries
}
cli-private = Working document: these judgements are about actors. Do not pass it on.
cli-no-answers = Nobody has filled in the matrices yet. Add “respondents” with their influences and positions.
cli-variant = Relations of force, computed as { $variant } (mean 1)
cli-filled = { $count ->
    [one] { $count } unanswered cell is counted as “nothing said”: read these figures as an order of magnitude.
   *[other] { $count } unanswered cells are counted as “nothing said”: read these figures as an order of magnitude.
}
cli-head-actor = actor
cli-head-kind = kind
cli-head-power = power
cli-head-interest = interest
cli-head-affected = affected
cli-head-distance = distant
cli-head-quadrant = place
cli-head-salience = salience
cli-head-influence = influence
cli-head-dependence = dependence
cli-head-star = R*
cli-head-plane = role
cli-head-ambivalence = ambivalence
cli-head-slug = identifier
cli-head-name = name
cli-head-family = family
cli-head-level = level
cli-head-participedia = Participedia
cli-head-definition = definition
cli-head-article = article
cli-head-status = status
law-checked = checked
law-unchecked = to verify
law-warning = Information, not legal advice. A rule marked “to verify” has been read again by nobody.
cli-contested = { $actor } → { $other }: from { $low } to { $high }, for and against
cli-wide = { $actor } → { $other }: from { $low } to { $high }
cli-head-spread = respondents, from … to
cli-agenda = { $count ->
    [one] One answer for the respondents to discuss:
   *[other] { $count } answers for the respondents to discuss, the most disputed first:
}
cli-agenda-more = { $count ->
    [one] and one more, with --json
   *[other] and { $count } more, with --json
}

# Naming the operator
admin-named = { $email } now runs this site. To enter, open this link:
admin-once = It is valid for one hour and serves once. Then choose a password or a passkey.
not-an-address = “{ $given }” is not an e-mail address.
not-an-address-mend = Give an address such as name@example.org.

# -- serve, work

serve-address = The site answers at { $address }. { $workers ->
        [one] One process computes apart.
       *[other] { $workers } processes compute apart.
    } Ctrl-C stops it.
serve-stopped = Stopped. What was begun is finished.
work-started = { $workers ->
        [one] One process computes for the site.
       *[other] { $workers } processes compute for the site.
    } Ctrl-C stops it.
one-worker-here = SQLite lets one process write at a time: { $asked } computing processes would only wait for each other.
one-worker-here-mend = Keep --workers 1, or give a PostgreSQL database by DATABASE_URL.
keeps-falling = A process ends as soon as it starts, several times in a row: { $command }.
keeps-falling-mend = Read what it wrote above, mend it, and start again.
