"""Who volunteered, what the panel must look like, and what a draw gives."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Final, Literal

import numpy as np
from numpy.typing import NDArray

from .entries import read_entries
from .pool import Person, Quota
from .refusals import RecruitmentRefused

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]
BoolArray = NDArray[np.bool_]
Rule = Literal["leximin", "maximin", "nash", "goldilocks", "legacy"]
Status = Literal["proved", "within gap", "not proved"]
Basis = Literal["duality", "exact search", "none"]

RULES: Final[tuple[Rule, ...]] = ("leximin", "maximin", "nash", "goldilocks", "legacy")


@dataclass(frozen=True, slots=True)
class Recruitment:
    """A pool, the quotas and the number of seats; checked whole when it is made.

    Parameters: features, f names; people, n of them, with f answers each in the order of `features`; quotas, one per
        value that somebody may answer; seats, 1 to n. Names and values are compared trimmed and without case.
    Raises: RecruitmentRefused, with every fault (its `place` is ``people[i]`` or ``quotas[j]``, from 0).
    Example:
        >>> pool = recruitment(["age"], {"a": ["young"], "b": ["old"]}, [Quota("age", "young", 0, 1)], 1)
        Traceback (most recent call last):
        polyphonie.engines.sortition.refusals.RecruitmentRefused: ('recruitment-refused', {'count': 1})
    """

    features: tuple[str, ...]
    people: tuple[Person, ...]
    quotas: tuple[Quota, ...]
    seats: int

    def __post_init__(self) -> None:
        faults = read_entries(self.features, self.people, self.quotas, self.seats)
        if faults:
            raise RecruitmentRefused(faults)


def recruitment(
    features: Sequence[str],
    answers: Mapping[str, Sequence[str]],
    quotas: Sequence[Quota],
    seats: int,
    households: Mapping[str, str] | None = None,
) -> Recruitment:
    """Make a recruitment from plain answers by id.

    Raises: RecruitmentRefused, with every fault.
    Example:
        >>> quotas = [Quota("age", "young", 1, 1), Quota("age", "old", 1, 1)]
        >>> recruitment(["age"], {"a": ["young"], "b": ["old"], "c": ["old"]}, quotas, 2).seats
        2
    """
    homes = households or {}
    people = tuple(Person(one, tuple(said), homes.get(one, "")) for one, said in answers.items())
    return Recruitment(tuple(features), people, tuple(quotas), seats)


@dataclass(frozen=True, slots=True)
class Multiplier:
    """How much one row of the programme weighs in a bound: the seats, a side of a quota, or a set of homes."""

    row: Literal["seats", "low", "high", "homes"]
    index: int
    weight: Fraction


@dataclass(frozen=True, slots=True)
class Certificate:
    """How good the lowest chance is: no lottery passes `bound`; this one gives `value`.

    `gap` is the largest shortfall of a chance from its best known target; `status` is ``proved`` when it is at most the
    tolerance asked for, ``within gap`` when a bound is known but not met, ``not proved`` otherwise. With basis
    ``duality``, `weights` (by profile, summing to 1 over people) and `multipliers` let anybody check the bound.
    """

    bound: Fraction
    value: Fraction
    gap: float
    status: Status
    basis: Basis
    tolerance: float
    weights: tuple[Fraction, ...] = ()
    multipliers: tuple[Multiplier, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Lottery:
    """A weighted lottery over panels, each told by how many people it takes of every profile.

    `panels` (s x t) and `weights` (s, exact, summing to 1); inside a profile, seats are dealt uniformly. `chances`
    follow the people of the recruitment; `uncoverable` are the ids that no panel can contain.
    """

    recruitment: Recruitment
    rule: Rule
    panels: tuple[tuple[int, ...], ...]
    weights: tuple[Fraction, ...]
    chances: tuple[Fraction, ...]
    targets: tuple[float, ...]
    uncoverable: tuple[str, ...]
    certificate: Certificate
    searches: int

    @property
    def lowest(self) -> Fraction:
        """The lowest chance among those whom some panel can contain."""
        return self.certificate.value


@dataclass(frozen=True, slots=True)
class PanelList:
    """Numbered panels of a public draw, each as likely; `chances` are exact, `repeats` counts panels listed before."""

    panels: tuple[tuple[str, ...], ...]
    chances: tuple[Fraction, ...]
    lowest: Fraction
    repeats: int
