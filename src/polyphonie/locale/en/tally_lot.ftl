# A draw by lot: who sits, how fair it is, how sure that is; pools, quotas and proofs. Same ids and same facts as the French file.

lot-panel-from-lottery = { $count ->
    [one] One person is drawn from a pool of { $people }:
   *[other] { $count } people are drawn from a pool of { $people }:
}
lot-panel-from-list = { $count ->
    [one] One person, the panel of the number drawn, from a pool of { $people }:
   *[other] { $count } people, the panel of the number drawn, from a pool of { $people }:
}
lot-certificate-proved = The lowest chance is { $lowest }; no draw that meets the quotas can pass { $bound }. This is proved.
lot-certificate-within-gap = The lowest chance is { $lowest }; no draw that meets the quotas can pass { $bound }. Between the two, a fairer draw may exist.
lot-certificate-not-proved = The lowest chance is { $lowest }; the search stopped before it could prove that none is fairer.
lot-head-chances = chances
lot-head-lowest = lowest
lot-head-median = median
lot-head-highest = highest
lot-in-lottery = in this draw
lot-on-list = on the public list
lot-kept-out = { $count ->
    [one] The quotas leave one person no chance, for no panel can contain them: { $names }. Ask studio=yes to see what would open it.
   *[other] The quotas leave { $count } people no chance, for no panel can contain them: { $names }. Ask studio=yes to see what would open it.
}
lot-list = Public list: { $count ->
    [one] one panel
   *[other] { $count } panels
}, numbered 0 to { $last }; { $repeats ->
    [0] all different.
    [one] one repeats another.
   *[other] { $repeats } repeat another.
} Publish it before drawing the number with balls.
lot-reserve = In reserve, to call in this order: { $names }.
lot-proof-written = Proof: { $file }, digest { $digest }…, to publish before the draw. The salts in { $private } are private: hand each person their own.
lot-alone = { $count ->
    [one] One person alone gives their combination of answers: whoever knows those answers could recognise them.
   *[other] { $count } people alone give their combination of answers: whoever knows those answers could recognise them.
}
lot-ties = Ties: people alike have the same chance; the seed alone chooses between them.
lot-verified = Checked by an independent recount: seats, quotas, homes, chances, bound.
lot-not-verified = The independent recount does not agree: do not use this draw, and tell the authors.
lot-no-panel = No panel can meet these quotas.
lot-conflict = { $count ->
    [0] Seats and households alone forbid every panel.
    [one] This quota cannot be met:
   *[other] These { $count } quotas cannot hold together; without any one of them, the others can:
}
lot-quota = { $feature } = { $value }: { $min } to { $max } seats
lot-way = Way out { $number }: { $changes }.
lot-change-min = for { $feature } = { $value }, a minimum of { $after } rather than { $before }
lot-change-max = for { $feature } = { $value }, a maximum of { $after } rather than { $before }
lot-price-min = One seat less as the minimum of { $feature } = { $value } ({ $min } to { $max }) would take the lowest chance from { $before } to { $after }.
lot-price-max = One seat more as the maximum of { $feature } = { $value } ({ $min } to { $max }) would take the lowest chance from { $before } to { $after }.
lot-opening = { $person } could be drawn with { $changes }.
lot-no-opening = Nothing would let { $person } be drawn.
lot-households-alike = Households that may be the same, for somebody to decide: { $pairs }.
lot-proof-holds = The proof holds: sizes, chances and digests are as written.
lot-proof-fails = The proof does not hold: { $count ->
    [one] one thing differs.
   *[other] { $count } things differ.
}
lot-proof-drawn = Number drawn: { $number }, of { $panels } panels. The people of this panel, by their commitments:

recruitment-refused = { $count ->
    [one] The pool and its quotas hold one fault.
   *[other] The pool and its quotas hold { $count } faults.
}
recruitment-refused-mend = Mend what is listed, then start again.
no-panel = No panel of { $seats } can meet the quotas: { $count ->
    [0] seats and households alone forbid it.
    [one] one of them cannot be met.
   *[other] { $count } of them cannot hold together.
}
no-panel-mend = Loosen one of them, widen the pool, or ask studio=yes for the least changes.
unknown-lot-rule = “{ $rule }” is not a rule of sortition known here.
unknown-lot-rule-mend = The rules known: { $known }.
not-on-list = No panel has the number { $number }.
not-on-list-mend = The list goes from { $least } to { $most }.
not-in-pool = “{ $person }” is not in the pool.
not-in-pool-mend = Check the identifier, or add the person to the pool.
proof-unreadable = This is not a proof of a draw ({ $problem }).
proof-unreadable-mend = Give the JSON file published before the draw, whole and unchanged.
lot-files = A draw reads two files, and { $found ->
    [one] one was given.
   *[other] { $found } were given.
}
lot-files-mend = Give the pool, then the quotas; or one proof file to replay it.

