"""The map as Polis draws it: who is clustered, axes, positions, base clusters, groups. One cold, order-exact start."""

from dataclasses import dataclass

import numpy as np

from .arrays import BoolArray, FloatArray, FrozenArrays, IntArray
from .axes import find_axes
from .clusters import Clusters, cluster, first_distinct, nearest, settle, silhouette
from .model import Votes
from .refusals import GroupsUnreachable

LEAST_VOTES = 7
LEAST_PEOPLE = 15
BASE_CLUSTERS = 100
BASE_ROUNDS = 100
GROUP_ROUNDS = 20
LEAST_MOVE = 0.01
MOST_GROUPS = 5
MOST_PEOPLE = 100_000
MOST_STATEMENTS = 10_000
EXACT_UP_TO = 10_000
SETTLED_ON = 3_000
UPDATES_BEFORE_CHANGE = 4


@dataclass(frozen=True, slots=True, eq=False)
class PolisAxes(FrozenArrays):
    """Mean vote (m) and two directions (m x 2); positions of people (n x 2) and of statements (m x 2)."""

    means: FloatArray
    directions: FloatArray
    shares: FloatArray
    positions: FloatArray
    statement_positions: FloatArray

    @property
    def extremity(self) -> FloatArray:
        """Distance of each statement (m) from the centre of the map: how much it spreads people, not divisiveness."""
        return np.sqrt((self.statement_positions**2).sum(axis=1))


@dataclass(frozen=True, slots=True)
class Smoothing:
    """Best number of groups of the last update, how many updates in a row gave it, and the number shown."""

    last: int
    count: int
    shown: int


@dataclass(frozen=True, slots=True, eq=False)
class PolisGroups(FrozenArrays):
    """Base clusters and groups; labels are -1 for people not grouped; a silhouette for each number of groups tried."""

    clustered: BoolArray
    base_labels: IntArray
    base_centres: FloatArray
    base_sizes: IntArray
    labels: IntArray
    centres: FloatArray
    silhouettes: tuple[tuple[int, float], ...]
    smoothing: Smoothing


def cap(votes: Votes) -> Votes:
    """Leave out, as Polis does in silence, those who came after 100,000 people or 10,000 statements."""
    if len(votes.people) <= MOST_PEOPLE and len(votes.statements) <= MOST_STATEMENTS:
        return votes
    people = np.zeros(len(votes.people), dtype=bool)
    people[votes.arrival[:MOST_PEOPLE]] = True
    return votes.keep(people, np.arange(len(votes.statements)) < MOST_STATEMENTS)


def find_positions(votes: Votes, left_out: BoolArray, *, most_steps: int = 400) -> PolisAxes:
    """Find the two axes and place people and statements on them.

    Parameters
    ----------
    votes
        n people, m statements.
    left_out
        statements (m) rejected or meta: their votes become 0 for everybody, and count as votes in the scaling.
    most_steps
        steps after which the axes found so far serve.

    Guarantees
    ----------
    Missing votes are put at the statement's mean before the axes are found, exactly, without being written down.
    """
    ratings = votes.values * ~left_out[votes.columns]
    size = len(votes.statements)
    counts = np.bincount(votes.columns, minlength=size)
    means = np.bincount(votes.columns, weights=ratings, minlength=size) / np.maximum(counts, 1)
    centred = votes.matrix(ratings - means[votes.columns])
    axes = find_axes(centred, 2, most_steps=most_steps)
    directions = np.zeros((size, 2))
    directions[:, : axes.directions.shape[1]] = axes.directions
    shares = np.zeros(2)
    shares[: len(axes.shares)] = axes.shares
    kept = np.bincount(votes.rows, weights=~left_out[votes.columns], minlength=len(votes.people))
    seen = kept + int(left_out.sum())
    positions = np.sqrt(size / np.maximum(seen, 1.0))[:, None] * (centred @ directions)
    return PolisAxes(means, directions, shares, positions, np.sqrt(size) * (1.0 - means)[:, None] * directions)


def who_is_clustered(counts: IntArray, statements: int, arrival: IntArray) -> BoolArray:
    """Tell who (n) is grouped: with 7 votes or a vote on every statement; at least the 15 most active."""
    chosen = counts >= min(LEAST_VOTES, statements)
    if chosen.sum() < LEAST_PEOPLE:
        rank = np.empty(len(counts), dtype=np.int64)
        rank[arrival] = np.arange(len(counts))
        chosen = chosen.copy()
        chosen[np.lexsort((rank, -counts))[:LEAST_PEOPLE]] = True
    return np.asarray(chosen)


