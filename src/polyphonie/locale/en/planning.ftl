# Choosing, weighing, adapting, keeping versions, in English. Same ids and same facts as the French file.

# Pages of a dossier
dossier-page-weights = Weights
dossier-page-adapt = Adapt
dossier-page-versions = Versions
sequence-plan = Our strategy

# The plan in pages and papers
paper-adopted = The way chosen by the team, “{ $name }”, has { $count ->
    [one] { $count } step
   *[other] { $count } steps
}: { $methods }.
paper-adapted-from = chosen by the team, from “{ $name }”
paper-adapted = chosen by the team
paper-owner = Who answers for it
paper-note = Team’s note
paper-override = Accepted: “{ $reason }” ({ $who ->
    [nobody] the team
   *[other] { $who }
}, { $day })
paper-override-kept = reason kept by the team
paper-alarm-title-late = A step ends after the decision.
paper-alarm-title-reversed = A step ends before it starts.
paper-alarm-title-rushed = A step starts too soon to be ready.
paper-alarm-title-unready = A step starts before what it needs.
paper-alarm-title-aimless = A step has no objective.
paper-alarm-title-overclaimed = A step promises more than its method can hold.
paper-alarm-title-unclaimed = No step is for an objective any more.
paper-alarm-title-unlisted = No step is for a public any more.
paper-alarm-title-money = The budget is passed.
paper-alarm-title-gone = A method is no longer in the catalogue.

# Alarms that only an adapted plan can raise
alarm-plan-late = “{ $method }” ends on { $ends_on }, and the decision is made on { $when }: what is said there would come too late.
alarm-mend-plan-late = End it by { $when }, or put the decision off.
alarm-plan-reversed = “{ $method }” starts on { $starts_on } and ends on { $ends_on }.
alarm-mend-plan-reversed = Swap the two dates.
alarm-plan-rushed = “{ $method }” starts on { $starts_on }. Preparing it takes at least { $weeks ->
    [one] { $weeks } week
   *[other] { $weeks } weeks
}.
alarm-mend-plan-rushed = Start it on { $ready_on } at the earliest, or check that all is ready.
alarm-plan-unready = “{ $method }” starts on { $starts_on }. It needs “{ $method_needed }”, which ends on { $ends_on }.
alarm-mend-plan-unready = Start it once “{ $method_needed }” is over.
alarm-plan-aimless = This step is for no objective and feeds no other: “{ $method }”.
alarm-mend-plan-aimless = Say which objective it serves, or remove it.
alarm-plan-overclaimed = “{ $method }” does not serve this objective: { $objective }.
alarm-mend-plan-overclaimed = Ask it no more, or put a method that serves it in its place.
alarm-plan-unclaimed = A step could serve this objective, but none is for it: { $objective }.
alarm-mend-plan-unclaimed = Give it to “{ $method }”.
alarm-plan-unlisted = A step could reach this public, but none is for it: { $public }.
alarm-mend-plan-unlisted = Give it to “{ $method }”.
alarm-plan-money = With training and hired help, the process costs { $cost_cents }, for { $budget_cents }.
alarm-mend-plan-money = Lighten a step, do without some help, or raise the budget to { $cost_cents }.
alarm-plan-gone = “{ $method }” is no longer in the catalogue: its costs and effects are no longer known.
alarm-mend-plan-gone = Remove it, or replace it.

