# The strategy document, on a page, on paper and in Word, in English. Same ids and same facts as the French file.

paper-kind = Participation strategy
paper-decision-on = Decision expected on { $day }
paper-written-on = Situation as of { $day }
paper-invented = An invented example: the places and people do not exist.
paper-contents = In this document
paper-private = Working paper
paper-private-text = Judgements on actors, not to be passed on. The public version leaves this part out.
paper-made-with = Made with Polyphonie { $version }. Every suggestion shows its reasons; people decide.
paper-colon = :{" "}
paper-semicolon = ;{" "}
paper-between = { $low } to { $high }
paper-months = Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.
paper-not-said = not said
paper-yes = yes
paper-no = no
paper-of-four = { $said } ({ $value }/4)
paper-see-situation = see “The situation”
paper-more-rows = The rest of this table is on the page and in the data file.
paper-same-numbers = The same numbers, as a table
paper-people = { $count } inhabitants
paper-objective-letter = { $letter } – { $text }

# Titles of the parts
paper-part-conditions = Before launching
paper-part-situation = The situation
paper-part-diagnosis = The diagnosis
paper-part-law = What the law says
paper-part-actors = The actors and how they stand
paper-part-sequences = The ways of doing it, side by side
paper-part-detail = Each way, step by step
paper-part-why = Why “{ $name }”
paper-part-changes = What would change this choice
paper-part-alarms = Alarms
paper-part-left-out = The methods left out, and why
paper-part-firmness = How firm is this choice?
paper-part-unknown = What is not known
paper-part-computed = How it was computed
paper-part-sources = Sources

# The answer
paper-all-met = { $count ->
    [one] The one precondition looked at is met.
   *[other] All { $count } preconditions are met: nothing stands in the way of launching.
}
paper-to-mend = Still to do:
paper-recommended = The recommended way, “{ $name }”, has { $count ->
    [one] { $count } step
   *[other] { $count } steps
}: { $methods }.
paper-mandatory = A checked rule of law makes public participation mandatory here.
paper-rests = What this rests on ({ $count ->
    [one] { $count } item
   *[other] { $count } items
})
paper-check = Precondition
paper-how = Status
paper-because = Why
paper-mend = To do
paper-status-met = met
paper-status-unknown = to find out
paper-status-not_met = missing
paper-check-problem = A shared problem
paper-check-decider = A decider and a date
paper-check-open = Something to decide
paper-check-promise = A promise that can be kept
paper-check-commitment = A written commitment
paper-check-resources = Means
paper-check-time = Time

# The situation
paper-sheet-decision = The decision
paper-sheet-decider = Who decides
paper-sheet-when = When
paper-sheet-level = Room left to the public
paper-sheet-promise = Commitment
paper-sheet-organiser = Who organises
paper-sheet-place = Where
paper-sheet-phase = Where the project stands
paper-sheet-matters = What it is about
paper-problem = The problem
paper-open = Open to discussion
paper-closed = Not open to discussion
paper-nothing-said = Nothing is said.
paper-objectives = What participation must serve
paper-objective = Objective
paper-kind-of = Kind
paper-level = How far
paper-project = What the project must achieve
paper-publics = The publics to reach
paper-public = Public
paper-affected = Affected
paper-distance = Far away
paper-barriers = What holds them back
paper-no-barrier = no barrier reported
paper-constraints = The constraints
paper-constraint = Constraint
paper-amount = Amount
paper-constraint-technical = Technical
paper-constraint-financial = Money
paper-constraint-regulatory = Law
paper-constraint-time = Time
paper-constraint-human = People
paper-limit-budget = Budget of the process
paper-limit-staff_days = Days the team can give
paper-limit-weeks = Time available
paper-limit-contact_hours = Hours of presence
paper-limit-participants = Number of participants
paper-history = What happened before
paper-unit-day = { $said } { $count ->
    [one] day
   *[other] days
}
paper-unit-week = { $said } { $count ->
    [one] week
   *[other] weeks
}
paper-unit-hour = { $said } { $count ->
    [one] hour
   *[other] hours
}
paper-unit-person = { $said } { $count ->
    [one] person
   *[other] people
}

