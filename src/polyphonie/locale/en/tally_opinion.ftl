# What is said of opinion maps: votes on statements. Same ids and same facts as the French file.

opinion-votes = { $count ->
    [one] One vote
   *[other] { $count } votes
} by { $people ->
    [one] one person
   *[other] { $people } people
} on { $statements ->
    [one] one statement
   *[other] { $statements } statements
}.
opinion-one-room = No distinct groups: the { $people } people who voted enough form one cloud, with differences of degree.
opinion-groups = { $count } groups: { $sizes }.
opinion-consensus-agree = { $count ->
    [0] No statement is agreed with by everybody, group by group.
    [one] Agreed with, group by group:
   *[other] Agreed with, group by group (the first { $count }):
}
opinion-consensus-disagree = { $count ->
    [0] No statement is refused by everybody, group by group.
    [one] Refused, group by group:
   *[other] Refused, group by group (the first { $count }):
}
opinion-room-agree = { $count ->
    [0] No statement is agreed with by a clear majority of the room.
    [one] Agreed with by the room:
   *[other] Agreed with by the room (the first { $count }):
}
opinion-room-disagree = { $count ->
    [0] No statement is refused by a clear majority of the room.
    [one] Refused by the room:
   *[other] Refused by the room (the first { $count }):
}
opinion-counts = ({ $agrees } for, { $disagrees } against, { $passes } passed)
opinion-votes-of = ({ $votes } of { $seen })
opinion-seen = ({ $seen } votes)
opinion-head-group = group
opinion-head-people = people
opinion-head-stability = stability
opinion-represents = What sets group { $name } apart:
opinion-way-agree = agrees more than the others
opinion-way-disagree = disagrees more than the others
opinion-list-divisive = { $count ->
    [one] What divides:
   *[other] What divides (the first { $count }):
}
opinion-list-uncertain = { $count ->
    [one] What makes people hesitate:
   *[other] What makes people hesitate (the first { $count }):
}
opinion-list-under_seen = { $count ->
    [one] Too little seen to conclude:
   *[other] Too little seen to conclude (the first { $count }):
}
opinion-explained = { $count ->
    [0] { $person } is near group { $name }; no vote weighs more than the others.
    [one] { $person } is near group { $name } because of this vote:
   *[other] { $person } is near group { $name } because of these { $count } votes:
}
opinion-vote-agree = agrees
opinion-vote-pass = passes
opinion-vote-disagree = disagrees
opinion-ties-instants = { $count ->
    [0] Ties: no person gave two different votes on one statement at the same instant.
    [one] Ties: one person gave two different votes on one statement at the same instant; the later line was kept.
   *[other] Ties: { $count } times, two different votes of one person on one statement bear the same instant; the later line was kept.
}
opinion-ties-list = Ties: equal to the last of the statements { $list }, and left out by the order of numbers: { $statements }.
opinion-tied-agreed = agreed with
opinion-tied-refused = refused
opinion-tied-divisive = that divide
opinion-tied-uncertain = that make people hesitate
opinion-stability = When a tenth of the votes and a fifth of the statements are left out, the groups stay { $stability } alike (100% when the same, 0 by chance).
opinion-candidate = { $k } groups: { $stability } alike when votes and statements are drawn again; { $fate }.
opinion-fate-kept = they hold
opinion-fate-asked = number asked
opinion-fate-too-few-people = too few people
opinion-fate-unstable = too unstable
opinion-fate-too-small = a group would be too small
opinion-fate-not-apart = stable, but only a cut through one cloud
opinion-fate-no-axis = no axis to cut along
opinion-fate-not-asked = another number was asked
opinion-warning-one-room = To know: cutting one cloud in two is always possible; ask k=2 to see the cut, without calling it two camps.
opinion-warning-no-axis = To know: no axis helps to guess hidden votes better than the mean of each statement; there is no map to read.
opinion-warning-two-axes-not-enough = To know: more than two axes are needed to tell these votes; people near on the picture may differ elsewhere.
opinion-warning-few-people = To know: with fewer than 30 people, each person weighs much; read the names of statements rather than the map.
opinion-warning-groups-asked-not-held = To know: this number of groups was asked; the votes do not hold it by themselves.
opinion-excluded = { $count ->
    [one] One person was left out; the groups stay { $agreement } alike (1 when the same).
   *[other] { $count } people were left out; the groups stay { $agreement } alike (1 when the same).
}
opinion-published = Beside the groups published with the file: adjusted Rand index { $agreement } over { $people } people.

