"""Borda: one point for each option ranked below, half a point for each equal; exact, in half points."""

from dataclasses import dataclass
from fractions import Fraction

from polyphonie.engines.ballots.model import Ranking, Tie, groups_by, ties_of

from .duels import Duels


@dataclass(frozen=True, slots=True)
class Borda:
    """The outcome of a Borda count: points (m, exact) and ranking."""

    points: tuple[Fraction, ...]
    ranking: Ranking
    winners: tuple[str, ...]
    ties: tuple[Tie, ...]


def borda(duels: Duels) -> Borda:
    """Rank by points: each ballot gives an option one point for each it ranks above, half a point for each equal.

    Options left out of a ballot share the points that remain.

    Guarantees
    ----------
    order of ballots and of options indifferent; points sum to ballots x m(m - 1)/2; more support never harms

    Example
    -------
    >>> import numpy as np
    >>> [str(points) for points in borda(Duels(("a", "b"), np.array([[0, 3], [1, 0]]), 5)).points]
    ['7/2', '3/2']
    """
    rivals = len(duels.options) - 1
    halves = (duels.margins.sum(axis=1) + duels.total * rivals).tolist()
    ranking = groups_by(duels.options, lambda i, j: halves[i] - halves[j])
    return Borda(tuple(Fraction(half, 2) for half in halves), ranking, ranking[0], ties_of(ranking))
