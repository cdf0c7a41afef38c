# What a rotation of tables says: the plan, how far from the best that could be, what is not kept, what is refused. Same codes, same facts as the French file.

rotation-answer = { $repeats ->
    [0] Nobody meets twice
    [one] Only once do two people meet again
   *[other] { $repeats } times, two people meet again
}: { $people } people, { $rounds ->
    [one] { $rounds } round
   *[other] { $rounds } rounds
}.
rotation-best = This is proved the best: no plan goes below { $bound } ({ $why }).
rotation-far = No plan goes below { $bound } ({ $why }); this one is { $gap } away. Nothing says that a plan with { $bound } exists.
rotation-bound-pairs = there are no more pairs to bring together
rotation-bound-people = nobody has more people to meet
rotation-bound-tables = two rounds always have these meetings in common, with so few tables
rotation-round = Round { $round }
rotation-table = Table
rotation-size = Seats
rotation-people = People
rotation-again = { $one } and { $other } meet { $times } times.
rotation-again-more = And { $count ->
    [one] { $count } other pair
   *[other] { $count } other pairs
}: see --json.
rotation-met = Each person meets from { $least } to { $most } others.
rotation-imbalance = Balance of { $columns }: { $seats ->
    [0] each table has its share of each value
    [one] one seat outside the share of its table
   *[other] { $seats } seats outside the share of their table
}.
rotation-compromises = Other plans, none beaten by another on both repeats and balance (see --json):
rotation-weight = Weight
rotation-repeats = Repeats
rotation-seats-uneven = Seats outside shares
rotation-broken-apart = Rule not kept, round { $round }, table { $table }: { $one } and { $other } should be apart (asked { $wanted }, found { $found }).
rotation-broken-together = Rule not kept, round { $round }, table { $table }: { $one } and { $other } should be together (asked { $wanted }, found { $found }).
rotation-broken-least = Rule not kept, round { $round }, table { $table }: { $one } = { $other }, at least { $wanted }; found { $found }.
rotation-broken-most = Rule not kept, round { $round }, table { $table }: { $one } = { $other }, at most { $wanted }; found { $found }.
rotation-ties = Ties: many plans are as good as this one, were it only by renaming people; the seed chose.

rotation-round-impossible = In round { $round }, the rules go against each other: no seating keeps them all, which is proved.
rotation-round-impossible-mend = Remove a separation, a group, a quota or a fixed place of round { $round }.

