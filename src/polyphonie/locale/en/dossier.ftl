# The pages of a dossier, in English. Same ids and same facts as the French file.

# Lists
dossier-list-title = { $count ->
    [0] No dossier is open
    [one] One dossier, from the situation to the strategy
   *[other] { $count } dossiers, from the situation to the strategy
}
dossier-list-lead = Each dossier starts from a situation that somebody described, and says whether to launch participation, with which methods, and why.
dossier-list-none = There is no dossier to read here yet
dossier-list-none-text = A dossier opens from a situation described in a file. The examples are loaded by the command “make demo”.
dossier-list-none-go = Browse the methods meanwhile
dossier-list-decision = decision expected on { $day }
dossier-list-undated = decision not dated
dossier-list-example = example
dossier-list-invented = invented case
dossier-list-private = for the team only

# Around every page of a dossier
dossier-pages = Pages of this dossier
dossier-page-dossier = The essentials
dossier-page-situation = Situation
dossier-page-diagnosis = Diagnosis
dossier-page-actors = Actors
dossier-page-sequences = Processes
dossier-page-left-out = Methods left out
dossier-page-strategy = Strategy
dossier-view = Version shown
dossier-view-team = You are reading the team’s version, which judges actors.
dossier-view-public = You are reading what the public would see.
dossier-view-to-public = See what the public would see
dossier-view-to-team = Back to the team’s version
dossier-csv = Table (CSV)
dossier-svg = Picture (SVG)

# The essentials
dossier-ways = { $count ->
    [one] One way to go about it
    [2] Two ways to go about it, contrasted
    [3] Three ways to go about it, contrasted
    [4] Four ways to go about it, contrasted
   *[other] { $count } ways to go about it, contrasted
}
dossier-way-read = Read the detail
dossier-why = Why “{ $name }”
dossier-why-each = Method by method
dossier-why-all = All the reasons, step by step
dossier-changes = What would change this choice
dossier-why-not = Why not another method?
dossier-alarms = Alarms
dossier-alarms-all = { $count ->
    [one] The alarm, on the page of processes
   *[other] All { $count } alarms
}
dossier-take = To take away
dossier-take-text = The same strategy, to print, to edit or to compute again.
dossier-take-public = These files are what the public would see: taking the judgements on actors away is a right, given by the person who administers the dossier.
dossier-take-page = The whole strategy, to read and to print
dossier-take-pdf = PDF document
dossier-take-docx = Word document, to edit
dossier-take-html = Page that stands alone (HTML)
dossier-take-json = Data (JSON)
dossier-take-yaml = The situation, as it is described (YAML)

# The situation
dossier-situation-title = To be decided: { $what }
dossier-situation-untitled = What is to be decided is not written yet
dossier-situation-lead = All that follows comes from the file of the situation. There, each value says where it comes from, or that it is an estimate.
dossier-situation-note = Before you read
dossier-situation-publics = Whom the project affects, and who is far away
dossier-sources = Sources

# The diagnosis
dossier-diagnosis-title = { $met ->
    [0] None of the { $count } preconditions is met
    [one] One precondition of { $count } is met
   *[other] { $met } preconditions of { $count } are met
}
dossier-diagnosis-conditions = Before launching: { $count } questions
dossier-diagnosis-statements = What the situation says
dossier-diagnosis-law = What the law says
dossier-diagnosis-unknown = What is not known

