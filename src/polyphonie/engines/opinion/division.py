"""What divides the groups: how far apart they vote on a statement, and whether chance alone would do it."""

from dataclasses import dataclass

import numpy as np

from .arrays import FloatArray, FrozenArrays, IntArray
from .polis_counts import GroupCounts


@dataclass(frozen=True, slots=True, eq=False)
class Divisions(FrozenArrays):
    """For each statement (m): spread of the groups' mean votes (0-1), p-value by permutation, and split of the room.

    `chance` is NaN without permutations or with one group; `split` is 1 when as many agree as disagree, all voting.
    """

    spread: FloatArray
    chance: FloatArray
    split: FloatArray


def divide(counts: GroupCounts, permutations: int, chance: np.random.Generator) -> Divisions:
    """Measure how each statement divides the groups, and everybody.

    Parameters
    ----------
    counts
        of g groups on m statements.
    permutations
        times that the people who voted are dealt again among groups of the same sizes.

    Guarantees
    ----------
    Groups that vote alike have no spread.

    Cost
    ----
    permutations x groups x statements.
    """
    whole = counts.whole
    spread = mean_spread(counts.agrees, counts.disagrees, counts.seen)
    split = 2 * np.minimum(whole.agrees[0], whole.disagrees[0]) / np.maximum(whole.seen[0], 1)
    if len(counts.seen) < 2 or not permutations:
        return Divisions(spread, np.full(len(spread), np.nan), split)
    reached = np.ones(len(spread))
    for _ in range(permutations):
        agrees = _dealt(whole.agrees[0], counts.seen, chance)
        disagrees = _dealt(whole.disagrees[0], counts.seen - agrees, chance)
        reached += mean_spread(agrees, disagrees, counts.seen) >= spread - 1e-12
    return Divisions(spread, reached / (permutations + 1), split)


def mean_spread(agrees: IntArray, disagrees: IntArray, seen: IntArray) -> FloatArray:
    """Standard deviation (m, 0-1) of the mean votes of groups (g x m), each weighed by its votes."""
    means = (agrees - disagrees) / np.maximum(seen, 1)
    total = np.maximum(seen.sum(axis=0), 1)
    middle = (agrees - disagrees).sum(axis=0) / total
    return np.sqrt((seen * (means - middle) ** 2).sum(axis=0) / total)


def _dealt(total: IntArray, places: IntArray, chance: np.random.Generator) -> IntArray:
    """Deal `total` (m) votes of one kind among groups with so many places (g x m)."""
    left, room = total.copy(), places.sum(axis=0)
    dealt = np.zeros_like(places)
    for group in range(len(places) - 1):
        room = room - places[group]
        dealt[group] = chance.hypergeometric(places[group], room, left)
        left = left - dealt[group]
    dealt[-1] = left
    return dealt
