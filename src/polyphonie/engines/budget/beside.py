"""The same vote under several rules, side by side: what each funds, for whom; no score of rules."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

import numpy as np

from .model import Allocation, Vote


@dataclass(frozen=True, slots=True)
class Beside:
    """What one rule gives, beside the first: indexes of projects; shares and means are over all ballots, empty too.

    `heard` is the share of ballots with at least one funded choice; `choices` and `money` the mean number and cost of
    the funded choices of a ballot; `gained` and `lost` are against the first rule of the list.
    """

    allocation: Allocation
    heard: Fraction
    choices: Fraction
    money: Fraction
    gained: tuple[int, ...]
    lost: tuple[int, ...]


def put_beside(vote: Vote, allocations: Sequence[Allocation]) -> tuple[Beside, ...]:
    """Compare allocations of one vote with the first of them.

    Parameters
    ----------
    vote : m projects, n voters
    allocations : the official one first; the others are for information
    """
    return tuple(_beside(vote, one, allocations[0]) for one in allocations)


def _beside(vote: Vote, one: Allocation, first: Allocation) -> Beside:
    funded = np.zeros(len(vote.projects), dtype=bool)
    funded[list(one.funded)] = True
    names = funded[vote.chosen] & ((vote.points > 0) | (vote.kind == "ordinal"))
    voter = np.repeat(np.arange(vote.voters), np.diff(vote.starts))
    heard = len(np.unique(voter[names]))
    votes = np.bincount(vote.chosen[names], minlength=len(vote.projects)).tolist()
    money = sum(count * project.cost for count, project in zip(votes, vote.projects, strict=True))
    return Beside(
        one,
        Fraction(heard, vote.voters),
        Fraction(sum(votes), vote.voters),
        Fraction(money, vote.voters),
        tuple(c for c in one.funded if c not in first.funded),
        tuple(c for c in first.funded if c not in one.funded),
    )
