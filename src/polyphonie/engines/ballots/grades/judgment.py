"""Majority judgment by the full rule: the majority value decides, the gauge is only shown."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from math import lcm

from polyphonie.engines.ballots.model import Ranking, Tie, groups_by, ties_of

from .gauge import Gauge, gauge_of
from .model import GradeTable

Counts = tuple[int, ...]
Run = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Judged:
    """What the ballots say of one option: its grades, and its gauge (None when nobody graded it)."""

    option: str
    counts: Counts
    gauge: Gauge | None


@dataclass(frozen=True, slots=True)
class Parting:
    """What parts two neighbours of the ranking: the removal at which their majority grades differ, and these grades.

    `removals` is how many votes are taken from each side; where numbers of votes differ, after both are brought to a
    common multiple. `is_seen_in_gauge` tells whether the gauge alone would have parted them.
    """

    better: str
    worse: str
    removals: int
    better_grade: str
    worse_grade: str
    is_seen_in_gauge: bool


@dataclass(frozen=True, slots=True)
class Judgment:
    """The outcome of a majority judgment.

    `otherwise` holds the ranking under the other treatments of blanks, where it differs.
    """

    blank: str
    judged: tuple[Judged, ...]
    ranking: Ranking
    winners: tuple[str, ...]
    partings: tuple[Parting, ...]
    ties: tuple[Tie, ...]
    otherwise: tuple[tuple[str, Ranking], ...]


def judge(table: GradeTable, blank: str = "reject") -> Judgment:
    """Rank options by their majority value.

    The majority grade is the lower middle of the grades; the majority value is the sequence of majority grades as one
    such vote after another is taken out; the first difference decides, higher wins.

    Parameters
    ----------
    table : how the options were graded
    blank : ``reject``, ``drop``, ``grade:<grade>`` or ``forbidden``, declared before the vote

    Returns
    -------
    Judgment : options are equal if and only if their grades have the same distribution

    Raises
    ------
    AllBlank, BadChoice, BlankForbidden

    Guarantees
    ----------
    order of ballots and of options indifferent; a better grade never harms; as many more of each ballot change nothing;
    equals the literal removal; the gauge never contradicts the ranking

    Cost
    ----
    m log m comparisons of k steps, whatever the number of ballots.

    Source
    ------
    Balinski and Laraki, Majority Judgment, 2011.

    Example
    -------
    >>> import numpy as np
    >>> table = GradeTable(("a", "b"), ("poor", "good"), np.array([[2, 1], [1, 2]]), np.array([0, 0]), 3)
    >>> judge(table).ranking
    (('b',), ('a',))
    """
    counts = table.with_blanks(blank)
    ranking = _ranking(table.options, counts)
    judged = tuple(
        Judged(option, row, gauge_of(table.scale, row) if any(row) else None)
        for option, row in zip(table.options, counts, strict=True)
    )
    others = ((name, _ranking(table.options, table.with_blanks(name))) for name in ("reject", "drop") if name != blank)
    return Judgment(
        blank=blank,
        judged=judged,
        ranking=ranking,
        winners=ranking[0],
        partings=tuple(_partings(table, judged, ranking)),
        ties=ties_of(ranking),
        otherwise=tuple((name, other) for name, other in others if other != ranking),
    )


def _ranking(options: Sequence[str], counts: Sequence[Counts]) -> Ranking:
    scaled = on_one_total(counts)
    values = [tuple(majority_value(row)) for row in scaled]
    return groups_by(options, lambda i, j: compare_values(values[i], values[j])[0])


def on_one_total(counts: Sequence[Counts]) -> list[Counts]:
    """Bring options that received different numbers of grades to a common multiple."""
    total = lcm(*(sum(row) for row in counts if any(row)))
    return [tuple(count * (total // sum(row)) for count in row) if any(row) else row for row in counts]


def majority_value(counts: Counts) -> Iterator[Run]:
    """Give the majority value in runs: (lower grade, upper grade, how many times), the middle first.

    Votes v1 <= ... <= vn are met in pairs around the middle, the lower first; with n odd, the middle one alone makes a
    pair with itself.

    Example
    -------
    >>> list(majority_value((0, 1, 2, 0, 2)))
    [(2, 2, 1), (2, 4, 1), (1, 4, 1)]
    """
    total = sum(counts)
    if not total:
        return
    half = total // 2
    lower, upper = list(_half(counts, half)), list(_half(counts[::-1], half))
    if total % 2:
        middle = next(grade for grade, reached in enumerate(accumulate(counts)) if reached > half)
        yield middle, middle, 1
    low = high = done = 0
    while done < half:
        (grade, low_end), (other, high_end) = lower[low], upper[high]
        end = min(low_end, high_end)
        yield grade, len(counts) - 1 - other, end - done
        done = end
        low += low_end == end
        high += high_end == end


def _half(counts: Counts, half: int) -> Iterator[tuple[int, int]]:
    """Walk from the middle to the end of the votes of one half: (grade, how many votes walked when it ends)."""
    below, runs = 0, []
    for grade, count in enumerate(counts):
        taken = min(count, half - below)
        if taken:
            runs.append((grade, taken))
        below += taken
    walked = 0
    for grade, taken in reversed(runs):
        walked += taken
        yield grade, walked


def compare_values(one: Sequence[Run], other: Sequence[Run]) -> tuple[int, int, int, int]:
    """Compare two majority values of the same total: (sign, pairs walked before they differ, the two grades there).

    The sign is above zero when the first is better; an option without any grade comes after all others.
    """
    if not one or not other:
        return bool(one) - bool(other), 0, -1, -1
    left, right, walked = list(one), list(other), 0
    while left and right:
        (low, high, times), (low2, high2, times2) = left[0], right[0]
        if (low, high) != (low2, high2):
            grades = (low, low2) if low != low2 else (high, high2)
            return (1 if grades[0] > grades[1] else -1), walked, *grades
        same = min(times, times2)
        walked += same
        for side, (a, b, n) in ((left, left[0]), (right, right[0])):
            side[0] = (a, b, n - same)
            if n == same:
                side.pop(0)
    return 0, walked, -1, -1


def _partings(table: GradeTable, judged: Sequence[Judged], ranking: Ranking) -> Iterator[Parting]:
    places = {one.option: place for place, one in enumerate(judged)}
    scaled = on_one_total([one.counts for one in judged])
    for better, worse in pairwise(ranking):
        i, j = places[better[-1]], places[worse[0]]
        one, other = judged[i], judged[j]
        if one.gauge is None or other.gauge is None:
            continue
        _, walked, grade, grade2 = compare_values(tuple(majority_value(scaled[i])), tuple(majority_value(scaled[j])))
        yield Parting(
            one.option, other.option, walked, table.scale[grade], table.scale[grade2], one.gauge.parts_from(other.gauge)
        )
