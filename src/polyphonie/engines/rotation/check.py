"""What makes a gathering impossible and can be seen without searching: everything at once, each by name."""

from collections import Counter
from collections.abc import Iterator
from itertools import combinations

from polyphonie.kit.errors import Fault

from .model import Gathering, Quota
from .refusals import GatheringRefused
from .sizes import even_sizes


def check(gathering: Gathering) -> None:
    """Refuse a gathering that cannot be, or cannot be seated.

    Raises
    ------
    GatheringRefused : with every fault
    """
    faults = list(_shape_faults(gathering)) or list(_name_faults(gathering))
    if not faults:
        faults = list(_seat_faults(gathering)) or [*_group_faults(gathering), *_quota_faults(gathering)]
    if faults:
        raise GatheringRefused(faults)


def _shape_faults(gathering: Gathering) -> Iterator[Fault]:
    count, tables = len(gathering.people), gathering.tables
    for name, times in Counter(gathering.people).items():
        if times > 1:
            yield Fault("rotation-id-repeated", name, facts={"id": name, "times": times})
    if count < 2:
        yield Fault("rotation-too-few", facts={"count": count})
    if not 1 <= tables <= max(count, 1):
        yield Fault("rotation-tables-number", "tables", facts={"tables": tables, "people": count})
    if gathering.rounds < 1:
        yield Fault("rotation-rounds-number", "rounds", facts={"rounds": gathering.rounds})
    seats = gathering.seats
    if seats is not None and (len(seats) != tables or min(seats, default=1) < 1):
        yield Fault("rotation-seats-number", "seats", facts={"count": len(seats), "tables": tables})


def _name_faults(gathering: Gathering) -> Iterator[Fault]:
    """Names of people, features, rounds and tables that are not known."""
    known = set(gathering.people)
    named = {name for group in (*gathering.apart, *gathering.together, *gathering.met) for name in group}
    named |= {name for name, _ in gathering.absent} | {name for name, _ in gathering.fixed}
    for name in sorted(named - known):
        yield Fault("rotation-person-unknown", name, facts={"id": name})
    for (name, one), table in sorted(gathering.fixed.items()):
        if not (1 <= one <= gathering.rounds and 1 <= table <= gathering.tables):
            yield Fault("rotation-fixed-nowhere", name, facts={"id": name, "round": one, "table": table})
        elif (name, one) in gathering.absent:
            yield Fault("rotation-fixed-absent", name, facts={"id": name, "round": one})
    features = dict.fromkeys([*gathering.balance, *(quota.feature for quota in gathering.quotas)])
    for feature in features:
        if known - set(gathering.traits.get(feature, {})):
            yield Fault("rotation-feature-unknown", feature, facts={"feature": feature})
    for (feature, value), times in Counter((q.feature, q.value) for q in gathering.quotas).items():
        if times > 1:
            yield Fault("rotation-quota-repeated", f"{feature}={value}", facts={"feature": feature, "value": value})


def _present(gathering: Gathering, one: int) -> list[str]:
    return [name for name in gathering.people if (name, one) not in gathering.absent]


def _fixed_at(gathering: Gathering, one: int) -> list[int]:
    seated = Counter(table for (_, number), table in gathering.fixed.items() if number == one)
    return [seated[table] for table in range(1, gathering.tables + 1)]


def _seat_faults(gathering: Gathering) -> Iterator[Fault]:
    if gathering.seats is None:
        return
    for one in range(1, gathering.rounds + 1):
        count = len(_present(gathering, one))
        if count > sum(gathering.seats):
            facts = {"round": one, "people": count, "seats": sum(gathering.seats)}
            yield Fault("rotation-seats-short", "seats", facts=facts)
        for table, (fixed, seats) in enumerate(zip(_fixed_at(gathering, one), gathering.seats, strict=True), 1):
            if fixed > seats:
                facts = {"round": one, "table": table, "fixed": fixed, "seats": seats}
                yield Fault("rotation-fixed-too-many", "fixed", facts=facts)


def _sizes(gathering: Gathering, one: int) -> tuple[int, ...]:
    present = _present(gathering, one)
    most = gathering.seats or (len(gathering.people),) * gathering.tables
    return even_sizes(len(present), most, _fixed_at(gathering, one))


def _group_faults(gathering: Gathering) -> Iterator[Fault]:
    separate = {frozenset(pair) for group in gathering.apart for pair in combinations(set(group), 2)}
    for group in gathering.together:
        for pair in combinations(sorted(set(group)), 2):
            if frozenset(pair) in separate:
                yield Fault("rotation-apart-and-together", pair[0], facts={"one": pair[0], "other": pair[1]})
    for one in range(1, gathering.rounds + 1):
        here, largest = set(_present(gathering, one)), max(_sizes(gathering, one))
        open_tables = sum(size > 0 for size in _sizes(gathering, one))
        for group in gathering.together:
            if len(there := sorted(here.intersection(group))) > largest:
                facts = {"round": one, "count": len(there), "size": largest, "first": there[0]}
                yield Fault("rotation-together-too-large", there[0], facts=facts)
        for group in gathering.apart:
            if len(there := sorted(here.intersection(group))) > open_tables:
                facts = {"round": one, "count": len(there), "tables": open_tables, "first": there[0]}
                yield Fault("rotation-apart-too-many", there[0], facts=facts)
        yield from _fixed_faults(gathering, one)


def _fixed_faults(gathering: Gathering, one: int) -> Iterator[Fault]:
    """Fixed places that go against each other."""
    table = {name: at for (name, number), at in gathering.fixed.items() if number == one}
    for rule, groups in (("apart", gathering.apart), ("together", gathering.together)):
        for group in groups:
            for first, second in combinations(sorted(set(group) & set(table)), 2):
                if (table[first] == table[second]) == (rule == "apart"):
                    facts = {"one": first, "other": second, "round": one, "rule": rule}
                    yield Fault("rotation-fixed-against", first, facts=facts)


def _quota_faults(gathering: Gathering) -> Iterator[Fault]:
    for quota in gathering.quotas:
        place = f"{quota.feature}={quota.value}"
        facts: dict[str, object] = {"feature": quota.feature, "value": quota.value}
        if quota.least < 0 or (quota.most is not None and quota.most < quota.least):
            facts |= {"least": quota.least, "most": -1 if quota.most is None else quota.most}
            yield Fault("rotation-quota-reversed", place, facts=facts)
            continue
        for one in range(1, gathering.rounds + 1):
            yield from _quota_in_round(gathering, quota, one, place, facts)


def _quota_in_round(
    gathering: Gathering, quota: Quota, one: int, place: str, facts: dict[str, object]
) -> Iterator[Fault]:
    """A quota that the people of a round cannot meet, whoever sits where."""
    own, sizes = gathering.traits[quota.feature], _sizes(gathering, one)
    found = sum(own[name] == quota.value for name in _present(gathering, one))
    needed = quota.least * gathering.tables
    if found < needed:
        yield Fault("rotation-quota-short", place, facts=facts | {"round": one, "needed": needed, "found": found})
    if quota.least > min(sizes):
        more = {"round": one, "least": quota.least, "size": min(sizes)}
        yield Fault("rotation-quota-over-table", place, facts=facts | more)
    room = sum(min(size, quota.most) for size in sizes) if quota.most is not None else found
    if found > room:
        yield Fault("rotation-quota-over", place, facts=facts | {"round": one, "room": room, "found": found})