# The page of the plan
plan-title = { $steps ->
    [0] The strategy has no step yet
    [one] One step
   *[other] { $steps } steps
}{ $alarms ->
    [0] , no alarm
    [one] , one alarm to look at
   *[other] , { $alarms } alarms to look at
}
plan-lead = Every change is kept at once, and the alarms are computed again.
plan-sequences-title = The team has chosen its way: { $count ->
    [0] no step yet
    [one] one step
   *[other] { $count } steps
}
plan-choose = Choose
plan-go = Adapt our strategy
plan-again = Start from another way
plan-start-otherwise = Start from a template or a blank page
plan-weigh = Weigh the criteria otherwise
plan-steps = The steps
plan-missing = { $undated ->
    [0] Every step has its dates
    [one] One step has no dates
   *[other] { $undated } steps have no dates
}; { $unowned ->
    [0] each has somebody who answers for it.
    [one] one has nobody who answers for it.
   *[other] { $unowned } have nobody who answers for them.
}
plan-stage-prepare = set the frame, understand who is there
plan-stage-diverge = gather widely
plan-stage-map = put in order, show where people agree and differ
plan-stage-deliberate = weigh together
plan-stage-decide = settle
plan-stage-report = say what was kept, and why
plan-stage-empty = Nothing at this moment.
plan-stage-fill = Add a step
plan-add = Add a step
plan-edit = Edit
plan-replace = Replace
plan-remove = Remove
plan-remove-sure = Yes, remove it
plan-up = Move up: { $name }
plan-down = Move down: { $name }
plan-keep = Keep a version
plan-template = Make it a template
plan-alarms = { $count ->
    [0] Alarms
    [one] One alarm
   *[other] { $count } alarms
}
plan-alarms-none = No alarm: nothing contradicts what the situation asks for.
plan-lived-with = Alarms accepted
plan-override = Override
plan-resume = Stop overriding
plan-skills = Skills to find
plan-skill-train = { $name }: somebody of the team is trained.
plan-skill-hire = { $name }: somebody who knows is hired.
plan-skill-none = Plan it no more
plan-calendar = Calendar and coverage
plan-publics = Who is reached by what
plan-public-by = Steps
plan-public-none = no step
plan-totals = Totals and limits
plan-total = Total
plan-total-planned = Planned
plan-total-range = Least to most
plan-total-limit = Limit
plan-total-left = Left
plan-total-budget_cents = Money
plan-total-staff_days = Days of the team
plan-total-weeks = Weeks before the decision
plan-total-free = { $planned }, no limit said
plan-total-within = { $planned } of { $limit }
plan-total-over = { $planned } for { $limit }: too much
plan-nothing = nothing
plan-gesture-add = Add “{ $name }”
plan-gesture-remove = Remove “{ $name }”
plan-gesture-tie = Give objective { $letter } to “{ $name }”
plan-gesture-untie = Ask objective { $letter } of “{ $name }” no more
plan-gesture-reach = Aim “{ $name }” at: { $who }
plan-gesture-date = From { $first } to { $last }
plan-gesture-train = Train somebody
plan-gesture-hire = Hire somebody
plan-done-choisi = This is where you start from. Everything may change now.
plan-done-ajoute = The step is added.
plan-done-remede = Done.
plan-done-competence = Noted.
plan-done-change = The step is changed.
plan-done-joint = Your changes are kept, with those that somebody else had just made to the same step.
plan-done-deplace = The step is moved.
plan-done-retire = The step is removed.
plan-done-remplace = The step is replaced.
plan-done-assume = The alarm is accepted; the reason is seen by all who read the strategy.
plan-done-reprise = The alarm counts again.
plan-field-title = Name of the step
plan-field-stage = Moment
plan-field-starts_on = Starts on
plan-field-ends_on = Ends on
plan-field-objectives = For which objectives
plan-field-publics = For which publics
plan-field-owner = Who answers for it
plan-field-cost_cents = Cost, in euros
plan-field-staff_days = Days of the team
plan-field-note = Note

# Where to start from
start-title = Choose a way, then adapt it
start-again-title = Start from another way
start-lead = Start from the one nearest to what you can hold. Nothing is fixed: steps, dates, publics and costs can change afterwards.
start-replaces = Choosing here replaces the present strategy.
start-replaces-text = It is kept as a version first, with its steps and its reasons.
start-back = Back to the strategy
start-sequences = The ways proposed
start-kept = Templates of your organisation
start-known = Known processes
start-take = Start from there
start-none = A blank page
start-none-text = With no step to begin with: the alarms will say what is missing.
start-none-go = Begin with no step
start-wait = The team has not chosen yet
start-wait-text = Somebody who facilitates the dossier chooses the way; you will then read its alarms, and may accept them.

