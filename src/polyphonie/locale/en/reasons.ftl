# Reasons, in English. Same ids and same facts as the French file. “It” is the method, “$method” its name.

quoted = “{ $text }”
unknown = unknown

# Verdict and its preconditions

verdict-go =
    { $conditions ->
        [0] You can launch
        [1] You can launch, on one condition
        [2] You can launch, on two conditions
        [3] You can launch, on three conditions
        [4] You can launch, on four conditions
        [5] You can launch, on five conditions
        [6] You can launch, on six conditions
       *[other] You can launch, on { $conditions } conditions
    }
verdict-not_yet =
    { $failures ->
        [0] Not yet
        [1] Not yet: one precondition is missing
        [2] Not yet: two preconditions are missing
        [3] Not yet: three preconditions are missing
        [4] Not yet: four preconditions are missing
        [5] Not yet: five preconditions are missing
        [6] Not yet: six preconditions are missing
       *[other] Not yet: { $failures } preconditions are missing
    }
verdict-no = Do not launch
verdict-mandatory = The law requires it: do it, at the level you can honestly keep.

precondition-problem-met =
    { $count ->
        [2] Two kinds of actors state this problem.
        [3] Three kinds of actors state this problem.
        [4] Four kinds of actors state this problem.
       *[other] { $count } kinds of actors state this problem.
    }
precondition-problem-unknown = Nobody has said who states this problem.
precondition-problem-not_met =
    { $count ->
        [0] No known actor states this problem.
       *[other] Only one kind of actor states this problem.
    }
precondition-problem-not_met-objectives = Participation has no objective yet: nobody can say what it is for.
mend-problem = Ask several kinds of actors whether this problem is theirs too, and note which ones.
mend-problem-objectives = Write at least one objective: what participation must make possible.

precondition-decider-met = The decider is known: { $decider }. So is the date: { $date }.
precondition-decider-unknown = Still missing: { $fields_missing }.
mend-decider = Have these made clear, then write them down: { $fields_missing }.

precondition-open-met =
    { $count ->
        [one] One point is still open to discussion.
       *[other] { $count } points are still open to discussion.
    }
precondition-open-unknown = Nobody has said what is still open to discussion.
precondition-open-not_met-taken = The decision is already taken: there is nothing left to decide together.
precondition-open-not_met-closed = Nothing is open to discussion: { $count ->
        [one] the only point written down is closed.
       *[other] the { $count } points written down are all closed.
    }
mend-open = Ask the decider what can still move, and write it down point by point.
mend-open-taken = Inform and explain, without calling it participation; or reopen the decision.
mend-open-closed = Reopen at least one point; otherwise inform, without calling it participation.

precondition-promise-met = The promise (“{ $level_wanted }”) stays within what the decider grants (“{ $level }”).
precondition-promise-unknown = The promise cannot yet be held against what the decider grants.
precondition-promise-not_met = The promise (“{ $level_wanted }”) goes beyond what the decider grants (“{ $level }”), for: { $objectives }.
mend-promise = Have the decider say how far they will go, and promise nothing beyond.

precondition-commitment-met = The decider is committed: { $commitment }.
precondition-commitment-met-low = At the level “{ $level }”, a written commitment is not essential.
precondition-commitment-unknown = Nobody has said what the decider commits to.
precondition-commitment-unknown-level = The decider’s commitment: { $commitment }. Whether it is enough cannot be said without the level aimed for.
precondition-commitment-not_met = The decider’s commitment is too weak at this level: { $commitment }.
mend-commitment = Obtain a written, signed commitment: what the decider will do with the result, and when they will answer.
mend-commitment-level = Say the level aimed for. From “{ level-3 }” up, a written commitment is needed.

precondition-resources-met = The means are there: the simplest process costs { $cost_cents } out of { $budget_cents }, and takes { $days ->
        [one] { $days } team day
       *[other] { $days } team days
    } out of { $days_available }.
