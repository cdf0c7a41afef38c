"""A gathering laid out for counting: people as numbers, groups of people as bits; the order of rows is forgotten."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import reduce
from itertools import combinations
from operator import or_

from .model import Gathering
from .sizes import even_sizes

Tables = list[list[int]]
AWAY = -1


@dataclass(frozen=True, slots=True)
class Trait:
    """The people of one value of a feature, as bits; what each table must and may seat of them; is it spread."""

    feature: str
    value: str
    holders: int
    least: int
    most: int
    is_balanced: bool


@dataclass(frozen=True, slots=True)
class Board:
    """A gathering in numbers: n people in the order of their names, rounds and tables from 0.

    `here`, for each round, holds those present as bits; `fixed` the table of each person, -1 where it is free. `apart`,
    `together` and `met` hold for each person the others concerned, as bits. `sizes` is how many each table seats.
    """

    people: tuple[str, ...]
    tables: int
    rounds: int
    most: tuple[int, ...]
    here: tuple[int, ...]
    fixed: tuple[tuple[int, ...], ...]
    sizes: tuple[tuple[int, ...], ...]
    apart: tuple[int, ...]
    together: tuple[int, ...]
    met: tuple[int, ...]
    traits: tuple[Trait, ...]

    @property
    def n(self) -> int:
        """How many people."""
        return len(self.people)

    def least(self, one: int) -> tuple[int, ...]:
        """How many people are fixed at each table in a round."""
        return tuple(self.fixed[one].count(table) for table in range(self.tables))

    def present(self, one: int) -> list[int]:
        """Who is there in a round."""
        return members(self.here[one])

    def movable(self, one: int) -> list[int]:
        """Who is there in a round and has no fixed table."""
        return [p for p in self.present(one) if self.fixed[one][p] == AWAY]


def members(bits: int) -> list[int]:
    """The numbers whose bit is set, from the smallest."""
    found = []
    while bits:
        low = bits & -bits
        found.append(low.bit_length() - 1)
        bits ^= low
    return found


def bits_of(numbers: Iterable[int]) -> int:
    """The bits of some numbers."""
    return reduce(or_, (1 << number for number in numbers), 0)


def lay_out(gathering: Gathering) -> Board:
    """Lay out a gathering that was checked."""
    people = tuple(sorted(gathering.people))
    number = {name: index for index, name in enumerate(people)}
    tables, rounds = gathering.tables, gathering.rounds
    most = gathering.seats or (len(people),) * tables
    away = [bits_of(number[name] for name, one in gathering.absent if one == r + 1) for r in range(rounds)]
    here = tuple(((1 << len(people)) - 1) & ~gone for gone in away)
    fixed = [[AWAY] * len(people) for _ in range(rounds)]
    for (name, one), table in gathering.fixed.items():
        fixed[one - 1][number[name]] = table - 1
    sizes = tuple(
        even_sizes(bits.bit_count(), most, [row.count(table) for table in range(tables)])
        for bits, row in zip(here, fixed, strict=True)
    )
    return Board(
        people,
        tables,
        rounds,
        most,
        here,
        tuple(map(tuple, fixed)),
        sizes,
        _linked(gathering.apart, number),
        _linked(gathering.together, number),
        _linked(gathering.met, number),
        _traits(gathering, number),
    )


def _linked(groups: Iterable[tuple[str, ...]], number: dict[str, int]) -> tuple[int, ...]:
    """For each person, the others of the groups they are in."""
    links = [0] * len(number)
    for group in groups:
        for one, other in combinations(sorted({number[name] for name in group}), 2):
            links[one] |= 1 << other
            links[other] |= 1 << one
    return tuple(links)


def _traits(gathering: Gathering, number: dict[str, int]) -> tuple[Trait, ...]:
    """Every value that a quota names or that a balanced feature holds."""
    quotas = {(q.feature, q.value): q for q in gathering.quotas}
    wanted = set(quotas)
    for feature in gathering.balance:
        wanted |= {(feature, value) for value in gathering.traits[feature].values()}
    found = []
    for feature, value in sorted(wanted):
        holders = bits_of(number[name] for name, own in gathering.traits[feature].items() if own == value)
        quota = quotas.get((feature, value))
        least, most = (quota.least, quota.most) if quota else (0, None)
        most = len(number) if most is None else most
        found.append(Trait(feature, value, holders, least, most, feature in gathering.balance))
    return tuple(found)
