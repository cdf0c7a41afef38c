"""Several weightings of the same criteria side by side: how each ranks, how far they agree, what moves between them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from polyphonie.engines.portfolio.model import Rated, Sensitivity
from polyphonie.engines.portfolio.promethee import ranks
from polyphonie.engines.portfolio.settings import CRITERIA
from polyphonie.engines.portfolio.stability import first_shares, intervals, smallest_change, weightings

RIVALS = 3


@dataclass(frozen=True, slots=True)
class Comparison:
    """The ranks of the same methods under several weightings, and how alike each two are.

    `order` gives the methods of each weighting, best first; `places` the rank of each method under each; `agreement`
    Kendall's tau-b of each pair (1 the same order, -1 the reverse, None when one does not order at all); `movers` the
    methods whose rank moves most, with the least and the greatest.
    """

    order: Mapping[str, tuple[str, ...]]
    places: Mapping[str, Mapping[str, int]]
    agreement: Mapping[tuple[str, str], float | None]
    movers: tuple[tuple[str, int, int], ...]


def compared(ranking: Sequence[Rated], weighings: Mapping[str, Mapping[str, float]], most: int = 10) -> Comparison:
    """Rank the usable methods of a ranking again under each weighting.

    Parameters
    ----------
    ranking: as `rank` gives it; only its flows are read. weighings: weights by criterion, of any positive sum, by name.
    most: how many movers to give.

    Guarantees
    ----------
    Scaling a weighting changes nothing; agreement is symmetric and 1 with itself; a method that nothing moves is no
    mover.

    Cost
    ----
    n c operations per weighting, n^2 per pair.
    """
    slugs, flows = usable_flows(ranking)
    values = {name: np.round(flows @ shares_of(weights), 12) for name, weights in weighings.items()}
    places = {name: dict(zip(slugs, map(int, ranks(one)), strict=True)) for name, one in values.items()}
    order = {name: tuple(sorted(slugs, key=lambda s: (places[name][s], s))) for name in values}
    names = list(values)
    agreement = {(a, b): tau(values[a], values[b]) for a in names for b in names if a != b}
    spans = ((s, [places[name][s] for name in names]) for s in slugs)
    moved = [(s, min(found), max(found)) for s, found in spans if found and min(found) < max(found)]
    moved.sort(key=lambda one: (one[1] - one[2], one[1], one[0]))
    return Comparison(order, places, agreement, tuple(moved[:most]))


def usable_flows(ranking: Sequence[Rated]) -> tuple[tuple[str, ...], NDArray[np.float64]]:
    """Give the methods that nothing excludes, and their flows: n x c."""
    usable = [r for r in ranking if not r.excluded_by]
    flows = np.array([[c.flow for c in r.contributions] for r in usable], dtype=float)
    return tuple(r.method for r in usable), flows.reshape(len(usable), len(CRITERIA))


def shares_of(weights: Mapping[str, float]) -> NDArray[np.float64]:
    """Give weights in the order of the criteria, of sum 1; alike when none weighs anything."""
    raw = np.array([max(0.0, weights.get(name, 0.0)) for name in CRITERIA])
    return raw / raw.sum() if raw.sum() > 0 else np.full(len(raw), 1 / len(raw))


def compromise(weighings: Sequence[Mapping[str, float]]) -> dict[str, float]:
    """Give the mean of several weightings, each counting as much: one possible compromise, never the only one."""
    mean = np.mean([shares_of(one) for one in weighings], axis=0)
    return {name: float(value) for name, value in zip(CRITERIA, mean, strict=True)}


def tau(one: NDArray[np.float64], other: NDArray[np.float64]) -> float | None:
    """Give Kendall's tau-b of two lists of n scores; None when one of them holds no two different scores.

    Source
    ------
    Kendall (1945), The treatment of ties in ranking problems.

    Example
    -------
    >>> tau(np.array([3.0, 2.0, 1.0]), np.array([30.0, 20.0, 10.0]))
    1.0
    """
    upper = np.triu_indices(len(one), 1)
    first, second = (np.sign(np.subtract.outer(v, v))[upper] for v in (one, other))
    pairs = float(np.sqrt(np.abs(first).sum() * np.abs(second).sum()))
    return float((first * second).sum()) / pairs if pairs else None


def firmness(ranking: Sequence[Rated], weights: Mapping[str, float], samples: int, seed: int) -> Sensitivity | None:
    """Tell how firmly a ranking stands under a weighting: intervals, shares of first places, smallest changes.

    Returns
    -------
    None when fewer than two methods are usable.
    """
    slugs, flows = usable_flows(ranking)
    if len(slugs) < 2:
        return None
    own = shares_of(weights)
    order = sorted(range(len(slugs)), key=lambda i: (-round(float(flows[i] @ own), 12), slugs[i]))
    flows, slugs = flows[order], tuple(slugs[i] for i in order)
    won = first_shares(weightings(samples, len(CRITERIA), seed) @ flows.T)
    return Sensitivity(
        slugs[0],
        intervals(flows, own, CRITERIA, slugs),
        tuple(smallest_change(flows, own, CRITERIA, slugs, rival) for rival in range(1, len(slugs))[:RIVALS]),
        {slug: float(share) for slug, share in zip(slugs, won, strict=True) if share > 0},
        samples,
    )
