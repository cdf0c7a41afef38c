# What is said of votes by rankings. Same ids and same facts as the French file.

rule-schulze = Schulze
rule-ranked-pairs = ranked pairs
rule-borda = Borda
rule-irv = instant runoff
rule-stv = single transferable vote
ranking-first = { $count ->
    [one] { $options } comes first ({ $rule }).
   *[other] { $options } come first equal ({ $rule }).
}
ranking-elected = { $count ->
    [one] Elected: { $options } ({ $rule }).
   *[other] Elected, in this order: { $options } ({ $rule }).
}
ranking-head-schulze = duels won
ranking-head-ranked-pairs = duels won
ranking-head-borda = points
ranking-head-irv = votes
ranking-head-stv = votes
ranking-ballots = { $count ->
    [one] { $count } ballot
   *[other] { $count } ballots
}, { $blank ->
    [0] none blank
    [one] { $blank } blank
   *[other] { $blank } blank
}. Options left out of a ballot share its last place.
ranking-condorcet = { $option } wins its duel against every other option.
ranking-no-condorcet = No option wins all its duels. The smallest group that beats all others: { $options }.
ranking-cycle = These options beat one another in a ring: { $options }.
ranking-otherwise = With the reverse declared order, the ranking would be: { $ranking }
ranking-one-file = { $count } files were given; rankings are counted from one.
ranking-one-file-mend = Give one file at a time.

fault-ranking-weight = “{ $value }” is not a number of ballots.
fault-ranking-weight-mend = Write a whole number, at least 1.
fault-ranking-too-many-options = There are { $found } options, for { $most } at most.
fault-ranking-too-many-options-mend = Put one ballot a row; check the setting “layout”.
fault-ranking-not-rank = “{ $value }”, given to “{ $option }”, is not a rank.
fault-ranking-not-rank-mend = Write 1 for the best, 2 for the next; leave empty an option not ranked.
fault-ranking-repeated = “{ $option }” is ranked twice on the same ballot.
fault-ranking-repeated-mend = Keep it once, at its best place.
fault-ranking-hole = The ballot leaves rank { $rank } empty, then goes on.
fault-ranking-hole-mend = Move the next options up, or complete the rank.

fault-preflib-no-alternatives = The file does not say how many alternatives there are.
fault-preflib-no-alternatives-mend = Begin with the lines of a PrefLib file, with the line # NUMBER ALTERNATIVES.
fault-preflib-too-many-alternatives = There are { $found } alternatives, for { $most } at most.
fault-preflib-too-many-alternatives-mend = Keep the alternatives that matter.
fault-preflib-no-ballot = The file holds no ballot.
fault-preflib-no-ballot-mend = After the lines that begin with #, write: number of ballots, colon, alternatives in order.
fault-preflib-line = This line is not a ballot: “{ $text }”.
fault-preflib-line-mend = Write: number of ballots, colon, alternatives with commas, equals between braces.
fault-preflib-unknown-alternative = The alternative { $number } does not exist.
fault-preflib-unknown-alternative-mend = Alternatives go from 1 to { $most }.
fault-preflib-repeated = The alternative { $number } is ranked twice.
fault-preflib-repeated-mend = Keep it once on each line.
fault-preflib-equals = A .{ $kind } file has no equals between braces.
fault-preflib-equals-mend = Name the file .toi if equals are meant, or write a strict order.
fault-preflib-incomplete = A .{ $kind } file ranks all alternatives: { $found } found, { $expected } expected.
fault-preflib-incomplete-mend = Complete the line, or name the file .soi or .toi.
fault-preflib-totals-differ = The file announces { $said } ({ $key }), and { $found } are found: it may be cut.
fault-preflib-totals-differ-mend = Get the whole file again, or correct the line that announces it.