no-votes = Nobody voted on a statement that may be shown ({ $received } votes received).
no-votes-mend = Check the moderation of the statements, and the people left out.
strata-empty = { $count ->
    [one] Nobody voted in one stratum: { $strata }.
   *[other] Nobody voted in { $count } strata: { $strata }.
}
strata-empty-mend = A stratum that is absent cannot be weighed: join it to another in both sheets, or take it out of the sizes and say so.
groups-unreachable = { $asked } groups cannot be made: { $most } at most here.
groups-unreachable-mend = Ask for fewer groups, or let k=auto choose.
unknown-person = “{ $person }” gave no vote that counts here.
unknown-person-mend = Check the identifier in the file of votes.
nothing-to-show = “{ $person }” has voted on every statement that may be shown.
nothing-to-show-mend = Thank them, or open new statements.
fault-setting-alone = The setting “{ $setting }” does not go without “{ $other }”.
fault-setting-alone-mend = Give both: strata=FILE (id, stratum) and sizes=FILE (stratum, size).
fault-stratum-size = “{ $value }” is not a size.
fault-stratum-size-mend = Write a number above 0: how many people the stratum holds in the population.
fault-stratum-without-size = The stratum “{ $stratum }” has no size.
fault-stratum-without-size-mend = Add it to the sheet of sizes, or mend its name. Known strata: { $known }.
fault-setting-not-in-mode = The setting “{ $setting }” serves nothing in the mode { $mode }.
fault-setting-not-in-mode-mend = Take it away, or count in the other mode: mode=robust.
fault-setting-not-share = “{ $value }” does not suit the setting “{ $setting }”.
fault-setting-not-share-mend = Write a number from { $least } to { $most }, such as 0.75.
fault-vote-cell-empty = The cell “{ $column }” is empty.
fault-vote-cell-empty-mend = Fill it in, or take the line out.
fault-vote-unknown = “{ $value }” is not a vote.
fault-vote-unknown-mend = Write 1 to agree, -1 to disagree, 0 to pass.
fault-vote-instant-unread = “{ $value }” is not an instant.
fault-vote-instant-unread-mend = Write the timestamp in whole milliseconds, or take the whole column out.
fault-moderation-unknown = “{ $value }” is not a state of moderation.
fault-moderation-unknown-mend = In “moderated”, write 1, 0 or -1; in “is-meta”, true or false.
fault-no-statement-column = No column holds votes on a statement.
fault-no-statement-column-mend = Give a column to each statement, named by its number.
fault-opinion-person-unknown = Nobody has the identifier “{ $person }” among the votes.
fault-opinion-person-unknown-mend = Check the identifier: it is that of the column voter-id or participant.
fault-opinion-file-unknown = These columns are not those of a file of votes or of statements: { $known }.
fault-opinion-file-unknown-mend = Give votes.csv (comment-id, voter-id, vote), participants-votes.csv (participant) or comments.csv (comment-id).
fault-opinion-file-twice = A file of the kind { $kind } was already given: { $first }.
fault-opinion-file-twice-mend = Give one file of each kind.
fault-opinion-votes-missing = No file of votes was given.
fault-opinion-votes-missing-mend = Add votes.csv or participants-votes.csv.

# Strata
opinion-strata = { $undeclared ->
    [0] By declared strata, each counted for its share of the population:
    [one] By declared strata, each counted for its share of the population (one person without a stratum is left out):
   *[other] By declared strata, each counted for its share of the population ({ $undeclared } people without a stratum are left out):
}
opinion-stratum-name = Stratum
opinion-stratum-people = People
opinion-stratum-share = Share of voters
opinion-stratum-population = Share of the population
opinion-strata-not-seen = { $count ->
    [one] One statement has not been seen by every stratum: it is not weighed.
   *[other] { $count } statements have not been seen by every stratum: they are not weighed.
}
opinion-strata-turned = { $count ->
    [0] Weighing turns no statement to the other side.
    [one] Weighing turns one statement to the other side:
   *[other] Weighing turns { $count } statements to the other side:
}
opinion-strata-shares = for { $agree }, against { $disagree }; weighed: for { $agreeing }, against { $disagreeing }, as precise as { $people } people drawn at random
