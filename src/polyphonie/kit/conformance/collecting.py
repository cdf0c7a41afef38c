"""Checks of how an instrument collects: what it admits, refuses and offers."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import fields, replace
from typing import Any, Final

from polyphonie.kit.conformance.case import Case
from polyphonie.kit.conformance.declaring import fields_on_the_bench
from polyphonie.kit.errors import Refusal
from polyphonie.kit.instrument import EMPTY, TEAM, Contributions, Item, Table
from polyphonie.kit.posting import after, read_post, read_value
from polyphonie.kit.replaying import gifts_of, givers_of

CLOSED: Final = ("integer", "choice", "choices", "yes_no", "file")
NONSENSE: Final[tuple[Any, ...]] = (10**15, -(10**6), "\0", None, True, 1.5, [], {}, "x" * 100_000)


def admits_its_sample(case: Case) -> Iterator[str]:
    """7. The sample is read and admitted, giver by giver and stage by stage, as if it were posted."""
    table, one = case.fresh().table, case.instrument
    for giver in givers_of(table):
        mine = replace(table, items=(), contributions={})
        for stage in (0, *one.stages):
            for round_ in range(1, table.round + 1):
                gifts = gifts_of(one, case.settings, table, giver, stage, round_)
                if not gifts:
                    continue
                read = read_post(one, case.settings, gifts, table.by_id, stage=stage, is_team=giver == TEAM)
                first = max((item.id for item in mine.items), default=0) + 1
                mine = after(one, replace(mine, round=round_), giver, read, first_id=first)
                one.admit(mine, table.public(), case.settings)
    yield from ()


def refuses_nonsense(case: Case) -> Iterator[str]:
    """8. A value that is not one of its field is named as a fault, never taken, never a crash."""
    for where, one in fields_on_the_bench(case):
        for value in NONSENSE:
            read, code = read_value(one, value)
            fits = (one.kind == "yes_no" and value is True) or (value in (None, []) and not one.is_required)
            if not code and not fits and read is not None and one.kind in CLOSED:
                yield f"{where} takes {value!r}"


def offers_what_is_there(case: Case) -> Iterator[str]:
    """9. What it offers are items on the table, each once, before and after the outcome is known."""
    offer = case.instrument.offer
    if offer is None:
        return
    table, outcome = case.fresh().table, case.counted()
    for ask in (one for one in case.instrument.asks if one.about is not None and one.by == "participant"):
        known = {item.id for item in table.of(ask.about or "")}
        for giver in [g for g in givers_of(table) if g >= 0][:5]:
            for latest in (None, outcome):
                rng = case.chance.rng("offer", giver)
                found = offer(ask.slug, table.mine(giver), table.public(), latest, case.settings, rng)
                if len(set(found)) != len(found) or not set(found) <= known:
                    yield f"{ask.slug}: offers {found}"


class Watched(Table):
    """A table that remembers which asks were looked at; all of them (`*`) where it was read otherwise than by ask."""

    seen: set[str]

    def __getattribute__(self, name: str) -> Any:
        if name in ("items", "contributions", "by_id", "is_empty", "mine", "public", "until"):
            object.__getattribute__(self, "seen").add("*")
        return object.__getattribute__(self, name)

    def of(self, ask: str) -> tuple[Item, ...]:
        """Give the items of one ask, and remember it."""
        self.seen.add(ask)
        return tuple(item for item in object.__getattribute__(self, "items") if item.ask == ask)

    def given(self, ask: str) -> Contributions:
        """Give the contributions of one ask, and remember it."""
        self.seen.add(ask)
        found: Contributions = object.__getattribute__(self, "contributions").get(ask, EMPTY)
        return found


def watched(table: Table) -> Watched:
    """Give the same table, watched."""
    found = object.__new__(Watched)
    object.__setattr__(found, "seen", set())
    for part in fields(table):
        object.__setattr__(found, part.name, getattr(table, part.name))
    return found


def admits_by_what_it_says(case: Case) -> Iterator[str]:
    """32. Where it says which asks `admit` looks at, it looks at no other of what somebody gave."""
    one, table = case.instrument, case.fresh().table
    yield from (f"there is no ask {slug}" for slug in one.admit_reads - {ask.slug for ask in one.asks})
    tables = [table, *(table.mine(giver) for giver in givers_of(table))] if one.admit_reads else []
    for mine in map(watched, tables):
        with suppress(Refusal):
            one.admit(mine, table.public(), case.settings)
        yield from (f"admit looks at {slug}" for slug in sorted(mine.seen - one.admit_reads))


CHECKS: Final = (admits_its_sample, refuses_nonsense, offers_what_is_there, admits_by_what_it_says)
