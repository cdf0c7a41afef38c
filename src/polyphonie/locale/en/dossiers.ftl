# Opening, listing and settling dossiers, in English. Same ids and same facts as the French file.

# Opening a dossier
new-title = Open a dossier
new-lead = Four ways to begin. You administer the dossier that you open; it stays private until you publish it.
new-name = Title of the dossier
new-name-hint = What one would say aloud: “Old Well Square”.
new-name-kept = Empty: the original title is kept.
new-untitled = Give the dossier a title.
new-organisation = For which organisation
new-organisation-none = none: only the team of the dossier will see it
new-language = Language of the description
new-blank = From nothing
new-blank-text = Thirteen groups of questions, in any order.
new-blank-go = Open and describe the situation
new-template = From a process that has served before
new-template-text = Objectives and steps to start from, to be adapted. Objectives set this way are marked as estimates.
new-template-own = A template of your organisation
new-process = A process of the catalogue
new-process-read = Read these processes
new-template-go = Start from this process
new-example = From an example
new-example-text = A whole situation, to be replaced little by little by yours. Judgements on actors are in it only if you could already take them away.
new-example-which = The example
new-example-go = Copy this example
new-file = From a situation file
new-file-text = The file is kept as it is, byte for byte, until somebody edits it here.
new-file-which = The file (YAML)
new-file-size = { $most } bytes at most.
new-file-paste = Or paste its text
new-file-mend = Its text, to be mended on the spot
new-file-go = Open this file
new-file-nothing = Nothing was saved. Mend each place named in the text below, then send it again.
new-file-slug = Another name for this dossier

# The list
dossier-list-new = Open a dossier
dossier-list-search = Search titles, places, organisers
dossier-list-which = Show
dossier-shelf-ouverts = all but the archives
dossier-shelf-publics = public dossiers
dossier-shelf-miens = those I work on
dossier-shelf-archives = the archives
dossier-list-found =
    { $count ->
        [0] No dossier for “{ $words }”
        [one] One dossier for “{ $words }”
       *[other] { $count } dossiers for “{ $words }”
    }
dossier-list-unfound = Nothing matches
dossier-list-unfound-text = Try one word less, or show all the dossiers.
dossier-list-unfound-go = All the dossiers
dossier-list-first-text = Describe a situation, start from an example or a file: the diagnosis and the processes follow.
dossier-list-uncomputed = No verdict yet.
dossier-list-archived = archived
dossier-list-deleting = erased on { $day }

# Settings
dossier-page-describe = Describe
dossier-page-settings = Settings
settings-title = Settings of the dossier
settings-done = Done.
settings-name = Title and language
settings-name-label = Title
settings-untitled = Give a title of at most 300 characters.
settings-language = Language of the description
settings-slug = The name in addresses, “{ $slug }”, never changes: links already sent stay good.
settings-save = Save
settings-public = This dossier is public
settings-private = This dossier is private
settings-public-what = Publishing opens a reading version to all; the team keeps its own.
settings-public-yes = What everybody would see
settings-public-yes-text = The situation, the verdict and its reasons, the processes compared, the alarms, the sources.
settings-public-no = What would stay in the team
settings-public-no-text = The actors, their ratings and positions, the answers of respondents, the log.
settings-public-see = See the public version before deciding
settings-publish = Publish
settings-unpublish = Stop publishing
settings-file = Situation file
settings-file-text = All that is described fits in one file, readable without this site.
settings-file-get = Download the file
settings-file-put = Update from a file
settings-copy = Duplicate
settings-copy-text = A new dossier with the same situation and steps; neither the team, nor the answers, nor the log.
settings-copy-label = Title of the copy
settings-copy-name = { $title } (copy)
settings-copy-go = Duplicate
settings-archive = Archive
settings-archive-text = An archived dossier can still be read, and no longer changed. It can be opened again.
settings-archive-go = Archive this dossier
settings-archived = Archived on { $day }
settings-archived-text = It can be read, no longer changed.
settings-unarchive = Open this dossier again
settings-delete = Delete
settings-delete-text = The dossier disappears at once for all but its administrators, who can keep it until the delay is over. Then everything is erased: situation, answers, steps, versions, log.
settings-delete-days = Delay, in days
settings-delete-hint = From 1 to { $most }.
settings-delete-go = Delete this dossier
settings-deleting = This dossier will be erased on { $day }
settings-deleting-text = Nobody else sees it any more.
settings-keep = Keep this dossier

# Bringing up to date from a file
replace-title = Update from a file
replace-lead = The file replaces the whole description. Differences are shown first; nothing is written until you agree.
replace-kept = The strategy as it stands will be kept among the versions: one can go back to it.
replace-compare = Compare
replace-count =
    { $count ->
        [0] No value changes
        [one] One difference
       *[other] { $count } differences
    }
replace-table = What the file changes
replace-where = Where
replace-before = Before
replace-after = After
replace-added = added
replace-removed = removed
replace-changed = changed
replace-moved = order changed
replace-more =
    { $count ->
        [one] And one other difference.
       *[other] And { $count } other differences.
    }
replace-same = This is exactly the file that the dossier keeps already.
replace-form-only = Only the form of the file changes: its comments, its lines, its order.
replace-other-slug = The file bears the name “{ $slug }”; the dossier keeps its own, “{ $kept }”.
replace-confirm = Replace the situation
replace-not = Change nothing
replace-done = The description comes from the file now. What it said before is not lost: this replacement can be taken back at the end of this page, and the strategy of before, if there was one, is kept among the versions.
replace-origin = { $place }: where it comes from
replace-empty = nothing, and it is said
replace-whole = The whole description

# The log
entry-dossier-created =
    opened the dossier ({ $origin ->
        [example] from an example
        [template] from a template
        [file] from a file
        [duplicate] as a copy of another
       *[blank] from nothing
    })
entry-situation-changed =
    { $count ->
        [one] changed one value of the situation
       *[other] changed { $count } values of the situation
    }
entry-situation-replaced =
    { $count ->
        [0] replaced the situation file, without changing a value
        [one] replaced the situation file: one difference
       *[other] replaced the situation file: { $count } differences
    }
entry-dossier-published = published the dossier
entry-dossier-unpublished = withdrew the dossier from public view
entry-dossier-archived = archived the dossier
entry-dossier-unarchived = opened the dossier again
entry-dossier-deleting = asked for the dossier to be erased in { $days } days ({ $day })
entry-dossier-kept = kept the dossier that was about to be erased
deed-dossier-created = dossier opened
deed-situation-changed = situation changed
deed-situation-replaced = situation replaced from a file
deed-dossier-published = publication
deed-dossier-unpublished = publication ended
deed-dossier-archived = archived
deed-dossier-unarchived = opened again
deed-dossier-deleting = deletion asked for
deed-dossier-kept = deletion cancelled
web-refused-413 = This is too much at once
web-refused-413-text = What was sent is more than a form can carry. Nothing was saved.
web-refused-413-1 = Send a file rather than pasted text, or split the text.
web-refused-413-2 = A situation file fits in a million bytes.
