# What respondents are asked about the actors, and the page of those who ask them. Same ids as the French file.

answers-title = Your view of the actors
answers-lead = You answer as “{ $name }”. A few short pages: what each can do to the others, then where each stands. Ten minutes are often enough.
answers-alone = Answer on your own, as you see it: nobody shows you what others said, and disagreements are useful.
answers-unknown = “I do not know” is an answer. Leaving a line blank is allowed too.
answers-read-by = Those who lead the process read your answers. None of it appears in public, and no other respondent sees it.
answers-until = Everything is kept at each page. This link stays open until { $day }, on this device or another.
answers-begin = Begin
answers-go-on = Go on
answers-finish = I have finished
answers-finished = Thank you, your answers have arrived
answers-finished-text = The team reads them now. You can still change them until { $day }, with this same link.
answers-progress =
    { $count ->
        [one] { $whole } page filled in of one
       *[other] { $whole ->
            [0] No page filled in of { $count }
            [one] One page filled in of { $count }
           *[other] { $whole } pages filled in of { $count }
        }
    }
answers-progress-bar = Pages behind you
answers-part-influence = What each can do to the others
answers-part-positions = Where each stands
answers-whole = filled in
answers-none = to fill in
answers-some = { $answered } of { $count }
answers-nobody = There is nobody to describe yet
answers-nobody-text = The team has not finished the list of actors. Come back later with this same link.
answers-number = Page { $number } of { $count }
answers-ask-influence = What can “{ $about }” do to each of the others?
answers-ask-positions = Where does each stand on this objective: “{ $about }”?
answers-scale = What the numbers mean
answers-influence-0 = nothing, or nearly
answers-influence-1 = hinder or help the way it works
answers-influence-2 = make one of its projects move or fail
answers-influence-3 = touch its missions, its reason to be
answers-influence-4 = decide on its existence
answers-positions-0 = of no consequence to it
answers-positions-1 = it touches the way it works
answers-positions-2 = it touches one of its projects
answers-positions-3 = it touches its missions
answers-positions-4 = it touches its existence
answers-stance-for = For, { $size }: { $weight }
answers-stance-against = Against, { $size }: { $weight }
answers-stance-none = Neither for nor against, { $size }: { $weight }
answers-dont-know = I do not know
answers-choose = Choose
answers-keep-next = Keep and go on
answers-keep = Keep
answers-overview = See all the pages
answers-wrong = An answer cannot be read
answers-wrong-mend = Choose one of the numbers offered, or “I do not know”. Nothing of this page was kept.

respondents-title =
    { $count ->
        [0] Nobody has been asked about the actors yet
        [one] One respondent, { $finished ->
            [0] who has not finished
           *[other] who has finished
        }
       *[other] { $count } respondents, of whom { $finished } { $finished ->
            [0] have finished
            [one] has finished
           *[other] have finished
        }
    }
respondents-lead = Ask several people, separately, what each actor can do and where it stands. Their answers are not blended: the gaps between them say what should be debated.
respondents-link = The link of “{ $name }”
respondents-link-text = Copy it now and send it to this person only: it will not be shown again. If it gets lost, make another, and this one will serve no more.
respondents-progress = Progress of “{ $name }”
respondents-finished = Finished on { $day }
respondents-so-far = { $answered } answers of { $asked }
respondents-link-until = Their link is open until { $day }.
respondents-link-none = No link is open: make one so that this person can answer.
respondents-new-link = Make a new link
respondents-remove = Remove
respondents-remove-text = All the answers of “{ $name }” will be erased, and the strategy computed again without them.
respondents-remove-sure = Erase these answers
respondents-add = Ask somebody else
respondents-name = Name or role
respondents-name-hint = A role rather than a person’s name, for example “Head of technical services”.
respondents-days = Days during which the link stays open
respondents-add-go = Add and make their link
respondents-own = Your own view
respondents-own-text = You can answer too: your copy counts as any other.
respondents-own-go = Give my view
respondents-open = Ask several people for their view

respondent-unnamed = A name or a role is missing.
respondent-unnamed-mend = Say whose view it is, for example “Technical services”.
too-many-respondents = This dossier already has { $most } respondents.
too-many-respondents-mend = Remove those who did not answer, then try again.
sheet-gone = This question is no longer part of the dossier.
sheet-gone-mend = The team changed the list of actors or of objectives. Open your link again to see today’s pages.

entry-respondent-added = asked “{ $name }” for their view
entry-respondent-began = “{ $name }” began to answer
entry-respondent-finished = “{ $name }” finished answering
entry-respondent-removed = removed “{ $name }” and their answers
respondents-nav = Respondents
