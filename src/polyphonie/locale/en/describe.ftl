# The guided form, in English. Same ids and same facts as the French file.

# Around the form
describe-crumb = Describe the situation
describe-title =
    { $count ->
        [0] The description is enough for a verdict
        [one] One thing is missing for a verdict
       *[other] { $count } things are missing for a verdict
    }
describe-lead = Go through it in any order. Not knowing is an answer: leave it empty, or say that you looked and did not find.
describe-groups = Groups of questions
describe-filled = { $answered } of { $asked }
describe-lacks = Missing for the verdict:{" "}
describe-see = See what follows from it
describe-from-file = Update from a file
describe-last = Changed by { $who }, { $when }
describe-somebody = somebody who has since left
describe-moment = on { $day } at { $time }
describe-kept = Saved.
describe-kept-nothing = Nothing had changed: nothing was saved.
describe-removed = Removed.
describe-undone = Your last change is taken back.
describe-mine =
    { $count ->
        [one] Your last change was to one value, { $when }.
       *[other] Your last change was to { $count } values, { $when }.
    }
describe-take-back = Take it back

# Answers that every question accepts
describe-unsaid = not said
describe-sought = looked for, not found
describe-sought-tick = This value was looked for, and not found
describe-yes = yes
describe-no = no
describe-example = For example: { $text }
describe-silence = With no answer, this counts as: { $text }
describe-end-least = At least
describe-end-typical = Most likely
describe-end-most = At most
describe-several-open =
    { $count ->
        [0] Choose from the list
        [one] Choose from the list (one ticked)
       *[other] Choose from the list ({ $count } ticked)
    }
describe-several-none = This list is still empty: fill it first on its own page.

# Where a value comes from
describe-origin = Where this comes from
describe-origin-known = (said)
describe-origin-inherited = For the whole card: { $told }
describe-origin-source = Sources
describe-origin-cited = Sources, by their title (separated by “;”)
describe-origin-no-source = No source is described yet.
describe-origin-add-source = Add one
describe-origin-by = Who says so
describe-origin-kind = In what way (measure, interview, opinion…)
describe-origin-on = When
describe-origin-confidence = How surely
describe-origin-estimate = estimate
describe-origin-estimate-tick = This is an estimate
describe-origin-note = Note
scale-confidence-0 = a guess
scale-confidence-1 = not very sure
scale-confidence-2 = fairly sure
scale-confidence-3 = sure

# Saving, together
describe-save = Save
describe-next = Save and go on
describe-done = Save and go back to the contents
describe-next-page = Go on: { $name }
describe-back-to = Back to “{ $name }”
describe-save-back = Save and go back to the list
describe-origin-whole = Where the whole card comes from
describe-card = { $answered } of { $asked }
describe-saving = Saving…
describe-saved-at = Saved at { $time }
describe-not-saved = Not saved yet: the connection does not answer. The “Save” button at the bottom still works.
describe-refused =
    { $clashes ->
        [0] { $faults ->
            [one] One answer needs mending
           *[other] { $faults } answers need mending
        }
        [one] Somebody changed an answer while you were writing
       *[other] { $clashes } answers were changed while you were writing
    }
describe-refused-rest =
    { $count ->
        [0] Nothing else had changed.
        [one] The rest is saved: one value.
       *[other] The rest is saved: { $count } values.
    }
describe-clash = { $who } wrote something else, { $when }
describe-clash-unknown = Somebody wrote something else meanwhile
describe-clash-said = { $who } wrote meanwhile: “{ $theirs }”. Your answer is not saved.
describe-clash-said-unknown = Somebody wrote meanwhile: “{ $theirs }”. Your answer is not saved.
describe-keep-mine = Keep my answer
describe-keep-theirs = Keep theirs

# Lists
describe-add = Add
describe-added =
    { $count ->
        [0] Nothing to add: all of it was in the list already.
        [one] One line added. Open it to complete it.
       *[other] { $count } lines added. Open them to complete them.
    }
describe-several = Add several at once
describe-several-label = One per line
describe-several-hint = Paste a list: each line becomes an element. The list holds { $most } at most; what is in it already is not added twice.
describe-line = Line { $line }:
describe-up = Move up: { $name }
describe-down = Move down: { $name }
describe-remove = Remove
describe-remove-this = Remove this card
describe-remove-title = Remove “{ $name }”?
describe-remove-named =
    { $count ->
        [0] Nothing else in the situation refers to it.
        [one] One other answer refers to it; it will be corrected at the same time:
       *[other] { $count } other answers refer to it; they will be corrected at the same time:
    }
describe-remove-confirm = Remove
describe-remove-not = Remove nothing
describe-gone-typed = What you had written
describe-gone-copy = To copy, if you want to put it elsewhere

