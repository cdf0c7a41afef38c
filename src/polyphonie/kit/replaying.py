"""A table taken apart again into what each gave, stage by stage: to admit it, or to give it once more elsewhere."""

from collections.abc import Sequence
from typing import Any

from polyphonie.kit.instrument import Ask, Contribution, Instrument, Item, Table
from polyphonie.kit.posting import Gift


def givers_of(table: Table) -> list[int]:
    """Give the numbers of all who put or gave something, the team's included."""
    found = {item.giver for item in table.items}
    for given in table.contributions.values():
        found |= set(given.giver.tolist())
    return sorted(found)


def gifts_of(
    instrument: Instrument, settings: Any, table: Table, giver: int, stage: int, round_: int
) -> Sequence[Gift]:  # fmt: skip
    """Give what one giver gave at a stage of a round, as a post."""
    found = []
    for ask in instrument.asks:
        if ask.stage != stage:
            continue
        for item in table.of(ask.slug):
            if item.giver == giver and item.round == round_:
                found.append(Gift(ask.slug, item.about or 0, item_values(ask, settings, item, table)))
        for row in table.given(ask.slug).rows():
            if row.giver == giver and row.round == round_:
                found.append(Gift(ask.slug, row.item, row_values(ask, settings, row, table)))
    return found


def item_values(ask: Ask, settings: Any, item: Item, table: Table) -> dict[str, Any]:
    """Give an item as it was filled in."""
    said = {"title": item.title, "body": item.body, **item.more}
    about = table.by_id.get(item.about or 0)
    return {f.name: said[f.name] for f in ask.fields(settings, about) if said.get(f.name) not in (None, "")}


def row_values(ask: Ask, settings: Any, row: Contribution, table: Table) -> dict[str, Any]:
    """Give a contribution as it was filled in."""
    said = {"value": row.value, "text": row.text, **row.more}
    fields = ask.fields(settings, table.by_id.get(row.item))
    return {f.name: said[f.name] for f in fields if said.get(f.name) not in (None, "")}
