"""The Schulze rule: an option is before another when the path of victories from it is stronger than the way back."""

from dataclasses import dataclass

import numpy as np

from polyphonie.engines.ballots.arrays import IntArray, read_only
from polyphonie.engines.ballots.model import Ranking, Tie, layers, ties_of
from polyphonie.engines.ballots.refusals import BadChoice

from .duels import Duels

MEASURES = ("winning", "margins")


@dataclass(frozen=True, slots=True, eq=False)
class Schulze:
    """The outcome of a Schulze count.

    `paths[i, j]` (m x m) is the strength of the strongest path from i to j, 0 where there is none; groups of `ranking`
    hold options that nothing left is before.
    """

    measure: str
    paths: IntArray
    ranking: Ranking
    winners: tuple[str, ...]
    ties: tuple[Tie, ...]


def schulze(duels: Duels, measure: str = "winning") -> Schulze:
    """Rank by the strongest paths of victories.

    Parameters
    ----------
    duels : who beats whom
    measure : strength of a victory: ``winning`` (its votes) or ``margins``; they differ only with equals or short
        ballots

    Raises
    ------
    BadChoice

    Guarantees
    ----------
    a Condorcet winner is the sole winner; winners come from the Smith set; being before is transitive; more support
    never harms a winner; order of ballots indifferent

    Cost
    ----
    m^3, whatever the number of ballots.

    Source
    ------
    Schulze, A new monotonic, clone-independent, reversal symmetric, and Condorcet-consistent single-winner election
    method, Social Choice and Welfare 36, 2011.

    Example
    -------
    >>> import numpy as np
    >>> schulze(Duels(("a", "b"), np.array([[0, 3], [2, 0]]), 5)).ranking
    (('a',), ('b',))
    """
    if measure not in MEASURES:
        raise BadChoice("strength", measure, MEASURES)
    paths = duels.strengths(measure)
    for relay in range(len(paths)):
        np.maximum(paths, np.minimum(paths[:, relay, None], paths[None, relay]), out=paths)
    np.fill_diagonal(paths, 0)
    is_before = (paths > paths.T).tolist()
    ranking = layers(duels.options, lambda i, j: is_before[i][j])
    return Schulze(measure, read_only(paths), ranking, ranking[0], ties_of(ranking))
