# The pictures of a strategy: findings, how to read, what to know before quoting, heads of tables.
picture-others = { $names } and { $count ->
    [one] one other
   *[other] { $count } others
}
picture-unknown = unknown
picture-nobody = none
picture-yes = yes
picture-no = no
picture-pair = { $one } and { $other }
picture-mean = mean { $mean }
picture-from-to = { $low }–{ $high }
picture-left-out = { $count ->
    [one] Not judged, hence not in the picture: { $names }.
   *[other] Not judged, hence not in the picture: { $names }.
}

picture-axis-influence = Influence
picture-axis-dependence = Dependence
picture-axis-power = Power
picture-axis-interest = Interest
picture-axis-affected = Affected by the project
picture-axis-distance = Far from taking part

picture-head-actor = Actor
picture-head-who = Actor or public
picture-head-influence = Influence
picture-head-dependence = Dependence
picture-head-role = Role
picture-head-force = Balance of power (mean 1)
picture-head-pair = Two actors
picture-head-together = What brings them together
picture-head-apart = What sets them apart
picture-head-net = Net
picture-head-lowest = Lowest
picture-head-middle = Middle
picture-head-highest = Highest
picture-head-power = Power
picture-head-interest = Interest
picture-head-quadrant = How to deal with them
picture-head-affected = Affected
picture-head-distance = Far
picture-head-priority = First to reach
picture-head-objective = Objective
picture-head-criterion = Criterion
picture-head-share = Adds to the score
picture-head-weight = Weight
picture-head-fit = Fits the situation
picture-head-from = First from
picture-head-to = Up to
picture-head-below = First below that
picture-head-above = First above that
picture-head-name = Name
picture-head-kind = Kind
picture-head-first = First in
picture-head-step = Step
picture-head-stage = Stage
picture-head-preparation = Preparation
picture-head-starts = Starts
picture-head-ends = Ends

picture-plane-title = { $count ->
    [0] No actor dominates the game
    [1] One actor dominates the game: { $names }
    [2] Two actors dominate the game: { $names }
    [3] Three actors dominate the game: { $names }
   *[other] { $count } actors dominate the game: { $names }
}
picture-plane-description = { $count } actors: the higher, the more they weigh on others; the further right, the more others weigh on them. Dotted lines mark the means.
picture-plane-note = { $respondents ->
    [one] According to one person only. Direct influences, and those that pass through another actor.
   *[other] According to { $respondents } people, taking the middle answer in each cell. Direct influences, and those that pass through another actor.
}
picture-plane-spans = Thin lines go from the lowest to the highest possible value.

picture-network-title = Closest: { $together }; most opposed: { $apart }
picture-network-title-together = Closest: { $together }
picture-network-title-apart = Most opposed: { $apart }
picture-network-together = agree { $net }
picture-network-apart = oppose { $net }
picture-network-description = { $count } actors, the nearer the more they want the same things. A plain line joins those who agree more than they oppose; dashes, those who oppose more. The wider the line, the stronger the net tie.
picture-network-note = A larger disc has a better balance of power. Only the strongest ties are drawn; the table gives them all.
picture-network-note-plain = The balance of power cannot be computed here: all discs have the same size. Only the strongest ties are drawn; the table gives them all.

picture-spread-title = Views differ most on { $actor }: from { $low } to { $high }
picture-spread-title-agreed = All see the same balance of power
picture-spread-mean = 1 = mean
picture-spread-description = The balance of power of { $count } actors according to { $respondents } people: a disc for each person, a short stroke at the middle answer.
picture-spread-note = A balance of power of 1 is what each would have if all weighed the same. A gap is not an error: it is a topic for the actors’ workshop.

picture-power-title = { $count ->
    [0] No actor has both power and interest
    [1] One actor has power and interest: { $names }
    [2] Two actors have power and interest: { $names }
    [3] Three actors have power and interest: { $names }
   *[other] { $count } actors have power and interest: { $names }
}
picture-power-description = { $count ->
    [one] One actor, placed by interest from left to right and by power from bottom to top, from 0 to 4.
   *[other] { $count } actors, placed by interest from left to right and by power from bottom to top, from 0 to 4.
}
picture-power-note = Judged by the team from 0 (none) to 4 (very strong); 2 and more counts as strong. These are judgements on people: this picture stays in the team.

