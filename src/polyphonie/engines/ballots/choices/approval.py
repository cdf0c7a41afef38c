"""Approval (assentiment): each ballot names the options it accepts."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

import numpy as np

from polyphonie.engines.ballots.arrays import AnyInts
from polyphonie.engines.ballots.model import Ranking, Tie, groups_by, named_options, ties_of
from polyphonie.engines.ballots.refusals import NoBallots, OutOfRange, WrongShape


@dataclass(frozen=True, slots=True)
class Approvals:
    """The outcome of an approval vote.

    `shares` are shares of the valid ballots; `blank` ballots approve nothing; `invalid` are the places of the ballots
    that approve too few or too many.
    """

    approvals: tuple[int, ...]
    shares: tuple[Fraction, ...]
    valid: int
    blank: int
    invalid: tuple[int, ...]
    ranking: Ranking
    winners: tuple[str, ...]
    ties: tuple[Tie, ...]


def count_approvals(
    options: Sequence[str], ballots: AnyInts, *, least: int = 1, most: int | None = None, counts_blank: bool = False
) -> Approvals:
    """Count approvals.

    Parameters
    ----------
    options : m names
    ballots : n x m, 1 where approved, else 0
    least, most : how many options a valid ballot approves; no most by default
    counts_blank : whether a ballot that approves nothing is valid (it weighs on shares), declared before the vote

    Raises
    ------
    BadOptions, NoBallots, OutOfRange, WrongShape

    Guarantees
    ----------
    order of ballots and of options indifferent; one more approval never harms

    Example
    -------
    >>> import numpy as np
    >>> count_approvals(("a", "b"), np.array([[1, 0], [1, 1], [0, 0]])).approvals
    (2, 1)
    """
    names, sizes = checked_ballots(options, ballots, 0, 1)
    is_blank = sizes == 0
    is_valid = np.where(is_blank, counts_blank, (sizes >= least) & (sizes <= (len(names) if most is None else most)))
    valid = int(is_valid.sum())
    counts = [int(count) for count in ballots[is_valid].sum(axis=0)]
    ranking = groups_by(names, lambda i, j: counts[i] - counts[j])
    return Approvals(
        approvals=tuple(counts),
        shares=tuple(Fraction(count, valid) if valid else Fraction(0) for count in counts),
        valid=valid,
        blank=int(is_blank.sum()),
        invalid=tuple(int(i) for i in np.flatnonzero(~is_valid & ~is_blank)),
        ranking=ranking,
        winners=ranking[0],
        ties=ties_of(ranking),
    )


def checked_ballots(options: Sequence[str], ballots: AnyInts, least: int, most: int) -> tuple[tuple[str, ...], AnyInts]:
    """Check a table of ballots (n x m) and give the names of the options and the sum of each ballot (n)."""
    names = named_options(options)
    if ballots.ndim != 2 or ballots.shape[1] != len(names):
        raise WrongShape(f"{len(ballots)} x {len(names)}", " x ".join(map(str, ballots.shape)))
    if not len(ballots):
        raise NoBallots
    if ballots.min() < least or ballots.max() > most:
        raise OutOfRange(int(ballots.min() if ballots.min() < least else ballots.max()), least, most)
    return names, ballots.astype(np.int64).sum(axis=1)
