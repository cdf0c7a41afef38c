"""Scores: each grade is worth a whole number; sum and mean, exact."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from polyphonie.engines.ballots.model import Ranking, Tie, groups_by, ties_of
from polyphonie.engines.ballots.refusals import WrongShape

from .model import GradeTable


@dataclass(frozen=True, slots=True)
class Scores:
    """The outcome of a score vote: sums, means (None when nobody scored an option) and the ranking by means."""

    blank: str
    sums: tuple[int, ...]
    means: tuple[Fraction | None, ...]
    ranking: Ranking
    winners: tuple[str, ...]
    ties: tuple[Tie, ...]


def score(table: GradeTable, values: Sequence[int], blank: str = "drop") -> Scores:
    """Rank options by the exact mean of what their grades are worth.

    Parameters
    ----------
    table : how the options were graded
    values : k whole numbers, what each grade of the scale is worth
    blank : ``reject``, ``drop``, ``grade:<grade>`` or ``forbidden``, declared before the vote

    Returns
    -------
    Scores : an option that nobody scored comes last

    Raises
    ------
    AllBlank, BadChoice, BlankForbidden, WrongShape

    Guarantees
    ----------
    order of ballots and of options indifferent; a better grade never harms

    Example
    -------
    >>> import numpy as np
    >>> table = GradeTable(("a", "b"), ("0", "1", "2"), np.array([[1, 0, 2], [0, 3, 0]]), np.array([0, 0]), 3)
    >>> [str(mean) for mean in score(table, (0, 1, 2)).means]
    ['4/3', '1']
    """
    if len(values) != len(table.scale):
        raise WrongShape(str(len(table.scale)), str(len(values)))
    counts = table.with_blanks(blank)
    sums = tuple(sum(count * value for count, value in zip(row, values, strict=True)) for row in counts)
    means = tuple(Fraction(total, sum(row)) if any(row) else None for total, row in zip(sums, counts, strict=True))
    floor = Fraction(min(values) - 1)
    shown = [floor if mean is None else mean for mean in means]
    ranking = groups_by(table.options, lambda i, j: (shown[i] > shown[j]) - (shown[i] < shown[j]))
    return Scores(blank, sums, means, ranking, ranking[0], ties_of(ranking))
