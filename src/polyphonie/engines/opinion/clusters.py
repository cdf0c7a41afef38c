"""Clusters of points: Lloyd's rounds from given centres, and seeded starts."""

from dataclasses import dataclass

import numpy as np

from .arrays import FloatArray, FrozenArrays, IntArray


@dataclass(frozen=True, slots=True, eq=False)
class Clusters(FrozenArrays):
    """Centres (k x a), the cluster of each point (n), and the weighted sum of squared distances."""

    centres: FloatArray
    labels: IntArray
    spread: float


def nearest(points: FloatArray, centres: FloatArray) -> IntArray:
    """Give the nearest centre of each point; the lowest number among equals."""
    columns = np.ascontiguousarray(points.T)
    best = _squared(columns, centres[0])
    labels = np.zeros(len(points), dtype=np.int64)
    for number, centre in enumerate(centres[1:], start=1):
        distance = _squared(columns, centre)
        closer = np.flatnonzero(distance < best)
        labels[closer] = number
        best[closer] = distance[closer]
    return labels


def _squared(columns: FloatArray, centre: FloatArray) -> FloatArray:
    """Squared distance of points, given by columns (a x n), to a centre."""
    places = centre.tolist()
    total = columns[0] - places[0]
    total *= total
    for column, place in zip(columns[1:], places[1:], strict=True):
        apart = column - place
        apart *= apart
        total += apart
    return np.asarray(total)


def means(points: FloatArray, weights: FloatArray, labels: IntArray, count: int) -> tuple[FloatArray, FloatArray]:
    """Give the weighted mean of each cluster (0 when empty) and its weight."""
    held: FloatArray = np.bincount(labels, weights=weights, minlength=count).astype(np.float64)
    sums = np.zeros((count, points.shape[1]))
    for place, axis in enumerate(points.T):
        sums[:, place] = np.bincount(labels, weights=weights * axis, minlength=count)
    return np.divide(sums, held[:, None], out=np.zeros_like(sums), where=held[:, None] > 0), held


def settle(points: FloatArray, weights: FloatArray, centres: FloatArray, *, rounds: int, least_move: float) -> Clusters:
    """Run Lloyd's rounds: each point to its nearest centre, each centre to the mean of its points.

    Parameters
    ----------
    points, weights, centres
        n x a, n (> 0), k x a.
    rounds
        at most so many.
    least_move
        stop when every centre, in sorted order, moves less than this.

    Guarantees
    ----------
    A cluster left without points vanishes; the others keep their order.
    """
    for _ in range(rounds):
        labels = nearest(points, centres)
        moved, held = means(points, weights, labels, len(centres))
        moved = moved[held > 0]
        still = len(moved) == len(centres) and _largest_move(centres, moved) < least_move
        centres = moved
        if still:
            break
    labels = nearest(points, centres)
    return _without_empty(points, weights, centres, labels)


def _largest_move(before: FloatArray, after: FloatArray) -> float:
    one, other = (rows[np.lexsort(rows.T[::-1])] for rows in (before, after))
    return float(np.sqrt(((one - other) ** 2).sum(axis=1)).max(initial=0.0))


def _without_empty(points: FloatArray, weights: FloatArray, centres: FloatArray, labels: IntArray) -> Clusters:
    used = np.bincount(labels, minlength=len(centres)) > 0
    labels = (np.cumsum(used) - 1)[labels]
    centres = centres[used]
    return Clusters(centres, labels, float((weights * _gaps(points, centres, labels)).sum()))


def _gaps(points: FloatArray, centres: FloatArray, labels: IntArray) -> FloatArray:
    """Squared distance (n) of each point to the centre of its cluster."""
    apart = (points - centres[labels]).T
    return np.asarray((apart * apart).sum(axis=0))


def first_distinct(points: FloatArray, count: int) -> FloatArray:
    """Give the first `count` distinct points, in their order."""
    found: dict[bytes, int] = {}
    for index, point in enumerate(points + 0.0):
        if len(found) == count:
            break
        found.setdefault(point.tobytes(), index)
    return points[list(found.values())]