# The diagnosis
paper-topic-conflict = Conflict
paper-topic-complexity = Complexity
paper-topic-trust = Trust
paper-topic-uncertainty = Uncertainty
paper-topic-fatigue = Weariness
paper-topic-margins = Room for manoeuvre
paper-topic-publics = Publics to reach out to
paper-topic-topics = Topics that divide
paper-topic-power = Balance of power
paper-topic-mediators = Possible mediators
paper-topic-agenda = To be discussed between respondents
paper-suggests = A suggestion, to accept or not: { $field }, { $value }.
paper-diagnosis-none = The situation still says too little for a diagnosis.
paper-draft = These are suggestions, drawn from what was described. Each one says what it rests on.
paper-field = Item
paper-topic = Topic
paper-statement = What can be said
paper-rests-on = What it rests on
paper-value = Value
paper-origin = Where it comes from
paper-origin-none = origin not said
paper-origin-source = source { $list }
paper-origin-by = said by { $who }
paper-origin-estimate = an estimate
paper-field-context-problem = the problem
paper-field-context-stated_by = who states the problem
paper-field-context-conflict = the level of conflict
paper-field-context-complexity = the complexity
paper-field-context-trust = trust
paper-field-context-uncertainty = uncertainty
paper-field-context-fatigue = weariness
paper-field-context-history = what happened before
paper-field-participation_objectives = the objectives of participation
paper-field-decision-by_whom = who decides
paper-field-decision-when = the date of the decision
paper-field-decision-is_taken = is the decision taken?
paper-field-decision-level_granted = the room left to the public
paper-field-decision-commitment-form = the form of the commitment
paper-field-scope-negotiable = what is open to discussion
paper-field-scope-not_negotiable = what is not open to discussion
paper-field-constraints-budget = the budget of the process
paper-field-constraints-staff_days = the days of the team
paper-field-constraints-weeks = the time available
paper-field-constraints-participants = the number of participants
paper-field-as_of = the date of the description
paper-field-publics = the publics
paper-field-skills_in_house = the skills in the team
paper-field-respondents = the answers to the matrices of actors
paper-field-affected = { $who }: how affected
paper-field-distance = { $who }: how far away

# The law
paper-law-note = Information, not legal advice.
paper-law-checked = checked on { $day }
paper-law-to-verify = to be checked
paper-law-duty = duty
paper-law-option = possibility
paper-law-forbidden = prohibition
paper-law-apply = Rules that apply, from what is described
paper-law-none = No rule looked at applies for certain.
paper-law-unsure = Rules that may apply: the questions to ask ({ $count })
paper-law-silent = { $count ->
    [0] Every rule looked at applies or may apply.
    [one] { $count } other rule was looked at; it does not apply.
   *[other] { $count } other rules were looked at; they do not apply.
}
paper-law-text = Text
paper-law-rule = Rule
paper-law-effect = What it says
paper-law-questions = Questions
paper-article = article { $name }

# The actors
paper-actor = Actor
paper-stake = Stake
paper-power = Power
paper-interest = Interest
paper-actors-scale = From 0 (none) to 4 (very strong). A dash: not said.
paper-actors-by = From { $count ->
    [one] one answer
   *[other] { $count } answers
}: { $who }.
paper-actors-none = Nobody has yet said who influences whom or who wants what: the balance of power is not computed.

# The sequences
paper-ways-one = Only one way fits within the limits given.
paper-ways-lead = They serve the same objectives. They differ in what they ask, and in whom they reach.
paper-ways-none = No way is proposed
paper-ways-none-text = As long as preconditions are missing, no chain of methods would serve the decision. Start with what is written under “Before launching”.
paper-first-in = recommended · first in { $share } of weightings
paper-share = first in { $share }
paper-cost = Cost
paper-lasts = Length
paper-staff-days = Days of the team
paper-range = Range
paper-serves = serves
paper-serves-list = Serves
paper-reaches = Reaches
paper-reaches-all = all the publics described ({ $count })
paper-skills = Skills
paper-stage = Moment
paper-step = Step
paper-when = When
paper-dates = { $first } to { $last }
paper-weeks-between = weeks { $first } to { $last }
paper-for = For
paper-against = Against
paper-skill = Skill
paper-skill-asked = Level asked
paper-skill-where = Where it is found
paper-skill-level = { $skill } ({ $level })
paper-skill-held = in the team
paper-skill-train = to be learnt
paper-skill-hire = to be found with a partner
paper-skill-unknown = team not described
paper-coverage = Which objective is served by what
paper-served-by = Served by
paper-served-by-nothing = no step
paper-unreached = Publics that nothing reaches: { $who }.
paper-ranges-note = Costs, lengths and days are orders of magnitude from the catalogue: the figure is the usual value, the range goes from the simplest to the most ambitious.

