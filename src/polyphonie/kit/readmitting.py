"""At closing, all that each gave is admitted once more, against the table as it ends: something may be withheld since.

What is left out are contributions, of the last round, that no longer stand. What others read stays on the table, where
moderation alone rules.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

import numpy as np

from polyphonie.kit.errors import Refusal
from polyphonie.kit.instrument import TEAM, Contributions, Instrument, Item, Table, admits_all
from polyphonie.kit.posting import PostRefused
from polyphonie.kit.record import canonical, plain

OUTDATED: Final = "left-out-outdated"
FAULT: Final = "fault-"
Found = tuple[str, Mapping[str, Any], Mapping[str, list[int]]]
"""Why something no longer stands: a code, its facts, and the places of the rows among their giver's, by ask."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What is left out for one reason: a code of the instrument or of the house, its facts, how much of how many."""

    code: str
    facts: Mapping[str, Any]
    answers: int
    people: int


def readmits(instrument: Instrument) -> tuple[str, ...]:
    """Give the asks of which something that counts may be left out; none where all that is given is admitted."""
    if instrument.admit is admits_all and instrument.outdated is None:
        return ()
    asks = (ask.slug for ask in instrument.asks if ask.by == "participant" and not ask.makes_item)
    reads = instrument.admit_reads if instrument.outdated is None else frozenset[str]()
    return tuple(slug for slug in asks if not reads or slug in reads)


def readmitted(instrument: Instrument, settings: Any, table: Table) -> tuple[Table, tuple[LeftOut, ...]]:
    """Give a table without what its instrument no longer admits of each giver, and what was left out.

    Guarantees
    ----------
    The same table where nothing is left out; nobody's items are, nor what the team gave, nor earlier rounds.

    Cost
    ----
    One call of `admit`, and of `outdated` where there is one, for each giver of an ask that it reads.
    """
    asks = readmits(instrument)
    if not any(len(table.given(ask)) for ask in asks):
        return table, ()
    sheets, public = Sheets(table), table.public()
    gone: dict[str, list[int]] = {}
    said: Counter[tuple[str, bytes]] = Counter()
    people: Counter[tuple[str, bytes]] = Counter()
    known: dict[tuple[str, bytes], tuple[str, Mapping[str, Any]]] = {}
    for giver in sheets.givers(asks):
        for code, facts, rows in fallen(instrument, settings, sheets.mine(giver), public, asks):
            name = (code, canonical(plain(dict(facts))))
            known[name] = (code, facts)
            said[name] += sum(len(places) for places in rows.values())
            people[name] += 1
            for ask, places in rows.items():
                gone.setdefault(ask, []).extend(sheets.rows(giver, ask)[places].tolist())
    left = tuple(LeftOut(*known[name], answers, people[name]) for name, answers in said.most_common())
    return (without(table, gone), left) if gone else (table, ())


def fallen(
    instrument: Instrument, settings: Any, mine: Table, public: Table, asks: Sequence[str]
) -> Iterator[Found]:  # fmt: skip
    """Give what no longer stands of one giver: what is outdated first, then what is refused of the rest."""
    if instrument.outdated is not None:
        pairs = set(instrument.outdated(mine, public, settings))
        rows = {ask: places_of(mine, ask, {item for one, item in pairs if one == ask}) for ask in asks}
        if rows := {ask: places for ask, places in rows.items() if places}:
            yield OUTDATED, {}, rows
            mine = without(mine, rows)
    try:
        instrument.admit(mine, public, settings)
    except PostRefused as refused:
        yield from (found for found in by_fault(refused, mine, asks) if found[2])
    except Refusal as refused:
        rows = {ask: places for ask in asks if (places := places_of(mine, ask))}
        if rows:
            yield refused.code, refused.facts, rows


def by_fault(refused: PostRefused, mine: Table, asks: Sequence[str]) -> Iterator[Found]:
    """Give the rows that the faults of a post name; a fault of what was never given leaves nothing out."""
    for fault in refused.faults:
        ask, _, rest = fault.place.partition(".")
        item = rest.partition(".")[0]
        places = places_of(mine, ask, {int(item)}) if ask in asks and item.isdigit() else []
        yield FAULT + fault.code, fault.facts, {ask: places} if places else {}


def places_of(mine: Table, ask: str, items: set[int] | None = None) -> list[int]:
    """Give the places of what one giver gave to an ask in the last round, about some items or any."""
    given = mine.given(ask)
    now = [place for place, round_ in enumerate(given.round.tolist()) if round_ == mine.round]
    return now if items is None else [place for place in now if int(given.item[place]) in items]


def without(table: Table, gone: Mapping[str, Sequence[int]]) -> Table:
    """Give a table without some rows."""
    given = dict(table.contributions)
    for ask, places in gone.items():
        stays = np.ones(len(given[ask]), dtype=bool)
        stays[list(places)] = False
        given[ask] = given[ask].take(stays)
    return replace(table, contributions=given)


class Sheets:
    """The table giver by giver: each ask sorted once, so that the rows of one giver are a slice."""

    def __init__(self, table: Table) -> None:
        self._bare = replace(table, items=(), contributions={})
        self._order = {ask: np.argsort(g.giver, kind="stable") for ask, g in table.contributions.items()}
        self._given = {ask: table.given(ask).take(order) for ask, order in self._order.items()}
        top = max([one.giver for one in table.items] + [int(g.giver.max()) for g in self._given.values() if len(g)])
        ends = np.arange(top + 2)
        self._starts = {ask: np.searchsorted(g.giver, ends).tolist() for ask, g in self._given.items()}
        self._items: dict[int, list[Item]] = {}
        for one in table.items:
            self._items.setdefault(one.giver, []).append(one)

    def givers(self, asks: Sequence[str]) -> list[int]:
        """Give the participants who gave something to these asks."""
        found = [np.unique(self._given[ask].giver) for ask in asks if ask in self._given]
        return [giver for giver in np.unique(np.concatenate(found)).tolist() if giver != TEAM]

    def rows(self, giver: int, ask: str) -> Any:
        """Give where the rows of a giver are in the table."""
        return self._order[ask][self._starts[ask][giver] : self._starts[ask][giver + 1]]

    def mine(self, giver: int) -> Table:
        """Give the table reduced to one giver."""
        given = {}
        for ask, every in self._given.items():
            first, last = self._starts[ask][giver], self._starts[ask][giver + 1]
            if first < last:
                given[ask] = Contributions(
                    every.giver[first:last], every.item[first:last], every.value[first:last], every.round[first:last],
                    every.text[first:last], every.more[first:last],
                )  # fmt: skip
        return replace(self._bare, items=tuple(self._items.get(giver, ())), contributions=given)
