"""Ranked ballots: weak orders, possibly cut short, each with how many cast it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from polyphonie.engines.ballots.arrays import AnyInts, IntArray, read_only
from polyphonie.engines.ballots.model import named_options
from polyphonie.engines.ballots.refusals import NoBallots, OutOfRange, WrongShape

Order = Sequence[Sequence[int]]
MOST_BALLOTS = 10**12


@dataclass(frozen=True, slots=True, eq=False)
class RankedBallots:
    """Ballots that rank options; those left out share the last place.

    Parameters
    ----------
    options : m names
    ranks : u x m, 1 for the best, equal numbers for equals, 0 for an option left out
    weights : u, how many cast each ballot, at least 1
    """

    options: tuple[str, ...]
    ranks: AnyInts
    weights: IntArray

    def __post_init__(self) -> None:
        options = named_options(self.options)
        ranks, weights = np.asarray(self.ranks), np.asarray(self.weights)
        if ranks.ndim != 2 or ranks.shape != (len(weights), len(options)):
            raise WrongShape(f"{len(weights)} x {len(options)}", " x ".join(map(str, ranks.shape)))
        if not len(weights):
            raise NoBallots
        if ranks.min() < 0:
            raise OutOfRange(int(ranks.min()), 0, len(options))
        if weights.min() < 1:
            raise OutOfRange(int(weights.min()), 1, MOST_BALLOTS)
        if (total := sum(weights.tolist())) > MOST_BALLOTS:
            raise OutOfRange(total, 1, MOST_BALLOTS)
        object.__setattr__(self, "options", options)
        object.__setattr__(self, "ranks", read_only(_close_ranks(ranks)))
        object.__setattr__(self, "weights", read_only(weights.astype(np.int64)))

    @property
    def total(self) -> int:
        """How many ballots were cast."""
        return int(self.weights.sum())

    @property
    def blank(self) -> int:
        """How many ballots rank nothing."""
        return int(self.weights[~self.ranks.any(axis=1)].sum())


def _close_ranks(ranks: AnyInts) -> NDArray[Any]:
    """Hold ranks in as few bytes as they need; numbers beyond m are brought back to 1..m, in the same order."""
    most = ranks.shape[1]
    if ranks.max() > most:
        ranks = np.stack([_dense(row) for row in ranks])
    return ranks.astype(np.uint8 if most < 255 else np.uint16)


def _dense(row: AnyInts) -> IntArray:
    kept = np.unique(row[row > 0])
    return np.where(row > 0, np.searchsorted(kept, row) + 1, 0)


def ranked_ballots(options: Sequence[str], orders: Iterable[tuple[int, Order]]) -> RankedBallots:
    """Make ranked ballots from orders: how many cast each, and its groups of equals (places of options, best first).

    Raises
    ------
    BadOptions, NoBallots, OutOfRange

    Example
    -------
    >>> ranked_ballots(("a", "b", "c"), [(5, [[2], [0, 1]])]).ranks.tolist()
    [[2, 2, 1]]
    """
    weights, rows = [], []
    for weight, groups in orders:
        row = [0] * len(options)
        for rank, group in enumerate(groups, 1):
            for option in group:
                if not 0 <= option < len(options) or row[option]:
                    raise OutOfRange(option, 0, len(options) - 1)
                row[option] = rank
        rows.append(row)
        weights.append(weight)
    return RankedBallots(tuple(options), np.array(rows).reshape(len(rows), len(options)), np.array(weights))
