"""How many groups: as many as stay the same when votes and statements are drawn again, and stand apart; perhaps one."""

from dataclasses import dataclass
from typing import Literal

import numpy as np

from polyphonie.kit.chance import Chance
from polyphonie.kit.progress import Progress, silent

from .arrays import BoolArray, FloatArray, FrozenArrays, IntArray
from .assignment import assign
from .clusters import Clusters, agreement, cluster, means, nearest, settle, spread_start
from .model import Votes
from .positions import Frame, find_frame, place_people, sample_rows
from .separation import CRITICAL, separations
from .settings import Parameters

Reason = Literal["kept", "asked", "too-few-people", "unstable", "too-small", "not-apart", "no-axis", "not-asked"]
BASES = 200
MANY_PEOPLE = 2_000
MANY_DRAWN = 400
BASES_DRAWN = 100
SAMPLE = 2_000
SETTLED_ON = 10_000
DRAWN_AGAIN = 3
HABIT = 0.05


@dataclass(frozen=True, slots=True)
class Candidate:
    """A number of groups tried: smallest group, stability (median over resamples, 0-1), separation, and its fate.

    `separation` is the least over pairs of groups, 1 at the limit between one heap and two; None for one group.
    """

    groups: int
    smallest: int
    stability: float | None
    separation: float | None
    fate: Reason


@dataclass(frozen=True, slots=True, eq=False)
class Grouping(FrozenArrays):
    """Groups of people: labels (n; -1 when not grouped), centres (k x a), and how sure each person's group is (n, 0-1).

    `certainty` is NaN where nothing was drawn again; `stabilities` gives the mean certainty of each group (k);
    `base` (n) is the base cluster of each person, one each when people are few, -1 when not grouped.
    """

    labels: IntArray
    centres: FloatArray
    certainty: FloatArray
    stabilities: FloatArray
    candidates: tuple[Candidate, ...]
    base: IntArray

    @property
    def groups(self) -> int:
        """Number of groups; 1 means no distinct groups."""
        return len(self.centres)

    @property
    def sizes(self) -> IntArray:
        """People in each group (k)."""
        return np.bincount(self.labels[self.labels >= 0], minlength=self.groups)


@dataclass(frozen=True, slots=True, eq=False)
class _Cloud(FrozenArrays):
    """Positions of people to group (n x a), gathered in base clusters when they are many."""

    points: FloatArray
    centres: FloatArray
    weights: FloatArray
    base: IntArray


def find_groups(
    votes: Votes,
    positions: FloatArray,
    frame: Frame,
    parameters: Parameters,
    chance: Chance,
    progress: Progress = silent,
) -> Grouping:
    """Choose the number of groups and say how sure each person's group is.

    Parameters
    ----------
    votes, positions, frame
        n people and m statements; positions (n x a) on the axes of the frame.

    Returns
    -------
    Grouping
        The largest number of groups that is stable, whose groups are large enough and stand apart; else one group.

    Guarantees
    ----------
    The order of rows changes nothing; no group is smaller than the parameters allow, unless the number was asked.

    Cost
    ----
    30 maps of at most 2,000 people, drawn from all when there are more; base clusters carry the result to the others.
    """
    grouped = votes.counts >= min(parameters.least_votes, max(len(votes.statements), 1))
    cloud = _gather(positions[grouped], chance.generator("groups", "bases"), MANY_PEOPLE, BASES)
    tried = _references(cloud, parameters, chance)
    rows = np.flatnonzero(grouped)[sample_rows(len(cloud.points), SAMPLE, chance.generator("groups", "sample"))]
    chosen = np.isin(np.arange(len(votes.people)), rows)
    inside = chosen[grouped]
    drawn = {k: one.labels[cloud.base][inside] for k, one in tried.items()}
    again = draw_again(votes.keep(chosen), frame, drawn, parameters, chance, progress)
    candidates = tuple(
        _judge(k, cloud, tried, again, inside, votes.counts[grouped], parameters) for k in _tried(parameters)
    )
    kept = max((one.groups for one in candidates if one.fate in ("kept", "asked")), default=1)
    return _assemble(kept, cloud, tried, again, grouped, inside, candidates)


