"""Counts a plan again from the gathering, with plain sets and loops, sharing nothing with the code that made it."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from .model import Gathering, Seating

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Difference:
    """Something of a seating that a recount does not find: what, where, what was said and what is found."""

    name: str
    place: str
    said: object
    found: object


def verify_seating(gathering: Gathering, seating: Seating) -> tuple[Difference, ...]:
    """Count a plan again and name every figure that differs, every place that should not be.

    Parameters
    ----------
    gathering : what was asked
    seating : said to be a plan of it

    Returns
    -------
    differences : none when the plan seats everyone once, keeps sizes and fixed places, and its figures hold

    Cost
    ----
    rounds x pairs at a table, in plain loops
    """
    found = list(_places(gathering, seating))
    if found:
        return tuple(found)
    return (*_sizes(gathering, seating), *_figures(gathering, seating), *_bound(gathering, seating))


def _places(gathering: Gathering, seating: Seating) -> Iterator[Difference]:
    """Everyone there sits once, at their fixed table if they have one."""
    if len(seating.plan) != gathering.rounds:
        yield Difference("rounds", "", len(seating.plan), gathering.rounds)
        return
    for one, tables in enumerate(seating.plan, 1):
        if len(tables) != gathering.tables:
            yield Difference("tables", str(one), len(tables), gathering.tables)
            continue
        seated = Counter(name for table in tables for name in table)
        there = {name for name in gathering.people if (name, one) not in gathering.absent}
        for name in sorted(there | set(seated)):
            if seated[name] != (name in there):
                yield Difference("seats", f"{one}:{name}", seated[name], int(name in there))
        for (name, number), table in sorted(gathering.fixed.items()):
            if number == one and name not in tables[table - 1]:
                yield Difference("fixed", f"{one}:{name}", "elsewhere", table)


def _sizes(gathering: Gathering, seating: Seating) -> Iterator[Difference]:
    """No table is over its seats, and none could give somebody to another and make both closer."""
    for one, tables in enumerate(seating.plan, 1):
        fixed = Counter(table for (_, number), table in gathering.fixed.items() if number == one)
        most = gathering.seats or [len(gathering.people)] * gathering.tables
        for t, table in enumerate(tables, 1):
            if len(table) > most[t - 1]:
                yield Difference("size", f"{one}:{t}", len(table), most[t - 1])
        giver = max(((len(table), t) for t, table in enumerate(tables, 1) if len(table) > fixed[t]), default=(0, 0))
        takers = [(len(table), t) for t, table in enumerate(tables, 1) if len(table) < most[t - 1]]
        taker = min(takers, default=giver)
        if giver[0] > taker[0] + 1:
            yield Difference("even", f"{one}:{giver[1]}:{taker[1]}", giver[0], taker[0])


def _figures(gathering: Gathering, seating: Seating) -> Iterator[Difference]:
    before = Counter({_pair(*pair): 1 for pair in gathering.met})
    today = Counter(_pair(*two) for tables in seating.plan for table in tables for two in combinations(table, 2))
    own = dict.fromkeys(gathering.people, 0)
    for one, other in today:
        own[one] += 1
        own[other] += 1
    again = {pair: times + before[pair] for pair, times in today.items() if times + before[pair] > 1}
    counted = {
        "repeats": sum(times - (pair not in before) for pair, times in today.items()),
        "again": sorted((*pair, times) for pair, times in again.items()),
        "most_meetings": max((times + before[pair] for pair, times in today.items()), default=0),
        "met": own,
        "imbalance": _imbalance(gathering, seating),
        "broken": sorted(_broken(gathering, seating)),
    }
    figures = seating.figures
    said = {
        "repeats": figures.repeats,
        "again": sorted(figures.again),
        "most_meetings": figures.most_meetings,
        "met": dict(figures.met),
        "imbalance": figures.imbalance,
        "broken": sorted((b.rule, b.round, b.table, b.names, b.wanted, b.found) for b in figures.broken),
    }
    for name, value in counted.items():
        if said[name] != value:
            yield Difference(name, "", said[name], value)


def _pair(one: str, other: str) -> Pair:
    return (one, other) if one < other else (other, one)


def _imbalance(gathering: Gathering, seating: Seating) -> int:
    """Seats of each balanced value outside the floor and the ceiling of its share of the table."""
    total = 0
    for tables in seating.plan:
        there = [name for table in tables for name in table]
        for feature in gathering.balance:
            own = gathering.traits[feature]
            for value, held in Counter(own[name] for name in there).items():
                for table in tables:
                    found = sum(own[name] == value for name in table)
                    floor = held * len(table) // len(there)
                    ceiling = floor if held * len(table) % len(there) == 0 else floor + 1
                    total += max(floor - found, found - ceiling, 0)
    return total


def _broken(gathering: Gathering, seating: Seating) -> Iterator[tuple[str, int, int, Pair, int, int]]:
    apart, together = (
        {_pair(*two) for group in groups for two in combinations(set(group), 2)}
        for groups in (gathering.apart, gathering.together)
    )
    for one, tables in enumerate(seating.plan, 1):
        at = {name: t for t, table in enumerate(tables, 1) for name in table}
        for pair in apart:
            if (table := at.get(pair[0])) is not None and table == at.get(pair[1]):
                yield "apart", one, table, pair, 0, 1
        for pair in together:
            if pair[0] in at and pair[1] in at and at[pair[0]] != at[pair[1]]:
                yield "together", one, at[pair[0]], pair, 1, 0
        for quota in gathering.quotas:
            for t, people in enumerate(tables, 1):
                held = sum(gathering.traits[quota.feature][name] == quota.value for name in people)
                if held < quota.least:
                    yield "least", one, t, (quota.feature, quota.value), quota.least, held
                if quota.most is not None and held > quota.most:
                    yield "most", one, t, (quota.feature, quota.value), quota.most, held


def _bound(gathering: Gathering, seating: Seating) -> Iterator[Difference]:
    """The bound is one of three that a recount finds, the largest; no plan that keeps the rules goes below."""
    largest = max(0, _pairs_bound(gathering, seating), _people_bound(gathering, seating), _tables_bound(seating))
    if seating.bound.repeats != largest:
        yield Difference("bound", seating.bound.reason, seating.bound.repeats, largest)
    if seating.figures.repeats < largest and not seating.figures.broken:
        yield Difference("repeats", "bound", seating.figures.repeats, largest)


def _strangers(gathering: Gathering) -> dict[str, set[str]]:
    """Whom each person can meet for the first time: there in one round at least with them, not apart, not met."""
    never: dict[str, set[str]] = {name: {name} for name in gathering.people}
    for group in (*gathering.apart, *gathering.met):
        for name in group:
            never[name] |= set(group)
    there = [
        {n for n in gathering.people if (n, one) not in gathering.absent} for one in range(1, gathering.rounds + 1)
    ]
    crossed: dict[tuple[int, ...], set[str]] = {}
    found = {}
    for name in gathering.people:
        rounds = tuple(one for one, people in enumerate(there) if name in people)
        if rounds not in crossed:
            crossed[rounds] = set().union(*(there[one] for one in rounds))
        found[name] = crossed[rounds] - never[name]
    return found


def _pairs_bound(gathering: Gathering, seating: Seating) -> int:
    meetings = sum(len(table) * (len(table) - 1) // 2 for tables in seating.plan for table in tables)
    return meetings - sum(map(len, _strangers(gathering).values())) // 2


def _people_bound(gathering: Gathering, seating: Seating) -> int:
    friends: dict[str, set[str]] = {name: set() for name in gathering.people}
    for group in gathering.together:
        for name in group:
            friends[name] |= set(group) - {name}
    strangers, total = _strangers(gathering), 0
    there = [{name for table in tables for name in table} for tables in seating.plan]
    smallest = [min((len(table) for table in tables if table), default=1) - 1 for tables in seating.plan]
    for name in gathering.people:
        beside = room = 0
        for people, seats in zip(there, smallest, strict=True):
            if name in people:
                beside += seats
                room += max(0, seats - len(friends[name] & people))
        can, own = strangers[name], friends[name]
        total += max(0, beside - min(len(can - own), room) - len(can & own))
    return -(-total // 2)


def _tables_bound(seating: Seating) -> int:
    """Two rounds cut people into cells, a table of each: those of one cell meet in both."""
    total = 0
    rounds = [({name for table in tables for name in table}, sum(map(bool, tables))) for tables in seating.plan]
    for one, (there, tables) in enumerate(rounds):
        commons = [0]
        for earlier, others in rounds[:one]:
            cells = max(1, tables) * max(1, others)
            spread = [0] * cells
            for number in range(len(there & earlier)):
                spread[number % cells] += 1
            commons.append(sum(size * (size - 1) // 2 for size in spread))
        total += max(commons)
    return total
