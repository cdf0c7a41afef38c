"""How firmly a ranking stands: sampled weightings, intervals of each weight, the smallest change that reverses it."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from polyphonie.engines.portfolio.model import SmallestChange, WeightInterval

Vector = NDArray[np.float64]


def weightings(count: int, criteria: int, seed: int) -> NDArray[np.float64]:
    """Draw weightings uniformly on the simplex: count x criteria, rows of sum 1, the same for the same seed."""
    draws = np.random.default_rng(seed).exponential(size=(count, criteria))
    result: NDArray[np.float64] = draws / draws.sum(axis=1, keepdims=True)
    return result


def first_shares(values: NDArray[np.float64]) -> Vector:
    """Give the share of weightings (rows) in which each option (column) comes first, ties being split.

    Guarantees
    ----------
    The shares sum to 1.
    """
    rounded = np.round(values, 12)
    best = rounded == rounded.max(axis=1, keepdims=True)
    shares: Vector = (best / best.sum(axis=1, keepdims=True)).mean(axis=0)
    return shares


def intervals(
    flows: NDArray[np.float64], weights: Vector, criteria: Sequence[str], slugs: Sequence[str]
) -> tuple[WeightInterval, ...]:
    """Give, for each criterion, between which weights the leader stays first, the others kept in proportion.

    Parameters
    ----------
    flows: n x c. weights: c, of sum 1. criteria: c codes. slugs: n names.
    """
    values = flows @ weights
    leader = int(np.argmax(np.round(values, 12)))
    found = []
    for k, criterion in enumerate(criteria):
        own = weights[k]
        low, high = 0.0, 1.0
        rivals: list[str | None] = [None, None]
        rest = 1 - own
        delta = flows[leader, k] - flows[:, k]
        others = ((values[leader] - values) - own * delta) / rest if rest > 1e-12 else np.zeros(len(values))
        for b in range(len(slugs)):
            if b == leader or abs(others[b] - delta[b]) < 1e-15:
                continue
            tie = others[b] / (others[b] - delta[b])
            if low < tie <= own and delta[b] > others[b]:
                low, rivals[0] = float(tie), slugs[b]
            elif own <= tie < high and delta[b] < others[b]:
                high, rivals[1] = float(tie), slugs[b]
        found.append(WeightInterval(criterion, float(own), low, high, rivals[0], rivals[1]))
    return tuple(found)


def smallest_change(
    flows: NDArray[np.float64], weights: Vector, criteria: Sequence[str], slugs: Sequence[str], rival: int
) -> SmallestChange:
    """Give the smallest total change of weights that puts a rival first, or tell that none does.

    Parameters
    ----------
    flows: n x c. weights: c, of sum 1. rival: row of the method to be put first.

    Source
    ------
    A linear programme: minimise the sum of |w - w0| with w >= 0, sum 1 and the rival's score at least every other's.
    """
    from scipy.optimize import linprog

    c = len(weights)
    lead = flows[rival] - np.delete(flows, rival, axis=0)
    below = np.hstack([-lead, lead])
    solved = linprog(
        np.ones(2 * c),
        A_ub=below,
        b_ub=lead @ weights,
        A_eq=np.hstack([np.ones(c), -np.ones(c)])[None, :],
        b_eq=[0.0],
        bounds=[(0, None)] * c + [(0, float(w)) for w in weights],
        method="highs",
    )
    if solved.status != 0:
        return SmallestChange(slugs[rival], None, {})
    moved = weights + solved.x[:c] - solved.x[c:]
    return SmallestChange(
        slugs[rival],
        float(solved.fun),
        {n: float(w) for n, w, o in zip(criteria, moved, weights, strict=True) if abs(w - o) > 1e-9},
    )