# Refusals
element-gone = This card is no longer in the list
element-gone-mend = Somebody removed it, or its address changed. Go back to the list; you can add it again.
too-many-elements = The list would hold { $length } elements, for { $most } at most
too-many-elements-mend = Nothing was added. Keep the most useful, or group those that are alike; your text is still below.
changed-since = This change can no longer be taken back
changed-since-mend = One of the values was changed since. Correct it by hand on its page.
dossier-archived = The dossier “{ $title }” is archived: it can be read, no longer changed
dossier-archived-mend = Somebody who administers it can open it again, in its settings.
dossier-deleting = The dossier “{ $title }” is about to be erased: it can no longer be changed
dossier-deleting-mend = Somebody who administers it can still keep it, in its settings.
slug-not-free = The name “{ $slug }” is not free
slug-not-free-mend = Choose another, for example “{ $other }”: plain letters, digits, hyphens.
delay-out-of-range = The delay must be at least one day, and at most { $most } days ({ $days } asked)
delay-out-of-range-mend = Go back to the settings and give a number of days, for example 30.
changed-meanwhile = Somebody changed the situation meanwhile
changed-meanwhile-mend = The comparison below was made again with the situation as it is now. Read it again before confirming.

# The groups, in the order of thinking
group-place = The place and the organiser
group-place-why = Where it takes place, and who invites people to take part. Size and organiser settle what is possible and what the law asks.
group-problem = The problem
group-problem-why = What is wrong, in the words of those it touches. If the actors do not see the same problem, no method will make up for it.
group-climate = The climate and the past
group-climate-why = The mood people come in. What was promised and kept, or not, weighs more than the best of methods.
group-decision = The decision and the promise
group-decision-why = What will be decided, by whom, when, and what the decider promises to do with what is heard.
group-scope = What is open, and what is not
group-scope-why = Saying beforehand what is open and what is not avoids disappointment, and gives the open subjects their worth.
group-project = The objectives of the project
group-project-why = What the project itself wants. The actors will say later whether they favour it: that is where agreement and disagreement are read.
group-objectives = The objectives of participation
group-objectives-why = What participation is for: to understand, imagine, choose… Methods are chosen to serve these objectives, and nothing else.
group-actors = The actors
group-actors-why = Who has a stake. Name organisations or roles rather than persons, and write as if those concerned would read you.
group-publics = The publics and what keeps them away
group-publics-why = Whom one wants to hear, and what keeps them away. Those most affected and furthest away come first.
group-constraints = The constraints and the means
group-constraints-why = Money, time, people. A rough figure is better than none: it is what rules out processes that cannot be held.
group-skills = The team and the way of doing
group-skills-why = What the team can do, and how people are to meet. A missing skill can be learnt, or found with a partner.
group-law = The facts that the law asks for
group-law-why = A few facts are enough to know whether a procedure is mandatory. This is information, not legal advice.
group-sources = The sources and the note
group-sources-why = The interviews, documents and surveys that the answers come from. A named source is worth more than a certainty.

# How many are in each list
count-context-history =
    { $count ->
        [0] No event
        [one] One event
       *[other] { $count } events
    }
count-scope-negotiable =
    { $count ->
        [0] Nothing is said to be open
        [one] One open point
       *[other] { $count } open points
    }
count-scope-not_negotiable =
    { $count ->
        [0] Nothing is said to be closed
        [one] One closed point
       *[other] { $count } closed points
    }
count-project_objectives =
    { $count ->
        [0] No objective of the project
        [one] One objective of the project
       *[other] { $count } objectives of the project
    }
count-participation_objectives =
    { $count ->
        [0] No objective of participation
        [one] One objective of participation
       *[other] { $count } objectives of participation
    }
count-actors =
    { $count ->
        [0] No actor
        [one] One actor
       *[other] { $count } actors
    }
count-publics =
    { $count ->
        [0] No public
        [one] One public
       *[other] { $count } publics
    }
count-constraints =
    { $count ->
        [0] No constraint
        [one] One constraint
       *[other] { $count } constraints
    }
count-sources =
    { $count ->
        [0] No source
        [one] One source
       *[other] { $count } sources
    }

# What to do with an empty list
none-context-history = Start with what everybody still remembers: a failed meeting, a promise kept.
none-scope-negotiable = Write what participation can really change.
none-scope-not_negotiable = Write what is already settled: better said beforehand.
none-project_objectives = Write what the project must achieve, one sentence per objective.
none-participation_objectives = Without an objective, no method can be advised.
none-actors = Start with those who decide, those who pay, those it touches, those who can block.
none-publics = Think of those one never sees at meetings.
none-constraints = Start with the budget of the process, the days of the team and the number of people expected.
none-sources = Name an interview, a survey, a document: answers can then refer to it.
add-context-history = What happened
add-scope-negotiable = A point open to discussion
add-scope-not_negotiable = A point that is not open
add-project_objectives = An objective of the project
add-participation_objectives = An objective of participation
add-actors = The name of an actor
add-publics = The name of a public
add-constraints = The wording of a constraint
add-sources = The title of a source

