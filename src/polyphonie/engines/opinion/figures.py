"""Shares with their intervals, contrasts between groups with exact tests, and control of false discoveries."""

from dataclasses import dataclass

import numpy as np
from scipy.special import betaincinv, gammaln, ndtr

from .arrays import BoolArray, FloatArray, FrozenArrays, IntArray
from .polis_counts import GroupCounts

EXACT_UP_TO = 50


@dataclass(frozen=True, slots=True, eq=False)
class Shares(FrozenArrays):
    """Estimated share (g x m, 0-1) with the bounds of its interval."""

    share: FloatArray
    low: FloatArray
    high: FloatArray


def jeffreys(votes: IntArray, seen: IntArray, level: float) -> Shares:
    """Estimate shares with Jeffreys' prior: half a vote on each side.

    Parameters
    ----------
    votes, seen
        counts, of any one shape, votes <= seen.
    level
        of the interval (0-1).

    Guarantees
    ----------
    0 < low < share < high < 1, but low is 0 without a vote and high is 1 with all votes.
    """
    yes, no = votes + 0.5, seen - votes + 0.5
    tail = (1 - level) / 2
    low = np.where(votes == 0, 0.0, betaincinv(yes, no, tail))
    high = np.where(votes == seen, 1.0, betaincinv(yes, no, 1 - tail))
    return Shares((votes + 0.5) / (seen + 1.0), low, high)


@dataclass(frozen=True, slots=True, eq=False)
class Contrasts(FrozenArrays):
    """How a group differs from the others pooled, in one direction (g x m).

    `effect` is Cohen's h (0 when alike, pi at most); `chance` the one-sided p-value; `is_exact` where it is
    hypergeometric; `is_found` where it passes the control of false discoveries.
    """

    effect: FloatArray
    chance: FloatArray
    is_exact: BoolArray
    is_found: BoolArray


def contrast_groups(counts: GroupCounts, false_discovery: float) -> tuple[Contrasts, Contrasts]:
    """Contrast each group with the others, for agreement then for disagreement.

    Parameters
    ----------
    counts
        of g groups on m statements.
    false_discovery
        share of false discoveries accepted among all groups, statements and directions together.

    Source
    ------
    Fisher's exact test up to 50 votes on the smaller side, else the difference of two shares; Benjamini & Hochberg.
    """
    others = counts.others
    pairs = ((counts.agrees, others.agrees), (counts.disagrees, others.disagrees))
    tested = [one_sided(mine, counts.seen, theirs, others.seen) for mine, theirs in pairs]
    found = benjamini_hochberg(np.stack([chance for chance, _ in tested]), false_discovery)
    effects = [cohen(mine, counts.seen, theirs, others.seen) for mine, theirs in pairs]
    made = [Contrasts(effects[i], tested[i][0], tested[i][1], found[i]) for i in range(2)]
    return made[0], made[1]


def cohen(mine: IntArray, seen: IntArray, theirs: IntArray, other_seen: IntArray) -> FloatArray:
    """Difference of two shares on the arcsine scale (Cohen's h), each with half a vote added on both sides."""
    one, other = (mine + 0.5) / (seen + 1.0), (theirs + 0.5) / (other_seen + 1.0)
    return np.asarray(2 * np.arcsin(np.sqrt(one)) - 2 * np.arcsin(np.sqrt(other)))


def one_sided(mine: IntArray, seen: IntArray, theirs: IntArray, other_seen: IntArray) -> tuple[FloatArray, BoolArray]:
    """Chance of a share at least so much above the other's if both were one; and whether it is exact."""
    pooled = (mine + theirs) / np.maximum(seen + other_seen, 1)
    width = np.sqrt(pooled * (1 - pooled) * (1 / np.maximum(seen, 1) + 1 / np.maximum(other_seen, 1)))
    apart = mine / np.maximum(seen, 1) - theirs / np.maximum(other_seen, 1)
    chance = np.where(width > 0, ndtr(-np.divide(apart, width, out=np.zeros_like(width), where=width > 0)), 1.0)
    small, other_small = seen <= EXACT_UP_TO, other_seen <= EXACT_UP_TO
    chance = np.where(small, _at_least(mine, seen, theirs, other_seen), chance)
    others_low = _at_least(other_seen - theirs, other_seen, seen - mine, seen)
    chance = np.where(~small & other_small, others_low, chance)
    return np.where((seen == 0) | (other_seen == 0), 1.0, np.minimum(chance, 1.0)), small | other_small


def _at_least(mine: IntArray, seen: IntArray, theirs: IntArray, other_seen: IntArray) -> FloatArray:
    """Hypergeometric chance of `mine` or more in the group, given the totals; `seen` at most EXACT_UP_TO matters."""
    total = mine + theirs
    below, chance = np.zeros(mine.shape), np.zeros(mine.shape)
    whole = _log_choose(seen + other_seen, total)
    for more in range(EXACT_UP_TO + 1):
        value = mine + more
        possible = (value <= np.minimum(seen, total)) & (total - value <= other_seen)
        kept = np.where(possible, value, below)
        logs = _log_choose(seen, kept) + _log_choose(other_seen, np.where(possible, total - kept, 0)) - whole
        chance += np.where(possible, np.exp(logs), 0.0)
    return np.minimum(chance, 1.0)


def _log_choose(among: FloatArray | IntArray, chosen: FloatArray | IntArray) -> FloatArray:
    return np.asarray(gammaln(among + 1) - gammaln(chosen + 1) - gammaln(among - chosen + 1))


def benjamini_hochberg(chances: FloatArray, rate: float) -> BoolArray:
    """Tell which p-values (any shape) are discoveries when a share `rate` of false ones is accepted.

    Example
    -------
    >>> benjamini_hochberg(np.array([0.01, 0.04, 0.03, 0.5]), 0.1).tolist()
    [True, True, True, False]
    """
    flat = chances.ravel()
    order = np.argsort(flat, kind="stable")
    passing = np.flatnonzero(flat[order] <= rate * np.arange(1, len(flat) + 1) / max(len(flat), 1))
    found = np.zeros(len(flat), dtype=bool)
    if len(passing):
        found[order[: passing[-1] + 1]] = True
    return found.reshape(chances.shape)
