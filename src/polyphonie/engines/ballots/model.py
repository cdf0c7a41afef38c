"""What every rule shares: options, groups of equals, ties and how each was settled."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cmp_to_key
from typing import Literal

from .refusals import BadOptions, BadOrder

Group = tuple[str, ...]
Ranking = tuple[Group, ...]
Settled = Literal["kept", "earlier-rounds", "declared-order"]


@dataclass(frozen=True, slots=True)
class Tie:
    """Options that the ballots alone did not part, at a place of the count.

    `settled` is how: kept in the result, by earlier rounds, or by the declared order; `changes_winners` tells whether
    the reverse declared order would give other winners.
    """

    place: str
    options: Group
    settled: Settled
    changes_winners: bool = False


def named_options(options: Iterable[str]) -> tuple[str, ...]:
    """Check that options have names, each its own."""
    names = tuple(options)
    seen: set[str] = set()
    for name in names:
        if not name or name in seen:
            raise BadOptions(name)
        seen.add(name)
    if not names:
        raise BadOptions("")
    return names


def declared_order(options: Sequence[str], order: Sequence[str] | None) -> tuple[int, ...]:
    """Give the place of each option in the order declared before the vote: that of the ballot paper by default."""
    if order is None:
        return tuple(range(len(options)))
    if sorted(order) != sorted(options):
        raise BadOrder(tuple(order))
    places = {name: place for place, name in enumerate(order)}
    return tuple(places[name] for name in options)


def groups_by(options: Sequence[str], compare: Callable[[int, int], int]) -> Ranking:
    """Rank options in groups of equals, the best first; inside a group, in the order of the ballot paper.

    `compare(i, j)` is above zero when i is better.
    """

    def against(i: int, j: int) -> int:
        return compare(j, i) or i - j

    ordered = sorted(range(len(options)), key=cmp_to_key(against))
    groups: list[list[str]] = []
    for place, option in enumerate(ordered):
        if place and compare(ordered[place - 1], option) == 0:
            groups[-1].append(options[option])
        else:
            groups.append([options[option]])
    return tuple(tuple(group) for group in groups)


def layers(options: Sequence[str], before: Callable[[int, int], bool]) -> Ranking:
    """Rank by a relation without cycles: those that nobody is before, then, these taken out, the next."""
    left = list(range(len(options)))
    found = []
    while left:
        free = [i for i in left if not any(before(j, i) for j in left)]
        found.append(tuple(options[i] for i in free))
        left = [i for i in left if i not in free]
    return tuple(found)


def ties_of(ranking: Ranking) -> tuple[Tie, ...]:
    """Name the groups of two or more that stay equal in a result."""
    return tuple(Tie(f"rank-{rank}", group, "kept") for rank, group in enumerate(ranking, 1) if len(group) > 1)