precondition-resources-unknown = The simplest process costs { $cost_cents } and takes { $days ->
        [one] { $days } team day
       *[other] { $days } team days
    }; nobody has said whether the means follow.
precondition-resources-not_met-none = No chain of methods answers this situation, whatever the means.
precondition-resources-not_met-money = The simplest process costs { $cost_cents }, for a budget of { $budget_cents }.
precondition-resources-not_met-days = The simplest process takes { $days ->
        [one] { $days } team day
       *[other] { $days } team days
    }, out of { $days_available }.
mend-resources = Have the means confirmed: at least { $cost_cents } and { $days ->
        [one] { $days } team day
       *[other] { $days } team days
    }.
mend-resources-none = Look again at what rules out most methods: the level granted, the number of people, the way of meeting.
mend-resources-money = Find { $gap_cents } more, or give up an objective.
mend-resources-days = Free { $gap ->
        [one] { $gap } more team day
       *[other] { $gap } more team days
    }, or give up an objective.

precondition-time-met = There is time enough: it takes { $weeks ->
        [one] { $weeks } week
       *[other] { $weeks } weeks
    }, out of { $weeks_available }.
precondition-time-unknown = It takes at least { $weeks ->
        [one] { $weeks } week
       *[other] { $weeks } weeks
    } before the decision; nobody has said how many are left.
precondition-time-not_met = There is too little time: it takes { $weeks ->
        [one] { $weeks } week
       *[other] { $weeks } weeks
    }, out of { $weeks_available }. The gap is { $gap ->
        [one] { $gap } week
       *[other] { $gap } weeks
    }.
precondition-time-not_met-none = No chain of methods answers this situation, whatever the time.
mend-time = Set a date of decision that leaves at least { $weeks ->
        [one] { $weeks } week
       *[other] { $weeks } weeks
    }.
mend-time-none = Look again at what rules out most methods: the level granted, the number of people, the way of meeting.

# What cannot be done here, and what would let it back in

excluded-level = It promises at least “{ $level_needed }”; the decider grants “{ $level }”.
readmit-level = The decider granting “{ $level_needed }”.
excluded-capacity = It brings together { $least } to { $most } people; you expect about { $people }.
readmit-capacity = Aiming for between { $least } and { $most } people.
excluded-deadline = It takes at least { $weeks ->
        [one] { $weeks } week
       *[other] { $weeks } weeks
    }; the time left is { $weeks_available }.
readmit-deadline = Having { $weeks ->
        [one] { $weeks } week
       *[other] { $weeks } weeks
    } before the decision.
excluded-budget = It costs at least { $cost_cents }; the budget is { $budget_cents }.
readmit-budget = A budget of at least { $cost_cents }.
excluded-staff_days = It takes at least { $days ->
        [one] { $days } team day
       *[other] { $days } team days
    }; the team has { $days_available }.
readmit-staff_days = Freeing at least { $days ->
        [one] { $days } team day
       *[other] { $days } team days
    }.
excluded-contact_hours = It takes at least { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    } of each person; you have planned { $hours_available }.
readmit-contact_hours = Being able to ask each person for at least { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    }.
excluded-conflict = The climate is too tense for it: “{ $conflict }”, when it copes with “{ $conflict_most }” at most.
readmit-conflict = First calming the climate, to “{ $conflict_most }” or close to it.
excluded-modality = It cannot be held as you wish: { $modality }.
readmit-modality = Accepting another way of meeting than this one: { $modality }.
excluded-organiser = It is made for other organisers ({ $organisers }); here: { $organiser }.
readmit-organiser = Having somebody else run the process. It suits these organisers: { $organisers }.
excluded-binding = Its result binds the decider; the process runs at the level “{ $level }”.
readmit-binding = The decider agreeing to decide with participants, and not only to listen to them.
excluded-prerequisite = It rests on another method, which is impossible here: “{ $method_needed }”.
readmit-prerequisite = First making “{ $method_needed }” possible, or having done it already.
excluded-law = The law does not allow it here: “{ $rule }”.
readmit-law = Nothing to change on our side: only the rule “{ $rule }” could.