# One step
step-title = Edit “{ $name }”
step-title-hint = Leave empty to keep “{ $name }”.
step-able = – the method serves it fully
step-helps = – the method helps
step-unable = – the method does not serve it
step-reaches = – the method reaches them
step-misses = – the method does not reach them
step-no-objective = The situation describes no objective of participation.
step-no-public = The situation describes no public.
step-owner-hint = A role rather than a person: this name is public if the dossier is.
step-cost-hint = Spending beside the team’s time. Leave empty to count the usual: { $usual }.
step-days-hint = Leave empty to count the usual: { $usual }.
step-note-hint = For the team only.
step-save = Keep
step-cancel = Cancel
step-faults = { $count ->
    [one] One field needs another look
   *[other] { $count } fields need another look
}
step-stale = { $who ->
    [nobody] Somebody changed
   *[other] { $who } changed
} the same fields of this step while you were writing.
step-stale-mend = What you wrote stayed in the form. Here is what { $who ->
    [nobody] the other person
   *[other] { $who }
} put. Keeping will write yours over it.
step-fault-long = This text is too long.
step-fault-day = This date does not exist, or is out of reach.
step-fault-reversed = The end comes before the beginning.
step-fault-amount = Write a number, from zero to a thousand million.

# Adding and replacing
add-title = Add a step to the strategy
add-lead = The methods best placed for your situation come first. Each says what it would bring, and what speaks against it.
add-found = { $count ->
    [0] No method
    [one] One method
   *[other] { $count } methods
}
add-go = Add
add-more = The { $count } next ones
offer-facts = { $rank ->
    [1] First
   *[other] Number { $rank }
} in the ranking · { $cost } · { $days } days of the team
offer-serves = serves { $letters }
offer-reaches = reaches { $who }
offer-cautions = Take care
offer-in = It is already in the strategy.
step-replace-title = Replace “{ $name }”
step-replace-lead = Here are the methods of the moment “{ $stage }” that serve the same objectives, the best placed first. The step keeps its dates, who answers for it and its note.
step-replace-lead-any = The step has no objective: here are the methods of the moment “{ $stage }”, the best placed first. It keeps its dates, who answers for it and its note.
step-replace-found = { $count ->
    [0] No method
    [one] One possible method
   *[other] { $count } possible methods
}
step-replace-go = Put “{ $name }” in its place
step-replace-all = Search the whole catalogue
step-replace-none = No other method serves these objectives at this moment
step-replace-none-text = Change the objectives of the step, or search the whole catalogue.

# Living with an alarm
override-title = Override an alarm
override-lead = It is allowed. The reason is written, and shown to all who read the strategy, with your name and the date. It falls when the alarm goes.
override-reason = Why the team accepts this alarm
override-hint = At least { $least } characters. Name no actor.
override-go = Accept the alarm

# Why not, why in
left-chosen = { $count ->
    [one] One chosen method answers this search
   *[other] { $count } chosen methods answer this search
}
left-chosen-tag = chosen
left-chosen-where = Step { $number } of “{ $name }”: { $stage }.
left-team = Left out by the team
left-by-team = It was recommended; the team did not keep it.

