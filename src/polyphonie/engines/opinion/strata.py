"""What votes would say if every stratum had come in proportion to its size: read beside the counts, never to group."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction

import numpy as np
from scipy.special import betaincinv, ndtri

from .arrays import BoolArray, FloatArray, FrozenArrays, IntArray
from .figures import Shares
from .model import AGREE, DISAGREE, PASS, Votes
from .refusals import EmptyStrata


@dataclass(frozen=True, slots=True)
class Strata:
    """Strata (strates) declared by people, not guessed: the stratum of each, and how many people each holds outside.

    `of` gives a stratum by id of person; `sizes` (persons, all above 0) the strata in the order in which they are told.
    """

    of: Mapping[str, str]
    sizes: Mapping[str, Fraction]


@dataclass(frozen=True, slots=True, eq=False)
class Weighted(FrozenArrays):
    """Shares of a population of h strata on m statements.

    `people` (h) counts the voters of each stratum, `population` (h) gives its share of the population; `undeclared`
    counts the voters without a stratum, who are left out; `seen` (h x m) counts votes, passes included. `agree`,
    `disagree` and `passing` hold one share a statement (m), and `effective` (m) the number of people drawn at random
    that would say as much; all are nan where a stratum has not seen the statement.
    """

    strata: tuple[str, ...]
    people: IntArray
    population: FloatArray
    undeclared: int
    seen: IntArray
    agree: Shares
    disagree: Shares
    passing: Shares
    effective: FloatArray

    @property
    def missing(self) -> BoolArray:
        """Tell which strata (h x m) have not seen a statement."""
        return np.asarray(self.seen == 0)


def weigh_strata(votes: Votes, strata: Strata, level: float) -> Weighted:
    """Weigh votes so that each stratum counts for its share of the population.

    Parameters
    ----------
    votes, strata
        votes of n people on m statements; their strata.
    level
        of the intervals (0-1).

    Raises
    ------
    EmptyStrata
        Nobody who voted belongs to some stratum: it cannot be weighed, only merged or taken out.

    Guarantees
    ----------
    With one stratum, shares and intervals are those of `jeffreys`. Groups and lists do not depend on any of this.

    Source
    ------
    Post-stratification (Holt & Smith 1979), each stratum with Jeffreys' prior; the interval is that of the Beta with
    the same mean and variance, corrected for its skewness (Cornish & Fisher 1938); effective size after Kish.
    """
    check_strata(votes.people, strata)
    names = tuple(strata.sizes)
    place = {name: h for h, name in enumerate(names)}
    of = np.array([place.get(strata.of.get(person, ""), -1) for person in votes.people], dtype=np.int64)
    people = np.bincount(of[of >= 0], minlength=len(names)).astype(np.int64)
    total = sum(strata.sizes.values())
    population = np.array([float(size / total) for size in strata.sizes.values()])
    rows = of[votes.rows]
    cells = rows * len(votes.statements) + votes.columns

    def counted(kept: BoolArray) -> IntArray:
        shape = len(names), len(votes.statements)
        return np.bincount(cells[kept & (rows >= 0)], minlength=shape[0] * shape[1]).reshape(shape).astype(np.int64)

    seen = counted(np.ones(len(cells), dtype=bool))
    agree, disagree, passing = (
        _pooled(counted(votes.values == value), seen, population, level) for value in (AGREE, DISAGREE, PASS)
    )
    hidden = (seen == 0).any(axis=0)
    effective = 1 / (population[:, None] ** 2 / np.maximum(seen, 1)).sum(axis=0)
    effective = np.where(hidden, np.nan, effective)
    undeclared = int((of < 0).sum())
    return Weighted(names, people, population, undeclared, seen, agree, disagree, passing, effective)


def check_strata(people: Iterable[str], strata: Strata) -> None:
    """Refuse strata to which none of these people belongs.

    Raises
    ------
    EmptyStrata
        With their names.
    """
    there = {strata.of.get(person) for person in people}
    if empty := tuple(name for name in strata.sizes if name not in there):
        raise EmptyStrata(empty)


def _pooled(votes: IntArray, seen: IntArray, population: FloatArray, level: float) -> Shares:
    """Pool the shares of strata (h x m) into one a statement (m)."""
    parts = population[:, None]
    yes, no = votes.astype(np.float64) + 0.5, (seen - votes).astype(np.float64) + 0.5
    share = (parts * yes / (yes + no)).sum(axis=0)
    variance = (parts**2 * yes * no / ((yes + no) ** 2 * (yes + no + 1))).sum(axis=0)
    third = (parts**3 * _third_moment(yes, no)).sum(axis=0)
    strength = share * (1 - share) / variance - 1
    like = share * strength, (1 - share) * strength
    reach = float(ndtri((1 + level) / 2))
    skewed = (third - _third_moment(*like)) / variance * (reach**2 - 1) / 6
    low = np.clip(betaincinv(*like, (1 - level) / 2) + skewed, 0.0, share)
    high = np.clip(betaincinv(*like, (1 + level) / 2) + skewed, share, 1.0)
    low, high = np.where((votes == 0).all(axis=0), 0.0, low), np.where((votes == seen).all(axis=0), 1.0, high)
    hidden = (seen == 0).any(axis=0)
    return Shares(*(np.where(hidden, np.nan, one) for one in (share, low, high)))


def _third_moment(yes: FloatArray, no: FloatArray) -> FloatArray:
    """Third central moment of a Beta."""
    total = yes + no
    return np.asarray(2 * yes * no * (no - yes) / (total**3 * (total + 1) * (total + 2)))
