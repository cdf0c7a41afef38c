"""Duels: for each pair of options, how many ballots prefer one to the other."""

from dataclasses import dataclass

import numpy as np

from polyphonie.engines.ballots.arrays import IntArray, read_only

from .model import RankedBallots


@dataclass(frozen=True, slots=True, eq=False)
class Duels:
    """Who beats whom: `wins[i, j]` ballots rank option i strictly above j; `total` ballots in all."""

    options: tuple[str, ...]
    wins: IntArray
    total: int

    @property
    def margins(self) -> IntArray:
        """Wins less losses, for each pair (m x m)."""
        return self.wins - self.wins.T

    def strengths(self, measure: str) -> IntArray:
        """Give the strength of each victory (m x m), 0 where there is none: its votes (``winning``), or its margin."""
        margins = self.margins
        return np.where(margins > 0, self.wins if measure == "winning" else margins, 0)


def count_duels(ballots: RankedBallots) -> Duels:
    """Count, for each pair of options, the ballots that rank one strictly above the other; those left out are last.

    Guarantees
    ----------
    order of ballots indifferent; wins of i over j and of j over i never exceed the ballots together

    Cost
    ----
    m^2 passes over one byte for each distinct ballot.

    Example
    -------
    >>> from polyphonie.engines.ballots.rankings import ranked_ballots
    >>> count_duels(ranked_ballots(("a", "b"), [(3, [[0]]), (2, [[1], [0]])])).wins.tolist()
    [[0, 3], [2, 0]]
    """
    most = len(ballots.options)
    columns = np.ascontiguousarray(ballots.ranks.T)
    columns = np.where(columns == 0, columns.dtype.type(most + 1), columns)
    wins = np.zeros((most, most), dtype=np.int64)
    is_plain = bool((ballots.weights == 1).all())
    for i in range(most):
        for j in range(i):
            for better, worse in ((i, j), (j, i)):
                preferred = columns[better] < columns[worse]
                wins[better, worse] = np.count_nonzero(preferred) if is_plain else ballots.weights[preferred].sum()
    return Duels(ballots.options, read_only(wins), ballots.total)