# The actors
dossier-actors-strong = { $names } weigh the most in this matter
dossier-actors-count = { $count ->
    [0] No actor is described yet
    [one] One actor, and what ties it to the matter
   *[other] { $count } actors, and what ties them together
}
dossier-actors-lead = { $count ->
    [0] Nobody has said yet who influences whom, nor who wants what.
    [one] One person filled in the matrices. It is one point of view, to be completed by others.
   *[other] { $count } people filled in the matrices, each on their own. Where they differ can be read here, and never a mean alone.
}
dossier-actors-pictures = The play of actors, in pictures
dossier-actors-register = The register
dossier-actors-forces = The relations of force
dossier-actors-forces-caption = Each actor, the strongest first; 1 is the mean
dossier-actors-forces-ranks = Rank by respondents
dossier-actors-agenda = To be debated between respondents
dossier-actors-agenda-text = Where answers are furthest apart, a conversation is worth more than a mean.
dossier-actors-agenda-more = The other { $count } subjects
dossier-actors-agenda-rest = Other subjects to be debated
dossier-actors-agenda-none = No disagreement to debate: one person answered, or all say the same.
dossier-actors-nobody = First describe the actors in the file of the situation: a name, a role, what they stand to gain or lose.
dossier-actors-public = Judgements on actors are not published
dossier-actors-public-why = To say who weighs, who objects and who is far away is to judge people. These judgements serve to prepare a fair process; published, they could harm those they describe, reveal opinions, or be wrong. So they stay with the team.
dossier-actors-public-what = What follows is public: the publics that the process wants to reach, as groups, with nobody singled out.
dossier-actors-public-right = Do you think you are described here? You can ask the team what is written about you, and have it corrected.
dossier-actors-publics = The publics to reach
dossier-actors-publics-none = No public is described yet.
dossier-game-filled = { $count ->
    [one] One cell without an answer is counted as “nothing said”: read these numbers as orders of magnitude.
   *[other] { $count } cells without an answer are counted as “nothing said”: read these numbers as orders of magnitude.
}
dossier-game-variants = { $count ->
    [one] The variants of the calculation do not give one actor the same rank.
   *[other] The variants of the calculation do not give { $count } actors the same rank.
}
dossier-agenda-influence = Influence: { $actor } on { $on }
dossier-agenda-position = Position: { $actor }, “{ $on }”
dossier-agenda-subject = Subject
dossier-agenda-low = From the lowest
dossier-agenda-high = To the highest
dossier-agenda-answers = Answers
dossier-agenda-kind = Gap
dossier-agenda-contested = for and against
dossier-agenda-wide = wide

# The sequences
dossier-sequences-title = “{ $name }” comes first in { $share } of weightings
dossier-sequences-none = No process fits within what is given
dossier-sequences-side = Side by side
dossier-sequences-detail = “{ $name }”, step by step
dossier-sequences-other = Read another process in detail:
dossier-picture-calendar = The calendar
dossier-picture-coverage = Objectives and steps
dossier-sequences-firm = How firm is this choice?

# Left out
dossier-left-title = { $count ->
    [one] One method left out, and the reason
   *[other] { $count } methods left out, and the reason for each
}
dossier-left-found = { $count ->
    [0] No method left out answers this search
    [one] One method left out answers this search
   *[other] { $count } methods left out answer this search
}
dossier-left-lead = They are not bad methods: they suit this situation less than those of the recommended process, or a limit rules them out.
dossier-left-search = Why not…
dossier-left-all = See all the methods left out
dossier-left-none-text = It may be in the recommended process, or under another name in the catalogue.
dossier-left-readmit = What would bring it back:

# The whole strategy
dossier-strategy-lead = All that is needed to decide, and to disagree, is here: the answer, its reasons, what is not known.
dossier-strategy-elsewhere = On pages of their own:
dossier-strategy-other = The other processes, step by step, are on the page of processes and in the documents to download.

# Refusals
slug-taken = Another organisation already has a dossier named “{ $slug }”.
slug-taken-mend = Change “slug” in the file of the situation.
port-taken = Port { $port } is already taken on this machine.
port-taken-mend = Stop the program that holds it, or choose another: PORT={ $other } make demo.
examples-missing = The folder of examples was not found ({ $folder }).
examples-missing-mend = Run the command from the folder of the project, where “examples” is.

# The demonstration
demo-preparing = Preparing the database and the example dossiers…
demo-trials = Try the tools
demo-dossier = { $title }: ready
demo-address = Polyphonie answers at { $address } (Ctrl-C to stop)
demo-stopped = Stopped.

# The variants of the relations of force
dossier-variants = The three variants of the calculation
dossier-variants-text = The original texts do not say whether influence that comes back to an actor through others should be taken out. This page follows variant { $variant }; an order that changes from one variant to another does not stand on its own.
dossier-variants-used = followed here
dossier-variant-v1 = without this return in the sums, then taken out once more
dossier-variant-v2 = this return included in the sums, then taken out once
dossier-variant-v3 = without this return, and nothing taken out