# What could be done, and was not chosen

left-outranked = “{ $method_rival }” does better at the same step ({ $score_rival } against { $score }). The difference lies mostly here: “{ $criterion }”.
left-matter = It is made for another kind of question ({ $matters_method }); yours: { $matters }.
left-burden = It would fit, but does not bring enough for one more step: it brings { $score }, and adding it would weigh { $burden }, not counting the skills to find.
left-done = It has already been done.
left-none = No chain of steps holds within these limits: there is nowhere to place it.
left-broken-budget = With it, the process would cost { $cost_cents }, for a budget of { $budget_cents }.
left-broken-staff_days = With it, { $days ->
        [one] { $days } team day
       *[other] { $days } team days
    } would be needed; the team has { $days_available }.
left-broken-weeks = With it, { $weeks ->
        [one] { $weeks } week
       *[other] { $weeks } weeks
    } would be needed before the decision; the time left is { $weeks_available }.
left-broken-repeated = It is already there.
left-broken-most_methods = With it, there would be { $count } methods; we keep to { $most } at most.
left-broken-family = There are already enough methods of this family ({ $family }): { $most } at most.
left-broken-stage = The step “{ $stage }” is already full.
left-broken-report = A step to report back would be missing.
left-broken-needs = Nothing before it gives it a place to start. It needs at least one of these: { $artefacts }.
left-broken-requires = It rests on another method, absent here: “{ $method_needed }”.
left-broken-incompatible = It does not go with a method already chosen: “{ $method_rival }”.
left-broken-contact_hours = It takes { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    } of each person; you have planned { $hours_available }.
left-broken-treatment = Before it, a step that treats the conflict would be needed: “{ $conflict }”.
left-broken-decide = It would have people decide, when the process runs at the level “{ $level }”.
left-broken-guard = It would have people decide without deliberating, when the matter divides or is complex.

# For a method

for-objectives =
    { $is_full ->
        [true] Serves all your objectives as needed: { $objectives }.
       *[false] Serves your objectives better than others do ({ $count } of { $total }): { $objectives }.
    }
for-level =
    { $is_full ->
        [true] Suits the level you aim for: “{ $level }”.
       *[false] Stays closer than others to the level you aim for: “{ $level }”.
    }
for-phase =
    { $is_full ->
        [true] Suits the moment you are at: { $phase }.
       *[false] Suits a moment close to yours: { $phase }.
    }
for-outputs =
    { $is_full ->
        [true] Gives what you expect: { $outputs }.
       *[false] Gives part of what you expect: { $outputs }.
    }
for-matter =
    { $is_full ->
        [true] Made for this kind of question: { $matters }.
       *[false] Suits any question, so yours too: { $matters }.
    }
for-size = Closer than others to the size you want, about { $people ->
        [one] { $people } person
       *[other] { $people } people
    }: it brings together { $least } to { $most }.
for-scope =
    { $is_full ->
        [true] Made for this scale: { $scope }.
       *[false] Suits any scale, so yours too: { $scope }.
    }
for-publics = Reaches the people you aim for better than others do (estimated reach: { $share }).
for-representativeness =
    { $is_full ->
        [true] Brings together a group that is { $representativeness }: what the situation calls for.
       *[false] Brings together a group that is { $representativeness }: better than others do.
    }
for-recruitment = Brings people together the way you wish: { $recruitment }.
for-conflict =
    { $is_full ->
        [true] Holds in this climate: “{ $conflict }”.
       *[false] Holds better than others in this climate: “{ $conflict }”.
    }
for-complexity =
    { $is_full ->
        [true] A match for the subject: “{ $complexity }”.
       *[false] More of a match for the subject than others: “{ $complexity }”.
    }
for-trust =
    { $is_full ->
        [true] Can be held with the trust there is ({ $trust }).
       *[false] Asks for more trust than there is, but less than others do.
    }
for-modality =
    { $is_full ->
        [true] Is held the way you wish: { $modality }.
       *[false] Can be adapted to what you wish: { $modality }.
    }
