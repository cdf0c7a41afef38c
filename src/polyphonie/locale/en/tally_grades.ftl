# What is said of votes by grades, and of ballots in general. Same ids and same facts as the French file.

grades-first = { $count ->
    [one] { $options } comes first, with the majority grade “{ $grade }”.
   *[other] { $options } come first equal, with the majority grade “{ $grade }”.
}
grades-score-first = { $count ->
    [one] { $options } comes first, with a mean of { $grade }.
   *[other] { $options } come first equal, with a mean of { $grade }.
}
grades-head-rank = rank
grades-head-option = option
grades-head-grade = majority grade
grades-head-above = above
grades-head-below = below
grades-head-mean = mean
grades-head-sum = sum
grades-head-blanks = blanks
grades-ballots = { $count ->
    [one] { $count } ballot
   *[other] { $count } ballots
}, { $blanks ->
    [0] no cell left blank
    [one] { $blanks } cell left blank
   *[other] { $blanks } cells left blank
}. The rank follows the majority value; the shares above and below the grade are only shown.
grades-parting = { $better } passes before { $worse }, which the shares do not show: with { $removals } votes taken out on each side of the middle, the grades are “{ $grade }” against “{ $other }”.
grades-otherwise = With blanks treated as “{ $blank }”, the ranking would be: { $ranking }
tie-kept = { $place } Equal, and left so: { $options }.
tie-earlier-rounds = { $place } Equal, parted by earlier rounds: { $options }.
tie-declared-order = { $place } Equal, parted by the declared order: { $options }. { $changes ->
    [yes] The reverse order would give other winners.
   *[no] The reverse order would give the same winners.
}
tie-at-rank = Rank { $number }:
tie-at-round = Round { $number }:
tie-at-stage = Stage { $number }:
tie-at-equal = Among equal victories:
tie-none = No tie was met.
tally-verified = Counted again another way: the same outcome.
tally-not-verified = Counted again another way, the outcome differs: do not publish it, and tell us.

fault-tally-no-ballot = The sheet holds no ballot.
fault-tally-no-ballot-mend = Write one ballot a row, under the names of the columns.
fault-tally-ballot-repeated = The ballot “{ $id }” was already given on line { $first }.
fault-tally-ballot-repeated-mend = Keep one row for each ballot.
fault-tally-all-blank = Every ballot is blank.
fault-tally-all-blank-mend = Check that the right file, and the right columns, were given.
fault-grades-no-option = The sheet names no option.
fault-grades-no-option-mend = Give each option a column of its own.
fault-grades-options-differ = This sheet has not the same options as the first.
fault-grades-options-differ-mend = Name its columns so: { $expected }.
fault-grade-unknown = “{ $value }”, given to “{ $option }”, is not a grade of the scale.
fault-grade-unknown-mend = The grades, from the lowest: { $known }. Leave a blank empty.
fault-grade-unknown-near = “{ $value }”, given to “{ $option }”, is not a grade of the scale ({ $known }).
fault-grade-unknown-near-mend = Did you mean “{ $near }”?

ballots-none = There is no ballot to count.
ballots-none-mend = Give at least one ballot.
ballots-all-blank = { $ballots ->
    [one] The only ballot is blank: there is nothing to rank.
   *[other] The { $ballots } ballots are blank from end to end: there is nothing to rank.
}
ballots-all-blank-mend = Check that the right file, and the right columns, were given.
ballots-blank-forbidden = Blanks are forbidden, and “{ $option }” has { $count ->
    [one] { $count } blank
   *[other] { $count } blanks
}.
ballots-blank-forbidden-mend = Have these ballots completed, or declare another treatment of blanks before the vote.
ballots-options = “{ $option }” cannot name an option: names are not empty, and each has its own.
ballots-options-mend = Give each option a name of its own.
ballots-scale = These grades do not make a scale: { $scale }.
ballots-scale-mend = Give at least two grades, each its own name, the lowest first.
ballots-shape = The table has not the size expected: { $expected } expected, { $found } found.
ballots-shape-mend = Give one row for each ballot and one column for each option.
ballots-out-of-range = { $value } is outside what is allowed.
ballots-out-of-range-mend = Give a whole number from { $least } to { $most }.
ballots-tied = { $count ->
    [one] { $count } ballot ranks
   *[other] { $count } ballots rank
} two options equal, and the rule { $rule } follows one preference at a time.
ballots-tied-mend = Choose schulze, ranked_pairs or borda, which count equals.
ballots-seats = { $seats } seats for { $options } options cannot be.
ballots-seats-mend = Give a number of seats from 1 to { $options }.
ballots-order = The declared order does not name every option once: { $order }.
ballots-order-mend = Name every option, once.
ballots-choice = “{ $value }” does not suit “{ $setting }”.
ballots-choice-mend = The words known: { $known }.
consent-move = “{ $move }” cannot be done at the stage “{ $stage }” ({ $why }).
consent-move-mend = See what the stage “{ $stage }” allows.
delphi-answers = A measure of convergence needs at least { $needed } answers; there are { $found }.
delphi-answers-mend = Wait for answers from panellists present in the rounds compared.