fault-rotation-one-file = { $count } files are given, for one sheet of people.
fault-rotation-one-file-mend = Give one sheet; quotas, fixed places and past meetings are given by the settings quotas, fixed and met.
fault-rotation-id-blank = The cell “{ $column }” is empty.
fault-rotation-id-blank-mend = Give each person a name or a number, or remove the row.
fault-rotation-id-twice = “{ $id }” is already on line { $first }.
fault-rotation-id-twice-mend = One row for each person: remove this one, or give it another name.
fault-rotation-id-repeated = “{ $id }” is given { $times } times.
fault-rotation-id-repeated-mend = Give each person a name of their own.
fault-rotation-too-few = { $count ->
    [0] There is nobody to seat.
    [one] There is only one person to seat.
   *[other] There are only { $count } people to seat.
}
fault-rotation-too-few-mend = A rotation takes at least two people.
fault-rotation-too-many = The sheet holds { $count } people, for { $most } at most.
fault-rotation-too-many-mend = Share them between several rooms, a sheet for each.
fault-rotation-tables-number = { $tables } tables for { $people } people: this number will not do.
fault-rotation-tables-number-mend = Set at least one table, and no more tables than people.
fault-rotation-rounds-number = { $rounds } rounds: this number will not do.
fault-rotation-rounds-number-mend = Set at least one round.
fault-rotation-seats-number = The seats of { $count } tables are given, for { $tables } tables.
fault-rotation-seats-number-mend = Say for each table how many seats it has, at least one: seats=8,8,6.
fault-rotation-seats-short = In round { $round }, { $people } people for { $seats } seats.
fault-rotation-seats-short-mend = Add seats or a table.
fault-rotation-person-unknown = “{ $id }” is not in the list of people.
fault-rotation-person-unknown-mend = Add this person, or take them out of the rules.
fault-rotation-fixed-nowhere = “{ $id }” is seated in round { $round }, table { $table }, which does not exist.
fault-rotation-fixed-nowhere-mend = Rounds and tables count from 1, up to the numbers asked for.
fault-rotation-fixed-absent = “{ $id }” is seated in round { $round }, which this person misses.
fault-rotation-fixed-absent-mend = Remove their place from this round, or correct when they come.
fault-rotation-fixed-too-many = In round { $round }, table { $table } has { $fixed } people fixed for { $seats } seats.
fault-rotation-fixed-too-many-mend = Fix fewer people at this table, or give it more seats.
fault-rotation-fixed-against = In round { $round }, the fixed places of “{ $one }” and “{ $other }” go against the rule { $rule ->
    [apart] that keeps them apart
   *[together] that keeps them together
}.
fault-rotation-fixed-against-mend = Change one of the two places, or the rule.
fault-rotation-fixed-twice = “{ $id }” is already fixed at table { $table } in round { $round }.
fault-rotation-fixed-twice-mend = Keep one table for each person and round.
fault-rotation-feature-unknown = Not everybody has a value for “{ $feature }”.
fault-rotation-feature-unknown-mend = Fill this column, or do not ask for it.
fault-rotation-quota-repeated = Two quotas speak of { $feature } = { $value }.
fault-rotation-quota-repeated-mend = Keep one quota for each value.
fault-rotation-quota-reversed = The quota of { $feature } = { $value } goes from { $least } to { $most }.
fault-rotation-quota-reversed-mend = Set a minimum of at least 0, and a maximum that is not smaller.
fault-rotation-quota-short = In round { $round }, all tables need { $needed } people with { $feature } = { $value }; there are { $found }.
fault-rotation-quota-short-mend = Lower the minimum for each table, or the number of tables.
fault-rotation-quota-over-table = In round { $round }, the quota asks for { $least } people with { $feature } = { $value } at a table of { $size }.
fault-rotation-quota-over-table-mend = Lower this minimum.
fault-rotation-quota-over = In round { $round }, { $found } people with { $feature } = { $value } are there; the tables accept only { $room }.
fault-rotation-quota-over-mend = Raise the maximum for each table.
fault-rotation-quota-unknown = The column “{ $feature }” is not in the sheet of people.
fault-rotation-quota-unknown-mend = The columns found: { $known }.
fault-rotation-quota-unreadable = “{ $value }”, under { $column }, is not a whole number of people.
fault-rotation-quota-unreadable-mend = Write a whole number, or leave the cell empty.
fault-rotation-together-too-large = In round { $round }, a group to keep together ({ $first }…) counts { $count } people; the largest table has { $size }.
fault-rotation-together-too-large-mend = Split this group, or set fewer tables.
fault-rotation-apart-too-many = In round { $round }, { $count } people ({ $first }…) are to be kept apart, for { $tables } tables.
fault-rotation-apart-too-many-mend = Ask for a quota (at most so many at each table) rather than a separation.
fault-rotation-apart-and-together = “{ $one }” and “{ $other }” are to be kept both apart and together.
fault-rotation-apart-and-together-mend = Keep one of the two rules.
fault-rotation-round-unreadable = “{ $value }”, under “{ $column }”, is not the number of a round.
fault-rotation-round-unreadable-mend = Write a whole number from 1 to { $most }, or leave the cell empty.
fault-rotation-stay-reversed = “{ $id }” arrives for round { $first } and leaves after round { $last }.
fault-rotation-stay-reversed-mend = Put the arrival before the leaving.
fault-rotation-seat-of-nobody = “{ $id }” has a fixed place, and is not in the sheet of people.
fault-rotation-seat-of-nobody-mend = Add this person to the sheet (with when they come), or remove their place.
fault-rotation-seat-unreadable = “{ $value }”, under { $column }, is not a number.
fault-rotation-seat-unreadable-mend = Write a whole number from 1; a round left empty stands for every round.
fault-rotation-outcome-unreadable = This is not the outcome of a rotation.
fault-rotation-outcome-unreadable-mend = Give what “polyphonie tally rotation … --json” writes, or a sheet of id, round, table.
fault-rotation-played-without-plan = The setting “played” ({ $played }) keeps the first rounds of a plan, and no plan is given.
fault-rotation-played-without-plan-mend = Give fixed=FILE too, the plan already played.