# Why each question is asked, and an example
why-context-territory-name = So that everybody knows which place is meant.
eg-context-territory-name = Aubremont, Lindens district
why-context-territory-scope = A method made for a street does not suit a region.
why-context-territory-population = It tells how many people are concerned; several legal rules depend on it.
eg-context-territory-population = 11,400
why-context-organiser-name = Whoever invites is also who will be asked for an account.
eg-context-organiser-name = Town of Aubremont
why-context-organiser-kind = Duties and freedoms differ for a municipality, a company or an association.
why-as_of = A situation changes: this date says on what day the description is true, and from when to count the time left.
eg-as_of = the day of the last interview
why-context-problem = One or two sentences that those first concerned would recognise. Not the solution: what is wrong.
eg-context-problem = Every morning four hundred children cross a junction where nobody feels safe any more.
why-context-stated_by = A problem stated by a single actor is not yet shared. It takes at least two kinds.
why-context-matters = A text, a place, money are not worked on with the same methods.
why-context-phase = One does not do the same before anything is drawn and once the works have begun.
why-context-conflict = Some methods calm an open conflict, others make it worse.
why-context-complexity = A subject where knowledge disagrees takes time, and experts who are questioned.
why-context-uncertainty = When what follows is unknown, exploring several futures beats voting.
why-context-trust = Without trust a demanding method fails; it must first be restored.
why-context-fatigue = People already much consulted will only come back for a real decision.
why-context-history-text = In a sentence: what, and what remained of it.
eg-context-history-text = 540 answers to a questionnaire, no result published
why-context-history-kind = A broken promise lowers trust; a kept one raises it.
why-context-history-on = What is recent weighs more.
eg-context-history-on = the day of the public meeting
why-decision-what = Participation feeds a decision; without one it keeps people busy.
eg-decision-what = Choose the plan of the junction and the rules of School Street
why-decision-by_whom = Participants have a right to know who will settle it.
eg-decision-by_whom = The town council
why-decision-when = That date tells how many weeks are left, and so what can be held.
eg-decision-when = the day of the vote in council
why-decision-level_granted = Promising more than the real room costs trust for years.
why-decision-is_taken = If all is settled already, informing is honest; consulting is not.
why-decision-commitment-form = A written commitment protects those who take part and whoever decides.
why-decision-commitment-text = The exact words, so that one can refer to them.
eg-decision-commitment-text = The council will answer each proposal in writing, before the vote.
why-decision-commitment-signatory = A promise has a name at the bottom of the page.
eg-decision-commitment-signatory = The mayor of Aubremont
why-decision-commitment-on = To know whether the promise comes before the invitation.
eg-decision-commitment-on = the day of the council’s vote
why-scope-negotiable-text = What participation can change.
eg-scope-negotiable-text = Where the parking places go, and how many are left
why-scope-not_negotiable-text = What is settled, and preferably why.
eg-scope-not_negotiable-text = Buses and emergency services pass at any hour
why-project_objectives-text = A sentence that one can approve or refuse.
eg-project_objectives-text = Walk to school without danger
why-project_objectives-weight = An objective that matters twice as much as another is given twice its weight.
eg-project_objectives-weight = 2
why-participation_objectives-text = What you expect of those who take part, in your words.
eg-participation_objectives-text = Know what parents live through in the morning
why-participation_objectives-kind = It is what links your objective to the methods that serve it.
why-participation_objectives-level = How far you want to go for this objective; never beyond what the decider grants.
why-participation_objectives-weight = An objective that matters twice as much as another is given twice its weight.
eg-participation_objectives-weight = 2
why-participation_objectives-need = A method serves it a little, well, or very well: say what is needed at least.
why-participation_objectives-is_must = A process that leaves out an essential objective is not proposed.
why-participation_objectives-publics = Those without whom this objective would make no sense.
why-expected_outputs = What one wants in hand at the end.
why-actors-name = An organisation, a group or a role: avoid the name of a person.
eg-actors-name = Parents’ association
why-actors-kind = To see at a glance who is missing around the table.
why-actors-stake = What it has to gain or to lose.
eg-actors-stake = Passing trade
why-actors-interests = What it seeks behind what it asks.
eg-actors-interests = Deliver in the morning, be spared long works
why-actors-resources = What it can bring or withdraw: money, knowledge, network, signature.
eg-actors-resources = A room, two hundred families within reach
why-actors-power = What it can bring about or block, whatever the others think.
why-actors-interest = The attention it pays to the matter today.
why-actors-legitimacy = How far the others recognise its right to speak.
why-actors-urgency = How far it cannot wait.
why-actors-affected = What the decision changes in its life or work.
why-actors-distance = What separates it from the places where one decides and takes part.
why-publics-name = A group that one can go and meet.
eg-publics-name = The secondary pupils of the district
why-publics-size = To know whether to invite them all, or to draw some by lot.
eg-publics-size = 620
why-publics-affected = What the decision changes for them.
why-publics-distance = Those furthest away do not come unless one goes to them.
why-publics-weight = A public that matters twice as much as another is given twice its weight.
eg-publics-weight = 2
why-publics-barriers = Each barrier calls for a remedy: an hour, a translation, a place. From 0 (none) to 4 (prevents from coming).
why-publics-actor = If this public is also a described actor, so as not to count it twice.
why-constraints-kind = To sort what is about money, time, law, people.
why-constraints-text = In your words, with its reason if known.
eg-constraints-text = Budget of the process, vote included
why-constraints-limits = If it limits one of these numbers, no process will go beyond it.
why-constraints-amount = A single number, or a range if you hesitate: euros, days, weeks, hours or people.
eg-constraints-amount = 15,000, 20,000, 25,000
why-constraints-unit = Leave empty when the constraint limits budget, days, weeks, hours or people: the unit is understood.
eg-constraints-unit = m²
why-available = What exists already need not be made again: the process can start from it.
why-already_done = So as not to propose again what people have already been through.
why-modality = Meeting or not changes who can come and what can be done together.
why-recruitment = Open to all, the most available come; drawn by lot, the group looks like the population.
why-skills_in_house = From 0 (nobody) to 3 (mastery). What is missing becomes a need for training or for a partner.
why-sources-title = Enough to find it again in a year.
eg-sources-title = Interview with the head of technical services
why-sources-kind = An interview, a measure and a press article are not read in the same way.
why-sources-url = If it is published. The site never fetches this address.
eg-sources-url = https://aubremont.example/deliberations/2026-06-25
why-sources-date = The day of the interview or of publication.
eg-sources-date = the day of the interview
why-sources-gave = What it taught you, in a sentence.
eg-sources-gave = Available width, networks, cost of works
why-note = What any reader must know first: limits, disagreements on the description, what remains to check.
eg-note = The shopkeepers have not been met yet.
why-is_invented = An invented case, for training or trial, is marked as such everywhere.