fault-lot-feature-twice = Two columns are the feature “{ $feature }”.
fault-lot-feature-twice-mend = Keep one of them.
fault-lot-feature-without-quota = The feature “{ $feature }” has no quota.
fault-lot-feature-without-quota-mend = Write a quota for each of its values, or leave the feature out.
fault-lot-quota-blank = A quota names no feature or no value.
fault-lot-quota-blank-mend = Write both, or take the row out.
fault-lot-feature-unknown = The pool has no feature “{ $feature }”.
fault-lot-feature-unknown-mend = Name it as the column of the pool.
fault-lot-quota-twice = { $feature } = { $value } has two quotas.
fault-lot-quota-twice-mend = Keep only one.
fault-lot-quota-reversed = { $feature } = { $value } asks for { $low } to { $high } seats.
fault-lot-quota-reversed-mend = Write a minimum of 0 or more, not above the maximum.
fault-lot-seats = { $seats ->
    [one] One seat
   *[other] { $seats } seats
} for a pool of { $pool }.
fault-lot-seats-mend = Ask for at least one seat, and no more than there are people.
fault-lot-lows-above-seats = The minimums of “{ $feature }” add up to { $total }, above the { $seats } seats.
fault-lot-lows-above-seats-mend = Lower some of them.
fault-lot-highs-below-seats = The maximums of “{ $feature }” add up to { $total }, below the { $seats } seats.
fault-lot-highs-below-seats-mend = Raise some of them, or add the values that are missing.
fault-lot-id-blank = A person has no identifier.
fault-lot-id-blank-mend = Give each person an identifier of their own.
fault-lot-id-twice = The identifier “{ $person }” is used twice.
fault-lot-id-twice-mend = Give each person an identifier of their own.
fault-lot-answers-missing = “{ $person }” has { $found } answers, for { $expected } features.
fault-lot-answers-missing-mend = Give one answer per feature.
fault-lot-answer-unknown = “{ $person }” answers “{ $value }” for “{ $feature }”, which has no quota.
fault-lot-answer-unknown-mend = Correct the answer, or add a quota for this value (0 to the number of seats if nothing is asked).
fault-lot-answer-blank = “{ $person }” does not answer “{ $feature }”.
fault-lot-answer-blank-mend = Fill in the answer, or write a value such as “unknown” and give it a quota.
fault-lot-nobody = The pool holds nobody.
fault-lot-nobody-mend = Put one person a row.
fault-lot-no-quota = The file holds no quota.
fault-lot-no-quota-mend = Put one value of a feature a row: feature, value, min, max.
fault-lot-bound-unreadable = “{ $value }” is not a number of seats (column “{ $column }”).
fault-lot-bound-unreadable-mend = Write a whole number, 0 or more.
fault-lot-state-unknown = The state “{ $state }” is not known.
fault-lot-state-unknown-mend = Write selected, refused, or nothing.
fault-lot-secret-short = The secret is too short to protect anybody.
fault-lot-secret-short-mend = Write at least { $least } characters, kept by the organiser alone.
fault-lot-proof-without-list = A proof needs the public list, and panels=0 makes none.
fault-lot-proof-without-list-mend = Ask for a list, for example panels=1000.
fault-lot-held = This quota, { $feature } = { $value } ({ $low } to { $high }), cannot hold together with the others named here.
fault-lot-held-mend = Without it, the others can be met.
fault-lot-way-out = Way out { $number }: { $feature } = { $value } from { $low } to { $high } seats.
fault-lot-way-out-mend = All the lines of one way out go together.
fault-lot-homes = With one person per household, the pool cannot fill { $seats ->
    [one] one seat.
   *[other] { $seats } seats.
}
fault-lot-homes-mend = Widen the pool, or ask for fewer seats.