# Weights
weights-title = What counts more, what counts less
weights-lead = Twenty criteria rank the methods. Say what each weighs for the team, or for a group: residents, elected people, services… The ranking follows at once.
weights-groups = Weightings
weights-team = The team
weights-middle = one possible compromise
weights-new = Add a group
weights-name-label = Name of the group
weights-name-hint = For instance: residents, elected people, services.
weights-step-none = does not count
weights-step-less = counts less
weights-step-usual = as usual
weights-step-more = counts more
weights-step-most = counts much more
weights-save-team = Keep the team’s weights
weights-save-group = Keep this group’s weights
weights-save-note = The ways will be computed again with these weights, in a few seconds. Your adapted strategy does not move.
weights-done = The weights are kept.
weights-drop-group = Forget this group
weights-drop-team = Back to the usual weights
weights-side = Rankings side by side
weights-side-lead = The first ten methods possible here, for each.
weights-top = The first ten
weights-pairs = Who ranks like whom
weights-pair = Groups
weights-tau = Agreement
weights-tau-said = In words
weights-same = almost the same ranking
weights-near = near rankings
weights-apart = rankings far apart
weights-none = cannot be compared
weights-tau-note = Agreement is Kendall’s tau: +1 when two groups rank alike, 0 with no relation, −1 in reverse.
weights-alone = Add a group to compare its view with the team’s.
weights-movers = The methods whose place changes most
weights-middle-note = One possible compromise: the mean of the weightings, each group counting as much. There are others; it does not replace the discussion.
weights-firm = Does the team’s ranking stand firm?
weights-first = “{ $method }” comes first in { $share } of { $samples } weightings drawn at random.
weights-smallest = The smallest change: moving { $share } of the whole weight would put “{ $method }” ahead of “{ $leader }”.
weights-meaning-objectives = The method serves what people are asked to take part for.
weights-meaning-level = It gives people the place they are promised: to be informed, consulted, involved…
weights-meaning-phase = It suits the moment that the project is at.
weights-meaning-outputs = It gives what is expected: ideas, advice, a decision…
weights-meaning-matter = It is made for this kind of subject.
weights-meaning-size = It holds with the number of people expected.
weights-meaning-scope = It suits the scale: a street, a town, a region.
weights-meaning-publics = It goes to the publics to reach, despite what keeps them away.
weights-meaning-representativeness = Those who take part look like the population.
weights-meaning-recruitment = It brings people in as wished: open door, lottery…
weights-meaning-conflict = It stands the climate between the actors.
weights-meaning-complexity = It stands so complex a subject.
weights-meaning-trust = It asks for no more trust than there is.
weights-meaning-modality = People meet as wished: on the spot, online.
weights-meaning-cost = It holds in the budget.
weights-meaning-staff_days = It holds in the team’s time.
weights-meaning-time = It holds before the decision.
weights-meaning-skills = The team already knows how to run it.
weights-meaning-evidence = Its effects were studied and are known.
weights-meaning-breadth = It copes with what is not known yet.

# Versions
versions-title = { $count ->
    [0] No version kept
    [one] One version kept
   *[other] { $count } versions kept
}
versions-lead = A version keeps the strategy as it stands that day: the situation, the steps, the alarms, the reasons. It changes no more, and its documents stay there to take.
versions-why = Why keep a version now
versions-why-hint = In a sentence: “sent to the council”, “after the meeting of the 12th”.
versions-keep = Keep this version
versions-list = From the last to the first
versions-none = Nothing is kept yet
versions-none-text = Keep a version before a meeting, before sending it, before a great change.
version-name = Version { $number }
version-now = now
version-title = Version { $number }, { $day }
version-made = kept on { $day }
version-house = Kept by itself, before a change that replaced it.
version-since = What changed since
version-before = What changed since version { $number }
version-with = Compare with version { $number }
version-compare = Compare
version-all = All the versions
version-digest = Mark of what is kept:
version-broken = This version no longer matches its mark: somebody touched the database.
version-back = Go back to this version
version-back-text = The situation, the steps, the weights and the accepted alarms become those of this version again. What stands now is kept first; no version disappears.
version-back-go = Go back to version { $number }
compare-title = { $old } → { $new }: what changed
compare-from = From
compare-to = To
compare-go = Compare
compare-nothing = Nothing changed.
compare-what = What
compare-before = Before
compare-after = After
compare-situation = The situation
compare-weights = The weights
compare-overrides = The alarms accepted
compare-steps = The steps
compare-step-added = added
compare-step-removed = removed
compare-step-moved = moved
compare-step-changed = changed
compare-alarms = The alarms
compare-alarms-new = New
compare-alarms-gone = Gone
compare-deeds = Who did what
compare-when = When
compare-who = Who
compare-deeds-none = The log says nothing between these two states.
diff-field-of = { $field } – { $who }

# Templates kept
template-kept = { $count ->
    [one] One template kept by your organisation
   *[other] { $count } templates kept by your organisation
}
template-steps = Read the steps
template-remove = Remove
template-remove-sure = Yes, remove this template
template-keep-title = Make a template of this strategy
template-keep-lead = The template keeps the objectives, the publics and { $count ->
    [0] no step
    [one] the step
   *[other] the { $count } steps
}. It keeps no actor, no date, no name, no cost.
template-keep-name = Name of the template
template-keep-name-hint = For instance: “Redesign a square in six months”.
template-keep-summary = In a few words, when to use it
template-keep-go = Keep this template