# Scales in words
scale-power-0 = no power
scale-power-1 = can make itself heard
scale-power-2 = can slow down or help
scale-power-3 = can block or bring about in part
scale-power-4 = decides, or can block everything
scale-interest-0 = pays no attention
scale-interest-1 = thinks of it at times
scale-interest-2 = follows the matter
scale-interest-3 = is engaged in it
scale-interest-4 = makes it a priority
scale-legitimacy-0 = nobody recognises it
scale-legitimacy-1 = contested
scale-legitimacy-2 = recognised by some
scale-legitimacy-3 = widely recognised
scale-legitimacy-4 = undisputed
scale-urgency-0 = can wait for years
scale-urgency-1 = can wait a year
scale-urgency-2 = waits within months
scale-urgency-3 = waits within weeks
scale-urgency-4 = cannot wait any more
scale-affected-0 = nothing changes
scale-affected-1 = a little
scale-affected-2 = somewhat
scale-affected-3 = a lot
scale-affected-4 = life or work depends on it
scale-distance-0 = takes part already
scale-distance-1 = comes when invited
scale-distance-2 = comes if it is easy
scale-distance-3 = hardly ever comes
scale-distance-4 = out of reach by the usual ways
scale-need-1 = a little
scale-need-2 = well
scale-need-3 = very well
scale-barrier-0 = no barrier
scale-barrier-1 = hinders a little
scale-barrier-2 = discourages
scale-barrier-3 = keeps most away
scale-barrier-4 = prevents from coming
scale-skill-0 = nobody
scale-skill-1 = basics
scale-skill-2 = practice
scale-skill-3 = mastery

# Answers to the questions of law
fact-plu = local urban plan (PLU)
fact-scot = territorial coherence scheme (SCoT)
fact-carte_communale = municipal map
fact-zac = joint development zone (ZAC)
fact-national_plan = national plan or programme
fact-other_plan = another plan or programme
fact-none = none of these
fact-drafting = first drafting
fact-revision = revision
fact-modification = modification
fact-simplified_modification = simplified modification
fact-compatibility = bringing into line
fact-land_transport = land transport
fact-class_a_aerodrome = category A aerodrome
fact-port = port
fact-industrial = industrial facility
fact-other_listed = another listed project
fault-origin-alone = One cannot say where an unsaid value comes from.
fault-origin-alone-mend = Say the value first, or tick that it was looked for and not found.
