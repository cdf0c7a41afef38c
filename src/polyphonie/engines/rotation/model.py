"""What the rotation engine is asked, and what it answers: people, tables, rounds, and who sits where."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Literal

Plan = tuple[tuple[tuple[str, ...], ...], ...]
Method = Literal["algebraic", "search"]
BoundReason = Literal["pairs", "people", "tables"]
Rule = Literal["apart", "together", "least", "most"]


@dataclass(frozen=True, slots=True)
class Quota:
    """How many people of a value each table must seat: at least, at most (None: no limit)."""

    feature: str
    value: str
    least: int = 0
    most: int | None = None


@dataclass(frozen=True, slots=True)
class Gathering:
    """People to seat at tables, round after round, and what must hold.

    `seats` is the most that each table may seat. `traits` gives, for each feature, the value of each person. In each of
    the groups of `apart` no two people share a table; those of `together` share one whenever they are there. `fixed`
    gives the table of a person in a round; rounds and tables count from 1. `absent` holds (person, round): who comes
    late or leaves early is absent from the rounds they miss. `met` holds pairs who met on earlier days.
    """

    people: tuple[str, ...]
    tables: int
    rounds: int
    seats: tuple[int, ...] | None = None
    traits: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    quotas: tuple[Quota, ...] = ()
    balance: tuple[str, ...] = ()
    apart: tuple[tuple[str, ...], ...] = ()
    together: tuple[tuple[str, ...], ...] = ()
    fixed: Mapping[tuple[str, int], int] = field(default_factory=dict)
    absent: frozenset[tuple[str, int]] = frozenset()
    met: frozenset[tuple[str, str]] = frozenset()


@dataclass(frozen=True, slots=True)
class Bound:
    """A number of repeats below which no plan can go, and the argument that gives it."""

    repeats: int
    reason: BoundReason


@dataclass(frozen=True, slots=True)
class Broken:
    """A rule that the plan does not keep: the round, the table, what is asked and what is found.

    For `apart` and `together`, `names` are two people; for a quota, the feature and the value.
    """

    rule: Rule
    round: int
    table: int
    names: tuple[str, str]
    wanted: int
    found: int


@dataclass(frozen=True, slots=True)
class Figures:
    """What can be counted on a plan.

    `repeats` is the number of meetings of two people who had met before; `again` names these pairs with the number of
    times they meet; `most_meetings` is how often the most frequent pair meets; `met` gives how many others each person
    meets. `imbalance` is the number of seats outside the floor and ceiling of each value's share of each table.
    """

    repeats: int
    again: tuple[tuple[str, str, int], ...]
    most_meetings: int
    met: Mapping[str, int]
    imbalance: int
    broken: tuple[Broken, ...]


@dataclass(frozen=True, slots=True)
class Seating:
    """A plan: for each round, for each table, the people; its figures; the bound; how it was found.

    `weight` is what one seat of imbalance cost beside one repeat. Many plans are as good as this one: chance chose.
    """

    plan: Plan
    figures: Figures
    bound: Bound
    method: Method
    weight: Fraction

    @property
    def gap(self) -> int:
        """How many repeats separate the plan from the bound; 0 proves that no plan has fewer."""
        return self.figures.repeats - self.bound.repeats
