"""Ranked pairs: the strongest victories are kept first, unless they would close a cycle."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

import numpy as np

from polyphonie.engines.ballots.model import Ranking, Tie, declared_order, layers, ties_of
from polyphonie.engines.ballots.refusals import BadChoice

from .duels import Duels
from .schulze import MEASURES


@dataclass(frozen=True, slots=True)
class Victory:
    """One option beats another; kept unless it would close a cycle with stronger victories."""

    winner: str
    loser: str
    strength: int
    is_kept: bool


@dataclass(frozen=True, slots=True)
class RankedPairs:
    """The outcome of a ranked pairs count: the victories in the order met, the ranking they leave.

    A tie ``equal-victories`` says that the reverse declared order changes the ranking, and whether it changes the
    winners; `other_ranking` is what it gives.
    """

    measure: str
    order: tuple[str, ...]
    victories: tuple[Victory, ...]
    ranking: Ranking
    winners: tuple[str, ...]
    ties: tuple[Tie, ...]
    other_ranking: Ranking | None


def ranked_pairs(duels: Duels, measure: str = "winning", order: Sequence[str] | None = None) -> RankedPairs:
    """Rank by keeping victories, the strongest first, unless a cycle would close.

    Parameters
    ----------
    duels : who beats whom
    measure : strength of a victory: ``winning`` or ``margins``
    order : declared before the vote; among equal victories, that of the option named first comes first, then over the
        option named last; the ballot paper's order by default

    Raises
    ------
    BadChoice, BadOrder

    Guarantees
    ----------
    a Condorcet winner is the sole winner; winners come from the Smith set; victories kept hold no cycle; order of
    ballots indifferent

    Cost
    ----
    m^2 victories, m^2 steps each.

    Source
    ------
    Tideman, Independence of clones as a criterion for voting rules, Social Choice and Welfare 4, 1987.

    Example
    -------
    >>> import numpy as np
    >>> ranked_pairs(Duels(("a", "b"), np.array([[0, 3], [2, 0]]), 5)).ranking
    (('a',), ('b',))
    """
    if measure not in MEASURES:
        raise BadChoice("strength", measure, MEASURES)
    places = declared_order(duels.options, order)
    victories, ranking = _count(duels, measure, places)
    _, other = _count(duels, measure, tuple(-place for place in places))
    ties = ties_of(ranking)
    if other != ranking:
        ties = (*ties, _tie(victories, set(other[0]) != set(ranking[0])))
    named = tuple(sorted(duels.options, key=lambda name: places[duels.options.index(name)]))
    return RankedPairs(measure, named, victories, ranking, ranking[0], ties, other if other != ranking else None)


def _tie(victories: Sequence[Victory], changes_winners: bool) -> Tie:
    """Name every option of the equal victories, those that the declared order ranked."""
    equals = [list(group) for _, group in groupby(victories, key=lambda v: v.strength)]
    met = {name for group in equals if len(group) > 1 for v in group for name in (v.winner, v.loser)}
    return Tie("equal-victories", tuple(sorted(met)), "declared-order", changes_winners)


def _count(duels: Duels, measure: str, places: Sequence[int]) -> tuple[tuple[Victory, ...], Ranking]:
    strengths = duels.strengths(measure)
    pairs = [(int(strengths[i, j]), int(i), int(j)) for i, j in np.argwhere(strengths > 0)]
    pairs.sort(key=lambda pair: (-pair[0], places[pair[1]], -places[pair[2]]))
    reach = np.eye(len(places), dtype=bool)
    victories = []
    for strength, i, j in pairs:
        is_kept = not reach[j, i]
        if is_kept:
            reach |= reach[:, i, None] & reach[None, j]
        victories.append(Victory(duels.options[i], duels.options[j], strength, is_kept))
    before = (reach & ~np.eye(len(places), dtype=bool)).tolist()
    return tuple(victories), layers(duels.options, lambda i, j: before[i][j])