def spread_start(points: FloatArray, weights: FloatArray, count: int, chance: np.random.Generator) -> FloatArray:
    """Draw starting centres far from one another (k-means++): each with chance proportional to squared distance.

    Guarantees
    ----------
    At most `count` centres, all different.

    Source
    ------
    Arthur & Vassilvitskii (2007).
    """
    chosen = [_drawn(weights, chance)]
    columns = np.ascontiguousarray(points.T)
    gap = _squared(columns, points[chosen[0]])
    while len(chosen) < count and float((weights * gap).sum()) > 0:
        chosen.append(_drawn(weights * gap, chance))
        gap = np.minimum(gap, _squared(columns, points[chosen[-1]]))
    return points[chosen]


def _drawn(mass: FloatArray, chance: np.random.Generator) -> int:
    heights = np.cumsum(mass)
    return int(min(np.searchsorted(heights, chance.random() * heights[-1], side="right"), np.flatnonzero(mass)[-1]))


def cluster(
    points: FloatArray,
    weights: FloatArray,
    count: int,
    chance: np.random.Generator,
    *,
    restarts: int,
    starts: tuple[FloatArray, ...] = (),
    least: float = 0.0,
) -> Clusters:
    """Find the tightest of several clusterings, from given and from drawn starts; the first of equals.

    Parameters
    ----------
    least
        weight that each cluster should hold: a clustering in which all do is preferred to one in which one does not.
    """
    drawn = (spread_start(points, weights, count, chance) for _ in range(restarts))
    tried = [settle(points, weights, start, rounds=40, least_move=1e-4) for start in (*starts, *drawn)]

    def worth(one: Clusters) -> tuple[bool, bool, float]:
        held = np.bincount(one.labels, weights=weights)
        return len(held) < count, bool(held.min() < least), one.spread

    return min(tried, key=worth)


def silhouette(points: FloatArray, labels: IntArray) -> float:
    """Mean silhouette of points (n x a); a point alone in its cluster scores 0, and so does a single cluster.

    Cost
    ----
    n^2.
    """
    count = int(labels.max(initial=0)) + 1
    if count < 2:
        return 0.0
    distances = np.sqrt(((points[:, None, :] - points[None, :, :]) ** 2).sum(axis=2))
    sums = np.stack([distances[:, labels == one].sum(axis=1) for one in range(count)], axis=1)
    sizes = np.bincount(labels, minlength=count)
    own = sizes[labels]
    inside = sums[np.arange(len(points)), labels] / np.maximum(own - 1, 1)
    others = sums / np.maximum(sizes, 1)
    others[np.arange(len(points)), labels] = np.inf
    others[:, sizes == 0] = np.inf
    outside = others.min(axis=1)
    most = np.maximum(inside, outside)
    scores = np.where((own > 1) & (most > 0), (outside - inside) / np.where(most > 0, most, 1.0), 0.0)
    return float(scores.mean())


def agreement(left: IntArray, right: IntArray, weights: FloatArray | None = None) -> float:
    """Adjusted Rand index of two groupings of the same people: 1 when they are the same, about 0 by chance.

    Example
    -------
    >>> agreement(np.array([0, 0, 1, 1]), np.array([1, 1, 0, 0]))
    1.0
    """
    table = np.zeros((int(left.max(initial=0)) + 1, int(right.max(initial=0)) + 1))
    np.add.at(table, (left, right), 1.0 if weights is None else weights)
    both, rows, columns = (float((t * (t - 1)).sum()) / 2 for t in (table, table.sum(axis=1), table.sum(axis=0)))
    total = float(table.sum())
    expected = rows * columns / max(total * (total - 1) / 2, 1.0)
    most = (rows + columns) / 2
    return 1.0 if most == expected else (both - expected) / (most - expected)
