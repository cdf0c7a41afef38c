"""Checks lotteries and lists with plain loops and exact fractions: no solver, no rule, no grouping of the makers."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import lcm

from .entries import plain
from .model import Certificate, Lottery, PanelList, Recruitment


@dataclass(frozen=True, slots=True)
class Difference:
    """Something that does not hold: what, where, what was found and what was expected."""

    what: str
    place: str
    found: object
    expected: object


def verify_lottery(lottery: Lottery) -> tuple[Difference, ...]:
    """Check panels, weights, chances, equal treatment and, where duality proves it, the bound.

    Returns
    -------
    differences : none when the lottery holds

    Cost
    ----
    panels x people, in plain loops
    """
    groups = _groups(lottery.recruitment)
    strange = [n for n, panel in enumerate(lottery.panels) if len(panel) != len(groups) or min(panel) < 0]
    if strange or len(lottery.weights) != len(lottery.panels):
        return (Difference("profiles", f"panels{strange}", len(lottery.weights), len(groups)),)
    return (*_panels(lottery, groups), *_chances(lottery, groups), *_certificate(lottery, groups))


def verify_panel(recruitment: Recruitment, panel: Sequence[str], place: str = "panel") -> tuple[Difference, ...]:
    """Check that people make a panel: known, none twice, seats, quotas, homes."""
    return _checked(recruitment, _known(recruitment), panel, place)


@dataclass(frozen=True, slots=True)
class _Known:
    """A person as a panel counts them: the quotas they count for, by index, and their home."""

    quotas: tuple[int, ...]
    home: str


def _known(recruitment: Recruitment) -> dict[str, _Known]:
    names = [plain(f) for f in recruitment.features]
    places = {(plain(q.feature), plain(q.value)): j for j, q in enumerate(recruitment.quotas)}
    return {
        p.id: _Known(
            tuple(places[name, plain(said)] for name, said in zip(names, p.answers, strict=True)), plain(p.household)
        )
        for p in recruitment.people
    }


def _checked(
    recruitment: Recruitment, known: dict[str, _Known], panel: Sequence[str], place: str
) -> tuple[Difference, ...]:
    if strangers := [one for one in panel if one not in known]:
        return (Difference("strangers", place, tuple(strangers), ()),)
    found = list(_panel_faults(recruitment, [known[one] for one in panel], place))
    if len(set(panel)) != len(panel):
        found.append(Difference("twice", place, len(panel), len(set(panel))))
    return tuple(found)


def verify_list(recruitment: Recruitment, listed: PanelList) -> tuple[Difference, ...]:
    """Check every panel of a list, its chances, its lowest chance among those drawn at least once, its repeats."""
    known = _known(recruitment)
    found = [d for n, p in enumerate(listed.panels) for d in _checked(recruitment, known, p, f"panels[{n}]")]
    times = Counter(one for panel in listed.panels for one in panel)
    for person, chance in zip(recruitment.people, listed.chances, strict=True):
        if chance != (expected := Fraction(times[person.id], len(listed.panels))):
            found.append(Difference("chance", person.id, chance, expected))
    repeats = len(listed.panels) - len({frozenset(panel) for panel in listed.panels})
    if repeats != listed.repeats:
        found.append(Difference("repeats", "panels", listed.repeats, repeats))
    if listed.lowest not in (0, min(Fraction(n, len(listed.panels)) for n in times.values())):
        found.append(Difference("lowest", "panels", listed.lowest, min(times.values())))
    return tuple(found)


def _panel_faults(recruitment: Recruitment, people: Sequence[_Known], place: str) -> Iterator[Difference]:
    if len(people) != recruitment.seats:
        yield Difference("seats", place, len(people), recruitment.seats)
    said = [0] * len(recruitment.quotas)
    for person in people:
        for j in person.quotas:
            said[j] += 1
    for quota, count in zip(recruitment.quotas, said, strict=True):
        if not quota.low <= count <= quota.high:
            yield Difference("quota", f"{place} {quota.feature}={quota.value}", count, (quota.low, quota.high))
    homes = Counter(person.home for person in people if person.home)
    for home, count in homes.items():
        if count > 1:
            yield Difference("home", f"{place} {home}", count, 1)


@dataclass(frozen=True, slots=True)
class _Group:
    """People alike: their indexes, what they answer, and their set of homes."""

    people: tuple[int, ...]
    answers: tuple[tuple[str, str], ...]
    homes: int


def _groups(recruitment: Recruitment) -> list[_Group]:
    """Put people alike together, in the order of the ids of the first of each; by our own means."""
    names = [plain(f) for f in recruitment.features]
    answers = [tuple(zip(names, map(plain, p.answers), strict=True)) for p in recruitment.people]
    homes = [plain(p.household) or f"\0{i}" for i, p in enumerate(recruitment.people)]
    order = sorted((person.id, i) for i, person in enumerate(recruitment.people))
    inside: dict[str, list[tuple[tuple[str, str], ...]]] = {}
    for _, i in order:
        inside.setdefault(homes[i], []).append(answers[i])
    kinds: dict[tuple[object, ...], int] = {}
    kind_of = {home: kinds.setdefault(tuple(sorted(said)), len(kinds)) for home, said in inside.items()}
    found: dict[tuple[int, tuple[tuple[str, str], ...]], list[int]] = {}
    for _, i in order:
        found.setdefault((kind_of[homes[i]], answers[i]), []).append(i)
    return [_Group(tuple(people), said, kind) for (kind, said), people in found.items()]


def _home_counts(recruitment: Recruitment, groups: Sequence[_Group]) -> dict[int, int]:
    """How many homes there are in each set of homes alike."""
    kind = {i: group.homes for group in groups for i in group.people}
    homes = {plain(p.household) or f"\0{i}": kind[i] for i, p in enumerate(recruitment.people)}
    return dict(Counter(homes.values()))


def _panels(lottery: Lottery, groups: Sequence[_Group]) -> Iterator[Difference]:
    counts = _home_counts(lottery.recruitment, groups)
    for n, panel in enumerate(lottery.panels):
        place = f"panels[{n}]"
        if sum(panel) != lottery.recruitment.seats:
            yield Difference("seats", place, sum(panel), lottery.recruitment.seats)
        said: Counter[tuple[str, str]] = Counter()
        homes: Counter[int] = Counter()
        for group, taken in zip(groups, panel, strict=True):
            if taken:
                homes[group.homes] += taken
                for answer in group.answers:
                    said[answer] += taken
        for quota in lottery.recruitment.quotas:
            if not quota.low <= said[plain(quota.feature), plain(quota.value)] <= quota.high:
                yield Difference("quota", f"{place} {quota.feature}={quota.value}", said, (quota.low, quota.high))
        for kind, taken in homes.items():
            if taken > counts[kind]:
                yield Difference("home", place, taken, counts[kind])


def _chances(lottery: Lottery, groups: Sequence[_Group]) -> Iterator[Difference]:
    if sum(lottery.weights) != 1 or min(lottery.weights) < 0:
        yield Difference("weights", "weights", sum(lottery.weights), 1)
    whole = lcm(*(weight.denominator for weight in lottery.weights))
    parts = [weight.numerator * (whole // weight.denominator) for weight in lottery.weights]
    for place, group in enumerate(groups):
        taken = sum(part * panel[place] for part, panel in zip(parts, lottery.panels, strict=True))
        seats = Fraction(taken, whole)
        for i in group.people:
            if lottery.chances[i] != seats / len(group.people):
                person = lottery.recruitment.people[i].id
                yield Difference("chance", person, lottery.chances[i], seats / len(group.people))
    if sum(lottery.chances) != lottery.recruitment.seats:
        yield Difference("sum", "chances", sum(lottery.chances), lottery.recruitment.seats)


def _certificate(lottery: Lottery, groups: Sequence[_Group]) -> Iterator[Difference]:
    one, gone = lottery.certificate, set(lottery.uncoverable)
    running = [c for c, p in zip(lottery.chances, lottery.recruitment.people, strict=True) if p.id not in gone]
    if any(c for c, p in zip(lottery.chances, lottery.recruitment.people, strict=True) if p.id in gone):
        yield Difference("uncoverable", "uncoverable", lottery.uncoverable, ())
    if one.value != min(running):
        yield Difference("value", "certificate", one.value, min(running))
    if one.value > one.bound:
        yield Difference("bound", "certificate", one.bound, one.value)
    if one.status == "proved" and one.gap > one.tolerance:
        yield Difference("status", "certificate", one.status, "within gap")
    if one.basis == "duality":
        best = recounted_bound(lottery.recruitment, one)
        if min(best, Fraction(1)) != one.bound:
            yield Difference("bound", "certificate", one.bound, best)


def recounted_bound(recruitment: Recruitment, certificate: Certificate) -> Fraction:
    """Recount, from weights of profiles and multipliers of rows, what no lowest chance can pass.

    A lowest chance is at most any weighted mean of chances, hence at most what the heaviest panel weighs.
    """
    groups = _groups(recruitment)
    counts = _home_counts(recruitment, groups)
    if len(certificate.weights) != len(groups) or sum(certificate.weights) != 1 or min(certificate.weights) < 0:
        return Fraction(-1)
    price = [Fraction(0)] * len(groups)
    total = Fraction(0)
    for one in certificate.multipliers:
        where: Sequence[int]
        if one.row == "seats":
            signed, side, where = one.weight, recruitment.seats, range(len(groups))
        elif one.row == "homes":
            signed, side = abs(one.weight), counts[one.index]
            where = [g for g, group in enumerate(groups) if group.homes == one.index]
        else:
            quota = recruitment.quotas[one.index]
            answer = (plain(quota.feature), plain(quota.value))
            signed = abs(one.weight) if one.row == "high" else -abs(one.weight)
            side = quota.high if one.row == "high" else quota.low
            where = [g for g, group in enumerate(groups) if answer in group.answers]
        total += signed * side
        for g in where:
            price[g] += signed
    for g, group in enumerate(groups):
        own = certificate.weights[g] / len(group.people) - price[g]
        total += max(own, Fraction(0)) * min(len(group.people), counts[group.homes])
    return total
