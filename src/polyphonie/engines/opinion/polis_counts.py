"""How each group votes on each statement, and the figures that Polis reads from these counts."""

from dataclasses import dataclass

import numpy as np

from .arrays import FloatArray, FrozenArrays, IntArray
from .model import AGREE, DISAGREE, Votes

Z_90 = 1.2816
Z_95 = 1.6449


@dataclass(frozen=True, slots=True, eq=False)
class GroupCounts(FrozenArrays):
    """Agrees, disagrees and all votes, passes included, of each group (g x m)."""

    agrees: IntArray
    disagrees: IntArray
    seen: IntArray

    @property
    def passes(self) -> IntArray:
        """Passes of each group (g x m)."""
        return self.seen - self.agrees - self.disagrees

    @property
    def whole(self) -> "GroupCounts":
        """The same counts, all groups together (1 x m)."""
        return GroupCounts(*(one.sum(axis=0, keepdims=True) for one in (self.agrees, self.disagrees, self.seen)))

    @property
    def others(self) -> "GroupCounts":
        """The same counts for the other groups pooled (g x m)."""
        return GroupCounts(*(one.sum(axis=0) - one for one in (self.agrees, self.disagrees, self.seen)))


def count_groups(votes: Votes, labels: IntArray, groups: int) -> GroupCounts:
    """Count the votes of each group on each statement.

    Parameters
    ----------
    votes, labels
        labels (n) from 0 to `groups` - 1; -1 for people who are not counted.

    Guarantees
    ----------
    The counts add up to the votes of the grouped people.
    """
    size = len(votes.statements)
    group = labels[votes.rows]
    counted = group >= 0
    place = (group * size + votes.columns)[counted]
    values = votes.values[counted]

    def table(kept: IntArray) -> IntArray:
        return np.bincount(kept, minlength=groups * size).reshape(groups, size)

    return GroupCounts(table(place[values == AGREE]), table(place[values == DISAGREE]), table(place))


@dataclass(frozen=True, slots=True, eq=False)
class PolisScores(FrozenArrays):
    """For one direction (g x m): share, its z, ratio to the others, its z; Polis writes p, pt, r, rt."""

    share: FloatArray
    share_z: FloatArray
    contrast: FloatArray
    contrast_z: FloatArray


def share(votes: IntArray, seen: IntArray) -> FloatArray:
    """Share of `votes` among `seen`, with one vote of each side added."""
    return np.asarray((votes + 1) / (seen + 2))


def share_z(votes: IntArray, seen: IntArray) -> FloatArray:
    """How far a share is above one half, in standard deviations; 1 when nobody voted."""
    return np.asarray(2 * np.sqrt(seen + 1) * ((votes + 1) / (seen + 1) - 0.5))


def contrast_z(votes: IntArray, seen: IntArray, other_votes: IntArray, other_seen: IntArray) -> FloatArray:
    """How far a share is above that of the others, in standard deviations."""
    mine, theirs = (votes + 1) / (seen + 1), (other_votes + 1) / (other_seen + 1)
    pooled = (votes + other_votes + 2) / (seen + other_seen + 2)
    width = np.sqrt(pooled * (1 - pooled) * (1 / (seen + 1) + 1 / (other_seen + 1)))
    return np.asarray(np.divide(mine - theirs, width, out=np.zeros_like(width), where=width > 0))


def score_direction(counts: GroupCounts, *, agree: bool) -> PolisScores:
    """Compute Polis' four figures for agreement, or for disagreement."""
    others = counts.others
    mine, theirs = (counts.agrees, others.agrees) if agree else (counts.disagrees, others.disagrees)
    return PolisScores(
        share=share(mine, counts.seen),
        share_z=share_z(mine, counts.seen),
        contrast=share(mine, counts.seen) / share(theirs, others.seen),
        contrast_z=contrast_z(mine, counts.seen, theirs, others.seen),
    )


def group_aware_consensus(counts: GroupCounts) -> FloatArray:
    """Product over groups of the smoothed share that agrees, for each statement (m)."""
    return np.asarray(share(counts.agrees, counts.seen).prod(axis=0))
