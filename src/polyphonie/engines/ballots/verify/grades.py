"""Checks majority judgments by walking away from the middle of the votes, and scores by adding them up."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import accumulate, pairwise

from polyphonie.engines.ballots.grades import GradeTable, Judgment, Scores

from .difference import Difference, compared, ranked

HALF = Fraction(1, 2)


def verify_judgment(table: GradeTable, judgment: Judgment) -> tuple[Difference, ...]:
    """Check a majority judgment against the grades, neighbours of the ranking two by two.

    Returns
    -------
    Differences, none when the judgment holds.

    Cost
    ----
    One pass over the votes of each option.
    """
    counts = _treated(table, judgment.blank)
    found = [*ranked(table.options, judgment.ranking)]
    if found:
        return tuple(found)
    found += compared({"winners": judgment.winners}, {"winners": tuple(judgment.ranking[0])})
    for one, option, row in zip(judgment.judged, table.options, counts, strict=True):
        found += _gauge(one, option, row, table)
    places = {option: place for place, option in enumerate(table.options)}
    named = [(rank, name) for rank, group in enumerate(judgment.ranking) for name in group]
    for (rank, better), (next_rank, worse) in pairwise(named):
        sign = _sign(counts[places[better]], counts[places[worse]])
        if sign != (rank != next_rank):
            found.append(Difference(f"{better}, {worse}", rank != next_rank, sign))
    equals = tuple(group for group in judgment.ranking if len(group) > 1)
    found += compared({"ties": tuple(tie.options for tie in judgment.ties)}, {"ties": equals})
    return tuple(found)


def _gauge(one: object, option: str, row: Sequence[int], table: GradeTable) -> Iterator[Difference]:
    gauge = getattr(one, "gauge", None)
    votes = [grade for grade, count in enumerate(row) for _ in range(count)]
    said = (getattr(one, "option", ""), getattr(one, "counts", ()), gauge and (gauge.grade, gauge.above, gauge.below))
    middle = votes[(len(votes) - 1) // 2] if votes else -1
    shares = [Fraction(sum(1 for v in votes if side(v)), len(votes) or 1) for side in (middle.__lt__, middle.__gt__)]
    expected = (option, tuple(row), (table.scale[middle], *shares) if votes else None)
    yield from compared({f"{option}.gauge": said}, {f"{option}.gauge": expected})


def _treated(table: GradeTable, blank: str) -> list[list[int]]:
    rows = table.counts.tolist()
    grade = table.scale[0] if blank == "reject" else blank.partition(":")[2]
    for row, missing in zip(rows, table.blanks.tolist(), strict=True):
        if grade:
            row[table.scale.index(grade)] += missing
    return rows


def _sign(one: Sequence[int], other: Sequence[int]) -> int:
    """Compare two options by shares: walk away from the middle on both sides, the lower side first.

    Taking lower middle votes out one by one comes to this walk, whatever the numbers of votes.
    """
    if not any(one) or not any(other):
        return any(one) - any(other)
    shares = [list(accumulate(Fraction(count, sum(row)) for count in row)) for row in (one, other)]
    depths = sorted({Fraction(0), HALF} | {abs(share - HALF) for row in shares for share in row})
    for near, far in pairwise(depths):
        step = (near + far) / 2
        seen = [[sum(1 for share in row if share < place) for place in (HALF - step, HALF + step)] for row in shares]
        if seen[0] != seen[1]:
            return 1 if seen[0] > seen[1] else -1
    return 0


def verify_scores(table: GradeTable, values: Sequence[int], scores: Scores) -> tuple[Difference, ...]:
    """Check a score vote: sums, means, ranking.

    Returns
    -------
    Differences, none when the scores hold.
    """
    counts = _treated(table, scores.blank)
    found = [*ranked(table.options, scores.ranking)]
    sums = [sum(value for value, count in zip(values, row, strict=True) for _ in range(count)) for row in counts]
    means = [Fraction(total, sum(row)) if sum(row) else None for total, row in zip(sums, counts, strict=True)]
    found += compared({"sums": list(scores.sums), "means": list(scores.means)}, {"sums": sums, "means": means})
    marks = dict(zip(table.options, ((mean is not None, mean or 0) for mean in means), strict=True))
    groups = tuple(
        tuple(name for name in table.options if marks[name] == mark)
        for mark in sorted(set(marks.values()), reverse=True)
    )
    found += compared({"ranking": scores.ranking, "winners": scores.winners}, {"ranking": groups, "winners": groups[0]})
    return tuple(found)