# Why, changes, alarms
paper-why-note = What each criterion adds to or takes from the score of the methods of this way, on average. Zero: neither better nor worse than the other methods of the catalogue.
paper-criterion = Criterion
paper-weighs = Weighs
paper-other-criteria = Other criteria, together
paper-changes-none = None of the small changes tried (money, time, days of the team, room left to the public) alters the way.
paper-alarm-high = Blocking
paper-alarm-medium = To watch
paper-alarm-low = To know
paper-alarms-none = No alarm.
paper-alarms-over = It can be overridden, with a written and public reason.
paper-alarm-title-decided = The question is already settled.
paper-alarm-title-promise = The promise goes beyond the real room for manoeuvre.
paper-alarm-title-purposeless = A method serves no objective.
paper-alarm-title-unserved = An objective is served by nothing.
paper-alarm-title-unreached = People strongly affected are reached by nothing.
paper-alarm-title-barrier = A barrier is lifted by nothing.
paper-alarm-title-skill = A skill is missing.
paper-alarm-title-broken = A limit is exceeded.
paper-alarm-title-law = A rule of law is to be looked at.
paper-alarm-title-overrun = Costs may overrun.
paper-alarm-title-twice = The same people are asked the same thing twice.

# Left out
paper-left-lead = { $count ->
    [one] One method of the catalogue is not part of the recommended way.
   *[other] { $count } methods of the catalogue are not part of the recommended way. Here is what leaves each one out.
}
paper-left-impossible = Impossible here
paper-left-weaker = Less good here
paper-left-group = { $criterion } ({ $count })
paper-method = Method
paper-methods = Methods
paper-left-why = Why not
paper-readmit = What would bring it back
paper-filter-budget = Budget
paper-filter-staff_days = Days of the team
paper-filter-deadline = Deadline
paper-filter-organiser = Organiser
paper-filter-most_methods = Number of methods
paper-filter-burden = Burden
paper-filter-modality = In person or at a distance
paper-filter-capacity = Number of people
paper-filter-contact_hours = Hours of presence
paper-filter-prerequisite = Another method first
paper-filter-law = Law
paper-filter-weeks = Time available
paper-filter-repeated = Method already taken
paper-filter-family = Number of methods of one family
paper-filter-stage = Number of methods at one moment
paper-filter-report = Reporting back
paper-filter-needs = What the method starts from
paper-filter-requires = Another method first
paper-filter-incompatible = Methods that do not go together
paper-filter-guard = Precaution
paper-filter-other = Another reason

# How firmly
paper-firm-lead = Among the methods taken one by one, “{ $method }” comes first. Here is what should change in the weights of the criteria for another to take its place.
paper-firm-solid = No change of a single weight unseats it.
paper-firm-weight = Weight
paper-firm-low = Stays first from
paper-firm-high = Up to
paper-firm-rival = Otherwise, ahead
paper-ranking = The best ranked methods
paper-ranking-note = Computed on { $count } draws of weights. “Known”: the share of criteria on which enough is known to judge.
paper-rank = Rank
paper-score = Score
paper-first-share = First in
paper-band = Possible rank
paper-known = Known

# Unknown, computed, sources
paper-unknown-none = Nothing that weighs on the verdict is left in the dark.
paper-computed-note = The same file always gives the same document. These digests say exactly from what.
paper-computed-engine = Version of Polyphonie
paper-computed-situation = Digest of the situation
paper-computed-catalogue = Digest of the catalogue
paper-computed-seed = Seed of the draws
paper-computed-samples = Draws of weights
paper-weights = Weights of the criteria
paper-sources-none = No source is cited.
paper-source-interview = interview
paper-source-survey = survey
paper-source-workshop = workshop
paper-source-document = document
paper-source-observation = observation
paper-source-press = press
paper-source-web = web site
paper-source-other = other
paper-letters = The letters say which objective each step serves:{" "}
