"""What of an archive anybody may have: enough to count again, and nothing that tells what one person said.

An archive is open or reserved. Open: the rows are given, without a word that only counts, and authors are numbered
apart from voters. Reserved: the rows stay with the team, and a salted digest binds them; an archive is so when its
instrument says that its rows tell too much of one person, or when a group of it is so small that a row names somebody.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

import numpy as np

from polyphonie.kit.archive import Archive, archive_plain, inputs_digest, settings_of
from polyphonie.kit.chance import Chance
from polyphonie.kit.instrument import (
    TEAM,
    Ask,
    Contributions,
    Field,
    Instrument,
    Integers,
    Item,
    Table,
    column,
)

SMALLEST_GROUP: Final = 5
"""Under so many people of one college and weight, a ballot names its voter to whoever knows the group."""
ROWS: Final = "rows"
RESERVED: Final = "reserved"
WORDS: Final = ("text", "place", "file")


def is_open(archive: Archive, instrument: Instrument) -> bool:
    """Tell whether anybody may have the rows of an archive."""
    return not instrument.reserves_rows and smallest_group(archive.table) >= SMALLEST_GROUP


def smallest_group(table: Table) -> int:
    """Count the people of the smallest group told apart by college and weight; one group, of any size, is not small."""
    if not len(table.college) and not len(table.weight):
        return SMALLEST_GROUP
    givers = np.array(sorted(givers_in_rows(table)), dtype=np.int64)
    groups = Counter(zip(table.colleges_of(givers).tolist(), table.weights_of(givers).tolist(), strict=True))
    return SMALLEST_GROUP if len(groups) < 2 else min(groups.values())


def givers_in_rows(table: Table) -> set[int]:
    """Give the numbers of the participants who gave something that counts."""
    return {giver for given in table.contributions.values() for giver in np.unique(given.giver).tolist()} - {TEAM}


def public_archive(archive: Archive, instrument: Instrument, chance: Chance) -> dict[str, Any]:
    """Give, as JSON holds it, what anybody may have of a counted archive, with the digest that its outcome bears.

    Parameters
    ----------
    chance : known to the house alone: who knows it can tell authors from voters. The same each time.
    """
    found = published(archive, instrument, chance)
    if is_open(archive, instrument):
        return {**archive_plain(found), "inputs_digest": inputs_digest(found)}
    return {**archive_plain(found), ROWS: RESERVED, "inputs_digest": inputs_digest(salted(archive, chance))}


def binding_digest(archive: Archive, instrument: Instrument, chance: Chance) -> str:
    """Give the digest of what anybody may have; of the whole, salted so that nobody tries answers, where reserved."""
    told = published(archive, instrument, chance) if is_open(archive, instrument) else salted(archive, chance)
    return inputs_digest(told)


def salted(archive: Archive, chance: Chance) -> Archive:
    """Give the whole archive, for the team, with the salt that its digest needs."""
    return replace(archive, salt=f"{chance.rng('salt').getrandbits(128):032x}")


def published(archive: Archive, instrument: Instrument, chance: Chance) -> Archive:
    """Give an archive as anybody may have it.

    Guarantees
    ----------
    where it is open, its count is the count of the whole, byte for byte; no word that only counts is in it; nothing
    tells which ballot is an author's
    """
    settings = settings_of(instrument, archive.settings)
    open_ = is_open(archive, instrument)
    table = with_authors_apart(archive.table, chance) if open_ else without_rows(archive.table)
    items = tuple(impersonal(item, instrument, settings, table.by_id) for item in table.items)
    given = {
        ask: wordless(rows, instrument.ask(ask), settings, table.by_id, keeps_text=instrument.counts_texts)
        for ask, rows in table.contributions.items()
    }
    return replace(archive, table=replace(table, items=items, contributions=given))


def without_rows(table: Table) -> Table:
    """Give a table without what only counts; each item has an author of its own, so that none are joined."""
    items = tuple(replace(one, giver=n) if one.giver >= 0 else one for n, one in enumerate(table.items))
    return replace(table, items=items, contributions={}, college=column(()), weight=column(()))


def with_authors_apart(table: Table, chance: Chance) -> Table:
    """Give a table where voters are numbered first, authors after them: no number is both a voter's and an author's."""
    authors = sorted({item.giver for item in table.items} - {TEAM})
    top = max([*authors, *(int(rows.giver.max()) for rows in table.contributions.values() if len(rows))], default=TEAM)
    is_voter = np.zeros(top + 2, dtype=bool)  # the last place is the team's
    for rows in table.contributions.values():
        is_voter[rows.giver] = True
    is_voter[TEAM] = False
    voters = np.flatnonzero(is_voter)
    new = np.full(top + 2, TEAM, dtype=np.int64)
    new[voters] = np.arange(len(voters))
    chance.rng("authors").shuffle(authors)
    number = {old: len(voters) + place for place, old in enumerate(authors)}
    old = np.concatenate([voters, np.array(authors, dtype=np.int64)])
    return replace(
        table,
        items=tuple(replace(one, giver=number.get(one.giver, TEAM)) for one in table.items),
        contributions={ask: renumbered(rows, new) for ask, rows in table.contributions.items()},
        college=column(table.colleges_of(old)) if len(table.college) else table.college,
        weight=column(table.weights_of(old)) if len(table.weight) else table.weight,
    )


def renumbered(rows: Contributions, new: Integers) -> Contributions:
    """Give rows under other numbers of givers."""
    is_same = len(new) and (new[:-1] == np.arange(len(new) - 1)).all()
    return rows if is_same else replace(rows, giver=column(new[rows.giver]))


def impersonal(item: Item, instrument: Instrument, settings: Any, by_id: Mapping[int, Item]) -> Item:
    """Give an item without what it says of a person."""
    ask = instrument.ask(item.ask)
    personal = {field.name for field in fields_asked(ask, settings, by_id, item.about) if field.is_personal}
    if not personal:
        return item
    more = {name: value for name, value in item.more.items() if name not in personal}
    title, body = ("" if name in personal else getattr(item, name) for name in ("title", "body"))
    return replace(item, title=title, body=body, more=more)


def wordless(
    rows: Contributions, ask: Ask, settings: Any, by_id: Mapping[int, Item], *, keeps_text: bool
) -> Contributions:
    """Give rows without the words of participants, nor anything that says where or who somebody is."""
    givers = rows.giver.tolist() if rows.text or rows.more else []
    text = tuple(t if keeps_text or g == TEAM else "" for t, g in zip(rows.text, givers, strict=False))
    hidden: dict[int, frozenset[str]] = {}
    more = []
    for row, giver, item in zip(rows.more, givers, rows.item.tolist() if rows.more else (), strict=False):
        if item not in hidden:
            hidden[item] = frozenset(f.name for f in fields_asked(ask, settings, by_id, item) if is_hidden(f))
        more.append(row if giver == TEAM else {name: v for name, v in row.items() if name not in hidden[item]})
    return replace(rows, text=text if any(text) else (), more=tuple(more) if any(more) else ())


def fields_asked(ask: Ask, settings: Any, by_id: Mapping[int, Item], about: int | None) -> tuple[Field, ...]:
    """Give the fields of an ask about an item, or about the activity."""
    return ask.fields(settings, by_id.get(about or 0))


def is_hidden(field: Field) -> bool:
    """Tell whether what fills a field is a word, a place, or says something of a person."""
    return field.is_personal or (field.kind in WORDS and not field.pattern)
