"""Points: dots to share out (gommettes), and the quadratic vote, where v votes cost v x v credits."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from polyphonie.engines.ballots.arrays import AnyInts
from polyphonie.engines.ballots.model import Ranking, Tie, groups_by, ties_of

from .approval import checked_ballots

MOST = 2**25


@dataclass(frozen=True, slots=True)
class Points:
    """The outcome of a vote by points.

    `totals` are sums of points, `supporters` how many ballots give an option more than nothing; `invalid` are the
    places of the ballots that spend too much, altogether or on one option.
    """

    totals: tuple[int, ...]
    supporters: tuple[int, ...]
    valid: int
    blank: int
    invalid: tuple[int, ...]
    ranking: Ranking
    winners: tuple[str, ...]
    ties: tuple[Tie, ...]


def count_points(options: Sequence[str], ballots: AnyInts, points: int, most_each: int | None = None) -> Points:
    """Add the points that ballots give.

    Parameters
    ----------
    options : m names
    ballots : n x m, points given, >= 0
    points : how many a ballot may give in all
    most_each : how many it may give to one option; all of them by default

    Raises
    ------
    BadOptions, NoBallots, OutOfRange, WrongShape

    Guarantees
    ----------
    order of ballots and of options indifferent; one more point never harms

    Example
    -------
    >>> import numpy as np
    >>> count_points(("a", "b"), np.array([[3, 0], [1, 2], [4, 4]]), 3).totals
    (4, 2)
    """
    _, sums = checked_ballots(options, ballots, 0, MOST)
    is_valid = (sums <= points) & (ballots.max(axis=1) <= (points if most_each is None else most_each))
    return _add(options, ballots, is_valid)


def count_quadratic(options: Sequence[str], ballots: AnyInts, credits: int) -> Points:
    """Add votes for or against, each ballot paying the square of what it casts on each option.

    Parameters
    ----------
    options : m names
    ballots : n x m, votes cast, below zero when against
    credits : what a ballot may spend: the sum of the squares

    Raises
    ------
    BadOptions, NoBallots, OutOfRange, WrongShape

    Guarantees
    ----------
    order of ballots and of options indifferent; one account is one ballot

    Example
    -------
    >>> import numpy as np
    >>> count_quadratic(("a", "b"), np.array([[3, 0], [-1, 2], [4, 4]]), 9).totals
    (2, 2)
    """
    checked_ballots(options, ballots, -MOST, MOST)
    votes = ballots.astype(np.int64)
    within = np.abs(votes).max(axis=1) <= credits
    spent = np.square(votes).sum(axis=1)
    return _add(options, ballots, within & (spent <= credits))


def _add(options: Sequence[str], ballots: AnyInts, is_valid: np.ndarray) -> Points:
    kept = ballots[is_valid].astype(np.int64)
    totals = [int(total) for total in kept.sum(axis=0)]
    ranking = groups_by(tuple(options), lambda i, j: totals[i] - totals[j])
    return Points(
        totals=tuple(totals),
        supporters=tuple(int(count) for count in (kept > 0).sum(axis=0)),
        valid=len(kept),
        blank=int((~kept.any(axis=1)).sum()),
        invalid=tuple(int(i) for i in np.flatnonzero(~is_valid)),
        ranking=ranking,
        winners=ranking[0],
        ties=ties_of(ranking),
    )