for-cost =
    { $is_full ->
        [true] Fits the budget: about { $cost_cents }.
       *[false] Weighs on the budget less than others do: about { $cost_cents }.
    }
for-staff_days =
    { $is_full ->
        [true] Fits the time the team has
       *[false] Takes less of the team’s time than others do
    }: about { $days ->
        [one] { $days } day
       *[other] { $days } days
    }.
for-time =
    { $is_full ->
        [true] Fits the time left
       *[false] Quicker than others
    }: about { $weeks ->
        [one] { $weeks } week
       *[other] { $weeks } weeks
    }, preparation included.
for-skills =
    { $is_full ->
        [true] The team has the skills it takes.
       *[false] The team already has part of the skills it takes.
    }
for-evidence = Its effect is better known than that of other methods: { $evidence }.
for-breadth = A safe choice while little is known: it adapts to many situations.

# Against a method

against-objectives =
    { $count ->
        [0] Serves none of your objectives directly.
       *[other] Serves your objectives less than others do ({ $count } of { $total }): { $objectives }.
    }
against-level = Further than others from the level you aim for (“{ $level }”): { $is_single ->
        [true] it stays at “{ $level_least }”
       *[false] it goes from “{ $level_least }” to “{ $level_most }”
    }.
against-phase = Better suited to another moment ({ $phases }); yours: { $phase }.
against-outputs = Gives less than others of what you expect: { $outputs }.
against-matter = Less made than others for this question: { $matters }.
against-size = Less at ease than others with { $people ->
        [one] { $people } person
       *[other] { $people } people
    }: it brings together { $least } to { $most }.
against-scope = Less made than others for this scale: { $scope }.
against-publics = Reaches the people you aim for less well than others do (estimated reach: { $share }).
against-representativeness = Brings together a group that is { $representativeness }: the situation calls for more.
against-recruitment = Does not bring people together the way you wish, but this way: { $recruitment }.
against-conflict = Made for another climate (from “{ $conflict_least }” to “{ $conflict_most }”); here: “{ $conflict }”.
against-complexity = Made for other subjects (from “{ $complexity_least }” to “{ $complexity_most }”); yours: “{ $complexity }”.
against-trust = Asks for more trust than there is: it should be { $trust_needed }, it is { $trust }.
against-modality = Lends itself less than others to what you wish: { $modality }.
against-cost = Weighs on the budget: about { $cost_cents }.
against-staff_days = Takes the team’s time: about { $days ->
        [one] { $days } day
       *[other] { $days } days
    }.
against-time = Long for the time left: about { $weeks ->
        [one] { $weeks } week
       *[other] { $weeks } weeks
    }, preparation included.
against-skills = The team lacks: { $skills_missing }.
against-evidence = Its effect is less known than that of other methods: { $evidence }.
against-breadth = Less safe than others while little is known: it is made for particular cases, or heavy to prepare.
against-risk = Known risk: “{ $risk }”

# What the sequence owes a step

owed-objective = The only step that serves: { $objectives }.
owed-public = The only step that really reaches: { $who }.
owed-artefact =
    { $count ->
        [0] “{ $method_next }” rests on it.
       *[other] Gives “{ $method_next }” what it starts from: { $artefacts }.
    }
owed-report = Reports back to those who took part: without it, the process is not finished.
owed-stage = The only step of this kind: “{ $stage }”. The process cannot do without it.
owed-law = The law asks for it: “{ $rule }”.

# What would change the choice

change-budget_cents-more = With { $budget_cents } more, you gain: { $methods_in }; you leave: { $methods_out }.
change-budget_cents-more-enters = With { $budget_cents } more, you gain: { $methods_in }.
change-budget_cents-more-leaves = With { $budget_cents } more, you can do without: { $methods_out }.
change-budget_cents-less = With { $budget_cents } less, you lose: { $methods_out }; instead: { $methods_in }.
change-budget_cents-less-enters = With { $budget_cents } less, you have to add: { $methods_in }.
change-budget_cents-less-leaves = With { $budget_cents } less, you lose: { $methods_out }.
change-budget_cents-less-none = With { $budget_cents } less, nothing holds any more.
change-staff_days-more = With { $staff_days ->
        [one] { $staff_days } more team day
       *[other] { $staff_days } more team days
    }, you gain: { $methods_in }; you leave: { $methods_out }.