def _tried(parameters: Parameters) -> list[int]:
    return sorted({*range(2, parameters.most_groups + 1), *([parameters.groups] if parameters.groups else [])} - {1})


def _gather(points: FloatArray, draw: np.random.Generator, most: int, bases: int) -> _Cloud:
    """Gather points in so many base clusters when they are more than `most`."""
    if len(points) <= most or not points.shape[1]:
        return _Cloud(points, points, np.ones(len(points)), np.arange(len(points)))
    some = points[sample_rows(len(points), SETTLED_ON, draw)]
    start = spread_start(some, np.ones(len(some)), bases, draw)
    centres = settle(some, np.ones(len(some)), start, rounds=8, least_move=1e-3).centres
    base = nearest(points, centres)
    middles, held = means(points, np.ones(len(points)), base, len(centres))
    used = held > 0
    return _Cloud(points, middles[used], held[used], (np.cumsum(used) - 1)[base])


def _references(cloud: _Cloud, parameters: Parameters, chance: Chance) -> dict[int, Clusters]:
    """Cluster the cloud once for each number of groups that it can hold."""
    if not cloud.points.shape[1]:
        return {}
    different = len(np.unique(cloud.centres, axis=0))
    least = parameters.least_people(len(cloud.points))
    return {
        k: cluster(
            cloud.centres,
            cloud.weights,
            k,
            chance.generator("groups", k),
            restarts=parameters.restarts,
            least=least,
        )
        for k in _tried(parameters)
        if k <= different
    }


@dataclass(frozen=True, slots=True, eq=False)
class Redrawn(FrozenArrays):
    """For one number of groups: agreement with the reference in each resample, and shares in the same group (n)."""

    agreements: FloatArray
    same: FloatArray


def draw_again(
    votes: Votes,
    frame: Frame,
    references: dict[int, IntArray],
    parameters: Parameters,
    chance: Chance,
    progress: Progress = silent,
) -> dict[int, Redrawn]:
    """Draw votes and statements again, map and group again, and compare with reference groups.

    Parameters
    ----------
    references
        labels (n) for each number of groups.
    """
    if not parameters.resamples or not references:
        return {}
    agreements = {k: np.zeros(parameters.resamples) for k in references}
    same = {k: np.zeros(len(votes.people)) for k in references}
    least = parameters.least_people(len(votes.people))
    for turn in range(parameters.resamples):
        draw = chance.generator("resample", turn)
        cloud = _gather(_placed_again(votes, frame, parameters, draw), draw, MANY_DRAWN, BASES_DRAWN)
        for k, labels in references.items():
            start = means(cloud.points, np.ones(len(labels)), labels, k)[0]
            found = cluster(
                cloud.centres, cloud.weights, k, draw, restarts=DRAWN_AGAIN, starts=(start,), least=least
            ).labels[cloud.base]
            agreements[k][turn] = agreement(labels, found)
            same[k] += matched(labels, found) == labels
        progress(turn + 1, parameters.resamples)
    return {k: Redrawn(agreements[k], same[k] / parameters.resamples) for k in references}


def _placed_again(votes: Votes, frame: Frame, parameters: Parameters, draw: np.random.Generator) -> FloatArray:
    size = len(votes.statements)
    statements = np.zeros(size, dtype=bool)
    statements[draw.permutation(size)[: max(1, round(parameters.statements_kept * size))]] = True
    kept = (draw.random(len(votes.values)) < parameters.votes_kept) & statements[votes.columns]
    counts = np.bincount(votes.rows[kept], minlength=len(votes.people))
    starts = np.concatenate([[0], np.cumsum(counts)]).astype(np.int64)
    some = Votes(votes.people, votes.statements, starts, votes.columns[kept], votes.values[kept], votes.received)
    again, centred = find_frame(some, frame.axes, frame.ridge, most_steps=40)
    return place_people(centred, again)


