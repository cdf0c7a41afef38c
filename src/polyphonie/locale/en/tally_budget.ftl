# Votes on a budget: what is funded, round by round, and what a file may have wrong.

budget-answer = { $funded } of { $projects } projects are funded: { $spent } { $currency } of { $budget }; { $left } { $currency } are left.
budget-rule-greedy = Greedy rule: the highest score first; what does not fit is skipped.
budget-rule-equal-shares = Method of Equal Shares: everybody holds the same sum, and supporters buy together.
budget-rule-phragmen = Sequential Phragmén: everybody earns at the same speed, and supporters buy as soon as they can.
budget-completion-none = Each voter held { $endowment } { $currency }. No completion: what is left is not spent.
budget-completion-add1 = Each voter held { $endowment } { $currency }: { $added } steps were added, until the next would overspend (add1, as in real votes).
budget-completion-add1-exhaustive = Each voter held { $endowment } { $currency }: { $added } steps were added, until nothing more would fit (add1_exhaustive).
budget-completion-add1u = Each voter held { $endowment } { $currency }: { $added } steps were added, then the rest went to the most voted projects that fit (add1u).
budget-completion-integral = Each voter held { $endowment } { $currency }: a whole number of steps to start with, { $added } added (integral).
budget-completion-greedy = Each voter held { $endowment } { $currency }; then the rest went to the most voted projects that fit.
budget-one-more-overspends = One more step would cost more than the budget.
budget-head-round = Round
budget-head-project = Project
budget-head-cost = Cost
budget-head-supporters = Supporters
budget-head-price = Each pays at most
budget-head-spent = Spent
budget-lost = { $count ->
    [one] { $count } project is not funded:
   *[other] { $count } projects are not funded:
}
budget-lost-no-support = { $project } ({ $cost } { $currency }): nobody supports it.
budget-lost-too-dear = { $project } ({ $cost } { $currency }): { $supporters ->
    [one] { $supporters } supporter
   *[other] { $supporters } supporters
}; it exceeds what is left by { $missing } { $currency }.
budget-lost-short = { $project } ({ $cost } { $currency }): { $supporters ->
    [one] { $supporters } supporter
   *[other] { $supporters } supporters
}, who lacked { $missing } { $currency } at the end.
budget-lost-rival = { $project } ({ $cost } { $currency }): { $supporters ->
    [one] { $supporters } supporter
   *[other] { $supporters } supporters
}; it cannot be funded together with { $rivals }.
budget-at-most = It would have been funded if it had cost at most { $cost } { $currency }.
budget-at-that-cost = At { $cost } { $currency } it would have been funded: recounted at that cost.
budget-nothing-lost = Every project is funded.
budget-ties = { $count ->
    [0] No project stood exactly level with another when it was taken.
    [one] At { $count } round, projects stood exactly level; decided by { $order }.
   *[other] At { $count } rounds, projects stood exactly level; decided by { $order }.
}
budget-tie = Round { $round }: { $taken } was taken, level with { $level }.
budget-reverse-changes = In the reverse order the outcome would change: gained { $gained }, lost { $lost }.
budget-reverse-same = In the reverse order, the same projects would be funded.
budget-order-file = the order of the file
budget-order-lot = lot, from the seed
budget-order-most-votes = the number of votes, then the order of the file
budget-order-least-cost = the lowest cost, then the order of the file
budget-order-greatest-cost = the highest cost, then the order of the file
budget-order-id = the identifiers, as text
budget-ballots = { $voters } ballots, { $empty ->
    [0] none of them empty.
    [one] one of them empty; it counts among the voters.
   *[other] { $empty } of them empty; they count among the voters.
}
budget-dropped = { $count ->
    [one] { $count } choice names a project that is not listed; it was left out.
   *[other] { $count } choices name projects that are not listed; they were left out.
}
budget-set-aside = Dearer than the whole budget, and set aside: { $projects }.
budget-out-ineligible = { $project } was not counted: declared ineligible ({ $supporters ->
    [one] { $supporters } ballot names it
   *[other] { $supporters } ballots name it
}).
budget-out-few-votes = { $project } was not counted: { $supporters ->
    [one] { $supporters } ballot names it
   *[other] { $supporters } ballots name it
}, { $least } were needed.
budget-published-same = The file publishes the same funded projects.
budget-published-other = The file publishes other funded projects. Only here: { $more }. Only there: { $less }.
budget-verified = Checked again, voter by voter, apart from the rule: it holds.
budget-not-verified = Checked again, voter by voter, apart from the rule: it does not hold. Please report this.
budget-beside = The same ballots under other rules, for information:
budget-beside-rule = Rule
budget-beside-funded = Funded
budget-beside-spent = Spent
budget-beside-heard = Ballots with a funded choice
budget-beside-choices = Funded choices per ballot
budget-beside-gained = Gained
budget-beside-lost = Lost