change-staff_days-more-enters = With { $staff_days ->
        [one] { $staff_days } more team day
       *[other] { $staff_days } more team days
    }, you gain: { $methods_in }.
change-staff_days-more-leaves = With { $staff_days ->
        [one] { $staff_days } more team day
       *[other] { $staff_days } more team days
    }, you can do without: { $methods_out }.
change-staff_days-less = With { $staff_days ->
        [one] { $staff_days } team day less
       *[other] { $staff_days } team days less
    }, you lose: { $methods_out }; instead: { $methods_in }.
change-staff_days-less-enters = With { $staff_days ->
        [one] { $staff_days } team day less
       *[other] { $staff_days } team days less
    }, you have to add: { $methods_in }.
change-staff_days-less-leaves = With { $staff_days ->
        [one] { $staff_days } team day less
       *[other] { $staff_days } team days less
    }, you lose: { $methods_out }.
change-staff_days-less-none = With { $staff_days ->
        [one] { $staff_days } team day less
       *[other] { $staff_days } team days less
    }, nothing holds any more.
change-weeks-more = With { $weeks ->
        [one] { $weeks } more week
       *[other] { $weeks } more weeks
    }, you gain: { $methods_in }; you leave: { $methods_out }.
change-weeks-more-enters = With { $weeks ->
        [one] { $weeks } more week
       *[other] { $weeks } more weeks
    }, you gain: { $methods_in }.
change-weeks-more-leaves = With { $weeks ->
        [one] { $weeks } more week
       *[other] { $weeks } more weeks
    }, you can do without: { $methods_out }.
change-weeks-less = With { $weeks ->
        [one] { $weeks } week less
       *[other] { $weeks } weeks less
    }, you lose: { $methods_out }; instead: { $methods_in }.
change-weeks-less-enters = With { $weeks ->
        [one] { $weeks } week less
       *[other] { $weeks } weeks less
    }, you have to add: { $methods_in }.
change-weeks-less-leaves = With { $weeks ->
        [one] { $weeks } week less
       *[other] { $weeks } weeks less
    }, you lose: { $methods_out }.
change-weeks-less-none = With { $weeks ->
        [one] { $weeks } week less
       *[other] { $weeks } weeks less
    }, nothing holds any more.
change-skill-more = With this skill in the team, “{ $skill }”, you gain: { $methods_in }; you leave: { $methods_out }.
change-skill-more-enters = With this skill in the team, “{ $skill }”, you gain: { $methods_in }.
change-skill-more-leaves = With this skill in the team, “{ $skill }”, you can do without: { $methods_out }.
restore-budget_cents = { $budget_cents } more would make a process possible.
restore-staff_days =
    { $staff_days ->
        [one] { $staff_days } more team day
       *[other] { $staff_days } more team days
    } would make a process possible.
restore-weeks =
    { $weeks ->
        [one] { $weeks } more week
       *[other] { $weeks } more weeks
    } before the decision would make a process possible.

# Alarms, and the smallest mend of each

alarm-decided = The decision is already taken. Asking people for their views now would mislead them.
alarm-mend-decided = Inform and explain, without calling it participation; or reopen the decision.
alarm-promise = The promise goes beyond the real room: “{ $level_wanted }” is promised, “{ $level }” is granted. Concerned: { $objectives }.
alarm-mend-promise = Bring the promise down to “{ $level }”, or have the decider grant “{ $level_wanted }” in writing.
alarm-purposeless = This method serves no objective: “{ $method }”.
alarm-mend-purposeless = Take it out, or write the objective it serves.
alarm-unserved = No step serves this objective well enough: { $objective }.
alarm-mend-unserved = The smallest mend: add “{ $method }” (about { $cost_cents } and { $days ->
        [one] { $days } team day
       *[other] { $days } team days
    }).
