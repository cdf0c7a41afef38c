"""What to look at before trusting the votes: identical voters, one answer to everything, votes given too fast."""

from dataclasses import dataclass

import numpy as np

from .arrays import FloatArray, IntArray
from .clusters import agreement
from .model import Votes

LEAST_IDENTICAL = 10
LEAST_STRAIGHT = 20
FAST = 1_000
LONGEST = 1 << 41
MULTIPLIER = np.uint64(0x9E3779B97F4A7C15)


@dataclass(frozen=True, slots=True)
class Flags:
    """People to look at; none is left out for that reason. `fast` is None where instants are not known."""

    identical: tuple[tuple[str, ...], ...]
    straight: tuple[str, ...]
    fast: tuple[str, ...] | None


def flag(votes: Votes) -> Flags:
    """Find people whose votes are alike to the last, who answer one thing to everything, or who vote within a second.

    Guarantees
    ----------
    The order of rows changes nothing. Identical votes are common on short lists of statements: 10 votes at least.

    Cost
    ----
    votes.
    """
    return Flags(_identical(votes), _straight(votes), _fast(votes))


def _identical(votes: Votes) -> tuple[tuple[str, ...], ...]:
    cells = (
        votes.columns.astype(np.uint64) * np.uint64(4) + (votes.values + 2).astype(np.uint64) + np.uint64(1)
    ) * MULTIPLIER
    mixed = (cells ^ (cells >> np.uint64(29))) * MULTIPLIER
    sums = np.concatenate([np.zeros(1, dtype=np.uint64), np.cumsum(mixed ^ (mixed >> np.uint64(32)), dtype=np.uint64)])
    marks = sums[votes.starts[1:]] - sums[votes.starts[:-1]]
    busy = np.flatnonzero(votes.counts >= LEAST_IDENTICAL)
    _, which, many = np.unique(marks[busy], return_inverse=True, return_counts=True)
    found: dict[tuple[int, bytes], list[str]] = {}
    for person, mark in zip(busy[many[which] > 1].tolist(), which[many[which] > 1].tolist(), strict=True):
        cell = slice(votes.starts[person], votes.starts[person + 1])
        alike = votes.columns[cell].tobytes() + votes.values[cell].tobytes()
        found.setdefault((mark, alike), []).append(votes.people[person])
    return tuple(tuple(names) for names in found.values() if len(names) > 1)


def _straight(votes: Votes) -> tuple[str, ...]:
    first = votes.values[np.minimum(votes.starts[:-1], max(len(votes.values) - 1, 0))]
    other = np.bincount(votes.rows, weights=votes.values != first[votes.rows], minlength=len(votes.people))
    return tuple(votes.people[i] for i in np.flatnonzero((other == 0) & (votes.counts >= LEAST_STRAIGHT)))


def _fast(votes: Votes) -> tuple[str, ...] | None:
    """Name people with ten votes whose middle gap between two votes is under a second."""
    if votes.instants is None:
        return None
    since = np.minimum(votes.instants - votes.instants.min(initial=0), LONGEST - 1)
    lined = np.sort(votes.rows.astype(np.int64) * LONGEST + since)  # by person, then in time
    quick = (np.diff(lined) < FAST) & (lined[1:] // LONGEST == lined[:-1] // LONGEST)
    share = np.bincount(lined[1:][quick] // LONGEST, minlength=len(votes.people)) / np.maximum(votes.counts - 1, 1)
    return tuple(votes.people[i] for i in np.flatnonzero((share > 0.5) & (votes.counts >= LEAST_IDENTICAL)))


@dataclass(frozen=True, slots=True)
class Influence:
    """What leaving people out changed: groups before and after, how far they agree, and statements gained and lost."""

    people: tuple[str, ...]
    groups: tuple[int, int]
    agreement: float
    gained: tuple[str, ...]
    lost: tuple[str, ...]


def weigh_exclusion(
    left_out: tuple[str, ...],
    before: tuple[tuple[str, ...], IntArray, FloatArray],
    after: tuple[tuple[str, ...], IntArray, FloatArray],
    statements: tuple[str, ...],
    most: int = 10,
) -> Influence:
    """Compare two maps, before and after people were left out.

    Parameters
    ----------
    before, after
        people, labels (-1 when not grouped), and consensus of each statement (m).
    """
    place = {name: i for i, name in enumerate(after[0])}
    both = [(i, place[name]) for i, name in enumerate(before[0]) if name in place]
    pairs = [(before[1][i], after[1][j]) for i, j in both if before[1][i] >= 0 and after[1][j] >= 0]
    table = np.array(pairs, dtype=np.int64).reshape(-1, 2)
    same = agreement(table[:, 0], table[:, 1]) if pairs else 1.0
    tops = [[statements[j] for j in np.argsort(-one[2], kind="stable")[:most]] for one in (before, after)]
    counts = (int(before[1].max(initial=0)) + 1, int(after[1].max(initial=0)) + 1)
    return Influence(
        left_out,
        counts,
        same,
        tuple(name for name in tops[1] if name not in tops[0]),
        tuple(name for name in tops[0] if name not in tops[1]),
    )
