"""Graded vote: everybody grades every option; the majority grade decides, by the full rule of majority judgment."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

import numpy as np

from polyphonie.engines.ballots import GradeTable, judge, score
from polyphonie.kit.chance import Chance
from polyphonie.kit.errors import Refusal
from polyphonie.kit.instrument import Ask, Field, Instrument, Item, ItemId, Outcome, Reason, Table, setting
from polyphonie.kit.text import Text

SCALES: Final[Mapping[str, tuple[Text, ...]]] = {
    "six": (
        Text("À rejeter", "To reject"), Text("Insuffisant", "Poor"), Text("Passable", "Acceptable"),
        Text("Assez bien", "Fairly good"), Text("Bien", "Good"), Text("Très bien", "Very good"),
    ),
    "five": (
        Text("À rejeter", "To reject"), Text("Insuffisant", "Poor"), Text("Passable", "Acceptable"),
        Text("Bien", "Good"), Text("Très bien", "Very good"),
    ),
    "three": (Text("Contre", "Against"), Text("Sans avis tranché", "Undecided"), Text("Pour", "For")),
}  # fmt: skip
"""Grades by scale, the lowest first."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Which grades, and which rule ranks the options."""

    scale: str = setting(
        "six", "Mentions", "Grades",
        choices=(
            ("six", Text("six mentions, de « à rejeter » à « très bien »", "six grades, from “to reject” to “very good”")),
            ("five", Text("cinq mentions", "five grades")),
            ("three", Text("contre, sans avis tranché, pour", "against, undecided, for")),
        ),
    )  # fmt: skip
    rule: str = setting(
        "judgment", "Règle", "Rule",
        choices=(
            ("judgment", Text("jugement majoritaire : la mention que la moitié des votants atteint", "majority judgment: the grade that half of the voters reach")),
            ("score", Text("moyenne des points : un point par mention", "mean of points: one point a grade")),
        ),
        hint=Text("Annoncée avant le vote ; l’autre est montrée à côté.", "Announced before the vote; the other is shown beside."),
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Result:
    """Counts of each grade (the lowest first), majority grade, mean (in hundredths of a point), by option.

    `ballots` counts voters, each as many times as they weigh; `groups` is the ranking, equals together. `colleges`
    gives, for each college in order, its ballots and its own ranking. A blank is the lowest grade.
    """

    ballots: int
    counts: Mapping[ItemId, tuple[int, ...]]
    blanks: Mapping[ItemId, int]
    grade: Mapping[ItemId, int]
    mean: Mapping[ItemId, int]
    groups: tuple[tuple[ItemId, ...], ...]
    colleges: tuple[tuple[int, tuple[tuple[ItemId, ...], ...]], ...]


def option_fields(settings: Settings, about: Item | None) -> tuple[Field, ...]:
    """Ask for an option: its title, and what one should know of it."""
    return (
        Field("title", "text", Text("Option", "Option"), most=160),
        Field("body", "text", Text("Ce qu’il faut en savoir", "What to know of it"), most=2_000, is_required=False),
    )


def grade_fields(settings: Settings, about: Item | None) -> tuple[Field, ...]:
    """Ask for the grade of an option, the best first."""
    grades = SCALES[settings.scale]
    choices = tuple((value, grades[value]) for value in reversed(range(len(grades))))
    return (Field("value", "choice", Text("Votre mention", "Your grade"), choices),)


def tally(table: Table, settings: Settings, chance: Chance) -> Outcome:
    """Rank the options by the rule chosen; options that the rule cannot part are equal."""
    grades, ballots = counted(table, settings, None)
    if grades is None or not grades.counts.any():
        raise Refusal("no-grades")
    ids = [ItemId(option.id) for option in table.of("option")]
    groups = ranking(grades, settings.rule, ids)
    result = Result(
        ballots,
        {one: tuple(int(n) for n in row) for one, row in zip(ids, closed(grades), strict=True)},
        {one: int(n) for one, n in zip(ids, grades.blanks, strict=True)},
        {one: lower_middle(row) for one, row in zip(ids, closed(grades), strict=True)},
        {one: hundredths(row) for one, row in zip(ids, closed(grades), strict=True)},
        groups,
        tuple(college_part(table, settings, number, ids) for number in range(len(table.colleges))),
    )
    stands = tuple(one for group in groups for one in sorted(group, key=ids.index))
    return Outcome(result, reasons(result, settings, grades, ids), stands)


def counted(table: Table, settings: Settings, college: int | None) -> tuple[GradeTable | None, int]:
    """Count the grades of a college (None: of everybody); nothing when nobody of it voted."""
    given, options = table.given("grade"), table.of("option")
    if college is not None:
        given = given.take(table.colleges_of(given.giver) == college)
    if not len(given) or not options:
        return None, 0
    voters = np.unique(given.giver)
    ballots = int(table.weights_of(voters).sum())
    size = len(SCALES[settings.scale])
    counts = np.zeros((len(options), size), dtype=np.int64)
    places = {option.id: place for place, option in enumerate(options)}
    rows = np.array([places[item] for item in given.item.tolist()], dtype=np.int64)
    np.add.at(counts, (rows, np.clip(given.value, 0, size - 1)), table.weights_of(given.giver))
    names = tuple(str(option.id) for option in options)
    scale = tuple(str(value) for value in range(size))
    return GradeTable(names, scale, counts, ballots - counts.sum(axis=1), ballots), ballots


def closed(grades: GradeTable) -> list[tuple[int, ...]]:
    """Give the counts of each option, its blanks counted as the lowest grade."""
    return [tuple(row) for row in grades.with_blanks("reject")]


def ranking(grades: GradeTable, rule: str, ids: Sequence[ItemId]) -> tuple[tuple[ItemId, ...], ...]:
    """Rank by the rule; in each group, options keep their order on the table."""
    if rule == "judgment":
        found = judge(grades, "reject").ranking
    else:
        found = score(grades, range(len(grades.scale)), "reject").ranking
    return tuple(tuple(sorted((ItemId(int(name)) for name in group), key=ids.index)) for group in found)


def lower_middle(row: Sequence[int]) -> int:
    """Give the lower middle of grades."""
    reached, half = 0, (sum(row) + 1) // 2
    for grade, count in enumerate(row):
        reached += count
        if reached >= half:
            return grade
    return 0


def hundredths(row: Sequence[int]) -> int:
    """Give the mean of grades in hundredths of a point, rounded down."""
    total = sum(row)
    return 100 * sum(grade * count for grade, count in enumerate(row)) // total if total else 0


def college_part(
    table: Table, settings: Settings, number: int, ids: Sequence[ItemId]
) -> tuple[int, tuple[tuple[ItemId, ...], ...]]:
    """Give the ballots and the ranking of one college."""
    grades, ballots = counted(table, settings, number)
    if grades is None or not grades.counts.any():
        return ballots, ()
    return ballots, ranking(grades, settings.rule, ids)


def reasons(result: Result, settings: Settings, grades: GradeTable, ids: Sequence[ItemId]) -> tuple[Reason, ...]:
    """Say who comes first and how firmly, and what another rule would have given."""
    first = result.groups[0]
    names = SCALES[settings.scale]
    said = [Reason("first" if len(first) == 1 else "tied", {"grade": names[result.grade[first[0]]]}, first)]
    if settings.rule == "judgment" and len(first) == 1 and len(result.groups) > 1:
        parting = judge(grades, "reject").partings[0]
        if parting.removals:
            said.append(
                Reason("unsure-parted", {"removals": parting.removals, "ballots": result.ballots}, result.groups[1])
            )
    other = "score" if settings.rule == "judgment" else "judgment"
    winners = ranking(grades, other, ids)[0]
    said.append(Reason(f"other-{other}-{'same' if set(winners) == set(first) else 'differs'}", {}, winners))
    middle = (len(names) + 1) // 2
    approvals = {one: sum(row[middle:]) for one, row in result.counts.items()}
    liked = tuple(one for one in ids if approvals[one] == max(approvals.values()))
    said.append(Reason("other-approval", {"count": max(approvals.values()), "ballots": result.ballots}, liked))
    if any(result.blanks.values()):
        said.append(Reason("limit-blanks", {"blanks": sum(result.blanks.values())}))
    tops = {ranks[0] for _, ranks in result.colleges if ranks}
    if len(tops) > 1:
        said.append(Reason("limit-colleges", {}))
    return tuple(said)


def verify(table: Table, settings: Settings, outcome: Outcome) -> tuple[str, ...]:
    """Recount row by row; check grades, means and the order by taking majority votes out one by one."""
    result: Result = outcome.result
    everybody = recount(table, settings, None)
    ids = [option.id for option in table.of("option")]
    places = {one: place for place, one in enumerate(ids)}
    flat = [one for group in result.groups for one in group]
    found = {
        "ballots": result.ballots == everybody.ballots,
        "counts": {k: list(v) for k, v in result.counts.items()} == everybody.counts,
        "blanks": dict(result.blanks) == everybody.blanks,
        "grade": dict(result.grade) == {k: middles(v)[0] for k, v in everybody.counts.items()},
        "mean": dict(result.mean) == {k: int(mean_of(v) * 100) for k, v in everybody.counts.items()},
        "groups": sorted(flat) == sorted(ids) and is_ranked(result.groups, everybody.counts, settings, places),
        "stands": list(outcome.stands) == flat,
        "colleges": colleges_stand(table, settings, result, ids, places),
    }
    return tuple(name for name, holds in found.items() if not holds)


@dataclass(frozen=True, slots=True)
class Recount:
    """What the verifier counts by itself."""

    ballots: int
    counts: dict[int, list[int]]
    blanks: dict[int, int]


def recount(table: Table, settings: Settings, college: int | None) -> Recount:
    """Count row by row, without the arrays of the rule."""
    size = len(SCALES[settings.scale])
    counts = {option.id: [0] * size for option in table.of("option")}
    weights: dict[int, int] = {}
    for gift in table.given("grade").rows():
        own = int(table.college[gift.giver]) if len(table.college) else 0
        if college is not None and own != college:
            continue
        weights[gift.giver] = int(table.weight[gift.giver]) if len(table.weight) else 1
        counts[gift.item][gift.value] += weights[gift.giver]
    ballots = sum(weights.values())
    blanks = {one: ballots - sum(row) for one, row in counts.items()}
    for one, row in counts.items():
        row[0] += blanks[one]
    return Recount(ballots, counts, blanks)


def middles(row: Sequence[int]) -> list[int]:
    """Give the majority value: the lower middle grade, again and again, one such vote taken out each time.

    On sorted votes the middle walks outwards from where it began, to the left first when their number is odd.
    """
    votes = [grade for grade, count in enumerate(row) for _ in range(count)]
    if not votes:
        return [0]
    left = right = (len(votes) - 1) // 2
    found, goes_left = [votes[left]], len(votes) % 2 == 1
    while len(found) < len(votes):
        if goes_left:
            left -= 1
            found.append(votes[left])
        else:
            right += 1
            found.append(votes[right])
        goes_left = not goes_left
    return found


def mean_of(row: Sequence[int]) -> Fraction:
    """Give the exact mean of grades."""
    return Fraction(sum(g * n for g, n in enumerate(row)), max(1, sum(row)))


def is_ranked(
    groups: Sequence[Sequence[int]], counts: Mapping[int, Sequence[int]], settings: Settings, places: Mapping[int, int]
) -> bool:
    """Tell whether groups fall, equals are equal, and equals keep their order on the table."""
    worth = [[worth_of(counts[one], settings.rule) for one in group] for group in groups]
    falls = all(worth[n][0] > worth[n + 1][0] for n in range(len(worth) - 1))
    equal = all(one == group[0] for group in worth for one in group)
    kept = all([places[one] for one in group] == sorted(places[one] for one in group) for group in groups)
    return falls and equal and kept


def worth_of(row: Sequence[int], rule: str) -> list[Fraction]:
    """Give what an option is worth under a rule, as numbers that compare in order."""
    return [Fraction(grade) for grade in middles(row)] if rule == "judgment" else [mean_of(row)]


def colleges_stand(
    table: Table, settings: Settings, result: Result, ids: Sequence[int], places: Mapping[int, int]
) -> bool:
    """Check the part of each college."""
    if len(result.colleges) != len(table.colleges):
        return False
    for number, (ballots, groups) in enumerate(result.colleges):
        own = recount(table, settings, number)
        flat = [one for group in groups for one in group]
        if ballots != own.ballots or (own.ballots and sorted(flat) != sorted(ids)):
            return False
        if groups and not is_ranked(groups, own.counts, settings, places):
            return False
        if not own.ballots and groups:
            return False
    return True


def mirror(mine: Table, outcome: Outcome, settings: Settings) -> tuple[Reason, ...]:
    """Tell a voter how they graded the first option, beside its majority grade."""
    first = outcome.result.groups[0][0]
    own = [row.value for row in mine.given("grade").rows() if row.item == first]
    names = SCALES[settings.scale]
    if not own:
        return ()
    return (Reason("mirror", {"mine": names[own[-1]], "grade": names[outcome.result.grade[first]]}, (first,)),)


INSTRUMENT = Instrument(
    slug="graded_vote",
    name=Text("Vote par mentions", "Graded vote"),
    purpose=Text(
        "Chacun donne une mention à chaque option. L’option retenue est celle dont la mention majoritaire est la plus haute.",
        "Everybody gives each option a grade. The option chosen is the one whose majority grade is highest.",
    ),
    serves=("prioritise", "decide"),
    settings=Settings,
    result=Result,
    asks=(
        Ask("option", Text("Options", "Options"), "team", option_fields, makes_item=True, stage=0),
        Ask("grade", Text("Donnez une mention à chaque option", "Give each option a grade"), "participant", grade_fields, about="option"),
    ),
    tally=tally,
    verify=verify,
    mirror=mirror,
    in_hundredths=frozenset({"mean"}),
    sources=(
        "M. Balinski, R. Laraki, « A theory of measuring, electing, and ranking », PNAS 104(21), 2007.",
        "M. Balinski, R. Laraki, Majority Judgment, MIT Press, 2010.",
    ),
    sayings={
        "first": Text("En tête : {items}, avec la mention « {grade} ».", "First: {items}, with the grade “{grade}”."),
        "tied": Text(
            "À égalité parfaite : {items}, avec la mention « {grade} ». La règle ne les départage pas.",
            "Perfectly tied: {items}, with the grade “{grade}”. The rule does not part them.",
        ),
        "unsure-parted": Text(
            "L’écart avec {items} se voit après avoir retiré {removals} mentions majoritaires de chaque côté, sur {ballots} bulletins.",
            "The gap with {items} shows once {removals} majority grades are taken from each side, of {ballots} ballots.",
        ),
        "other-score-same": Text("La moyenne des points aurait donné la même chose : {items}.", "The mean of points would have given the same: {items}."),
        "other-score-differs": Text("La moyenne des points aurait mis en tête : {items}.", "The mean of points would have put first: {items}."),
        "other-judgment-same": Text("Le jugement majoritaire aurait donné la même chose : {items}.", "Majority judgment would have given the same: {items}."),
        "other-judgment-differs": Text("Le jugement majoritaire aurait mis en tête : {items}.", "Majority judgment would have put first: {items}."),
        "other-approval": Text(
            "Si l’on ne comptait que les mentions favorables : {items}, {count} sur {ballots}.",
            "Counting favourable grades alone: {items}, {count} of {ballots}.",
        ),
        "limit-blanks": Text("{blanks} cases laissées vides ont compté comme la mention la plus basse.", "{blanks} boxes left empty counted as the lowest grade."),
        "limit-colleges": Text("Les collèges ne mettent pas tous la même option en tête.", "The colleges do not all put the same option first."),
        "mirror": Text("Vous avez donné « {mine} » à {items} ; sa mention majoritaire est « {grade} ».", "You gave “{mine}” to {items}; its majority grade is “{grade}”."),
        "no-grades": Text("Personne n’a encore donné de mention.", "Nobody has given a grade yet."),
        "no-grades-mend": Text("Attendez au moins un bulletin.", "Wait for at least one ballot."),
        "result-mean": Text("Moyenne des points", "Mean of points"),
    },
)  # fmt: skip