alarm-mend-unserved-none = No method possible here serves it well enough. Look again at the objective { $objective }, or at what rules methods out.
alarm-unreached = Highly affected people ({ $affected } of 4) are reached by no step: { $who }.
alarm-mend-unreached = The smallest mend: add “{ $method }” (about { $cost_cents } and { $days ->
        [one] { $days } team day
       *[other] { $days } team days
    }).
alarm-mend-unreached-none = No method possible here goes as far as these people: { $who }. Go through somebody who knows them.
alarm-barrier = A barrier keeps people away, and no step lifts it. The people: { $who }. The barrier: { $barrier } ({ $severity } of 4).
alarm-mend-barrier = The smallest mend: add “{ $method }” (about { $cost_cents } and { $days ->
        [one] { $days } team day
       *[other] { $days } team days
    }).
alarm-mend-barrier-lift = The smallest mend, within “{ $method }”: “{ $mitigation }” (about { $cost_cents }).
alarm-mend-barrier-none = No method possible here lifts this barrier: { $barrier }. Ask the people themselves what would help: { $who }.
alarm-skill = The team lacks a skill: “{ $skill }”, at the level “{ $skill_level }”. Needed by: { $methods }.
alarm-mend-skill = Train somebody (about { $train_cents }), or bring in somebody who knows how (about { $hire_cents }).
alarm-law = A legal duty is met by no step: “{ $rule }”.
alarm-mend-law = Add a method that meets it: { $methods }.
alarm-law-unchecked = A legal rule may apply, and no step answers it: “{ $rule }”. The text has not been checked yet.
alarm-mend-law-unchecked = Have the text checked. If it applies, these answer it: { $methods }.
alarm-overrun = The budget holds if all goes well. At the highest, the process would cost { $cost_cents }, for { $budget_cents }.
alarm-mend-overrun = Keep { $gap_cents } in reserve, or choose in advance which step you would lighten.
alarm-twice = Two methods ask the same people for the same thing, at the step “{ $stage }”: “{ $method }” and “{ $method_other }”.
alarm-mend-twice = Keep only one, or give each its own question.
broken-budget = The budget is exceeded: { $cost_cents }, for { $budget_cents }.
alarm-mend-broken-budget = Take out or replace the dearest step, or raise the budget to { $cost_cents }.
broken-staff_days = The team lacks the time: { $days ->
        [one] { $days } day is needed
       *[other] { $days } days are needed
    }, out of { $days_available }.
alarm-mend-broken-staff_days = Lighten a step, find help, or free { $days ->
        [one] { $days } team day
       *[other] { $days } team days
    } in all.
broken-weeks = The time is exceeded: it takes { $weeks ->
        [one] { $weeks } week
       *[other] { $weeks } weeks
    }, out of { $weeks_available }.
alarm-mend-broken-weeks = Take out or shorten a step, or put off the decision so as to have { $weeks ->
        [one] { $weeks } week
       *[other] { $weeks } weeks
    }.
