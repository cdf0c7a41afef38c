"""A table dealt out again: people, rows, numbers of items, words. What must not matter is changed; nothing else is."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import numpy as np

from polyphonie.kit.chance import Chance
from polyphonie.kit.instrument import Contributions, Item, Table, column


def people_renamed(table: Table, chance: Chance) -> Table:
    """Give the same table, its givers numbered otherwise."""
    count = 1 + max([-1, *(item.giver for item in table.items), *(highest(g) for g in table.contributions.values())])
    count = max(count, len(table.college), len(table.weight))
    order = list(range(count))
    chance.rng("people").shuffle(order)
    new = np.array([*order, -1], dtype=np.int64)  # the last place is the team's
    items = tuple(replace(item, giver=int(new[item.giver])) for item in table.items)
    given = {ask: replace(rows, giver=column(new[rows.giver])) for ask, rows in table.contributions.items()}
    return replace(
        table, items=items, contributions=given, college=moved(table.college, order), weight=moved(table.weight, order)
    )


def highest(given: Contributions) -> int:
    """Give the highest number of a giver."""
    return int(given.giver.max()) if len(given) else -1


def moved(values: Any, order: list[int]) -> Any:
    """Give a column over givers, once they are numbered otherwise."""
    if not len(values):
        return values
    found = np.ones(len(order), dtype=np.int64) if len(order) > len(values) else np.array(values)
    for old, new in enumerate(order[: len(values)]):
        found[new] = values[old]
    return column(found)


def rows_shuffled(table: Table, chance: Chance) -> Table:
    """Give the same table, its contributions in another order."""
    given = {}
    for ask, rows in table.contributions.items():
        order = list(range(len(rows)))
        chance.rng("rows", ask).shuffle(order)
        given[ask] = rows.take(np.array(order, dtype=np.int64)) if order else rows
    return replace(table, contributions=given)


def items_renumbered(table: Table, chance: Chance) -> tuple[Table, Mapping[int, int]]:
    """Give the same table, its items numbered otherwise and in the same places; and the old number of each new one."""
    old = [item.id for item in table.items]
    numbers = [n + 1000 for n in range(len(old))]
    chance.rng("items").shuffle(numbers)
    new = {0: 0, **dict(zip(old, numbers, strict=True))}
    items = tuple(renumbered(item, new) for item in table.items)
    given = {
        ask: replace(rows, item=column([new[i] for i in rows.item.tolist()]))
        for ask, rows in table.contributions.items()
    }
    return replace(table, items=items, contributions=given), {n: o for o, n in new.items()}


def renumbered(item: Item, new: Mapping[int, int]) -> Item:
    """Give an item under its new number."""
    return replace(item, id=new[item.id], about=new[item.about] if item.about else item.about)


def words_blanked(table: Table, kept: tuple[int, ...]) -> Table:
    """Give the same table without a word written by a participant, but in the items that stand."""
    items = tuple(
        item if item.giver < 0 or item.id in kept else replace(item, title="", body="") for item in table.items
    )
    given = {
        ask: replace(rows, text=tuple("" for _ in rows.text) if (rows.giver >= 0).all() else blanked(rows))
        for ask, rows in table.contributions.items()
    }
    return replace(table, items=items, contributions=given)


def blanked(rows: Contributions) -> tuple[str, ...]:
    """Give the texts of contributions, those of participants emptied."""
    return tuple("" if giver >= 0 else text for giver, text in zip(rows.giver.tolist(), rows.text, strict=False))