budget-one-file = One Pabulib file is counted at a time; { $found } were given.
budget-one-file-mend = Give one .pb file.
budget-vote-refused = This vote does not hold together: { $count ->
    [one] { $count } fault.
   *[other] { $count } faults.
}
budget-vote-refused-mend = Mend each fault named, then count again.
budget-unknown-choice = “{ $value }” does not suit the setting “{ $setting }” here.
budget-unknown-choice-mend = Choose among: { $known }.
budget-wrong-ballots = Ballots of the kind “{ $kind }” do not carry what “{ $satisfaction }” counts.
budget-wrong-ballots-mend = Choose the satisfaction “cost” or “cardinality”, or the one made for these ballots.

fault-budget-cost-negative = The cost of “{ $id }” is negative: { $cost }.
fault-budget-cost-negative-mend = Write a cost of 0 or more.
fault-budget-money-negative = The budget is negative: { $budget }.
fault-budget-money-negative-mend = Write a budget of 0 or more.
fault-budget-no-project = No project can be funded: none is listed.
fault-budget-no-project-mend = List at least one project that the budget can pay.
fault-budget-no-ballot = There is no ballot.
fault-budget-no-ballot-mend = Add at least one ballot, even an empty one.
fault-budget-ballots-broken = The ballots do not hold together.
fault-budget-ballots-broken-mend = Name projects of the list, with whole numbers of points of 0 or more.
fault-budget-choice-twice = A ballot names the same project twice.
fault-budget-choice-twice-mend = Keep each project once on a ballot.
fault-pb-empty = The file is empty.
fault-pb-empty-mend = A Pabulib file has three sections, META, PROJECTS and VOTES, each after a line with its name.
fault-pb-section-missing = The section { $section } is missing.
fault-pb-section-missing-mend = A Pabulib file has three sections, META, PROJECTS and VOTES, each after a line with its name.
fault-pb-section-twice = The section { $section } begins a second time; it began on line { $first }.
fault-pb-section-twice-mend = Keep one section { $section }.
fault-pb-meta-missing = META does not say “{ $key }”.
fault-pb-meta-missing-mend = Add to META a line that begins with “{ $key }”.
fault-pb-kind-unknown = Votes of the type “{ $value }” are not known.
fault-pb-kind-unknown-mend = The known types: { $known }.
fault-pb-not-money = “{ $value }” is not an amount of money.
fault-pb-not-money-mend = Write a plain number, with at most two decimals.
fault-pb-negative = The amount { $value } is negative.
fault-pb-negative-mend = Write an amount of 0 or more.
fault-pb-id-empty = A project has no identifier.
fault-pb-id-empty-mend = Give it one in the column project_id.
fault-pb-above-budget = “{ $id }” costs { $cost }, more than the whole budget.
fault-pb-above-budget-mend = Correct the cost or the budget; or say above_budget=set_aside to leave it out, above_budget=keep to count it all the same.
fault-pb-project-unknown = The ballot names “{ $id }”, which is not in PROJECTS.
fault-pb-project-unknown-mend = Correct the identifier, list the project, or say unknown=drop to leave such choices out.
fault-pb-voter-twice = The voter “{ $voter }” already voted on line { $first }.
fault-pb-voter-twice-mend = Keep one ballot for each voter.
fault-pb-points-count = The ballot has { $found } numbers of points for { $expected } projects.
fault-pb-points-count-mend = Write as many numbers in “points” as projects in “vote”.
fault-pb-points-not-whole = “{ $value }” is not a number of points.
fault-pb-points-not-whole-mend = Write whole numbers of 0 or more.
fault-pb-count-differs = META announces { $key } = { $announced }, but the file has { $found }: it may have been cut.
fault-pb-count-differs-mend = Take the whole file again; or correct { $key }; or say counts=tell to go on all the same.
fault-pb-choice-twice = The ballot of “{ $voter }” names “{ $id }” twice.
fault-pb-choice-twice-mend = Keep this project once on the ballot.
fault-budget-money-too-large = An amount of money is too large to be counted here.
fault-budget-money-too-large-mend = Write at most { $most }.
fault-budget-condition-unknown = No project has the id “{ $id }”.
fault-budget-condition-unknown-mend = Take the ids from the PROJECTS part of the file.
fault-budget-exclusive-alone = A group of projects that exclude each other holds two at least; this one has only “{ $id }”.
fault-budget-exclusive-alone-mend = Join by + the projects that exclude each other: exclusive=A+B,C+D+E.
fault-budget-groups-broken = A group of projects that exclude each other does not hold two, or names one that does not exist.
fault-budget-groups-broken-mend = Give groups of two projects of the list at least.