# Refusals
plan-stale = { $who ->
    [nobody] The strategy changed
   *[other] { $who } changed the strategy
} since this page was shown.
plan-stale-mend = Nothing was done. Go back to the strategy, see what changed, and do it again if it still makes sense.
step-gone = This step is no longer in the strategy.
step-gone-mend = Somebody removed or replaced it. Go back to the strategy to see where it stands; the log says who did.
plan-none = No way is chosen yet.
plan-none-mend = Choose a way to adapt first, from the page “Ways”.
plan-method = This names no method, no moment and no skill of the catalogue.
plan-method-mend = Go back to the page before and choose among what is offered.
plan-too-many = A strategy holds at most { $most } steps.
plan-too-many-mend = Remove a step before adding one.
alarm-gone = This alarm is no longer there.
alarm-gone-mend = A change made it fall. There is nothing left to accept.
override-short = The reason is too short: at least { $least } characters.
override-short-mend = Say in a sentence why the team accepts this alarm.
override-names = The reason names an actor: { $name }.
override-names-mend = It is shown to all: say it without naming anybody.
version-why = Say in a sentence why you keep this version ({ $least } characters at least).
version-why-mend = That sentence will help those who read it again.
version-nothing = The strategy was not computed yet.
version-nothing-mend = Wait for the computing to end, then keep a version.
version-same = Nothing changed since version { $number }.
version-same-mend = It already keeps all that is there.
template-title = A template needs a name.
template-title-mend = Give it a name that says what it serves.
template-names = The name or the summary names an actor: { $name }.
template-names-mend = A template serves others: say it without naming anybody.
template-home = This dossier belongs to no organisation.
template-home-mend = Attach it to an organisation to keep templates there.
weights-name = A group needs a name.
weights-name-mend = Name it as it names itself.
weights-known = A group already bears this name: { $name }.
weights-known-mend = Choose another name, or change that group.
weights-zero = No criterion counts any more.
weights-zero-mend = Let at least one criterion count.
weights-many = Only { $most } weightings can be read side by side.
weights-many-mend = Forget a group before adding one.

# The log
entry-plan-chosen = A way to start from was chosen ({ $count ->
    [0] no step
    [one] one step
   *[other] { $count } steps
}).
entry-step-added = The step “{ $name }” was added.
entry-step-changed = The step “{ $name }” was changed.
entry-step-moved = The step “{ $name }” was moved.
entry-step-removed = The step “{ $name }” was removed.
entry-step-replaced = “{ $name }” was replaced with “{ $other }”.
entry-plan-skill = { $way ->
    [train] Training is planned: { $name }.
    [hire] Hired help is planned: { $name }.
   *[none] Nothing is planned any more for: { $name }.
}
entry-override-given = An alarm was accepted: “{ $reason }”
entry-override-ended = The alarm accepted no longer stands. The reason was: “{ $reason }”
entry-override-withdrawn = An alarm is no longer accepted. The reason was: “{ $reason }”
entry-weights-kept = { $group ->
    [team] The team’s weights changed.
   *[other] The weights of a group were written: { $group }.
}
entry-weights-dropped = { $group ->
    [team] The team went back to the usual weights.
   *[other] The weights of a group were forgotten: { $group }.
}
entry-version-kept = Version { $number } was kept.
entry-version-restored = The dossier went back to version { $number }.
entry-template-kept = A template was kept: { $title }.
deed-plan-chosen = choice of a way
deed-step-added = step added
deed-step-changed = step changed
deed-step-moved = step moved
deed-step-removed = step removed
deed-step-replaced = step replaced
deed-plan-skill = skill to find
deed-override-given = alarm accepted
deed-override-ended = alarm over
deed-override-withdrawn = alarm taken back
deed-weights-kept = weights written
deed-weights-dropped = weights forgotten
deed-version-kept = version kept
deed-version-restored = back to a version
deed-template-kept = template kept