picture-far-title = { $count ->
    [0] Nobody is both very affected and very far
    [1] Very affected, very far: { $names }
   *[other] Very affected, very far: { $names }
}
picture-far-zone = reach first
picture-far-description = { $count ->
    [one] One actor or public, placed by what keeps it from taking part, from left to right, and by how much the project affects it, from bottom to top, from 0 to 4.
   *[other] { $count } actors or publics, placed by what keeps them from taking part, from left to right, and by how much the project affects them, from bottom to top, from 0 to 4.
}
picture-far-note = From 0 (not at all) to 4 (very). From 3 on both sides, reach out to these people first, whatever their power.

picture-coverage-title = { $count ->
    [0] All objectives are covered
    [1] One objective is not covered enough: { $names }
   *[other] { $count } objectives are not covered enough: { $names }
}
picture-coverage-full = covers the objective
picture-coverage-part = helps, but not enough
picture-coverage-none = –
picture-coverage-description = Objectives one under another, steps in columns, by number: a full disc when the step covers the objective, a half disc when it helps but not enough, a point when it does not serve it.
picture-coverage-note = A step covers an objective when the method serves it as strongly as you ask, at the level promised.

picture-calendar-title = { $weeks ->
    [one] { $weeks } week, from preparation to reporting back
   *[other] { $weeks } weeks, from preparation to reporting back
}
picture-calendar-title-early = { $spare ->
    [one] Ready to decide one week before the date set
   *[other] Ready to decide { $spare } weeks before the date set
}
picture-calendar-title-just = Ready to decide just on the date set
picture-calendar-title-late = { $spare ->
    [one] The decision would come one week too late
   *[other] The decision would come { $spare } weeks too late
}
picture-calendar-decision = decision, { $day }
picture-calendar-key = preparation, before the step
picture-calendar-description = { $steps ->
    [one] One step in { $weeks } weeks. A full band marks the time of the step, a hatched band its preparation.
   *[other] { $steps } steps in { $weeks } weeks. A full band marks the time of a step, a hatched band its preparation.
}
picture-calendar-note = Usual duration of each method, without holidays or surprises.
picture-calendar-note-undated = Weeks counted from the start: no date is known. Usual duration of each method, without holidays or surprises.
picture-week = week { $week }
picture-week-short = wk { $week }
picture-weeks = { $weeks ->
    [one] { $weeks } week
   *[other] { $weeks } weeks
}
picture-month = { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] June
    [7] July
    [8] Aug
    [9] Sept
    [10] Oct
    [11] Nov
   *[12] Dec
}

picture-why-title = { $against ->
    [0] What carries “{ $method }”: { $pros }
   *[other] { $favour ->
        [0] What holds “{ $method }” back: { $cons }
       *[other] What carries “{ $method }”: { $pros }; what holds it back: { $cons }
    }
}
picture-why-description = The score of “{ $method }” ({ $score }, rank { $rank } of { $total }), criterion by criterion: to the right what counts for it, to the left what counts against.
picture-why-note = { $count ->
    [0] Each bar compares the method with the whole catalogue, by the weight of the criterion; their sum is the score. { $known } of what it takes to judge is known.
    [one] Each bar compares the method with the whole catalogue, by the weight of the criterion; their sum is the score. One criterion without effect is not drawn. { $known } of what it takes to judge is known.
   *[other] Each bar compares the method with the whole catalogue, by the weight of the criterion; their sum is the score. { $count } criteria without effect are not drawn. { $known } of what it takes to judge is known.
}

picture-sensitivity-title = { $count ->
    [0] “{ $leader }” stays first whatever the weight of any one criterion
   *[other] “{ $leader }” would no longer come first if a weight changed, this one soonest: { $criterion }
}
picture-sensitivity-today = today { $weight }
picture-sensitivity-below = below { $weight }, first: { $method }
picture-sensitivity-above = above { $weight }, first: { $method }
picture-sensitivity-description = For each criterion, a band goes from the smallest to the largest weight that leaves “{ $leader }” first, the others keeping their proportions; the short stroke is the weight today.
picture-sensitivity-note = { $count ->
    [0] One weight changes at a time.
    [one] One weight changes at a time. The table gives the criterion that is not drawn.
   *[other] One weight changes at a time. The table gives the { $count } criteria that are not drawn.
}

picture-kind-sequence = sequence
picture-kind-method = method
picture-shares-title = “{ $name }” comes first in { $share } of weightings
picture-shares-sequences = Sequences
picture-shares-methods = Methods, one by one
picture-shares-description = The share of { $samples } weightings drawn at random in which each sequence comes first among sequences, then each method among methods.
picture-shares-note = Drawn at random, these weightings prefer no criterion: they try how firm the result is, they are not a vote.