broken-repeated = This method is there twice: “{ $method }”.
alarm-mend-broken-repeated = Keep it once: “{ $method }”.
broken-most_methods = That makes too many methods: { $count }, for { $most } at most.
alarm-mend-broken-most_methods = Take out those that bring least, to come back to { $most }.
broken-family = Too many methods of the same family ({ $family }): { $most } at most.
alarm-mend-broken-family = Keep only { $most } in this family: { $family }.
broken-stage = Too many methods at the step “{ $stage }”.
alarm-mend-broken-stage = Take one out, or move it to another step than “{ $stage }”.
broken-report = Nothing reports back: nobody will know what became of their words.
alarm-mend-broken-report = End with a step that reports back to participants.
broken-needs = “{ $method }” has no place to start. It needs at least one of these: { $artefacts }.
alarm-mend-broken-needs = Add, before “{ $method }”, a step that gives it one of these: { $artefacts }.
broken-requires = “{ $method }” rests on another method, absent here: “{ $method_needed }”.
alarm-mend-broken-requires = Add “{ $method_needed }”, or take out “{ $method }”.
broken-incompatible = These two methods do not go together: “{ $method }” and “{ $method_rival }”.
alarm-mend-broken-incompatible = Choose between “{ $method }” and “{ $method_rival }”.
broken-contact_hours = “{ $method }” takes { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    } of each person; you have planned { $hours_available }.
alarm-mend-broken-contact_hours = Shorten “{ $method }”, replace it, or plan { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    } for each person.
broken-treatment = It begins without treating the conflict: “{ $conflict }”.
alarm-mend-broken-treatment = Begin with a step that treats the conflict, such as mediation. The climate: “{ $conflict }”.
broken-decide = A step has people decide, when the process runs at the level “{ $level }”.
alarm-mend-broken-decide = Take this step out, or obtain more than “{ $level }” from the decider.
broken-guard = People decide without deliberating, when the matter divides or is complex.
alarm-mend-broken-guard = Add a step where people deliberate, or do not decide in this process.

# Diagnosis

diagnosis-conflict = The climate between actors: { $conflict }.
diagnosis-complexity = How complex the subject is: { $complexity }.
diagnosis-trust = Trust: { $trust }.
diagnosis-uncertainty = What the decision will lead to: { $uncertainty }.
diagnosis-fatigue = Weariness with consultations: { $fatigue }.
diagnosis-broken =
    { $count ->
        [one] One promise was not kept in the past: trust suffers from it.
       *[other] { $count } promises were not kept in the past: trust suffers from it.
    }
diagnosis-margins = What can be discussed: { $count ->
        [one] { $count } open point
       *[other] { $count } open points
    }, { $count_closed ->
        [one] { $count_closed } closed point
       *[other] { $count_closed } closed points
    }.
diagnosis-level = What the decider grants: “{ $level }”.
diagnosis-priority = To be sought out first: { $who }. How affected: { $affected } of 4. Distance from participation: { $distance } of 4.
diagnosis-game-conflict = The climate that the answers show: “{ $conflict }”. Positions are opposed for { $share }.
diagnosis-game-conflict-same = The answers confirm the climate described: “{ $conflict }”. Positions are opposed for { $share }.
diagnosis-game-conflict-differs = The answers show another climate than the one described: “{ $conflict }”, and not “{ $conflict_stated }”. Positions are opposed for { $share }.
diagnosis-topic = One objective divides: { $project_objective } ({ $for_points } for, { $against_points } against, in points of intensity).
diagnosis-gap = Power is very uneven. Ahead, at { $star } times the average: { $actors }. Plan separate meetings, anonymous input or a third-party guarantor.
diagnosis-mediator = Among the first to meet: { $actor }. Tied to both sides, on the path of many exchanges.
diagnosis-agenda = The people asked do not answer alike on { $count ->
        [one] { $count } point
       *[other] { $count } points
    }, and take opposite sides on { $count_contested ->
        [0] none
       *[other] { $count_contested }
    }. That is the agenda of a workshop between actors.
diagnosis-filled =
    { $count ->
        [one] One question was left unanswered: it counts
       *[other] { $count } questions were left unanswered: they count
    } here as “nothing to say”. Read with care.
diagnosis-law = A legal rule applies: “{ $rule }”.
diagnosis-law-unchecked = A legal rule seems to apply: “{ $rule }”. The text in force is still to be checked.
diagnosis-unknown =
    { $count ->
        [one] One thing is still to be known: { $fields }.
       *[other] { $count } things are still to be known: { $fields }.
    }

# Names of sequences

sequence-balance = The best balance
sequence-reach = Going to people first
sequence-depth = Taking the time to deliberate
sequence-light = Keeping it light
sequence-swift = Moving fast
sequence-other = Another way
