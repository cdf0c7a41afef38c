"""Three ways to say that a statement brings people together, and how far they name the same statements."""

from dataclasses import dataclass

import numpy as np

from .arrays import BoolArray, FloatArray, FrozenArrays, IntArray
from .figures import Shares

TOP = 10


@dataclass(frozen=True, slots=True, eq=False)
class Consensus(FrozenArrays):
    """For each statement (m): agreement and disagreement that all groups share (0-1), and lowest support of a group.

    `group_aware` is the geometric mean over groups of share agreeing x share not disagreeing; `group_aware_against`
    its mirror; `least_support` the least, over groups, of the lower bound of the share agreeing; `objecting` (g x m)
    marks groups whose share disagreeing surely passes the threshold.
    """

    group_aware: FloatArray
    group_aware_against: FloatArray
    least_support: FloatArray
    objecting: BoolArray


def find_consensus(agree: Shares, disagree: Shares, objection: float) -> Consensus:
    """Compute the two views of consensus that speak of groups; with one group they are figures of the whole room.

    Parameters
    ----------
    agree, disagree
        shares (g x m) with their bounds.
    objection
        lower bound of the share that disagrees (0-1) from which a group objects.

    Guarantees
    ----------
    Exchanging agree and disagree exchanges the first two; more groups do not make a consensus smaller by themselves.
    """

    def together(one: FloatArray, other: FloatArray) -> FloatArray:
        return np.asarray(np.exp(np.log(one * (1 - other)).mean(axis=0)))

    return Consensus(
        group_aware=together(agree.share, disagree.share),
        group_aware_against=together(disagree.share, agree.share),
        least_support=agree.low.min(axis=0),
        objecting=disagree.low > objection,
    )


def best(scores: FloatArray, eligible: BoolArray, most: int) -> IntArray:
    """List the statements of highest score among the eligible ones; ties in the order of their ids."""
    chosen = np.flatnonzero(eligible)
    return chosen[np.argsort(-scores[chosen], kind="stable")][:most]


def tied_with_last(scores: FloatArray, eligible: BoolArray, listed: IntArray) -> IntArray:
    """List the eligible statements left out although their score equals that of the last one listed."""
    if not len(listed):
        return listed
    same = eligible & (scores == scores[listed[-1]])
    same[listed] = False
    return np.flatnonzero(same)


def overlaps(views: dict[str, FloatArray], eligible: BoolArray) -> dict[str, int]:
    """Count, for each pair of views, the statements that are among the ten best of both."""
    tops = {name: set(best(scores, eligible, TOP).tolist()) for name, scores in views.items()}
    names = list(tops)
    return {f"{a}+{b}": len(tops[a] & tops[b]) for i, a in enumerate(names) for b in names[i + 1 :]}
