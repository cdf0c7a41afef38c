"""PROMETHEE II net flows, criterion by criterion: the explanation is the computation."""

import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.float64]


def net_flows(fit: Matrix, indifference: float = 0.05, preference: float = 0.5) -> Matrix:
    """Give the net flow of each method on each criterion.

    Parameters
    ----------
    fit: n methods x c criteria, in [0, 1], NaN = unknown.
    indifference, preference: thresholds q < p of the linear preference function.

    Returns
    -------
    n x c; the score of a method is the weighted sum of its row.

    Guarantees
    ----------
    Each column sums to 0; every value lies in [-1, 1]; an unknown value neither prefers nor is preferred; a constant
    column is 0; permuting methods permutes rows.

    Cost
    ----
    n^2 c operations.

    Source
    ------
    Brans and Vincke (1985), A preference ranking organisation method.
    """
    count = len(fit)
    if count < 2:
        return np.zeros_like(fit)
    flows = np.zeros_like(fit)
    for k, column in enumerate(fit.T):
        known = np.flatnonzero(~np.isnan(column))
        gap = column[known][:, None] - column[known]
        # what a is preferred to b, less what b is preferred to a, is the gap cut at p less the gap cut at q
        won = np.clip(gap, -preference, preference) - np.clip(gap, -indifference, indifference)
        flows[known, k] = won.sum(axis=1) / ((preference - indifference) * (count - 1))
    return flows


def scores(flows: Matrix, weights: NDArray[np.float64]) -> NDArray[np.float64]:
    """Give the net flow of each method: n x c flows and c weights of sum 1 make n scores."""
    result: NDArray[np.float64] = flows @ weights
    return result


def ranks(values: NDArray[np.float64]) -> NDArray[np.int64]:
    """Give competition ranks (1 = highest, ties share the better rank) of n scores, equal at 1e-12."""
    rounded = np.round(values, 12)
    return np.array([1 + int((rounded > value).sum()) for value in rounded], dtype=np.int64)