def base_clusters(points: FloatArray) -> Clusters:
    """Gather points (n x 2) into at most 100 base clusters, from the first 100 distinct points.

    Cost
    ----
    Beyond 10,000 points the centres are settled on the first 3,000, then every point goes to its nearest.
    """
    some = points if len(points) <= EXACT_UP_TO else points[:SETTLED_ON]
    found = settle(some, np.ones(len(some)), first_distinct(some, BASE_CLUSTERS), rounds=BASE_ROUNDS, least_move=0.01)
    if len(some) == len(points):
        return found
    labels = nearest(points, found.centres)
    return Clusters(found.centres, labels, float(((points - found.centres[labels]) ** 2).sum()))


def most_groups(bases: int) -> int:
    """Give the largest number of groups tried: 2 and one more for each 12 base clusters, 5 at most."""
    return min(MOST_GROUPS, 2 + bases // 12)


def smooth(best: int, tried: tuple[int, ...], before: Smoothing | None = None) -> Smoothing:
    """Change the number of groups shown only when four updates in a row find the same other number.

    Example
    -------
    >>> smooth(3, (2, 3), Smoothing(last=3, count=3, shown=2))
    Smoothing(last=3, count=4, shown=3)
    """
    if before is None:
        return Smoothing(best, 1, best)
    count = before.count + 1 if before.last == best else 1
    shown = best if count >= UPDATES_BEFORE_CHANGE or before.shown not in tried else before.shown
    return Smoothing(best, count, shown)


def find_groups(
    axes: PolisAxes,
    clustered: BoolArray,
    arrival: IntArray,
    *,
    groups: int | None = None,
    chance: np.random.Generator | None = None,
    restarts: int = 0,
    before: Smoothing | None = None,
) -> PolisGroups:
    """Gather clustered people into base clusters and these into groups.

    Parameters
    ----------
    axes, clustered, arrival
        positions, who is grouped, and people in the order in which Polis meets them: the first distinct points are the
        first centres, so that this order matters.
    groups
        number of groups to show; found by silhouette (the higher of equals) and smoothing when None.
    chance, restarts
        with restarts > 0, the tightest of so many drawn starts instead of the first distinct base clusters.
    before
        smoothing of the update before.

    Raises
    ------
    GroupsUnreachable
        More groups asked than base clusters.
    """
    queue = arrival[clustered[arrival]]
    bases = base_clusters(axes.positions[queue])
    sizes = np.bincount(bases.labels, minlength=len(bases.centres))
    if groups is not None and groups > len(bases.centres):
        raise GroupsUnreachable(groups, len(bases.centres))
    wanted = sorted({*range(2, most_groups(len(bases.centres)) + 1), *([groups] if groups else [])})
    found = {k: _group(bases, sizes.astype(float), k, chance, restarts) for k in wanted if k <= len(bases.centres)}
    found = found or {1: _group(bases, sizes.astype(float), 1, None, 0)}
    scores = {k: silhouette(bases.centres, one.labels) for k, one in found.items()}
    eligible = {k: s for k, s in scores.items() if k <= most_groups(len(bases.centres))}
    best = max(eligible, key=lambda k: (eligible[k], k))
    smoothing = smooth(best, tuple(eligible), before)
    shown = found[groups or smoothing.shown]
    base_labels, labels = (np.full(len(clustered), -1, dtype=np.int64) for _ in range(2))
    base_labels[queue] = bases.labels
    labels[queue] = shown.labels[bases.labels]
    return PolisGroups(
        clustered, base_labels, bases.centres, sizes, labels, shown.centres, tuple(scores.items()), smoothing
    )


def _group(
    bases: Clusters, sizes: FloatArray, count: int, chance: np.random.Generator | None, restarts: int
) -> Clusters:
    if chance is not None and restarts:
        return cluster(bases.centres, sizes, count, chance, restarts=restarts)
    start = first_distinct(bases.centres, count)
    return settle(bases.centres, sizes, start, rounds=GROUP_ROUNDS, least_move=LEAST_MOVE)
