"""Ballot papers that pass from one option to the next, all those of an option at once."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from polyphonie.engines.ballots.arrays import IntArray
from polyphonie.engines.ballots.refusals import AllBlank, TiedBallots

from .model import RankedBallots

AT_ONCE = 10_000
NOBODY = -1


@dataclass(slots=True, eq=False)
class Papers:
    """Papers (u): options in order (u x m, the first `sizes` ranked), how many alike, value of each, who holds them."""

    names: NDArray[Any]
    sizes: IntArray
    weights: IntArray
    values: IntArray
    holders: IntArray

    def pass_on(self, option: int, left: Collection[int]) -> dict[int, int]:
        """Give the papers of an option to the next option left on each; return what each receives, and NOBODY."""
        rows = np.flatnonzero(self.holders == option)
        heirs = _first(self.names[rows], self.sizes[rows], left)
        self.holders[rows] = heirs
        worth = self.weights[rows] * self.values[rows]
        return {heir: int(worth[heirs == heir].sum()) for heir in (*left, NOBODY)}

    def cut(self, option: int, part: int, whole: int) -> None:
        """Multiply the value of the papers of an option by part / whole, remainders ignored."""
        held = self.holders == option
        for value in np.unique(self.values[held]):
            self.values[held & (self.values == value)] = part * int(value) // whole


def papers_of(ballots: RankedBallots, rule: str, unit: int) -> Papers:
    """Give the papers of a vote, each of value `unit`, held by its first option; blank ballots are left out.

    Raises
    ------
    AllBlank : where no ballot ranks anything
    TiedBallots : where a ballot ranks two options equal
    """
    ranks = ballots.ranks
    if not ranks.any():
        raise AllBlank(ballots.total)
    names, tied = np.empty_like(ranks), 0
    for start in range(0, len(ranks), AT_ONCE):
        rows = ranks[start : start + AT_ONCE].astype(np.int32)
        ordered = np.sort(rows, axis=1)
        is_tied = ((ordered[:, 1:] == ordered[:, :-1]) & (ordered[:, 1:] > 0)).any(axis=1)
        tied += int(ballots.weights[start : start + AT_ONCE][is_tied].sum())
        names[start : start + AT_ONCE] = np.argsort(np.where(rows > 0, rows, len(ballots.options) + 1), axis=1)
    if tied:
        raise TiedBallots(rule, tied)
    sizes = np.count_nonzero(ranks, axis=1)
    kept = sizes > 0
    weights = ballots.weights[kept]
    first = names[kept, 0].astype(np.int64)
    return Papers(names[kept], sizes[kept], weights, np.full(len(weights), unit, dtype=np.int64), first)


def _first(names: NDArray[Any], sizes: IntArray, left: Collection[int]) -> IntArray:
    """Find the first option left on each paper, NOBODY where there is none."""
    is_left = np.zeros(names.shape[1], dtype=bool)
    is_left[list(left)] = True
    stands = is_left[names] & (np.arange(names.shape[1]) < sizes[:, None])
    found = names[np.arange(len(names)), stands.argmax(axis=1)].astype(np.int64)
    return np.where(stands.any(axis=1), found, NOBODY)