def matched(reference: IntArray, found: IntArray) -> IntArray:
    """Rename found groups so that as many people as possible are in the group of the same name in the reference."""
    size = max(int(reference.max(initial=0)), int(found.max(initial=0))) + 1
    table = np.zeros((size, size))
    np.add.at(table, (found, reference), 1.0)
    return np.array(assign(table), dtype=np.int64)[found]


def _judge(
    k: int,
    cloud: _Cloud,
    tried: dict[int, Clusters],
    again: dict[int, Redrawn],
    inside: BoolArray,
    counts: IntArray,
    parameters: Parameters,
) -> Candidate:
    """Tell what becomes of a number of groups, and why."""
    if k not in tried or len(tried[k].centres) < k:
        return Candidate(k, 0, None, None, "too-few-people" if cloud.points.shape[1] else "no-axis")
    smallest = int(np.bincount(tried[k].labels, weights=cloud.weights).min())
    stability = float(np.median(again[k].agreements)) if k in again else None
    labels = tried[k].labels[cloud.base]
    informed = inside & (counts >= np.median(counts))
    apart = separations(cloud.points[informed], labels[informed], tried[k].centres)
    separation = float(apart[np.triu_indices(k, 1)].min()) / CRITICAL
    fate: Reason = "kept"
    if parameters.groups is not None:
        fate = "asked" if k == parameters.groups else "not-asked"
    elif smallest < parameters.least_people(len(cloud.points)):
        fate = "too-small"
    elif stability is None or stability < parameters.least_stability - (
        HABIT if k == parameters.previous_groups else 0
    ):
        fate = "unstable"
    elif separation <= 1:
        fate = "not-apart"
    return Candidate(k, smallest, stability, separation, fate)


def _assemble(
    k: int,
    cloud: _Cloud,
    tried: dict[int, Clusters],
    again: dict[int, Redrawn],
    grouped: BoolArray,
    inside: BoolArray,
    candidates: tuple[Candidate, ...],
) -> Grouping:
    """Put labels and certainty back on all people; groups are numbered from the largest."""
    of_base = tried[k].labels if k > 1 else np.zeros(len(cloud.centres), dtype=np.int64)
    sizes = np.bincount(of_base, weights=cloud.weights, minlength=k)
    order = np.argsort(-sizes, kind="stable")
    rank = np.empty(k, dtype=np.int64)
    rank[order] = np.arange(k)
    own = rank[of_base[cloud.base]]
    certainty = np.full(len(own), np.nan if k > 1 else 1.0)
    if k in again:
        certainty = _carried(again[k].same, cloud.base, inside)
    labels = np.full(len(grouped), -1, dtype=np.int64)
    labels[grouped] = own
    sure = np.full(len(grouped), np.nan)
    sure[grouped] = certainty
    held = means(cloud.points, np.ones(len(own)), own, k)[0]
    base = np.full(len(grouped), -1, dtype=np.int64)
    base[grouped] = cloud.base
    stabilities = np.array([certainty[own == g].mean() if (own == g).any() else np.nan for g in range(k)])
    return Grouping(labels, held, sure, stabilities, candidates, base)


def _carried(same: FloatArray, base: IntArray, inside: BoolArray) -> FloatArray:
    """Give those who were not drawn the mean certainty of their base cluster; of all, where nobody in it was drawn."""
    size = int(base.max(initial=0)) + 1
    held = np.bincount(base[inside], minlength=size)
    sums = np.bincount(base[inside], weights=same, minlength=size)
    mean = np.where(held > 0, sums / np.maximum(held, 1), same.mean())
    certainty = mean[base]
    certainty[inside] = same
    return certainty
